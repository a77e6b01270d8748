public import CopydeskCore
public import CopydeskExpressions

/// Computes fields of the metadata, and extras, from what is known of an article.
///
/// All expressions see the document as it came, whatever is set beside them.
public struct SetFields: Transform {
  public struct Settings: StageSettings {
    @Setting("The headline.") public var title: Computed<String?>?
    @Setting("The sentence or two under the headline.") public var deck: Computed<String?>?
    @Setting("What the page tells machines about the article.") public var description: Computed<String?>?
    @Setting("The authors' names.") public var authors: Computed<[String]>?
    @Setting("When the article was published.") public var published: Computed<ExpressionTimestamp?>?
    @Setting("When the article was last changed.") public var modified: Computed<ExpressionTimestamp?>?
    @Setting("The section.") public var section: Computed<String?>?
    @Setting("The name of the site.") public var site: Computed<String?>?
    @Setting("The article's address.") public var url: Computed<String?>?
    @Setting("The language as a BCP 47 tag.") public var language: Computed<String?>?
    @Setting("Tags and keywords.") public var tags: Computed<[String]>?
    @Setting("The licence or rights statement.") public var licence: Computed<String?>?
    @Setting("Fields of your own, by name; sinks write them as extras.") public var extras: [String: Expression] = [:]

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "set",
    summary: "Computes metadata and extras from the fields of an article.",
    examples: [
      StageExample(
        "A section from the address, and an extra",
        settings: ["section": "url.path.split('/')[1]", "extras": ["long": "words > 100", "desk": "'world'"]],
        input: .document(
          .sample(title: "The ferry is back", url: "https://news.example/region/ferry", ["It had been gone."])),
        output: .outline(
          """
          title: The ferry is back
          section: region
          url: https://news.example/region/ferry
          extras.desk: "world"
          extras.long: false
          p: It had been gone.
          """)),
      StageExample(
        "A title without the site's name, and a tag more",
        settings: ["title": "title.split(' | ')[0]", "tags": "tags + ['ferries']"],
        input: .document(.sample(title: "The ferry is back | Coast News", ["It had been gone."])),
        output: .outline(
          """
          title: The ferry is back
          tags: ferries
          p: It had been gone.
          """)),
    ])

  /// Where a value goes, and what computes it.
  private typealias Target<Field, Value> = (field: any WritableKeyPath<Metadata, Field> & Sendable, value: Value)

  private let texts: [Target<String?, Computed<String?>>]
  private let lists: [Target<[String], Computed<[String]>>]
  private let moments: [Target<String?, Computed<ExpressionTimestamp?>>]
  private let extras: [(name: String, value: Expression)]

  /// - Throws: `SettingError` where nothing is set.
  public init(settings: Settings) throws {
    texts = SetFields.given([
      (\.title, settings.title), (\.deck, settings.deck),
      (\.description, settings.description), (\.section, settings.section), (\.site, settings.site),
      (\.canonicalURL, settings.url), (\.language, settings.language), (\.licence, settings.licence),
    ])
    lists = SetFields.given([(\.authors, settings.authors), (\.tags, settings.tags)])
    moments = SetFields.given([(\.published, settings.published), (\.modified, settings.modified)])
    extras = settings.extras.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    if texts.isEmpty, lists.isEmpty, moments.isEmpty, extras.isEmpty {
      throw SettingError("nothing is set; write a field and an expression, such as section: url.path.split(\"/\")[1]")
    }
  }

  private static func given<Field, Value>(_ values: [Target<Field, Value?>]) -> [Target<Field, Value>] {
    values.compactMap { field, value in value.map { (field, $0) } }
  }

  private static func wrongType(_ path: WritableKeyPath<Metadata, String?>, _ flaw: String) -> DocumentError {
    let field = MetadataField.all.first { if case .text(let other) = $0.storage { other == path } else { false } }
    return DocumentError("wrong_type", "\(field.map { "\($0.name): " } ?? "")\(flaw)")
  }

  /// Computes all values, and then writes them.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    var metadata = document.metadata
    var extras = document.extras
    for (field, value) in texts {
      let text = try value.value(for: document)
      if let text, let flaw = MetadataField.flaw(of: text, in: field) {
        throw SetFields.wrongType(field, flaw)
      }
      metadata[keyPath: field] = text
    }
    for (field, value) in lists { metadata[keyPath: field] = try value.value(for: document) }
    for (field, value) in moments { metadata[keyPath: field] = try value.value(for: document)?.description }
    for (name, value) in self.extras { extras[name] = try value.value(for: document).extra }
    document.metadata = metadata
    document.extras = extras
    return .keep
  }
}

extension Document {
  /// A document for an example.
  static func sample(title: String? = nil, url: String? = nil, _ paragraphs: [String]) -> Document {
    var document = Document(origin: Origin(path: "sample.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = title
    document.metadata.canonicalURL = url
    document.blocks = paragraphs.map { Block(.paragraph, text: $0) }
    return document
  }
}

import CopydeskCore
import CopydeskText

/// Finds the places of a page that say what its metadata hold.
///
/// It compares what came out with what each place says, so that a field has every place that agrees, not only the one that was
/// read first.
struct FieldOrigins {
  let meta: MetaTags
  let data: LinkedData
  /// What rules for the page read.
  let told: ToldFields
  /// What was known before the page was read.
  let given: Metadata
  let address: String?

  /// The places for the title, the authors, the dates and the language.
  func all(_ document: Document) -> [String: FieldOrigin] {
    let metadata = document.metadata
    var result: [String: FieldOrigin] = [:]
    for name in FieldOrigins.fields {
      let values = FieldOrigins.values(name, of: metadata)
      guard let value = values.first else { continue }
      var places: [FieldOrigin.Place]
      switch name {
      case "title": places = title(value, document.blocks)
      case "authors": places = authors(value)
      case "published": places = published(value)
      case "modified": places = modified(value)
      case "language": places = language(value)
      default: continue
      }
      if values == FieldOrigins.values(name, of: given) { places.insert(.given, at: 0) }
      if places.isEmpty { places = [unstated(name)] }
      result[name] = FieldOrigin(values, places)
    }
    return result
  }

  /// The fields whose places are told.
  private static let fields = ["title", "authors", "published", "modified", "language"]

  /// What a document has in a field whose places are told. To read it by the field's path would copy the metadata each time.
  private static func values(_ name: String, of metadata: Metadata) -> [String] {
    let text: String?
    switch name {
    case "title": text = metadata.title
    case "authors": return metadata.authors
    case "published": text = metadata.published
    case "modified": text = metadata.modified
    case "language": text = metadata.language
    default: return []
    }
    return text.map { [$0] } ?? []
  }

  /// Where a value comes from that no field states.
  private func unstated(_ name: String) -> FieldOrigin.Place {
    switch name {
    case "title": .headline
    case "authors": .byline
    case "language": .text
    default: .shownDate
    }
  }

  private func title(_ title: String, _ blocks: [Block]) -> [FieldOrigin.Place] {
    lazy var key = TextKey(title).string
    func says(_ stated: String?) -> Bool {
      guard let stated else { return false }
      if stated == title || stated.hasPrefix(title) { return true }
      let other = TextKey(stated).string
      // Keys are composed, so that one in another is there byte for byte; bytes may also end within a character.
      return !key.isEmpty
        && (other.utf8.starts(with: key.utf8) && other.hasPrefix(key) || other.ends(with: key) && other.hasSuffix(key))
    }
    let shown = blocks.prefix(40).first { $0.role == .headline }
    return places([
      (.rule, rules(\.title).contains(where: says)),
      (.headline, says(shown?.text)),
      (.linkedData, says(data.text("headline"))),
      (.openGraph, says(meta.first("og:title"))),
      (.meta, says(meta.first("twitter:title", "title", "dc.title", "headline"))),
      (.documentTitle, says(meta.documentTitle)),
    ])
  }

  private func authors(_ name: String) -> [FieldOrigin.Place] {
    func says(_ texts: [String]) -> Bool { texts.contains { $0.holds(name) } }
    return places([
      (.rule, says(rules(\.authors))),
      (.linkedData, says(data.authors)),
      (.meta, AuthorReading.fieldNames.contains { says(meta.all($0)) }),
    ])
  }

  private func published(_ date: String) -> [FieldOrigin.Place] {
    places([
      (.rule, rules(\.published).contains { says($0, date) }),
      (.linkedData, says(data.text("datePublished"), date)),
      (.openGraph, says(meta.first(of: DateEvidence.openGraphPublication), date)),
      (.meta, says(meta.first(of: DateEvidence.metaPublication), date)),
      (.address, address?.holds(date.prefix(10).split(separator: "-").joined(separator: "/")) ?? false),
    ])
  }

  private func modified(_ date: String) -> [FieldOrigin.Place] {
    places([
      (.linkedData, says(data.text("dateModified"), date)),
      (.openGraph, says(meta.first("article:modified_time", "og:updated_time"), date)),
      (.meta, says(meta.first("dcterms.modified", "lastmod", "last-modified", "datemodified"), date)),
    ])
  }

  private func language(_ tag: String) -> [FieldOrigin.Place] {
    func primary(_ tag: some StringProtocol) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
    let main = primary(tag)
    func says(_ stated: String?) -> Bool { stated.map { primary($0) == main } ?? false }
    return places([
      (.linkedData, says(data.text("inLanguage"))),
      (.openGraph, says(meta.first("og:locale"))),
      (.meta, says(meta.first("content-language", "language", "dc.language"))),
      (.htmlLanguage, says(meta.language)),
    ])
  }

  /// Whether a stated date is of the day.
  private func says(_ stated: String?, _ date: String) -> Bool {
    guard let stated else { return false }
    let day = date.prefix(10)
    return stated.utf8.starts(with: day.utf8) || DateReading.machine(stated)?.prefix(10) == day
  }

  private func rules(_ field: (FieldTexts) -> [[String]]) -> [String] {
    (field(told.own) + field(told.collected) + field(told.general)).flatMap { $0 }
  }

  private func places(_ found: [(FieldOrigin.Place, Bool)]) -> [FieldOrigin.Place] {
    found.compactMap { place, says in says ? place : nil }
  }
}

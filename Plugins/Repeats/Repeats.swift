public import CopydeskCore

/// Leaves each headline, deck, caption and paragraph of a document in one place.
///
/// It works on typed blocks and on the metadata together, in passes that each look for one kind of repeat. Two texts say the same when
/// their ``TextKey``s are equal, or when one is the other with a short part before or after it: a section, a credit, an ellipsis. The
/// richer one stays; what only the other had (a section, a credit) goes into the metadata. Nothing outside of the document counts.
///
/// Texts that may be repeated stay: refrains, short answers, items of lists, cells of tables, captions that pictures share. Sentences go only
/// where they are paragraphs, and everything else only in a passage of several lines that is repeated as a whole.
public struct Repeats: Transform {
  public struct Settings: StageSettings {
    @Setting(
      "Paragraphs shorter than this, in characters, may be repeated: answers, refrains. Wide characters count three.")
    public var shortestParagraph = 60

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "repeats",
    summary: "Leaves each headline, deck, caption and paragraph of a document in one place.",
    work: .onBlocks,
    examples: [
      StageExample(
        "A section glued to the headline, a caption with and without its credit",
        input: .document(
          .sample(
            title: "The ferry is back",
            [
              Block(.heading(level: 1), role: .headline, text: "The ferry is back"),
              Block(.paragraph, text: "RegionThe ferry is back", position: 1),
              Block(
                .figure(ImageReference(src: "a.jpg", credit: "Jo Marr")), role: .caption, text: "The ferry on Monday",
                position: 2),
              Block(.paragraph, text: "The ferry on Monday / Photo: Jo Marr", position: 3),
              Block(.paragraph, text: "It had been gone for two years.", position: 4),
            ])),
        output: .outline(
          """
          title: The ferry is back
          section: Region
          caption figure: a.jpg © Jo Marr “The ferry on Monday”
          p: It had been gone for two years.
          - headline: headline h1: The ferry is back
          - headline: headline p: RegionThe ferry is back
          - caption: caption p: The ferry on Monday / Photo: Jo Marr
          """))
    ])

  let settings: Settings

  public init(settings: Settings) {
    self.settings = settings
  }

  /// Takes out what is said twice.
  public func apply(to document: inout Document, in context: StageContext) -> Outcome {
    var search = RepeatSearch(consume document, shortestParagraph: settings.shortestParagraph)
    search.headlines()
    search.captions()
    search.deck()
    search.description()
    search.teasers()
    search.linesWithin()
    search.paragraphs()
    search.contents()
    search.pullQuotes()
    search.removeDoomed()
    document = search.document
    return .keep
  }
}

extension Document {
  /// A document for an example.
  static func sample(title: String? = nil, _ blocks: [Block]) -> Document {
    var document = Document(
      origin: Origin(path: "sample.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = title
    document.blocks = blocks
    return document
  }
}

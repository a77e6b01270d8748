public import CopydeskCore

/// Documents with everything that a document can have.
public enum Samples {
  public static let nasty =
    "q\"b\\ /\u{0}\u{1}\u{8}\t\n\u{c}\r\u{1f}\u{7f}\u{85}\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}é e\u{301}한국 😀 \u{10ffff}"

  public static func full(_ path: String = "a.html") -> Document {
    var document = Document(
      origin: Origin(path: path, position: 2, url: "https://e.com/a"),
      payload: Payload(bytes: [1], mediaType: .xhtml))
    document.payload.encoding = DecodedEncoding(name: "windows-1252", decision: .declarationOverruled, repairs: 3)
    document.metadata.title = nasty
    document.metadata.deck = "Deck"
    document.metadata.description = "Description"
    document.metadata.authors = ["Ida", nasty]
    document.metadata.published = "2024-03-05"
    document.metadata.modified = "2024-03-06"
    document.metadata.section = "World"
    document.metadata.site = "Post"
    document.metadata.canonicalURL = "https://e.com/canonical"
    document.metadata.language = "de"
    document.metadata.tags = ["x"]
    document.metadata.licence = "CC0"
    document.metadata.images = [ImageReference(src: "2.jpg")]
    document.extras["reprint"] = ["cluster": "00c0ffee00c0ffee", "duplicate_of": .text(nasty)]
    document.blocks = Role.allCases.map { Block(.paragraph, role: $0, text: $0.rawValue) } + everyKind
    document.removals = everyKind.map {
      Removal(stage: "repeats", rule: "r", reason: "It repeats.", block: $0, repeats: 7)
    }
    document.history = [
      HistoryEntry(stage: "html.article", version: "1"), .init(stage: "t", version: "2", note: nasty),
    ]
    return document
  }

  public static let everyKind: [Block] = [
    Block(.heading(level: 2), text: "Head"),
    Block(
      .paragraph, text: "😀 한국 link",
      marks: [
        Mark(.emphasis, 0..<4), Mark(.strong, 5..<11), Mark(.link(href: nasty), 12..<16), Mark(.code, 12..<900),
      ], position: 99),
    Block(.listItem(ListItem(level: 2, number: -3, continues: true)), text: "item"),
    Block(.listItem(ListItem()), text: "item"),
    Block(.quote(level: 3), text: "quote"),
    Block(.preformatted(language: nil), text: "a\n b"), Block(.preformatted(language: "swift"), text: nasty),
    Block(
      .table(
        DataTable(rows: [[DataTable.Cell("é", marks: [Mark(.strong, 0..<2)], isHeader: true, columns: 2, rows: 0)], []])
      ),
      text: "caption"),
    Block(.figure(ImageReference(src: "1.jpg", alt: nasty, caption: "unused", credit: "EPA")), text: "Shown"),
    Block(.figure(ImageReference(src: "3.jpg"))),
    Block(.embed(url: "https://v.com"), text: "Video"), Block(.rule),
  ]

  public static let empty = Document(origin: Origin(path: "-"), payload: Payload(bytes: [], mediaType: .plainText))
}

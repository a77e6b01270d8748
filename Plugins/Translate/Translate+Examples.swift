import CopydeskCore

extension Translate {
  static let examples: [StageExample] = [
    StageExample(
      "The stub marks each text", settings: ["to": "de"], input: "Hello\nGood night",
      output: "[untranslated-to-de] Hello\n[untranslated-to-de] Good night"),
    StageExample(
      "Title and captions too; code stays", settings: ["to": "ko", "engine": ["stub": ["mark": "({to}) "]]],
      input: .document(article("en")),
      output: .outline(
        """
        title: (ko) Bridge reopens
        language: ko
        p: (ko) It is open.
        figure: 1.jpg “(ko) The bridge”
        pre: let it = be
        """)),
    StageExample(
      "An article in the wanted language stays", settings: ["to": "en-GB"], input: .document(article("en")),
      output: .outline(
        """
        title: Bridge reopens
        language: en
        p: It is open.
        figure: 1.jpg “The bridge”
        pre: let it = be
        """)),
  ]

  private static func article(_ language: String) -> Document {
    var document = Document(origin: Origin(path: "bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge reopens"
    document.metadata.language = language
    document.blocks = [
      Block(.paragraph, text: "It is open."),
      Block(.figure(ImageReference(src: "1.jpg")), role: .body, text: "The bridge"),
      Block(.preformatted(language: nil), text: "let it = be"),
    ]
    return document
  }
}

import CopydeskCore

extension MarkdownSink {
  static let examples: [StageExample] = [
    StageExample(
      "An article with front matter", settings: ["path": "out/{site}/{date}-{slug}.md"],
      input: .document(article),
      output: .files([
        "out/harbour-post/2024-03-05-bridge-reopens.md": """
        ---
        title: "Bridge reopens"
        authors:
          - "Ida Holm"
        published: "2024-03-05T07:30:00+01:00"
        site: "Harbour Post"
        source: "pages/bridge.html"
        id: "pages/bridge.html"
        ---

        # Bridge reopens

        The bridge is open **again**.

        - Cars
        - Bicycles

        """
      ])),
    StageExample(
      "Only the text, where it looks like markup",
      settings: ["path": "out/{name}.md", "front_matter": false, "title": false],
      input: .document(plain("1. May: *hope*\n# not a heading")),
      output: .files(["out/bridge.md": "1\\. May: \\*hope\\*\\\n\\# not a heading\n"])),
  ]

  private static var article: Document {
    var document = plain("The bridge is open again.")
    document.metadata.title = "Bridge reopens"
    document.metadata.authors = ["Ida Holm"]
    document.metadata.published = "2024-03-05T07:30:00+01:00"
    document.metadata.site = "Harbour Post"
    document.blocks[0].marks = [Mark(.strong, 19..<24)]
    document.blocks.append(Block(.listItem(ListItem()), text: "Cars"))
    document.blocks.append(Block(.listItem(ListItem()), text: "Bicycles"))
    return document
  }

  private static func plain(_ text: String) -> Document {
    var document = Document(origin: Origin(path: "pages/bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = [Block(.paragraph, text: text)]
    return document
  }
}

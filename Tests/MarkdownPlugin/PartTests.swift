import CopydeskCore
import CopydeskMarkdownPlugin
import CopydeskTesting
import Testing

/// What is left out when the settings say so.
@Suite struct PartTests {
  private func document() -> Document {
    var document = Document(
      origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "The ferry is back"
    document.metadata.authors = ["Ann Orr"]
    document.metadata.language = "en"
    document.extras = ["desk": "world", "score": 0.5]
    document.blocks = [
      Block(.paragraph, role: .byline, text: "By Ann Orr"),
      Block(.figure(ImageReference(src: "https://a.example/1.jpg", alt: "Pier", credit: "Jo Marr")), text: "The pier"),
      Block(.paragraph, text: "It is open.", marks: [Mark(.link(href: "https://a.example"), 0..<2)]),
      Block(.embed(url: "https://v.example/1"), text: "Film"),
      Block(.table(DataTable(rows: [[.init("Pier", marks: [Mark(.link(href: "https://a.example"), 0..<4)])]]))),
    ]
    return document
  }

  private func markdown(_ settings: ConfigNode) async throws -> String {
    let folder = try TemporaryFolder()
    var entries = settings.entries
    entries.append(.init("path", "a.md"))
    try await MarkdownSink.reading(.init(.map(entries)), baseFolder: folder.path).write([document()])
    return try #require(folder.text("a.md"))
  }

  private static let figure = "![Pier](https://a.example/1.jpg)\\\n*The pier* (Jo Marr)\n"

  @Test func `By default all is there`() async throws {
    let text = try await markdown(["front_matter": false])
    for part in ["By Ann Orr", Self.figure, "[It](https://a.example)", "[Film](https://v.example/1)", "[Pier]("] {
      #expect(text.contains(part))
    }
  }

  @Test(
    arguments: [
      (["links": "drop"], "[It]", "It is open."), (["links": "drop"], "| [Pier](", "| Pier"),
      (["images": "drop"], "![", "*The pier* (Jo Marr)\n"),
      (["captions": "drop"], "The pier", "![Pier](https://a.example/1.jpg)\n"),
      (["embeds": "drop"], "Film", "It"), (["byline": "hide"], "Ann Orr", "It"),
    ] as [(ConfigNode, String, String)])
  func `One part is left out, and what is beside it stays`(
    _ settings: ConfigNode, _ without: String, _ with: String
  ) async throws {
    var entries = settings.entries
    entries.append(.init("front_matter", false))
    let text = try await markdown(.init(.map(entries)))
    #expect(!text.contains(without) && text.contains(with), "\(text)")
  }

  @Test func `A picture without its caption and itself is nothing`() async throws {
    let text = try await markdown(["front_matter": false, "images": "drop", "captions": "drop"])
    #expect(text.contains("By Ann Orr\n\n[It]"))
  }

  @Test func `The front matter has the chosen fields, in its own order`() async throws {
    let text = try await markdown(["fields": ["extras.desk", "language", "title"]])
    #expect(
      text.hasPrefix(
        "---\ntitle: \"The ferry is back\"\nlanguage: \"en\"\nextras:\n  \"desk\": \"world\"\n---\n\n# The"))
    #expect(
      try await markdown(["fields": ["extras"]]).hasPrefix(
        "---\nextras:\n  \"desk\": \"world\"\n  \"score\": 0.5\n---\n"))
  }

  @Test func `An unknown field is an error`() throws {
    let error = #expect(throws: SettingErrors.self) { try MarkdownSink.reading(["fields": ["titel", "extras."]]) }
    #expect(error?.errors.map(\.path) == ["fields[0]", "fields[1]"])
    #expect(
      error?.errors.first?.message.hasPrefix("there is no field 'titel'; did you mean 'title'? (known are kind,")
        == true)
  }
}

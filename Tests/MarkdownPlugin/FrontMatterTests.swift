import CopydeskCore
import CopydeskMarkdownPlugin
import Foundation
import TestSupport
import Testing

/// Front matter, read back by a real YAML reader.
@Suite struct FrontMatterTests {
  private struct Fields: Codable, Equatable {
    var title: String?
    var deck: String?
    var description: String?
    var authors: [String]?
    var published: String?
    var url: String?
    var tags: [String]?
    var images: [[String: String]]?
    var source: String
    var position: Int?
    var id: String
  }

  private func read(_ document: Document) throws -> Fields {
    let script = """
      import json, sys, yaml
      text = sys.stdin.buffer.read().decode("utf-8")
      print(json.dumps(next(yaml.safe_load_all(text.split("\\n---\\n")[0]))))
      """
    let json = try Tool.python.run(["-c", script], input: MarkdownRenderer().render(document))
    return try JSONDecoder().decode(Fields.self, from: Data(json.utf8))
  }

  @Test(arguments: [
    "plain", "yes", "null", "1e3", "2024-03-05", "- item", "key: value", "#hash", "a\"b\\c", "'quoted'", "{a: b}",
    "&a *b !c",
    "line\nbreak\r\n---\n", "tab\there", "nul\u{0}bell\u{7}esc\u{1b}del\u{7f}",
    "nel\u{85}ls\u{2028}ps\u{2029}bom\u{feff}",
    "\u{fffe}\u{ffff}\u{fffd}", "한국어 日本語 العربية", "😀👨‍👩‍👧", "e\u{301} é", " spaces ", "%TAG", "@at", "`tick`",
    "\u{202e}rtl",
    "...", "\u{10ffff}\u{e000}",
  ])
  func `Any text reads back`(text: String) throws {
    var document = Document(origin: Origin(path: text, position: 3), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = text
    document.metadata.authors = [text, "second"]
    document.metadata.images = [ImageReference(src: "https://e.com/x.jpg", alt: text, credit: "")]
    let fields = try read(document)
    #expect(fields.title == text && fields.authors == [text, "second"])
    #expect(fields.images == [["src": "https://e.com/x.jpg", "alt": text]])
    #expect(fields.source == text && fields.position == 3 && fields.id == "\(text)#3")
  }

  @Test func `What is unknown is left out`() throws {
    let document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    #expect(MarkdownRenderer().string(document) == "---\nsource: \"a.html\"\nid: \"a.html\"\n---\n\n")
    #expect(try read(document) == Fields(source: "a.html", id: "a.html"))
  }

  @Test func `Deck and description are two fields`() throws {
    var document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.deck = "Shown: below the headline"
    document.metadata.description = "Told to machines"
    let fields = try read(document)
    #expect(fields.deck == "Shown: below the headline" && fields.description == "Told to machines")
  }

  @Test func `Images that the article shows are not listed`() throws {
    var document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = [Block(.figure(ImageReference(src: "https://e.com/1.jpg")), text: "One")]
    document.metadata.images = [ImageReference(src: "https://e.com/1.jpg"), ImageReference(src: "https://e.com/2.jpg")]
    #expect(try read(document).images == [["src": "https://e.com/2.jpg"]])
  }

  @Test func `Extras read back`() throws {
    var document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    document.extras = [
      "desk": "world\u{85}\u{2028}\"x\"", "yes": true, "scores": ["b": 0.5, "a": [1, nil, -2]], "empty: key": [],
      "n": 3,
    ]
    let script = """
      import json, sys, yaml
      text = sys.stdin.buffer.read().decode("utf-8")
      print(json.dumps(next(yaml.safe_load_all(text.split("\\n---\\n")[0]))["extras"], sort_keys=True))
      """
    let json = try Tool.python.run(["-c", script], input: MarkdownRenderer().render(document))
    #expect(
      json.trimmingCharacters(in: .newlines)
        == #"{"desk": "world\u0085\u2028\"x\"", "empty: key": [], "n": 3, "scores": {"a": [1, null, -2], "b": 0.5}, "yes": true}"#
    )
  }
}

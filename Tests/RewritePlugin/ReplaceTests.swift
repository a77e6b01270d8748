import CopydeskCore
import CopydeskRewritePlugin
import CopydeskTesting
import Testing

@Suite struct ReplaceTests {
  private func replaced(_ blocks: [Block], _ settings: ConfigNode) async throws -> Document {
    var document = Document.text("")
    document.blocks = blocks
    return try await Replace.reading(settings).result(of: document)
  }

  @Test func `Links stay on what replaces their words`() async throws {
    let link = Mark(.link(href: "https://a.example"), 4..<11)
    let block = Block(.paragraph, text: "The harbour ferry", marks: [link, Mark(.strong, 0..<17)])
    let result = try await replaced([block], ["pattern": "(\\w+)our\\b", "with": "$1or"])
    #expect(
      result.blocks == [
        Block(
          .paragraph, text: "The harbor ferry",
          marks: [Mark(.link(href: "https://a.example"), 4..<10), Mark(.strong, 0..<16)])
      ])
  }

  @Test func `Only blocks of the chosen roles are changed`() async throws {
    let blocks = Role.allCases.map { Block(.paragraph, role: $0, text: "old") }
    let result = try await replaced(blocks, ["pattern": "old", "with": "new", "roles": ["byline", "body"]])
    #expect(result.blocks.filter { $0.text == "new" }.map(\.role) == [.byline, .body])
  }

  @Test func `Cells of tables and captions are texts too`() async throws {
    let table = DataTable(rows: [[.init("1 kn", marks: [Mark(.strong, 0..<4)]), .init("2 kn")]])
    let blocks = [
      Block(.table(table), text: "in kn"), Block(.figure(ImageReference(src: "a.jpg")), role: .caption, text: "3 kn"),
    ]
    let result = try await replaced(blocks, ["pattern": "kn", "with": "knots"])
    #expect(result.outline == "table: [in knots] 1 knots\t2 knots\ncaption figure: a.jpg “3 knots”")
  }

  @Test func `A block without text is a removal, as it was`() async throws {
    let blocks = [Block(.paragraph, text: "(ad)"), Block(.figure(ImageReference(src: "a.jpg")), text: "(ad)")]
    let result = try await replaced(blocks, ["pattern": "\\(ad\\)"])
    #expect(result.outline == "figure: a.jpg\n- replaced: p: (ad)")
  }

  @Test func `The history says how often`() async throws {
    let stage = try Replace.reading(["pattern": "a", "with": "b"])
    let context = StageContext(stage: "transforms[0].replace")
    var document = Document.text("banana\nnut")
    #expect(try stage.apply(to: &document, in: context) == .keep)
    #expect(document.text == "bbnbnb\n\nnut")
    #expect(context.notes == ["replaced 3 passages"])
    var other = Document.text("bbb")
    let silent = StageContext(stage: "transforms[0].replace")
    #expect(try stage.apply(to: &other, in: silent) == .keep)
    #expect(silent.notes == [])
  }

  @Test func `A pattern that takes too long is the document's failure`() async throws {
    let block = Block(.paragraph, text: String(repeating: "a", count: 30_000) + "b")
    let error = await #expect(throws: DocumentError.self) { try await replaced([block], ["pattern": "(a+)+$"]) }
    #expect(error?.code == "pattern_too_slow")
    #expect(error?.message == "the pattern takes too many steps on this text; make it simpler")
  }

  @Test(
    arguments: [
      (["pattern": "a("], "pattern: missing closing parenthesis, at character 3"),
      (["pattern": "a", "with": "b$1"], "with: the pattern has no group '1', at character 2"),
    ] as [(ConfigNode, String)])
  func `Mistakes are said with their place`(_ settings: ConfigNode, _ message: String) throws {
    let error = #expect(throws: SettingError.self) { try Replace.reading(settings) }
    #expect(error?.description == message)
  }
}

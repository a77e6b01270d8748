import CopydeskCore
import CopydeskRewritePlugin
import CopydeskTesting
import Testing

@Suite struct TruncateTests {
  private func cut(_ blocks: [Block], _ settings: ConfigNode) async throws -> String {
    var document = Document.text("")
    document.blocks = blocks
    return try await Truncate.reading(settings).result(of: document).outline
  }

  private func paragraphs(_ texts: String...) -> [Block] { texts.map { Block(.paragraph, text: $0) } }

  @Test func `An article within the limit stays as it is`() async throws {
    let document = Document.text("It is open.\nNobody had to wait.")
    #expect(try await Truncate.reading(["words": 7]).result(of: document) == document)
    #expect(try await Truncate.reading(["characters": 30]).result(of: document) == document)
  }

  @Test func `Marks are cut with their text`() async throws {
    let link = Mark(.link(href: "https://a.example"), 0..<28)
    var document = Document.text("")
    document.blocks = [Block(.paragraph, text: "It is open. Nobody had to wait.", marks: [link])]
    let result = try await Truncate.reading(["words": 4]).result(of: document)
    #expect(result.blocks == [Block(.paragraph, text: "It is open.", marks: [Mark(link.kind, 0..<11)])])
    #expect(
      result.removals.map(\.block) == [Block(.paragraph, text: "Nobody had to wait.", marks: [Mark(link.kind, 0..<16)])]
    )
  }

  @Test func `A heading over nothing goes, and so do pictures after the cut`() async throws {
    let blocks =
      paragraphs("It is open.") + [
        Block(.heading(level: 2), text: "The wait"), Block(.paragraph, text: "Nobody had to wait."),
        Block(.figure(ImageReference(src: "a.jpg")), role: .caption, text: "The pier"),
      ]
    let outline = try await cut(blocks, ["words": 6])
    #expect(
      outline == """
        p: It is open.
        - truncated: h2: The wait
        - truncated: p: Nobody had to wait.
        - truncated: caption figure: a.jpg “The pier”
        """)
  }

  @Test func `Tables and code are not cut within`() async throws {
    let table = Block(.table(DataTable(rows: [[.init("One."), .init("Two. Three. Four.")]])))
    #expect(
      try await cut(paragraphs("It is open.") + [table], ["words": 5]).hasPrefix("p: It is open.\n- truncated: table"))
  }

  @Test(
    arguments: [
      (["words": 2], "It is"), (["characters": 7], "It is"), (["characters": 1], "I"),
    ] as [(ConfigNode, String)])
  func `Where the first sentence is too long, the cut is after a word`(_ settings: ConfigNode, _ kept: String)
    async throws
  {
    let outline = try await cut(paragraphs("It is open again after two years."), settings)
    #expect(outline.split(separator: "\n").first == "p: \(kept)")
  }

  @Test func `Korean and Chinese are cut where their sentences end`() async throws {
    #expect(
      try await cut(paragraphs("다시 열렸다. 아무도 기다리지 않았다."), ["words": 3])
        == "p: 다시 열렸다.\n- truncated: p: 아무도 기다리지 않았다.")
    #expect(try await cut(paragraphs("重新開放。無人等待。"), ["words": 6]) == "p: 重新開放。\n- truncated: p: 無人等待。")
  }

  @Test func `The history says how much is left`() throws {
    let context = StageContext(stage: "transforms[0].truncate")
    var document = Document.text("It is open.\nNobody had to wait. The mayor came.")
    #expect(try Truncate.reading(["words": 8]).apply(to: &document, in: context) == .keep)
    #expect(context.notes == ["cut to 7 words"])
  }

  @Test(
    arguments: [
      ([:], "expected one limit, words or characters"),
      (["words": 1, "characters": 1], "expected one limit, words or characters"),
      (["words": 0], "words: expected a number from 1 to 1000000000, found 0"),
    ] as [(ConfigNode, String)])
  func `There is one limit`(_ settings: ConfigNode, _ message: String) throws {
    let error = #expect(throws: SettingError.self) { try Truncate.reading(settings) }
    #expect(error?.description == message)
  }

  @Test func `A word of a megabyte is cut in time`() async throws {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(try await cut(paragraphs(long), ["characters": 10]).hasPrefix("p: xxxxxxxxxx\n"))
    #expect(try await cut(paragraphs(String(repeating: "a. ", count: 300_000)), ["words": 2]).hasPrefix("p: a. a.\n"))
  }
}

import CopydeskCore
import CopydeskText
import TestSupport
import Testing

@testable import CopydeskArticlePlugin

/// Plain texts that are an article and little else.
@Suite struct BareArticleTests {
  private static let lead =
    "The harbour of Lindvik was closed for three hours on Monday after a storm had torn a crane from its rails, officials said."
  private static let paragraph =
    "Several boats had to wait outside the breakwater until the evening tide came in, and one of them, the mail boat, turned back."
  private static let long = "\(lead) \(paragraph)"

  /// The lines of a text, without and with empty lines between them.
  private func typings(_ lines: [String]) throws -> [LineTyping] {
    try ["\n", "\n\n"].map { separator in
      let text = lines.joined(separator: separator)
      return LineTyping(try TextLines(Array(text.utf8), in: StageContext(stage: "text.article")).lines)
    }
  }

  private func texts(_ typing: LineTyping) -> [String] { typing.blocks.map(\.text) }

  @Test func `A question between paragraphs stays, and the first line is the headline`() throws {
    let lines = ["Storm closes harbour", Self.lead, "Who was hurt?", "Nobody was hurt, said the harbour master."]
    for typing in try typings(lines) {
      #expect(typing.title == "Storm closes harbour")
      #expect(texts(typing) == lines)
      #expect(typing.removals.isEmpty)
    }
  }

  @Test func `Short lines between paragraphs are headings`() throws {
    let lines = [
      "Storm closes harbour", Self.lead, "What the wind did", Self.paragraph, "What comes next", Self.lead + " ",
    ]
    for typing in try typings(lines) {
      #expect(typing.blocks.map(\.kind).filter { $0 == .heading(level: 2) }.count == 2)
      #expect(typing.blocks.count == 6)
    }
  }

  @Test func `A list at the end stays, whatever its lines are`() throws {
    let items = [
      "one jam jar with a lid", "two wires", "red for the lid", "salt", "a board", "foil", "a buzzer", "tape", "glue",
    ]
    for typing in try typings(["A rain alarm", Self.lead, "What you need"] + items) {
      #expect(texts(typing).suffix(items.count) == items[...])
      #expect(typing.removals.isEmpty)
    }
  }

  @Test func `What a label announces at the end is the page's`() throws {
    let lines = [
      "Storm closes harbour", Self.lead, Self.paragraph, "Related", "Rice price holds", "Fog again",
    ]
    for typing in try typings(lines) {
      #expect(texts(typing) == Array(lines[..<3]))
      #expect(typing.removals.map(\.block.text) == Array(lines[3...]))
    }
  }

  @Test func `A copyright notice takes a long menu above it with it, and no short list`() throws {
    let menu = (1...12).map { "Section \($0)" }
    for typing in try typings(["Storm closes harbour", Self.lead] + menu + ["© 2025 The Courier"]) {
      #expect(texts(typing) == ["Storm closes harbour", Self.lead])
    }
    for typing in try typings(["Storm closes harbour", Self.lead, "First", "Second", "© 2025 The Courier"]) {
      #expect(texts(typing).suffix(2) == ["First", "Second"])
    }
  }

  @Test func `Byline and date below the headline are told apart`() throws {
    let lines = ["Storm closes harbour", "By Ann Orr", "3 March 2025", Self.lead, Self.paragraph]
    for typing in try typings(lines) {
      #expect(typing.authors == ["Ann Orr"] && typing.published == "2025-03-03")
      #expect(texts(typing) == lines)
    }
  }

  @Test func `A text that begins with a paragraph has no headline`() throws {
    for typing in try typings([Self.lead, "What the wind did", Self.paragraph]) {
      #expect(typing.title == nil)
      #expect(texts(typing) == [Self.lead, "What the wind did", Self.paragraph])
    }
  }

  @Test func `A list without sentences is an article, a menu is none`() throws {
    let stages = (1...8).map { "Stage \($0) of the coast race, from Lindvik to the lighthouse" }
    for typing in try typings(["The coast race"] + stages) {
      #expect(typing.title == "The coast race" && typing.blocks.count == 9)
    }
    for typing in try typings(["News", "Sport", "Weather", "Culture", "Letters", "Archive"]) {
      #expect(typing.blocks.isEmpty)
    }
  }

  @Test func `Teasers above the headline are no article's beginning`() throws {
    let teasers = (1...10).map { "Teaser number \($0) of the front page" }
    for typing in try typings(teasers + ["Storm closes harbour", Self.long, "Who was hurt?", Self.long + " Later."]) {
      #expect(typing.title == "Storm closes harbour")
      #expect(texts(typing) == ["Storm closes harbour", Self.long, "Who was hurt?", Self.long + " Later."])
    }
  }

  @Test func `A page of teasers keeps paragraphs that come after a subhead`() throws {
    let teasers = (1...10).map { "Teaser number \($0) of the front page" }
    for typing in try typings(
      teasers + ["Storm closes harbour", Self.long, "The harbour", "The boats", Self.long + " Later."])
    {
      #expect(texts(typing).last == Self.long + " Later.")
    }
  }

  private func named(_ lines: [String], _ title: String) throws -> [LineTyping] {
    try ["\n", "\n\n"].map { separator in
      let text = lines.joined(separator: separator)
      return LineTyping(
        try TextLines(Array(text.utf8), in: StageContext(stage: "text.article")).lines, title: title)
    }
  }

  @Test(arguments: [
    [lead, paragraph, lead + " "], ["“No,” he said.", "“Yes,” she said.", "They left.", long, long + " "],
    ["항구는 월요일에 다시 열렸다.", "다리는 이미 오래전에 무너졌다."], ["Bridge number 2 over the Lenne, opened"],
    ["Rain on the roof", "Rain on the road", "Nobody at home"],
    ["By midnight the water had gone.", "It was 3 March 2025.", lead],
  ])
  func `A text whose title is known elsewhere keeps all of its lines`(_ lines: [String]) throws {
    for typing in try named(lines, "Storm closes the harbour") {
      #expect(texts(typing) == lines.map { $0.trimmed })
      #expect(typing.blocks.allSatisfy { $0.role == .body } && typing.removals.isEmpty && typing.title == nil)
    }
  }

  @Test func `Who wrote it and when is told from such a text, and the foot of a page goes`() throws {
    let lines = ["By Jo Marr", "3 March 2025", Self.lead, Self.paragraph, "Related", "Rice price holds"]
    for typing in try named(lines, "Storm closes the harbour") {
      #expect(typing.authors == ["Jo Marr"] && typing.published == "2025-03-03")
      #expect(typing.blocks.map(\.role) == [.byline, .dateline, .body, .body])
      #expect(typing.removals.map(\.block.text) == ["Related", "Rice price holds"])
    }
  }

  @Test func `A known title that stands in the text is its headline`() throws {
    for typing in try named(
      ["Fog again", "Storm closes the harbour", Self.lead, Self.paragraph], "Storm closes the harbour")
    {
      #expect(typing.blocks.filter { $0.role == .headline }.map(\.text) == ["Storm closes the harbour"])
      #expect(Array(texts(typing).suffix(2)) == [Self.lead, Self.paragraph])
    }
  }
}

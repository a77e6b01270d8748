import Testing

/// What readers wrote, without a heading and without names.
@Suite struct ReaderItemTests {
  private static let words = [
    "My uncle worked there for years.", "That is not what I heard from the captain.", "Good news for the bay, at last.",
  ]

  private func text(_ items: (String, Int) -> String, after: String = "") throws -> String {
    let box = Self.words.enumerated().map { items($0.element, $0.offset) }.joined()
    let page = "<title>Ferry stops</title><body><div><h1>Ferry stops</h1>\(ExtractedPage.story)<div>\(box)</div>"
    return try #require(try ExtractedPage.text(of: page + after + "</div>"))
  }

  private static let names = ["Old Salt", "Gull", "Tore9"]

  @Test func `Items with a name and a time go, and so do those with one button`() throws {
    let timed = try text { "<div><b>\(Self.names[$1])</b> <span>\($1 + 2) hours ago</span><p>\($0)</p></div>" }
    #expect(timed.hasSuffix(ExtractedPage.fourth))
    let dated = try text {
      "<div><a href=/u>\(Self.names[$1])</a> <span>March 5, 2025 at 9:1\($1) am</span><p>\($0)</p></div>"
    }
    #expect(dated.hasSuffix(ExtractedPage.fourth))
    let answered = try text { "<div><b>\(Self.names[$1])</b><div>\($0)</div><button>Antworten</button></div>" }
    #expect(answered.hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Interviews, chronicles, steps and what is within the text stay`() throws {
    let speakers = try text { "<div><b>\(Self.names[$1 % 2])</b><p>\($0)</p></div>" }
    #expect(speakers.contains(Self.words[0]))
    let votes = try text { "<div><b>Vote</b> <span>May \($1 + 1), 2024</span><p>\($0)</p></div>" }
    #expect(votes.contains(Self.words[0]))
    let steps = try text { "<div><b>Step \($1 + 1)</b><p>\($0)</p><button>Done</button></div>" }
    #expect(steps.contains(Self.words[0]))
    let within = try text(
      { "<div><b>\(Self.names[$1])</b><p>\($0)</p><button>Reply</button></div>" },
      after: "<p>\(ExtractedPage.third)</p>")
    #expect(within.contains(Self.words[0]))
  }
}

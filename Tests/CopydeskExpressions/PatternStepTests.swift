import CopydeskCore
import CopydeskExpressions
import Testing

/// Patterns that go back and forth without end elsewhere.
@Suite struct PatternStepTests {
  private static let long = String(repeating: "a", count: 1_000_000)

  private func matches(_ pattern: String, _ text: String) throws -> Bool {
    var document = Document(html: "", path: "a.html")
    document.metadata.title = text
    return try Expression("title.matches(r'\(pattern)')").holds(for: document)
  }

  @Test(arguments: [
    "(a+)+b", "(a|a)*b", "(a|aa)+$b", "(.*a){20}b", "a{0,1000}b", "(a?){30}a{30}b", "(a*)*b", "(.*)*x", "(?:a+)+?c",
    "^(([a-z])+.)+[A-Z]$",
    "(x+x+)+y|(a+a+)+y",
  ])
  func `A megabyte against a hostile pattern ends with a failure or an answer`(_ pattern: String) throws {
    do {
      #expect(try matches(pattern, Self.long) == false)
    } catch let failure as ExpressionFailure {
      #expect(failure.message == "the pattern takes too many steps on this text; make it simpler")
    }
  }

  @Test(arguments: ["(a+)+b", "(a|a)+b", "a{1,1000}b"])
  func `What is hostile fails`(_ pattern: String) throws {
    #expect(throws: ExpressionFailure.self) { try matches(pattern, Self.long + "cb") }
  }

  @Test func `A megabyte against what people write`() throws {
    let prose = String(repeating: "The ferry left the harbour at nine. ", count: 28_000)
    #expect(try matches("(?i)HARBOUR", prose))
    #expect(try matches("storm|breaking", prose) == false)
    #expect(try matches(#"\d{4}-\d\d-\d\d"#, prose) == false)
    #expect(try matches("속보", prose + "속보"))
    #expect(try matches("^The", prose))
  }

  @Test func `Many hostile matches end with the evaluation`() throws {
    var document = Document(html: "", path: "a.html")
    document.blocks = Array(
      repeating: Block(.paragraph, text: String(repeating: "a", count: 30_000) + "cb"), count: 200)
    for pattern in ["r'(a|a)+b'", "(b.text == '' ? '' : '(a|a)+b')"] {
      let expression = try Expression("blocks.all(b, b.text.matches(\(pattern)))")
      let failure = #expect(throws: ExpressionFailure.self) { try expression.holds(for: document) }
      #expect(failure?.message == "this takes more than \(Expression.costLimit) steps, which is the limit")
    }
  }

  @Test func `Text of any kind`() throws {
    #expect(try matches("^.$", "\u{0}"))
    #expect(try matches("", ""))
    #expect(try matches("^\\X$", "👨‍👩‍👧"))
    #expect(try matches("^$", "") && !matches("^$", "a"))
  }
}

import CopydeskCore
import CopydeskExpressions
import Testing

/// Comparisons of the number of words, which count no further than they have to.
@Suite struct WordLimitTests {
  private static let document: Document = {
    var document = Document(origin: Origin(path: "a"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = [Block(.paragraph, text: "One two."), Block(.paragraph, text: "Three.")]
    return document
  }()

  @Test(arguments: [">", ">=", "<", "<="], [-1, 0, 2, 3, 4, Int.max, Int.min])
  func `What comes out is what comparing numbers gives`(sign: String, number: Int) throws {
    // In a list the number of words is a value like any other.
    for (limited, plain) in [
      ("words \(sign) \(number)", "[words][0] \(sign) \(number)"),
      ("\(number) \(sign) words", "\(number) \(sign) [words][0]"),
    ] {
      #expect(
        try Condition(limited).holds(for: Self.document) == Condition(plain).holds(for: Self.document), "\(limited)")
    }
  }

  @Test func `A variable of that name is not the field`() throws {
    #expect(try Condition("[7].exists(words, words > 5)").holds(for: Self.document))
  }

  @Test func `A long article costs no more than a short one`() throws {
    var long = Self.document
    long.blocks = (0..<200).map { _ in Block(.paragraph, text: String(repeating: "word ", count: 1_000)) }
    let condition = try Condition("words >= 10")
    let clock = ContinuousClock()
    let limited = try clock.measure { for _ in 0..<100 { _ = try condition.holds(for: long) } }
    let counting = try Condition("[words][0] >= 10")
    let whole = try clock.measure { for _ in 0..<100 { _ = try counting.holds(for: long) } }
    #expect(limited * 10 < whole)
  }
}

import CopydeskExpressions
import Testing

/// Expressions that are nested or long beyond what anybody writes.
@Suite struct ExpressionDepthTests {
  @Test(arguments: [
    String(repeating: "(", count: 100_000),
    String(repeating: "(", count: 99_999) + "1" + String(repeating: ")", count: 99_999),
    String(repeating: "[", count: 100_000), String(repeating: "!", count: 100_000) + "true",
    String(repeating: "-", count: 100_000) + "1", "1" + String(repeating: "+1", count: 90_000),
    "extras" + String(repeating: ".a", count: 90_000), "tags" + String(repeating: "[0]", count: 60_000),
    String(repeating: "{1:", count: 60_000),
    String(repeating: "true?1:", count: 25_000) + "1", String(repeating: "size(", count: 30_000),
    String(repeating: "tags.map(t,", count: 15_000), "title" + String(repeating: ".trim()", count: 25_000),
  ])
  func `Too deep is an error`(_ source: String) {
    let error = #expect(throws: ExpressionError.self) { try Expression(source) }
    #expect(error?.message == "nested deeper than \(Expression.depthLimit) levels")
  }

  @Test func `Long is fine, and too long is an error`() throws {
    let hosts = (0..<10_000).map { "'host\($0).example'" }.joined(separator: ", ")
    #expect(try Expression("'host9999.example' in [\(hosts)]").holds(for: ReferenceDocument.document))
    #expect(
      try Expression("words > 1" + String(repeating: " || words > 1", count: 10_000)).holds(
        for: ReferenceDocument.document))
    let error = #expect(throws: ExpressionError.self) { try Expression(String(repeating: " ", count: 300_000)) }
    #expect(error?.message == "longer than 200000 characters")
  }
}

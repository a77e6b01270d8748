import CopydeskCore
import CopydeskExpressions

/// What conditions cost on articles.
enum ExpressionSteps {
  private static let conditions: [(name: String, source: String)] = [
    ("condition", #"language.startsWith("en") && size(authors) > 0 && site != "x""#),
    ("condition-words", #"words >= 100 && language.startsWith("en")"#),
  ]

  /// How often each is evaluated for a document, so that milliseconds a page are microseconds an evaluation.
  private static let times = 1_000

  static func measure(_ table: inout StepTable, on articles: [Document]) throws {
    for (name, source) in conditions {
      let condition = try Expression(source, expecting: .bool)
      table.measure(name, "`\(source)`, \(times) times") { index in
        guard articles.indices.contains(index) else { return }
        for _ in 0..<times { _ = try? condition.holds(for: articles[index]) }
      }
    }
  }
}

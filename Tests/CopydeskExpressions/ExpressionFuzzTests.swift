import CopydeskExpressions
import Foundation
import TestSupport
import Testing

/// Expressions that nobody wrote: none crashes, and each ends with a value, an error or a failure.
@Suite struct ExpressionFuzzTests {
  private static func expressions() throws -> [String] {
    try Repository.lines("Tests/Fixtures/expressions/cel.tsv").compactMap { $0.components(separatedBy: "\t").first }
      .filter { !$0.isEmpty }
  }

  /// What became of an expression.
  private static func outcome(_ source: String) -> Int {
    guard let expression = try? Expression(source) else { return 0 }
    do throws(ExpressionFailure) {
      let value = try expression.evaluate(ReferenceDocument.document)
      // What was found out before the run must hold.
      #expect(expression.type.isPossible(value), "\(source) gives \(value), not \(expression.type)")
      return 2
    } catch {
      #expect(error.place.offset <= source.count)
      return 1
    }
  }

  @Test func `Changed expressions`() throws {
    let expressions = try Self.expressions()
    var random = SplitMix64(seed: 0x13)
    var outcomes = [0, 0, 0]
    for _ in 0..<12_000 {
      var text = Array(expressions[random.next(expressions.count)].unicodeScalars)
      for _ in 0...random.next(3) { Self.change(&text, expressions, &random) }
      outcomes[Self.outcome(String(String.UnicodeScalarView(text)))] += 1
    }
    #expect(outcomes[0] > 1_000 && outcomes[2] > 1_000)
  }

  private static let scalars = Array("()[]{}.,:?!&|<>=+-*/%'\"\\0123456789.eExxrabn \n\u{0}\u{301}한😀_".unicodeScalars)

  private static func change(_ text: inout [Unicode.Scalar], _ others: [String], _ random: inout SplitMix64) {
    let place = random.next(text.count + 1)
    switch random.next(5) {
    case 0: text.insert(scalars[random.next(scalars.count)], at: place)
    case 1: if place < text.count { text.remove(at: place) }
    case 2: if place < text.count { text[place] = scalars[random.next(scalars.count)] }
    case 3:
      let other = Array(others[random.next(others.count)].unicodeScalars)
      text.insert(contentsOf: other.prefix(random.next(other.count + 1)), at: place)
    default: text.removeSubrange(place..<min(text.count, place + random.next(6)))
    }
  }

  @Test func `Random trees`() {
    var trees = RandomExpression(seed: 0x31)
    var outcomes = [0, 0, 0]
    for _ in 0..<8_000 { outcomes[Self.outcome(trees.next(depth: 4))] += 1 }
    #expect(outcomes[1] > 100 && outcomes[2] > 500)
  }
}

extension ExpressionType {
  /// Whether a value can be of this type, its elements included.
  fileprivate func isPossible(_ value: ExpressionValue) -> Bool {
    switch (self, value) {
    case (.dyn, _), (.optional, .null): true
    case (.optional(let type), _): type.isPossible(value)
    case (.list(let element), .list(let values)): values.allSatisfy { element.isPossible($0) }
    case (.map(let key, let element), .map(let map)):
      map.keys.allSatisfy { key.isPossible($0) } && map.values.allSatisfy { element.isPossible($0) }
    case (.list, _), (.map, _): false
    default: value.type == self
    }
  }
}

import CopydeskCore
import CopydeskExpressions
import Foundation
import TestSupport
import Testing

/// Compares what expressions give with what cel-python gives. Tests/Fixtures/expressions/record.py writes the second column of cel.tsv; the
/// third says where we differ on purpose, and the fourth why.
@Suite struct ReferenceTests {
  private struct Row {
    let expression: String
    let reference: String
    let ours: String?
    let reason: String

    init?(_ line: String) {
      let columns = line.components(separatedBy: "\t")
      guard columns.count == 2 || columns.count == 4 else { return nil }
      (expression, reference) = (columns[0], columns[1])
      ours = columns.count == 4 ? columns[2] : nil
      reason = columns.last ?? ""
    }
  }

  private static func rows() throws -> [Row] {
    let lines = try Repository.lines("Tests/Fixtures/expressions/cel.tsv").filter { !$0.isEmpty }
    return try lines.map { try #require(Row($0), "\($0)") }
  }

  /// What we give, in the form of cel.tsv.
  private static func result(_ expression: String) -> String {
    guard let expression = try? Expression(expression),
      let value = try? expression.evaluate(ReferenceDocument.document)
    else { return "error" }
    return value.referenceText
  }

  @Test func `Expressions give what the reference gives`() throws {
    let rows = try Self.rows()
    #expect(Set(rows.map(\.expression)).count > 600)
    for row in rows {
      let result = Self.result(row.expression)
      #expect(result == row.ours ?? row.reference, "\(row.expression)")
    }
  }

  @Test func `Where we differ we say why`() throws {
    for row in try Self.rows() {
      guard let ours = row.ours else { continue }
      #expect(ours != row.reference && row.reason.count > 10, "\(row.expression)")
    }
  }
}

extension ExpressionValue {
  /// The value as record.py writes it.
  fileprivate var referenceText: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let text): Self.quoted(text)
    case .timestamp(let moment): "timestamp(\"\(moment)\")"
    case .duration: "duration(\(extra.json))"
    case .list(let values): "[\(values.map(\.referenceText).joined(separator: ", "))]"
    case .map(let map):
      "{\(zip(map.keys, map.values).map { "\($0.referenceText): \($1.referenceText)" }.joined(separator: ", "))}"
    case .object(let object): "\(object.kind.rawValue)"
    case .type(let type): "\(type)"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escapes: [Character: String] = [
      "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u{8}": "\\b", "\u{C}": "\\f",
    ]
    return "\""
      + text.map { character in
        if let escape = escapes[character] { return escape }
        guard let value = character.unicodeScalars.first?.value, value < 0x20 else { return String(character) }
        return "\\u00" + (value < 16 ? "0" : "") + String(value, radix: 16)
      }.joined() + "\""
  }
}

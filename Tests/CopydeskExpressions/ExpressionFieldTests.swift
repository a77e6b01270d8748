import CopydeskCore
import CopydeskExpressions
import Foundation
import TestSupport
import Testing

/// Holds the fields and functions against the JSON schema and the article that lists them.
@Suite struct ExpressionFieldTests {
  @Test func `Every field of the JSON schema can be named`() throws {
    let data = Data(try Repository.text("Schemas/article-1.schema.json").utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    // What a sink adds: its own version, what was taken out, and what stages did.
    let others: Set = ["schema_version", "removed", "provenance"]
    let own: Set = ["confidence", "host", "words"]
    let names = Set(ExpressionField.all.map(\.name))
    #expect(names == Set(properties.keys).subtracting(others).union(own))
  }

  private static let article = "Sources/Copydesk/Copydesk.docc/Expressions.md"

  @Test func `The article lists every field`() throws {
    let fields = ExpressionField.all.map { "| `\($0.name)` | \($0.type) | \($0.help) |" }
    let parts = ExpressionObject.Kind.allCases.flatMap { kind in
      kind.fields.map { "| `\(kind.rawValue).\($0.name)` | \($0.type) | \($0.help) |" }
    }
    try Self.hold(fields + parts, in: "field")
  }

  @Test func `The article lists every function`() throws {
    try Self.hold(ExpressionFunction.all.map { "| `\($0.signature)` | \($0.result) | \($0.help) |" }, in: "function")
  }

  /// `RECORD=1 swift test --filter ExpressionFieldTests` writes the tables anew.
  private static func hold(_ rows: [String], in table: String) throws {
    var lines = try Repository.lines(article)
    let head = try #require(lines.firstIndex { $0.hasPrefix("| \(table) |") })
    let end = lines[head...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    if Array(lines[(head + 2)..<end]) == rows { return }
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      Issue.record("\(article):\(head + 1): the table is out of date; RECORD=1 writes it anew")
      return
    }
    lines.replaceSubrange((head + 2)..<end, with: rows)
    try Repository.write(lines, to: article)
  }

  @Test func `Every function has a sentence`() {
    for function in ExpressionFunction.all { #expect(function.help.hasSuffix("."), "\(function.signature)") }
    for field in ExpressionField.all { #expect(field.help.hasSuffix("."), "\(field.name)") }
  }
}

import CopydeskCore
import CopydeskExpressions
import Testing

/// What is said where an expression gives nothing for a document.
@Suite struct ExpressionFailureTests {
  @Test(arguments: [
    ("words / size(deck == null ? '' : 'x')", "column 7: division by zero"),
    ("deck.startsWith('x')", "column 6: 'startsWith' needs a value, and there is null"),
    ("modified > published", "column 10: '>' needs values, and one of them is null"),
    ("extras.missing == 1", "column 8: 'extras' has no 'missing'"),
    ("extras.nested.b", "column 15: there is no key 'b'"), ("extras.count.a", "column 14: there is no 'a' of int"),
    (
      "extras.desk > 1",
      "column 13: '>' cannot take string and int; convert the number with string(), or the text with int() or double()"
    ),
    ("extras.desk && true", "column 8: a bool is needed here, and this is string"),
    ("extras.desk.exists(x, true)", "column 13: 'exists' goes over a list or a map, not over string"),
    ("extras.list.join(',')", "column 13: 'join' takes a list of texts, and there is int in it"),
    ("tags[2]", "column 5: there is no element 2 in a list of 2"),
    ("title.substring(3, 1)", "column 7: the part begins at 3 and ends before, at 1"),
    ("title.substring(99)", "column 7: there is no place 99 in a text of 13 characters"),
    ("int(title)", "column 1: 'Harbour opens' is no whole number"),
    (
      "timestamp(title)",
      "column 1: 'Harbour opens' is no moment; write one such as '2024-03-05T07:30:00Z' or '2024-03-05'"
    ),
    (
      "title.matches(tags[0] + '(')",
      "column 7: the pattern 'local(' is wrong at its character 7: missing closing parenthesis"
    ),
    (
      "published.getHours('Mars/Olympus')",
      "column 11: there is no time zone 'Mars/Olympus'; write one such as 'Asia/Seoul' or '+09:00'"
    ),
    ("{tags[0]: 1, 'local': 2}", "column 14: the key 'local' is there twice"),
    ("words + 9223372036854775807", "column 7: the result of '+' does not fit 64 bits"),
  ])
  func `Failures`(_ source: String, _ expected: String) throws {
    let expression = try Expression(source)
    let failure = #expect(throws: ExpressionFailure.self) { try expression.evaluate(ReferenceDocument.document) }
    #expect(failure?.description == "the expression '\(source)' fails at \(expected)")
    #expect(failure?.documentError.code == "expression_failed")
  }

  @Test func `What turns out to be of another type than is needed`() throws {
    let condition = try Condition("extras.desk")
    let error = #expect(throws: DocumentError.self) { try condition.holds(for: ReferenceDocument.document) }
    #expect(
      error?.message == "the expression 'extras.desk' fails at column 1: a bool is needed here, and this is string")
    let number = try Expression("extras.desk", expecting: .int)
    let failure = #expect(throws: ExpressionFailure.self) { try number.evaluate(ReferenceDocument.document) }
    #expect(failure?.message == "int is needed, and this gives string")
  }

  @Test func `The cost is limited, and an alternative does not hide it`() throws {
    let list = "[\((0..<100).map { "\($0)" }.joined(separator: ", "))]"
    let source = "\(list).all(a, \(list).all(b, \(list).all(c, \(list).all(d, a + b + c + d >= 0)))) || true"
    let expression = try Expression(source)
    let failure = #expect(throws: ExpressionFailure.self) { try expression.holds(for: ReferenceDocument.document) }
    #expect(failure?.message == "this takes more than \(Expression.costLimit) steps, which is the limit")
  }

  @Test func `Texts do not grow without limit`() throws {
    let grown = (0..<40).reduce("text") { inner, _ in "\(inner).replace('e', 'eeeeeeee')" }
    let expression = try Expression(grown)
    #expect(throws: ExpressionFailure.self) { try expression.evaluate(ReferenceDocument.document) }
  }
}

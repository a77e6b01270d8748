import CopydeskCore
import Testing

@testable import CopydeskJSON

/// JSON, read strictly.
@Suite struct JSONTextTests {
  private func value(_ text: String) throws -> ExtraValue { try JSONText.value(of: Array(text.utf8)) }

  @Test(
    arguments: [
      ("{}", ExtraValue.map([:])), (" [ ] ", .list([])), ("[1, -0, 2.5, 1e3]", [1, 0, 2.5, 1_000.0]),
      (#"{"a": [true, false, null], "b": {"c": "d"}}"#, ["a": [true, false, nil], "b": ["c": "d"]]),
      (#""\"\\\/\b\f\n\r\té나룻배""#, .text("\"\\/\u{8}\u{C}\n\r\té나룻배")),
      (#""\u00e9\ud83d\ude00 \ud83d x\u0000""#, .text("é😀 \u{FFFD} x\0")),
      (#"{"a": 1, "a": 2}"#, ["a": 2]), ("[NaN, Infinity, -Infinity, 1e999]", [nil, nil, nil, nil]),
      ("[9223372036854775807, -9223372036854775808]", [.integer(.max), .integer(.min)]),
      (
        "[9223372036854775808, -9223372036854775809, 18446744073709551611]",
        ["9223372036854775808", "-9223372036854775809", "18446744073709551611"]
      ),
      ("[9223372036854775808.0, 1e19]", [9_223_372_036_854_775_808.0, 1e19]),
    ] as [(String, ExtraValue)])
  func `Values are read`(_ text: String, _ expected: ExtraValue) throws {
    #expect(try value(text) == expected)
  }

  @Test(arguments: [
    ("", "it ends where a value should be", 0), ("{\"a\"", "a colon is missing after a key", 4),
    ("{\"a\" 1}", "a colon is missing after a key", 5), ("{\"a\": 1", "it ends before all is closed", 7),
    ("{\"a\": 1,}", "a key in quotes is missing", 8), ("{a: 1}", "a key in quotes is missing", 1),
    ("[1 2]", "a comma is missing between two values", 3), ("[1,]", "'' is no value", 3),
    ("[01]", "'01' is no value", 1), ("[1.]", "'1.' is no value", 1), ("[+1]", "'+1' is no value", 1),
    ("nul", "'nul' is no value", 0), ("{} x", "something follows the value", 3), ("\"abc", "a text is not closed", 4),
    ("\"a\nb\"", "a text has the control character 10, which has to be escaped", 2),
    ("\"a\0\"", "a text has the control character 0, which has to be escaped", 2),
    ("\"\\x\"", "'\\x' is no escape", 2), ("\"\\u12\"", "four hexadecimal digits are missing after '\\u'", 5),
  ])
  func `What is wrong is said, and where`(_ text: String, _ reason: String, _ offset: Int) throws {
    #expect(throws: JSONFault(reason: reason, offset: offset)) { try value(text) }
  }

  @Test func `A hundred thousand levels are refused, and 256 are read`() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(reason: "it nests deeper than 256 levels", offset: 256)) { try value(deep) }
    let depth = JSONText.depthLimit
    #expect(throws: Never.self) {
      try value(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
  }

  @Test func `What is not UTF-8 is refused, with its place`() {
    #expect(throws: JSONFault(reason: "it is not UTF-8", offset: 3)) {
      try JSONText.value(of: Array("\"ab".utf8) + [0xE9] + Array("\"".utf8))
    }
  }
}

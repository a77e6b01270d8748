import CopydeskPatterns
import TestSupport
import Testing

/// What matches, what replaces it, and how long that may take.
@Suite struct TextPatternTests {
  private func matches(_ pattern: String, in text: String) throws -> [String] {
    var found: [String] = []
    let bytes = Array(text.utf8)
    try TextPattern(pattern).forEachMatch(in: text) { groups in
      found.append(groups.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "-" }.joined(separator: "|"))
    }
    return found
  }

  @Test(arguments: [
    ("o", "foo", ["o", "o"]), ("(a)|(b)", "ab", ["a|a|-", "b|-|b"]), ("x*", "axxb", ["", "xx", "", ""]),
    ("^", "ёж", [""]), ("$", "ёж", [""]), ("b*", "ёж", ["", "", ""]), ("^.", "ab\ncd", ["a"]),
    ("(?m)^.", "ab\ncd", ["a", "c"]), ("\\w+", "나룻배 渡輪 ёж", ["나룻배", "渡輪", "ёж"]),
    ("(?i)STRASSE", "straße Strasse", ["Strasse"]),
    ("(.)\\1", "aabbc", ["aa|a", "bb|b"]), (".", "", []), ("", "", [""]), ("a\\Kb?", "aab", ["", "b"]),
    ("(?<year>\\d{4})", "in 1994", ["1994|1994"]),
  ])
  func `Matches come in order, with their groups`(_ pattern: String, _ text: String, _ found: [String]) throws {
    #expect(try matches(pattern, in: text) == found)
  }

  @Test func `What is wrong with a pattern is said in code points`() {
    let error = #expect(throws: PatternError.self) { try TextPattern("é(") }
    #expect(error?.message == "missing closing parenthesis")
    #expect(error?.offset == 2)
    #expect(throws: PatternError.self) { try TextPattern("\\C") }
  }

  @Test(arguments: [
    ("$2 $1", "b a"), ("${second}", "b"), ("$<second>$<1>", "ba"), ("$$1", "$1"), ("[$0]", "[ab]"), ("", ""),
    ("${1}0", "a0"), ("ü$1", "üa"),
  ])
  func `Groups are filled in`(_ template: String, _ result: String) throws {
    let pattern = try TextPattern("(a)(?<second>b)")
    let replacement = try ReplacementText(template, for: pattern)
    var texts: [String] = []
    try pattern.forEachMatch(in: "ab") { texts.append(replacement.filled($0, in: Array("ab".utf8))) }
    #expect(texts == [result])
  }

  @Test(arguments: [
    ("a $3", "the pattern has no group '3'", 2), ("${third}", "the pattern has no group 'third'", 0),
    (
      "5 $", "a '$' needs a group after it, such as '$1' or '$<name>'; a dollar sign is '$$', in a config file '$$$$'",
      2
    ),
    (
      "${", "a '$' needs a group after it, such as '$1' or '$<name>'; a dollar sign is '$$', in a config file '$$$$'", 0
    ),
  ])
  func `A replacement with a group that there is not is an error`(
    _ template: String, _ message: String, _ offset: Int
  ) throws {
    let pattern = try TextPattern("(a)(?<second>b)")
    let error = #expect(throws: PatternError.self) { try ReplacementText(template, for: pattern) }
    #expect(error?.message == message)
    #expect(error?.offset == offset)
  }

  @Test(arguments: ["(a+)+$", "(a|aa)+[^b]$", "(?:a?){40}a{40}", "(.*)*(.*)*(.*)*[xyz]"])
  func `A hostile pattern ends in time`(_ pattern: String) throws {
    let text = String(repeating: "a", count: 30_000) + "b"
    let compiled = try TextPattern(pattern)
    let seconds = ThreadTime.measure { try? compiled.forEachMatch(in: text) { _ in } }
    #expect(seconds < 10)
  }

  @Test func `A search that takes too many steps is given up`() throws {
    let compiled = try TextPattern("(a+)+$")
    let error = #expect(throws: PatternFailure.self) {
      try compiled.forEachMatch(in: String(repeating: "a", count: 30_000) + "b") { _ in }
    }
    #expect(error?.message == "the pattern takes too many steps on this text; make it simpler")
  }

  @Test func `A text with many matches is no hostile one`() throws {
    var count = 0
    try TextPattern("\\bword\\b").forEachMatch(in: String(repeating: "word ", count: 200_000)) { _ in count += 1 }
    #expect(count == 200_000)
  }
}

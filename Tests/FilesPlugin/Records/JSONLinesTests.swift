import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// JSON Lines and arrays as dumps have them: hostile ones too.
@Suite struct JSONLinesTests {
  private func items(
    _ bytes: [UInt8], name: String = "a.jsonl", in context: SourceContext = SourceContext(), also: ConfigNode = [:]
  ) async throws -> [SourceItem] {
    let folder = try TemporaryFolder()
    try folder.add(name, bytes)
    let settings = ConfigNode(.map([.init("path", .init(.string(name)))] + also.entries))
    return try await folder.records(JSONLinesSource.self, settings, in: context)
  }

  private func items(_ text: String, also: ConfigNode = [:]) async throws -> [SourceItem] {
    try await items(Array(text.utf8), also: also)
  }

  private static let before = #"{"text": "before"}"#
  private static let after = #"{"text": "after"}"#

  @Test(arguments: [
    ("\n \r\n\t{\"text\": \"x\"}\n{]\n", "line 4, at byte 20"),
    (" \n\n [ {\"text\": \"x\"}, {] ]", "element 2, at byte"),
  ])
  func `White space before the first record is passed over, and its lines count`(
    _ text: String, _ place: String
  ) async throws {
    let items = try await items(text)
    #expect(items.pages == ["x"])
    #expect(items.last?.message.hasPrefix(place) == true, "\(items.last?.message ?? "")")
  }

  @Test func `A key that a record has twice is said once for each file`() async throws {
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let line = #"{"text": "first", "text": "last", "x": {"a": 1, "a": 2}}"#
    let items = try await items(Array("\(line)\n\(Self.after)\n\(line)".utf8), in: context)
    #expect(items.pages == ["last", "after", "last"])
    #expect(
      said.withLock { $0 } == [
        "a.jsonl: it has records with a key twice, such as 'text'; the last value of them counts"
      ])
  }

  /// Lines that have a verdict of their own, its code and what it says.
  private static let hostile: [(line: [UInt8], code: String, message: String)] = [
    (Array("{\"text\": \"x".utf8), "bad_json", "line 2, at byte 30: a text is not closed"),
    (
      Array("{\"text\": \"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8), "bad_json", "line 2, at byte 29: it is not UTF-8"
    ),
    (
      Array("{\"text\": \"a\0b\"}".utf8), "bad_json",
      "line 2, at byte 30: a text has the control character 0, which has to be escaped"
    ),
    ([UInt8](repeating: 0, count: 50), "bad_json", "line 2, at byte 19: '"),
    (
      [UInt8](repeating: UInt8(ascii: "["), count: 100_000), "bad_json",
      "line 2, at byte 275: it nests deeper than 256 levels"
    ),
    (
      Array("{\"a\": ".utf8) + [UInt8](repeating: UInt8(ascii: "{"), count: 100_000), "bad_json",
      "line 2, at byte 26: a key"
    ),
    (Array("[1, 2]".utf8), "bad_json", "line 2, at byte 19: it is no object"),
    (Array("null".utf8), "bad_json", "line 2, at byte 19: it is no object"),
    (Array("<html>not JSON</html>".utf8), "bad_json", "line 2, at byte 19: '<html>not' is no value"),
    (Array("{\"text\": \"a\"} {\"text\": \"b\"}".utf8), "bad_json", "line 2, at byte 33: something follows the value"),
    (Array("{\"title\": \"only\"}".utf8), "no_content", "none of html, raw_html, body_html"),
    (Array("{\"text\": \" \"}".utf8), "no_content", "none of html"), (Array("{}".utf8), "no_content", "none of html"),
    (Array("{\"html\": {\"deep\": 1}, \"text\": [1]}".utf8), "no_content", "none of html"),
  ]

  @Test(arguments: hostile.indices)
  func `A bad line has a verdict, and nothing is lost before or after it`(_ index: Int) async throws {
    let (line, code, message) = Self.hostile[index]
    let items = try await items(Array((Self.before + "\n").utf8) + line + Array(("\n" + Self.after).utf8))
    #expect(items.verdicts == ["a.jsonl", "a.jsonl#1: \(code)", "a.jsonl#2"])
    #expect(items.pages == ["before", "after"])
    let found = items.count == 3 ? items[1].message : ""
    #expect(found.hasPrefix(message), "\(found)")
    if code == "bad_json" { #expect(items.count == 3 && items[1].payload?.bytes == line) }
  }

  @Test func `A line of a hundred megabytes is over the limit, and the next one is read`() async throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 100 << 20)
    let items = try await items(
      Array("{\"text\": \"before\"}\n{\"text\": \"".utf8) + long + Array("\"}\n{\"text\": \"after\"}".utf8))
    #expect(items.verdicts == ["a.jsonl", "a.jsonl#1: limit_bytes", "a.jsonl#2"])
    #expect(items.pages == ["before", "after"])
  }

  @Test func `Blank lines count as lines, and line ends and marks of other systems are read`() async throws {
    let items = try await items("\u{FEFF}\r\n{\"text\": \"a\"}\r\n\r\n{\"text\": \"b\"}")
    #expect(items.verdicts == ["a.jsonl#1", "a.jsonl#3"])
  }

  @Test func `A file without records has a verdict`() async throws {
    for text in ["", " \n\n", "[]", "[ ]\n"] {
      #expect(try await items(text).verdicts == ["a.jsonl: no_records"], "'\(text)'")
    }
    #expect(try await items([0x89] + Array("PNG\r\n and more".utf8)).verdicts == ["a.jsonl: not_records"])
  }

  @Test(arguments: [
    ("[\(before), 7\n, \(after)]", ["a.jsonl", "a.jsonl#1: bad_json", "a.jsonl#2"]),
    ("[\(before),\n{\"text\": \"open\n},\n\(after)]", ["a.jsonl", "a.jsonl#1: bad_json", "a.jsonl#2"]),
    ("[\(before), {\"a\" 1}, \(after)]", ["a.jsonl", "a.jsonl#1: bad_json", "a.jsonl#2"]),
    ("[\(before), \(after)", ["a.jsonl", "a.jsonl#1", "a.jsonl#2: bad_json"]),
    ("[\(before), \(after), {\"text\": ", ["a.jsonl", "a.jsonl#1", "a.jsonl#2: bad_json", "a.jsonl#3: bad_json"]),
    ("[\n  \(before),\n  \(after)\n]\n", ["a.jsonl", "a.jsonl#1"]),
    ("[\(before)][\(after)]", ["a.jsonl", "a.jsonl#1"]), ("[\(before)\n\(after)]", ["a.jsonl", "a.jsonl#1"]),
  ])
  func `An array's elements are read, past what is broken`(_ text: String, _ verdicts: [String]) async throws {
    let items = try await items(text)
    #expect(items.verdicts == verdicts)
    #expect(items.pages == ["before", "after"])
  }

  @Test(arguments: [
    ("{\n  \"text\": \"before\"\n}\n{\n  \"text\": \"after\"\n}\n", ["a.jsonl", "a.jsonl#1"]),
    ("{\"text\":\r\n\"before\"},\r\n\r\n{\"text\": \"after\"}", ["a.jsonl", "a.jsonl#1"]),
    ("\n{\n\t\"x\": {\"a\": [1,\n2]}, \"text\": \"before\"}\n\(after)\n", ["a.jsonl", "a.jsonl#1"]),
    (
      "{\n\"text\": \"before\"\n}\n{\n\"a\" 1\n}\nx\n{\n\"text\": \"after\"\n}\n{\n\"text\": ",
      ["a.jsonl", "a.jsonl#1: bad_json", "a.jsonl#2: bad_json", "a.jsonl#3", "a.jsonl#4: bad_json"]
    ),
    // Lines after all: the first ones are broken.
    ("{\n\(before)\n\(after)\n", ["a.jsonl: bad_json", "a.jsonl#1", "a.jsonl#2"]),
    ("{\"a\": [1\n\(before)\n]}\n\(after)\n", ["a.jsonl: bad_json", "a.jsonl#1", "a.jsonl#2: bad_json", "a.jsonl#3"]),
  ])
  func `Objects over several lines are records`(_ text: String, _ verdicts: [String]) async throws {
    let items = try await items(text)
    #expect(items.verdicts == verdicts)
    #expect(items.pages == ["before", "after"])
  }

  @Test func `An object over more lines than are looked at is a record, and a list in it is named`() async throws {
    let page =
      String(repeating: "\n", count: 1) + "  \"pad\": \"" + String(repeating: "x", count: 90_000)
      + "\",\n  \"text\": \"before\"\n"
    #expect(try await items("{\(page)}\n{\n\"text\": \"after\"}").pages == ["before", "after"])
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let items = try await items(Array("{\n\"articles\": [\n\(Self.before),\n\(Self.after)\n]\n}\n".utf8), in: context)
    #expect(items.verdicts == ["a.jsonl: no_content"])
    let text = said.withLock { $0 }.joined()
    #expect(
      text.contains("'articles' has a list of objects: where those are the records, jq -c '.\"articles\"[]' writes"),
      "\(text)")
  }

  @Test func `A hundred thousand levels in an array are one element`() async throws {
    let deep = "{\"a\": " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    let items = try await items("[\(Self.before), \(deep), \(Self.after)]")
    #expect(items.verdicts == ["a.jsonl", "a.jsonl#1: bad_json", "a.jsonl#2"])
  }

  @Test(arguments: [".jsonl", ".jsonl.gz", ".jsonl.zst", ".json", ".objects"])
  func `A run goes on after any record`(_ ending: String) async throws {
    let records = (0..<40).map {
      $0 % 7 == 3 ? "broken \($0)" : "{\(ending == ".objects" ? "\n" : "")\"text\": \"record \($0)\"}"
    }
    let folder = try TemporaryFolder()
    for file in ["a", "b"] {
      let text = ending == ".json" ? "[\(records.joined(separator: "\n,"))\n]" : records.joined(separator: "\n") + "\n"
      // Members of ten lines, as tools write them that append.
      let compression = OutputCompression(path: ending)
      let half = Array(text.utf8.prefix(text.utf8.count / 2)), rest = Array(text.utf8.dropFirst(text.utf8.count / 2))
      try folder.add(file + ending, compression.map { $0.packed(half) + $0.packed(rest) } ?? half + rest)
    }
    let all = try await folder.records(JSONLinesSource.self, ["path": "."])
    #expect(all.count == 80)
    for (index, item) in all.enumerated() where index % 3 == 0 || index > 76 {
      let rest = try await folder.records(
        JSONLinesSource.self, ["path": "."], in: SourceContext(resume: item.position))
      #expect(rest.verdicts == Array(all.verdicts.dropFirst(index + 1)), "after \(index)")
      #expect(rest.map(\.position) == all.dropFirst(index + 1).map(\.position))
    }
  }

  /// A header, and a block that says that it has more bytes than the file (RFC 1951, 3.2.4; RFC 8878, 3.1.1.2).
  @Test(arguments: [
    (OutputCompression.gzip, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0xFF, 0xFF, 0, 0]),
    (.zstd, [0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0xCD, 0x96, 0x0A]),
  ])
  func `What a damaged member took for its own is read, wherever a run goes on`(
    _ compression: OutputCompression, _ liar: [UInt8]
  ) async throws {
    func member(_ text: String) -> [UInt8] { compression.packed(Array("{\"text\": \"\(text)\"}\n".utf8)) }
    let folder = try TemporaryFolder()
    try folder.add("a.jsonl", member("one") + liar + member("two") + liar + member("three"))
    let all = try await folder.records(JSONLinesSource.self, ["path": "."])
    #expect(all.pages == ["one", "two", "three"])
    #expect(all.count == 5, "\(all.verdicts)")
    for (index, item) in all.enumerated() {
      let rest = try await folder.records(JSONLinesSource.self, ["path": "."], in: SourceContext(resume: item.position))
      #expect(rest.verdicts == Array(all.verdicts.dropFirst(index + 1)), "after \(index)")
    }
  }

  @Test func `A damaged compressed file says so, and goes on with the next member`() async throws {
    func member(_ text: String) -> [UInt8] { OutputCompression.gzip.packed(Array(text.utf8)) }
    let good = member("{\"text\": \"one\"}\n"), last = member("{\"text\": \"two\"}\n")
    var bad = member("{\"text\": \"lost, and much longer, so that there is something to damage\"}\n")
    for index in 14..<(bad.count - 8) { bad[index] ^= 0x5A }
    let items = try await items(good + bad + last, name: "a.jsonl.gz")
    #expect(items.pages == ["one", "two"])
    #expect(items.verdicts.contains { $0.hasSuffix(": damaged_file") })
    let clipped = try await self.items(good + last.dropLast(10), name: "a.jsonl.gz")
    #expect(clipped.pages.first == "one")
    #expect(clipped.last?.message.contains("it ends early; nothing after it can be read") == true)
  }

  @Test func `Damage after which nothing can be read is said once, also where a run goes on after it`() async throws {
    let folder = try TemporaryFolder()
    let lines = Array((0..<99).map { "{\"text\": \"record \($0 &* 7_919 % 1_000)\"}\n" }.joined().utf8)
    try folder.add("a.jsonl.gz", Array(OutputCompression.gzip.packed(lines).dropLast(40)))
    try folder.add("b.jsonl.gz", Array(OutputCompression.gzip.packed(lines).prefix(20)))
    try folder.add("c.jsonl", lines)
    let all = try await folder.records(JSONLinesSource.self, ["path": "."])
    #expect(all.verdicts.count { $0.hasSuffix(": damaged_file") } == 2)
    for (index, item) in all.enumerated() {
      let rest = try await folder.records(JSONLinesSource.self, ["path": "."], in: SourceContext(resume: item.position))
      #expect(rest.verdicts == Array(all.verdicts.dropFirst(index + 1)), "after \(item.position.rawValue)")
    }
  }
}

import CopydeskCore
import CopydeskJSONPlugin
import CopydeskTesting
import Foundation
import Testing

/// What becomes of what an earlier run wrote.
@Suite struct ExistingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ count: Int, _ settings: ConfigNode) async throws {
    let sink = try JSONSink.reading(settings, baseFolder: folder.path)
    let context = StageContext(stage: "sinks[0].json")
    try await sink.open(in: context)
    for number in 0..<count {
      let rendering = try await sink.render(.text("text", path: "\(number).html"), in: context)
      try await sink.write(rendering, in: context)
    }
    try await sink.commit(.final, in: context)
  }

  private func articles(_ name: String) throws -> Int {
    let path = "\(folder.path)/\(name)"
    var bytes: [UInt8] = []
    try EarlierOutput.forEachBlock(of: path) {
      bytes += $0; return true
    }
    return String(decoding: bytes, as: UTF8.self).matches(of: /"schema_version"/).count
  }

  @Test(arguments: ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"], [0, 1, 4])
  func `A file is not replaced by less than half`(_ name: String, _ count: Int) async throws {
    try await write(9, ["path": .init(.string(name))])
    let error = await #expect(throws: OutputError.self) { try await write(count, ["path": .init(.string(name))]) }
    let found =
      count == 0
      ? "has articles of an earlier run, and this one wrote none"
      : "has more than twice as many articles of an earlier run as the \(count) of this one"
    #expect(
      error?.reason == "\(found), so it stays; set exists to 'replace' if they may go, or to 'append' to keep them")
    #expect(try articles(name) == 9)
    try await write(5, ["path": .init(.string(name))])
    #expect(try articles(name) == 5)
    try await write(count, ["path": .init(.string(name)), "exists": "replace"])
    #expect(try articles(name) == count)
  }

  @Test(arguments: [false, true])
  func `An array counts as its articles do`(_ isPretty: Bool) async throws {
    let settings: ConfigNode = ["path": "a.json", "format": "array", "pretty": .init(.bool(isPretty))]
    try await write(4, settings)
    await #expect(throws: OutputError.self) { try await write(1, settings) }
    try await write(2, settings)
    #expect(try articles("a.json") == 2)
  }

  @Test(arguments: ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"])
  func `More is put after what is there`(_ name: String) async throws {
    let settings: ConfigNode = ["path": .init(.string(name)), "exists": "append"]
    try await write(2, settings)
    try await write(0, settings)
    try await write(3, settings)
    #expect(try articles(name) == 5)
  }

  @Test func `What is appended to a file begins a line`() async throws {
    _ = try folder.add("a.jsonl", "{\"schema_version\": 0}")
    try await write(1, ["path": "a.jsonl", "exists": "append"])
    let text = try String(contentsOfFile: "\(folder.path)/a.jsonl", encoding: .utf8)
    #expect(text.hasPrefix("{\"schema_version\": 0}\n{\"schema_version\":1"))
  }

  @Test func `With fail a run does not begin where a file is`() async throws {
    let settings: ConfigNode = ["path": "a.jsonl", "exists": "fail"]
    try await write(1, settings)
    let sink = try JSONSink.reading(settings, baseFolder: folder.path)
    let reason = "is there already, and exists is 'fail'"
    #expect(sink.preflight().map(\.description) == ["exists: '\(folder.path)/a.jsonl' \(reason)"])
    let error = await #expect(throws: OutputError.self) { try await write(1, settings) }
    #expect(error?.reason == reason)
  }

  @Test func `Files that are there stay with skip, and fail their documents with fail`() async throws {
    func settings(_ exists: ConfigNode) -> ConfigNode {
      ["path": "{name}.json", "format": "files", "exists": exists]
    }
    _ = try folder.add("0.json", "old")
    try await write(2, settings("skip"))
    #expect(try String(contentsOfFile: "\(folder.path)/0.json", encoding: .utf8) == "old")
    #expect(try articles("1.json") == 1)
    let error = await #expect(throws: DocumentError.self) { try await write(1, settings("fail")) }
    #expect(error?.code == "file_exists")
    try await write(1, settings("replace"))
    #expect(try articles("0.json") == 1)
  }

  @Test(
    arguments: [
      (["format": "array", "exists": "append"], "exists: an array cannot be appended to; set format to 'lines'"),
      (["exists": "skip"], "exists: 'skip' needs a file for each article; format is 'lines'"),
      (
        ["path": "{name}.json", "format": "files", "exists": "append"],
        "exists: each article has a file of its own, which cannot be appended to; 'skip' leaves the files that are there"
      ),
      (["path": "-", "exists": "fail"], "exists: standard output has nothing of an earlier run; leave it out"),
    ] as [(ConfigNode, String)])
  func `What a format does not allow is an error`(_ settings: ConfigNode, _ message: String) throws {
    let error = #expect(throws: SettingErrors.self) { try JSONSink.reading(settings) }
    #expect(error?.description == message)
  }
}

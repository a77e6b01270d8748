import CopydeskCore
import CopydeskJSONPlugin
import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// The sink: its formats, and what an unfinished run leaves.
@Suite struct JSONTests {
  private let folder: TemporaryFolder
  private let context = StageContext(stage: "sinks[0].json")

  init() throws { folder = try TemporaryFolder() }

  private func sink(_ settings: ConfigNode) throws -> JSONSink {
    try .reading(settings, baseFolder: folder.path)
  }

  private func data(_ name: String) throws -> [UInt8] { try #require(folder.bytes(name)) }

  private let documents = [Samples.full("a"), Samples.empty, Samples.full("b")]

  private func identities(_ json: String) throws -> [String] {
    struct Article: Decodable { var id: String }
    return try JSONDecoder().decode([Article].self, from: Data(json.utf8)).map(\.id)
  }

  @Test func `Lines are valid`() async throws {
    try await sink(["path": "x.jsonl", "removed": true]).write(documents)
    let lines = try data("x.jsonl")
    #expect(lines.filter { $0 == 0x0A }.count == 3)
    #expect(try identities(try Validator.validate(lines, as: .lines)) == ["a#2", "-", "b#2"])
    #expect(folder.fileNames == ["x.jsonl"])
  }

  @Test(arguments: [false, true], [0, 1, 3]) func `Arrays are valid`(pretty: Bool, count: Int) async throws {
    let settings: ConfigNode = ["path": "deep/x.json", "format": "array", "pretty": .init(.bool(pretty))]
    try await sink(settings).write(Array(documents.prefix(count)))
    let json = try data("deep/x.json")
    #expect(try identities(try Validator.validate(json, as: .document)).count == count)
    #expect(folder.fileNames == ["deep/x.json"])
  }

  @Test func `Files are valid`() async throws {
    let path: ConfigNode = ["path": "{site}/{slug}.json", "format": "files"]
    try await sink(path).write(documents)
    let json = try data("unknown-site/untitled.json")
    #expect(try identities(try Validator.validate(json, as: .document)) == ["-"])
    let names = folder.fileNames
    #expect(names.count == 3 && names.filter { $0.hasPrefix("post/q-b-") && $0.hasSuffix("-2.json") }.count == 1)
  }

  @Test func `The same documents give the same bytes`() async throws {
    try await sink(["path": "1.jsonl"]).write(documents)
    try await sink(["path": "2.jsonl"]).write(documents)
    #expect(try data("1.jsonl") == data("2.jsonl"))
  }

  @Test func `An abandoned run leaves the earlier one`() async throws {
    try await sink(["path": "x.jsonl"]).write([Samples.full("old")])
    let old = try data("x.jsonl")
    try await sink(["path": "x.jsonl"]).write(documents, ending: .abandoned)
    #expect(try data("x.jsonl") == old)
    try await sink(["path": "x.jsonl"]).write(documents)
    #expect(try data("x.jsonl") != old)
    #expect(folder.fileNames == ["x.jsonl"])
  }

  @Test func `Positions are bytes, articles and a digest of the bytes`() async throws {
    let sink = try sink(["path": "x.jsonl"])
    try await sink.open(in: context)
    #expect(try await sink.commit(.checkpoint, in: context).rawValue.hasPrefix("0,0,0,0,"))
    let rendering = try await sink.render(Samples.empty, in: StageContext(stage: ""))
    try await sink.write(rendering, in: context)
    let position = try await sink.commit(.final, in: context).rawValue
    let count = try data("x.jsonl").count
    #expect(position.hasPrefix("\(count),\(count),1,0,"))
  }

  @Test func `Settings that do not go together are errors`() {
    func message(_ settings: ConfigNode) -> String {
      do {
        _ = try sink(settings)
        return "none"
      } catch { return "\(error)" }
    }
    #expect(
      message(["path": "-", "format": "files"])
        == "path: format 'files' needs the name of each file, not standard output")
    #expect(
      message(["path": "{site}.jsonl", "pretty": true]) == """
        path: '{site}.jsonl' has a placeholder, which only format 'files' fills; format is 'lines'
        pretty: an indented article has several lines; set format to 'array' or 'files'
        """)
    #expect(message(["format": "file"]) == "format: 'file' is not one of lines, array, files; did you mean 'files'?")
  }

  @Test func `Preflight and outputs`() throws {
    try folder.addFolder("taken")
    #expect(
      try sink(["path": "taken"]).preflight().map(\.description)
        == ["path: '\(folder.path)/taken' is a folder, not a file"])
    #expect(try sink(["path": "new/x.jsonl"]).preflight().isEmpty)
    #expect(try sink(["path": "-"]).preflight().isEmpty)
    #expect(
      try sink(["path": "new/x.jsonl"]).outputs
        == [SinkOutput(path: "\(folder.path)/new/x.jsonl", isFile: true, setting: "path")])
    #expect(
      try sink(["path": "new/{id}.json", "format": "files"]).outputs
        == [
          SinkOutput(
            path: "\(folder.path)/new", isFile: false, setting: "path",
            partialPath: "\(folder.path)/new/.copydesk-partial.json")
        ])
  }

  @Test func `A field of extras that no article has is warned of where files are named after it`() async throws {
    let context = StageContext(stage: "sinks[0].json")
    let sink = try sink(["path": "out/{extras.desk}-{hash}.json", "format": "files"])
    try await sink.open(in: context)
    let document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    try await sink.write(try await sink.render(document, in: context), in: context)
    try await sink.commit(.final, in: context)
    #expect(
      context.warnings == [
        "path: no article has anything in 'extras.desk' (none has any extras), so names have 'unknown-desk' there"
      ])
  }
}

import CopydeskCore
import CopydeskJSONPlugin
import Foundation
import Testing

/// The sink: its formats, and what an unfinished run leaves behind.
@Suite struct JSONTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)").path
  private let context = StageContext(stage: "sinks[0].json")

  private func sink(_ settings: ConfigNode) throws -> JSONSink {
    try JSONSink(settings: .reading(settings, baseFolder: folder))
  }

  private func write(_ documents: [Document], to sink: JSONSink, commit: SinkCommit = .final) async throws {
    try await sink.open(in: context)
    for document in documents {
      try await sink.write(try await sink.render(document, in: StageContext(stage: context.stage)), in: context)
    }
    try await sink.commit(commit, in: context)
  }

  private func data(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: "\(folder)/\(path)")) }

  private func files() throws -> [String] {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".json") }.sorted()
  }

  private let documents = [Samples.full("a"), Samples.empty, Samples.full("b")]

  private func identities(_ json: Data) throws -> [String] {
    struct Article: Decodable { var id: String }
    return try JSONDecoder().decode([Article].self, from: json).map(\.id)
  }

  @Test func linesAreValid() async throws {
    try await write(documents, to: try sink(["path": "x.jsonl", "removed": true]))
    let lines = try data("x.jsonl")
    #expect(lines.filter { $0 == 0x0A }.count == 3)
    #expect(try identities(try Validator.validate(lines, as: .lines)) == ["a#2", "-", "b#2"])
    #expect(try files() == ["x.jsonl"])
  }

  @Test(arguments: [false, true], [0, 1, 3]) func arraysAreValid(pretty: Bool, count: Int) async throws {
    let settings: ConfigNode = ["path": "deep/x.json", "format": "array", "pretty": .init(.bool(pretty))]
    try await write(Array(documents.prefix(count)), to: try sink(settings))
    let json = try data("deep/x.json")
    #expect(try identities(try Validator.validate(json, as: .document)).count == count)
    #expect(try files() == ["deep/x.json"])
  }

  @Test func filesAreValid() async throws {
    let path: ConfigNode = ["path": "{site}/{slug}.json", "format": "files"]
    try await write(documents, to: try sink(path))
    let json = try data("unknown-site/untitled.json")
    #expect(try identities(try Validator.validate(json, as: .document)) == ["-"])
    let names = try files()
    #expect(names.count == 3 && names.filter { $0.hasPrefix("post/q-b-") && $0.hasSuffix("-2.json") }.count == 1)
  }

  @Test func theSameDocumentsGiveTheSameBytes() async throws {
    try await write(documents, to: try sink(["path": "1.jsonl"]))
    try await write(documents, to: try sink(["path": "2.jsonl"]))
    #expect(try data("1.jsonl") == data("2.jsonl"))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func anAbandonedRunLeavesTheEarlierOne() async throws {
    try await write([Samples.full("old")], to: try sink(["path": "x.jsonl"]))
    let old = try data("x.jsonl")
    try await write(documents, to: try sink(["path": "x.jsonl"]), commit: .abandoned)
    #expect(try data("x.jsonl") == old)
    try await write(documents, to: try sink(["path": "x.jsonl"]))
    #expect(try data("x.jsonl") != old)
    #expect(try files() == ["x.jsonl"])
  }

  @Test func positionsAreBytes() async throws {
    let sink = try sink(["path": "x.jsonl"])
    try await sink.open(in: context)
    #expect(try await sink.commit(.checkpoint, in: context).rawValue == "0")
    let rendering = try await sink.render(Samples.empty, in: StageContext(stage: ""))
    try await sink.write(rendering, in: context)
    let position = try await sink.commit(.final, in: context).rawValue
    #expect(position == String(try data("x.jsonl").count))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func settingsThatDoNotGoTogetherAreErrors() {
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

  @Test func preflightAndOutputs() throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/taken", withIntermediateDirectories: true)
    #expect(
      try sink(["path": "taken"]).preflight().map(\.description)
        == ["path: '\(folder)/taken' is a folder, not a file"])
    #expect(try sink(["path": "new/x.jsonl"]).preflight().isEmpty)
    #expect(try sink(["path": "-"]).preflight().isEmpty)
    #expect(
      try sink(["path": "new/x.jsonl"]).outputs
        == [SinkOutput(path: "\(folder)/new/x.jsonl", isFile: true, setting: "path")])
    #expect(
      try sink(["path": "new/{id}.json", "format": "files"]).outputs
        == [
          SinkOutput(
            path: "\(folder)/new", isFile: false, setting: "path", partialPath: "\(folder)/new/.copydesk-partial.json")
        ])
    try FileManager.default.removeItem(atPath: folder)
  }

  /// The examples are what the exam of all stages runs; here they are run as they stand.
  @Test(arguments: JSONSink.manifest.examples.indices) func examplesAreTrue(index: Int) async throws {
    let example = JSONSink.manifest.examples[index]
    guard case .document(let document) = example.input, case .files(let expected) = example.output else {
      Issue.record("an example without a document or files")
      return
    }
    try await write([document], to: try sink(example.settings))
    for (path, contents) in expected { #expect(String(decoding: try data(path), as: UTF8.self) == contents) }
    #expect(try files() == expected.keys.sorted())
  }
}

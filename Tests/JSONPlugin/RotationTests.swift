import CopydeskCore
import CopydeskTesting
import Foundation
import TestSupport
import Testing

@testable import CopydeskJSONPlugin

/// Articles in numbered files.
@Suite struct RotationTests {
  private let articles = (1...7).map { Document.text("Article \($0).", path: "a\($0).txt") }

  private func write(_ count: Int, _ settings: ConfigNode, in folder: TemporaryFolder) async throws {
    let whole = ConfigNode(.map([.init("fields", ["id"])] + settings.entries))
    try await JSONSink.reading(whole, baseFolder: folder.path).write(Array(articles.prefix(count)))
  }

  private func lines(_ folder: TemporaryFolder, _ name: String) -> [String]? {
    folder.text(name).map { $0.split(separator: "\n").map(String.init) }
  }

  @Test func `A file has as many articles as it may have`() async throws {
    let folder = try TemporaryFolder()
    try await write(7, ["path": "part-{n}.jsonl", "rotate": ["articles": 3]], in: folder)
    #expect(folder.fileNames.sorted() == ["part-00001.jsonl", "part-00002.jsonl", "part-00003.jsonl"])
    #expect(lines(folder, "part-00001.jsonl") == (1...3).map { "{\"id\":\"a\($0).txt\"}" })
    #expect(lines(folder, "part-00003.jsonl") == ["{\"id\":\"a7.txt\"}"])
  }

  @Test func `A file has as many bytes as it may have, or one article`() async throws {
    let folder = try TemporaryFolder()
    try await write(4, ["path": "{n}.jsonl", "rotate": ["bytes": "0.034 kB"]], in: folder)
    #expect(lines(folder, "00001.jsonl")?.count == 2 && lines(folder, "00002.jsonl")?.count == 2)
    try await write(2, ["path": "s{n}.jsonl", "rotate": ["bytes": 1]], in: folder)
    #expect(lines(folder, "s00001.jsonl")?.count == 1 && lines(folder, "s00002.jsonl")?.count == 1)
  }

  @Test func `Each file is an array of its own`() async throws {
    let folder = try TemporaryFolder()
    try await write(3, ["path": "{n}.json", "format": "array", "rotate": ["articles": 2]], in: folder)
    #expect(folder.text("00001.json") == "[\n{\"id\":\"a1.txt\"},\n{\"id\":\"a2.txt\"}\n]\n")
    #expect(folder.text("00002.json") == "[\n{\"id\":\"a3.txt\"}\n]\n")
  }

  @Test func `Files of an earlier run that had more go, or more is added after them`() async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": "{n}.jsonl", "rotate": ["articles": 2]]
    try await write(7, settings, in: folder)
    let error = await #expect(throws: OutputError.self) { try await write(3, settings, in: folder) }
    #expect(
      error?.description
        == "\(folder.path)/{n}.jsonl: has more than twice as many articles of an earlier run as the 3 of this one, so it "
        + "stays; set exists to 'replace' if they may go, or to 'append' to keep them")
    try await write(4, settings, in: folder)
    #expect(folder.fileNames.filter { !$0.hasPrefix(".") }.sorted() == ["00001.jsonl", "00002.jsonl"])
    try await write(1, ConfigNode(.map(settings.entries + [.init("exists", "append")])), in: folder)
    func names() -> [String] { folder.fileNames.filter { !$0.hasPrefix(".") }.sorted() }
    #expect(names() == ["00001.jsonl", "00002.jsonl", "00003.jsonl"])
    await #expect(throws: OutputError.self) { try await write(0, settings, in: folder) }
    #expect(names().count == 3)
  }

  @Test func `A file that was taken away from between others is no end of them`() async throws {
    let folder = try TemporaryFolder()
    func settings(_ exists: String) -> ConfigNode {
      ["path": "d/{n}.jsonl", "rotate": ["articles": 1], "exists": .init(.string(exists))]
    }
    try await write(4, settings("replace"), in: folder)
    try FileManager.default.removeItem(atPath: folder.path("d/00001.jsonl"))
    try folder.add("d/00099.txt", "no part")
    try folder.add("d/000100.jsonl", "no part either")
    let sink = try JSONSink.reading(settings("fail"), baseFolder: folder.path)
    #expect(
      sink.preflight().map(\.description) == [
        "exists: '\(folder.path)/d/00002.jsonl' is there already, and exists is 'fail'"
      ])
    await #expect(throws: OutputError.self) { try await write(1, settings("fail"), in: folder) }
    try await write(1, settings("append"), in: folder)
    #expect(lines(folder, "d/00005.jsonl") == ["{\"id\":\"a1.txt\"}"])
    #expect(lines(folder, "d/00002.jsonl") == ["{\"id\":\"a2.txt\"}"])
    try await write(1, settings("replace"), in: folder)
    #expect(
      folder.fileNames.filter { !$0.contains("/.") }.sorted() == ["d/00001.jsonl", "d/000100.jsonl", "d/00099.txt"])
  }

  @Test func `A run that ends early leaves the earlier files as they were`() async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": "{n}.jsonl.zst", "rotate": ["articles": 1]]
    try await write(2, settings, in: folder)
    let before = folder.fileNames
    try await JSONSink.reading(settings, baseFolder: folder.path).write(articles, ending: .abandoned)
    #expect(folder.fileNames.filter { !$0.hasPrefix(".") } == before.filter { !$0.hasPrefix(".") })
  }

  /// Three of seven articles in two files, the second of which is not full.
  private func interrupted(in folder: TemporaryFolder, at start: Int = 0) async throws -> SinkPosition {
    let sink = try JSONSink.reading(Self.pairs, baseFolder: folder.path)
    let context = StageContext(stage: "sinks[0].json")
    try await sink.open(in: context)
    for article in articles[start..<start + 3] {
      try await sink.write(try await sink.render(article, in: context), in: context)
    }
    return try await sink.commit(.checkpoint, in: context)
  }

  private static let pairs: ConfigNode = ["path": "{n}.jsonl", "rotate": ["articles": 2], "fields": ["id"]]

  private func goOn(at position: SinkPosition, in folder: TemporaryFolder) async throws {
    let sink = try JSONSink.reading(Self.pairs, baseFolder: folder.path)
    let context = StageContext(stage: "sinks[0].json")
    try await sink.restore(to: position, in: context)
    try await sink.commit(.final, in: context)
  }

  @Test func `A complete file that is gone is missed when the run goes on`() async throws {
    let folder = try TemporaryFolder()
    let position = try await interrupted(in: folder)
    try FileManager.default.removeItem(atPath: folder.path(".00001.jsonl.copydesk-partial"))
    let error = await #expect(throws: OutputError.self) { try await goOn(at: position, in: folder) }
    #expect(
      error?.description
        == "\(folder.path(".00001.jsonl.copydesk-partial")): is gone, though the run has written it, so it cannot go on; run "
        + "it anew (--resume never)")
  }

  /// Three articles in two files that are complete, and none of which has its place.
  private func completed(in folder: TemporaryFolder) async throws -> SinkPosition {
    let sink = try JSONSink.reading(Self.pairs, baseFolder: folder.path)
    let context = StageContext(stage: "sinks[0].json")
    try await sink.open(in: context)
    for article in articles.prefix(3) {
      try await sink.write(try await sink.render(article, in: context), in: context)
    }
    return try await sink.complete(in: context)
  }

  private func publish(_ position: SinkPosition, in folder: TemporaryFolder, settlesLater: Bool) async throws {
    var context = StageContext(stage: "sinks[0].json")
    context.settlesLater = settlesLater
    try await JSONSink.reading(Self.pairs, baseFolder: folder.path).publish(completed: position, in: context)
  }

  @Test func `A file that was taken away after publication is missed where that is finished`() async throws {
    let folder = try TemporaryFolder()
    let position = try await completed(in: folder)
    try await publish(position, in: folder, settlesLater: false)
    try await publish(position, in: folder, settlesLater: false)
    #expect(folder.fileNames.sorted() == ["00001.jsonl", "00002.jsonl"])
    try FileManager.default.removeItem(atPath: folder.path("00002.jsonl"))
    let error = await #expect(throws: OutputError.self) {
      try await publish(position, in: folder, settlesLater: false)
    }
    #expect(
      error?.description
        == "\(folder.path("00002.jsonl")): is not there, though the run had completed it; run it anew (--resume never)")
    #expect(error?.isLost == true)
  }

  @Test func `Files in their places without the number of the run may be those of another one`() async throws {
    let folder = try TemporaryFolder()
    let position = try await completed(in: folder)
    try await publish(position, in: folder, settlesLater: true)
    let token = ".{n}.jsonl.copydesk-partial"
    #expect(folder.fileNames.sorted() == [token, "00001.jsonl", "00002.jsonl"])
    try FileManager.default.removeItem(atPath: folder.path(token))
    let error = await #expect(throws: OutputError.self) { try await publish(position, in: folder, settlesLater: true) }
    #expect(
      error?.description
        == "\(folder.path(token)): is gone, though the run had completed its files; another run with this output may have "
        + "replaced them; run it anew (--resume never)")
    #expect(error?.isLost == true)
  }

  @Test func `Files of another run are not gone on with`() async throws {
    let folder = try TemporaryFolder()
    let first = try await interrupted(in: folder)
    let other = try await interrupted(in: folder, at: 4)
    let error = await #expect(throws: OutputError.self) { try await goOn(at: first, in: folder) }
    #expect(error?.reason.contains("such as those of another run with this output") == true)
    await #expect(throws: OutputError.self) {
      try await JSONSink.reading(Self.pairs, baseFolder: folder.path).publish(
        completed: first, in: StageContext(stage: "sinks[0].json"))
    }
    try await goOn(at: other, in: folder)
    #expect(lines(folder, "00001.jsonl") == ["{\"id\":\"a5.txt\"}", "{\"id\":\"a6.txt\"}"])
    #expect(lines(folder, "00002.jsonl") == ["{\"id\":\"a7.txt\"}"])
    #expect(folder.fileNames.sorted() == ["00001.jsonl", "00002.jsonl"])
  }

  @Test(
    arguments: [
      (
        ["path": "a.jsonl", "rotate": ["articles": 2]],
        "rotate: the files need numbers; put {n} into the name, as in 'out/part-{n}.jsonl.zst'"
      ),
      (
        ["path": "{n}.jsonl"], "path: {n} numbers files, and nothing says how many; set rotate.articles or rotate.bytes"
      ),
      (["path": "{n}.jsonl", "rotate": ["bytes": 0]], "rotate.bytes: a file of at most 0 bytes has no article in it"),
    ] as [(ConfigNode, String)])
  func `Settings that do not go together are told`(_ settings: ConfigNode, _ message: String) {
    let error = #expect(throws: SettingErrors.self) { try JSONSink.reading(settings) }
    #expect(error?.description == message)
  }
}

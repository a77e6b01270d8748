import CopydeskEngine
import CopydeskShards
import CopydeskTesting
import Foundation
import Testing

/// `copydesk shards status`, `check`, `reprints` and `merge`.
@Suite struct ShardFolderTests {
  private static let pipeline = """
    source: { files: { path: dump } }
    transforms: [html.article, repeats]
    sinks:
      - json: { path: out/articles.jsonl }
      - json: { path: out/packed.jsonl.gz }
      - csv: { path: out/table.csv }
      - csv: { path: out/rows.csv, columns: [title], header: false }
      - text: { path: out/all.txt, format: stream }
      - markdown: { path: "out/md/{section}/{slug}.md" }
    errors: { path: out/errors.jsonl }

    """

  /// Pages of which several have one headline, and some say the same.
  private func folder(_ pipeline: String, pages: Int = 12) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["news.yaml": pipeline, "dump/zz.html": ""])
    for number in 0..<pages {
      let name = number < 10 ? "0\(number)" : "\(number)"
      let words = (0..<60).map { "word\((number % 5) * 1_000 + $0)" }.joined(separator: " ")
      try folder.add(
        "dump/\(name).html",
        "<article><h1>Storm \(number % 3)</h1><p>The harbour was closed for three hours, the port said. \(words).</p></article>"
      )
    }
    return folder
  }

  private func run(_ folder: TemporaryFolder, shards count: Int) async throws {
    let plan = try await folder.run("shards", "plan", "news.yaml", "--shards", "\(count)")
    #expect(plan.code == 0, "\(plan.error)")
    try await runAll(folder, count)
  }

  private func runAll(_ folder: TemporaryFolder, _ count: Int) async throws {
    for number in 1...count {
      let result = try await folder.run(
        "run", "news.yaml", "--manifest", "shards.txt", "--shard", "\(number)", "--into", "parts")
      #expect([0, 65].contains(result.code), "\(result.error)")
    }
  }

  private func files(_ folder: TemporaryFolder, below path: String) -> [String: String] {
    let names = folder.fileNames.filter { $0.hasPrefix("\(path)/") && !$0.contains("/.copydesk") }
    return Dictionary(uniqueKeysWithValues: names.map { (String($0.dropFirst(path.count + 1)), folder.text($0) ?? "") })
  }

  @Test(arguments: [1, 4])
  func `Shards put together are what one run writes`(_ count: Int) async throws {
    let folder = try folder(Self.pipeline)
    let whole = try await folder.run("run", "news.yaml", "--quiet", "--ledger", "ledger.jsonl")
    #expect(whole.code == 65, "\(whole.error)")
    try await run(folder, shards: count)
    let check = try await folder.run("shards", "check", "parts", "--contents")
    #expect(check.code == 0, "\(check.output)")
    #expect(check.output.hasSuffix("; read 13 = written 12 + dropped 0 + failed 1\n"))
    let merge = try await folder.run("shards", "merge", "parts", "--concatenate")
    #expect(merge.code == 0, "\(merge.error)")
    var (merged, out) = (files(folder, below: "parts/merged/outputs"), files(folder, below: "out"))
    for name in ["packed.jsonl.gz"] {
      #expect(try unpacked(folder, "parts/merged/outputs/\(name)") == unpacked(folder, "out/\(name)"))
      (merged[name], out[name]) = (nil, nil)
    }
    #expect(merged == out)
    #expect(folder.text("parts/merged/ledger.jsonl") == folder.text("ledger.jsonl"))
    let report = try #require(folder.text("parts/merged/report.json"))
    #expect(report.contains("\"read\" : 13") && report.contains("\"written\" : 12"))
  }

  private func unpacked(_ folder: TemporaryFolder, _ name: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", folder.path(name)]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `Whatever is not whole is found and named`() async throws {
    let folder = try folder(Self.pipeline)
    try await run(folder, shards: 4)
    func findings() async throws -> String {
      let check = try await folder.run("shards", "check", "parts")
      #expect(check.code == 65)
      return check.output
    }
    let outputs = "parts/shards/00002/outputs"
    let articles = try #require(folder.bytes("\(outputs)/articles.jsonl"))
    try folder.add("\(outputs)/articles.jsonl", Array(articles.dropLast(10)))
    #expect(
      try await findings()
        == "shard 2: 'outputs/articles.jsonl' has \(articles.count - 10) bytes, and had \(articles.count) when it was published\n"
    )
    try folder.add("\(outputs)/articles.jsonl", articles.map { $0 == 0x61 ? 0x62 : $0 })
    #expect(try await folder.run("shards", "check", "parts").code == 0)
    #expect(
      try await folder.run("shards", "check", "parts", "--contents").output
        == "shard 2: 'outputs/articles.jsonl' has other bytes than when it was published\n")
    try folder.add("\(outputs)/articles.jsonl", articles)
    try folder.add("\(outputs)/more.txt", "x")
    #expect(try await findings() == "shard 2: 'outputs/more.txt' does not belong to it\n")
    try FileManager.default.removeItem(atPath: folder.path("\(outputs)/more.txt"))
    let ledger = try #require(folder.text("parts/shards/00003/ledger.jsonl"))
    try folder.add(
      "parts/shards/00003/ledger.jsonl", ledger.replacing("\"verdict\":\"written\"", with: "\"verdict\":\"dropped\""))
    #expect(
      try await findings().contains("shard 3: its ledger has 3 lines (written 0, dropped 3, failed 0), and its record"))
    try folder.add("parts/shards/00003/ledger.jsonl", ledger)
    try FileManager.default.moveItem(atPath: folder.path("parts/shards/00004"), toPath: folder.path("gone"))
    #expect(try await findings() == "shard 4 is missing\n")
    let status = try await folder.run("shards", "status", "parts").output
    #expect(status.hasPrefix("4 shards: 3 published, 1 missing, 0 stale\nmissing: 4\n"))
    let merge = try await folder.run("shards", "merge", "parts")
    #expect(merge.code == 65)
    #expect(merge.error == "shard 4 is missing\nparts: nothing is merged: the shards are not whole\n")
  }

  @Test func `A shard of another config is found`() async throws {
    let folder = try folder(Self.pipeline)
    try await run(folder, shards: 2)
    try folder.add("news.yaml", Self.pipeline.replacing(", repeats]", with: "]"))
    let redone = try await folder.run(
      "run", "news.yaml", "--manifest", "shards.txt", "--shard", "1", "--into", "parts", "--redo")
    #expect(redone.code == 0, "\(redone.error)")
    #expect(
      try await folder.run("shards", "check", "parts").output
        == "shard 2 was made from something else: transforms[1].repeats is gone\n")
  }

  @Test func `Attempts that failed or were killed are named`() async throws {
    let folder = try folder(Self.pipeline)
    try await run(folder, shards: 2)
    try FileManager.default.removeItem(atPath: folder.path("parts/shards/00001"))
    try folder.add("parts/attempts/00001-killed/outputs/articles.jsonl", "half")
    try folder.add("news.yaml", Self.pipeline.replacing("out/all.txt", with: "out/md"))
    let failed = try await folder.run("run", "news.yaml", "--manifest", "shards.txt", "--shard", "1", "--into", "other")
    #expect(failed.code != 0)
    try folder.add("news.yaml", Self.pipeline)
    let status = try await folder.run("shards", "status", "parts").output
    #expect(status.contains("\n1 attempt under way, or killed: 00001-killed\n"))
    try await runAll(folder, 2)
    #expect(try await folder.run("shards", "check", "parts").code == 0)
  }

  @Test func `What killed attempts left goes when their shard is published, and when shards are checked`() async throws
  {
    let folder = try folder(Self.pipeline)
    try await run(folder, shards: 2)
    try FileManager.default.removeItem(atPath: folder.path("parts/shards/00001"))
    let sleep = Process()
    sleep.executableURL = URL(fileURLWithPath: "/bin/sleep")
    sleep.arguments = ["600"]
    try sleep.run()
    let owner = try #require(AttemptOwner(process: sleep.processIdentifier))
    let shards = ShardFolder(folder.path("parts"))
    for name in ["00001", "00002", "plan"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: "\(shards.makeAttempt(at: name, by: owner))/articles.jsonl"))
    }
    try folder.add("parts/attempts/00001-elsewhere-1-1-x/articles.jsonl", "half")
    var status = try await folder.run("shards", "status", "parts").output
    #expect(status.contains("\n3 attempts under way, or killed: 00001-"))
    #expect(try await folder.run("shards", "check", "parts").error.contains("removed") == false)
    shards.fail(
      try shards.makeAttempt(at: "00001", by: owner),
      .init(shard: 1, exitCode: .inputOutput, reason: "the disk is full"))
    kill(sleep.processIdentifier, SIGKILL)
    sleep.waitUntilExit()
    status = try await folder.run("shards", "status", "parts").output
    #expect(status.contains("\n2 attempts were killed: 00001-\(owner)-"))
    #expect(status.contains("; 'shards check' removes what is left\n"))
    #expect(status.contains("\nshard 1 failed with exit code 74: the disk is full\n"))
    try await runAll(folder, 2)
    func left() -> [String] {
      folder.fileNames.filter { $0.hasPrefix("parts/attempts/") }.compactMap {
        $0.split(separator: "-").first.map(String.init)
      }
    }
    #expect(left().sorted() == ["parts/attempts/00001", "parts/attempts/00002", "parts/attempts/plan"])
    let check = try await folder.run("shards", "check", "parts")
    #expect(check.code == 0)
    #expect(check.error.hasPrefix("parts: removed what 2 attempts that were killed left: 00002-\(owner)-"))
    #expect(left() == ["parts/attempts/00001"])
  }

  @Test func `A plan takes a size or a number`() async throws {
    let folder = try folder(Self.pipeline)
    let both = try await folder.run("shards", "plan", "news.yaml", "--shards", "3", "--size", "1GB")
    #expect(both.code == 64)
    #expect(
      both.error.hasPrefix("Error: --size and --shards do not go together: each says how many shards there are.\n"))
    let neither = try await folder.run("shards", "plan", "news.yaml")
    #expect(neither.error.hasPrefix("Error: Give --size, such as 1GB, or --shards, such as 400.\n"))
  }

  private static let reprints = """
    source: { files: { path: dump } }
    transforms: [html.article, reprints: SETTINGS, repeats]
    sinks:
      - json: { path: out/articles.jsonl }
      - markdown: { path: "out/md/{slug}.md" }
    errors: { path: out/errors.jsonl }

    """

  @Test(arguments: ["{}", "{ mark: true, keep: longest }"], [1, 3])
  func `Reprints over all shards are those of one run`(_ settings: String, _ count: Int) async throws {
    let pipeline = Self.reprints.replacing("reprints: SETTINGS", with: "{ reprints: \(settings) }")
    let folder = try folder(pipeline)
    let whole = try await folder.run("run", "news.yaml", "--quiet", "--ledger", "ledger.jsonl")
    #expect(whole.code == 65, "\(whole.error)")
    try await run(folder, shards: count)
    #expect(
      try await folder.run("shards", "check", "parts").output
        == "nobody has looked for reprints over all shards; 'shards reprints' does\n")
    let found = try await folder.run("shards", "reprints", "parts", "--memory", "16MiB")
    #expect(found.code == 0, "\(found.error)")
    #expect(try await folder.run("shards", "check", "parts").output.contains("still has documents that are reprints"))
    try await runAll(folder, count)
    let before = try folder.snapshot()
    try await runAll(folder, count)
    #expect(try folder.snapshot() == before)
    let again = try await folder.run("shards", "reprints", "parts")
    #expect(again.error.hasSuffix(" are reprints; no shard has to be run again\n"), "\(again.error)")
    let merge = try await folder.run("shards", "merge", "parts", "--concatenate")
    #expect(merge.code == 0, "\(merge.error)")
    #expect(files(folder, below: "parts/merged/outputs") == files(folder, below: "out"))
    #expect(folder.text("parts/merged/ledger.jsonl") == folder.text("ledger.jsonl"))
  }
}

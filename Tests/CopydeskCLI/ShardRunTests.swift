import CopydeskTesting
import Foundation
import Testing

/// `copydesk shards plan`, and `copydesk run` with one shard of a manifest.
@Suite struct ShardRunTests {
  /// A folder with pages, JSON Lines and a web archive, which one config reads.
  private func folder(pages: Int = 6) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([:])
    for number in 0..<pages { try folder.add("dump/\(number).html", Pages.html("Storm number \(number)")) }
    try folder.add("dump/empty.html", "")
    let lines = (0..<9).map { number in
      number == 4
        ? "{broken\n\n" : #"{"html": "<article><h1>Line \#(number)</h1><p>\#(Self.text)</p></article>"}"# + "\n"
    }
    try folder.add("lines.jsonl", lines.joined())
    let records = (0..<7).map { number in
      let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Pages.html("Record \(number)")
      return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/\(number)\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
    }
    try folder.add("crawl.warc", records.joined())
    try folder.add("news.yaml", Self.pipeline)
    return folder
  }

  private static let text =
    "The harbour was closed for three hours on Monday after a storm had torn a crane from its rails, the port said."

  private static let pipeline = """
    source: { files: { path: dump } }
    transforms: [html.article, repeats]
    sinks:
      - json: { path: out/articles.jsonl }
      - markdown: { path: "out/md/{slug}.md" }
    errors: { path: out/errors.jsonl }

    """

  private static let sources = [
    "files: { path: dump }", "jsonl: { path: lines.jsonl }", "warc: { path: crawl.warc }",
  ]

  private func outputs(_ folder: TemporaryFolder, _ shards: Int, _ name: String) -> String {
    (1...shards).map { number in
      let shard = String(repeating: "0", count: 5 - "\(number)".count) + "\(number)"
      return folder.text("parts/shards/\(shard)/\(name)") ?? ""
    }.joined()
  }

  @Test(arguments: sources, [1, 3, 7])
  func `Shards write, one after the other, what one run writes`(_ source: String, _ count: Int) async throws {
    let folder = try folder()
    try folder.add("news.yaml", Self.pipeline.replacing("files: { path: dump }", with: source))
    let whole = try await folder.run("run", "news.yaml", "--quiet", "--ledger", "ledger.jsonl")
    let plan = try await folder.run("shards", "plan", "news.yaml", "--shards", "\(count)")
    #expect(plan.code == 0, "\(plan.error)")
    let shards = try #require(Int(plan.error.split(separator: " ")[1]))
    #expect(count == 1 ? shards == 1 : (2...count).contains(shards))
    var codes: Set<Int32> = []
    for number in 1...shards {
      codes.insert(
        try await folder.run(
          "run", "news.yaml", "--manifest", "shards.txt", "--shard", "\(number)/\(shards)", "--into", "parts"
        ).code)
    }
    #expect(codes.max() == whole.code)
    #expect(outputs(folder, shards, "outputs/articles.jsonl") == folder.text("out/articles.jsonl"))
    #expect(outputs(folder, shards, "outputs/errors.jsonl") == folder.text("out/errors.jsonl"))
    #expect(outputs(folder, shards, "ledger.jsonl") == folder.text("ledger.jsonl"))
  }

  private func planned(_ size: String = "1kB") async throws -> TemporaryFolder {
    let folder = try folder()
    #expect(try await folder.run("shards", "plan", "news.yaml", "--size", size).code == 0)
    return folder
  }

  private func shard(_ folder: TemporaryFolder, _ number: Int, _ more: String...) async throws -> Command.Result {
    try await Command(
      ["run", "news.yaml", "--manifest", "shards.txt", "--shard", "\(number)", "--into", "parts"] + more, in: folder
    ).run()
  }

  @Test func `A shard that is there costs nothing`() async throws {
    let folder = try await planned()
    let first = try await shard(folder, 1)
    #expect(first.error.contains(": shard 1 of "))
    let before = try folder.snapshot()
    let second = try await shard(folder, 1)
    #expect(second.code == first.code)
    #expect(second.error.contains("nothing to do: shard 1 of "))
    #expect(try folder.snapshot() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("parts/attempts")) == [])
  }

  @Test func `A plan takes the place of nothing that the pipeline reads or writes`() async throws {
    let folder = try folder()
    let config = try #require(folder.text("news.yaml"))
    for path in ["news.yaml", "out/articles.jsonl"] {
      let plan = try await folder.run("shards", "plan", "news.yaml", "--shards", "2", "--out", path)
      #expect(plan.code == 64 && plan.error.hasPrefix("--out: '\(folder.path(path))' "), "\(plan.error)")
    }
    #expect(folder.text("news.yaml") == config)
  }

  @Test func `A damaged shard is made anew`() async throws {
    let folder = try await planned()
    #expect(try await shard(folder, 1).code == 0)
    let name = try #require(folder.fileNames.first { $0.hasPrefix("parts/shards/") && $0.hasSuffix("articles.jsonl") })
    let articles = try #require(folder.text(name))
    try folder.add(name, articles + "x")
    #expect(try await shard(folder, 1).error.contains("nothing to do"))
    #expect(try await shard(folder, 1, "--redo").code == 0)
    #expect(folder.text(name) == articles)
  }

  @Test func `Two attempts at once end in one shard`() async throws {
    let folder = try await planned("1GB")
    let results = try await withThrowingTaskGroup(of: Command.Result.self) { group in
      for _ in 1...3 { group.addTask { try await shard(folder, 1) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.allSatisfy { $0.code == 65 }, "\(results.map(\.error))")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("parts/shards")) == ["00001"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("parts/attempts")) == [])
  }

  @Test func `A shard of another config is refused, or made anew`() async throws {
    let folder = try await planned()
    #expect(try await shard(folder, 1).code == 0)
    #expect(try await shard(folder, 2).code == 0)
    try folder.add("news.yaml", Self.pipeline.replacing(", repeats", with: ""))
    let refused = try await shard(folder, 1)
    #expect(refused.code == 78)
    #expect(
      refused.error
        == "'\(folder.path("parts"))' has shards of another plan: transforms[1].repeats is gone; --redo makes them anew, "
        + "or give another folder\n")
    #expect(try await shard(folder, 1, "--redo").code == 0)
    #expect(try await shard(folder, 1).error.contains("nothing to do"))
    let stale = try await shard(folder, 2)
    #expect(stale.code == 78)
    #expect(
      stale.error.contains("was made from something else: transforms[1].repeats is gone; --redo makes it anew"))
  }

  @Test func `A shard of another version of the program is refused, or made anew`() async throws {
    let folder = try await planned()
    #expect(try await shard(folder, 1).code == 0)
    for name in ["parts/plan/plan.json", "parts/shards/00001/shard.json"] {
      let text = try #require(folder.text(name))
      let other = text.replacing(/"the program" : "[^"]+"/, with: "\"the program\" : \"another\"")
      try #require(other != text)
      try folder.add(name, other)
    }
    let refused = try await shard(folder, 1)
    #expect(refused.code == 78 && refused.error.contains("has shards of another plan: the program has changed; --redo"))
    #expect(try await shard(folder, 1, "--redo").code == 0)
    #expect(try await shard(folder, 1).error.contains("nothing to do"))
  }

  @Test func `An input that has changed since the plan is refused`() async throws {
    let folder = try await planned()
    try folder.add("dump/0.html", "<p>Short")
    let result = try await shard(folder, 1)
    #expect(result.code == 66)
    #expect(result.error.contains("dump/0.html has changed since the shards were planned: it has 8 bytes and not "))
    try FileManager.default.removeItem(atPath: folder.path("dump/0.html"))
    #expect(try await shard(folder, 1).error.contains("it is gone; plan again"))
  }

  @Test func `What cannot be a shard is said`() async throws {
    let folder = try await planned()
    func refusal(_ yaml: String) async throws -> String {
      try folder.add("other.yaml", yaml)
      return try await folder.run("shards", "plan", "other.yaml", "--size", "1kB").error
    }
    let limited = Self.pipeline.replacing("[html.article, repeats]", with: "[html.article, { limit: 3 }]")
    #expect(
      try await refusal(limited).hasPrefix("transforms[1].limit sees all documents in their order, and a shard has"))
    let piped = Self.pipeline.replacing("path: dump", with: "path: '-'")
    #expect(try await refusal(piped) == "standard input cannot be divided; give files\n")
    let many = try await shard(folder, 99)
    #expect(many.code == 64)
    #expect(many.error.hasPrefix("there is no shard 99: shards.txt has "))
    let other = try await folder.run("run", "news.yaml", "--shard", "1")
    #expect(other.code == 64)
    try folder.add("piped.yaml", Self.pipeline.replacing("out/articles.jsonl", with: "'-'"))
    let output = try await folder.run(
      "run", "piped.yaml", "--manifest", "shards.txt", "--shard", "1", "--into", "parts")
    #expect(
      output.error == "sinks[0].json writes to standard output, and a shard is a folder of files; give it a path\n")
  }

  @Test func `Paths with odd names go through a manifest`() async throws {
    let folder = try folder(pages: 1)
    for name in ["a b.html", "new\nline.html", "tab\there.html", "100%.html", "폴더.html"] {
      try folder.add("dump/\(name)", Pages.html("Odd"))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("dump/loop"), withDestinationPath: folder.path("dump"))
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--ledger", "ledger.jsonl").code == 65)
    #expect(try await folder.run("shards", "plan", "news.yaml", "--shards", "3").code == 0)
    for number in 1...3 { _ = try await shard(folder, number) }
    #expect(outputs(folder, 3, "ledger.jsonl") == folder.text("ledger.jsonl"))
  }
}

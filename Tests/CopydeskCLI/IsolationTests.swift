import CopydeskTesting
import Foundation
import Testing

/// `isolation: process`: documents that crash, spin or eat memory fail by themselves.
@Suite struct IsolationTests {
  private static let config = """
    source: { files: { path: dump } }
    transforms:
      - html.article
      - misbehave
      - reprints
      - filter: { keep: 'words > 30' }
    sinks:
      - json: { path: out/articles.jsonl, removed: true }
    errors: { path: out/errors.jsonl }
    limits: { seconds: 60, memory: 256 MiB }
    workers: 2
    isolation: process

    """

  private func folder(_ wishes: [String: String], config: String = config) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["news.yaml": config])
    for (name, wish) in wishes {
      let words = (0..<40).map { "\(name)\($0 * 7 % 40)" }.joined(separator: " ")
      try folder.add(
        "dump/\(name).html",
        "<!doctype html><title>\(name)</title><h1>\(name)</h1><p>\(wish) \(words).</p><p>It rained in \(name), they said.</p>"
      )
    }
    return folder
  }

  private func run(_ folder: TemporaryFolder, _ arguments: String...) async throws -> Command.Result {
    try await Command(["run", "news.yaml", "--report", "report.json"] + arguments, of: "unruly-desk", in: folder).run()
  }

  private func failures(_ folder: TemporaryFolder) throws -> [String: String] {
    let data = Data(try #require(folder.text("report.json")).utf8)
    let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let failures = try #require(report["failures"] as? [[String: String]])
    return Dictionary(
      uniqueKeysWithValues: failures.map {
        ($0["id"] ?? "", "\($0["stage"] ?? ""): \($0["code"] ?? ""): \($0["message"] ?? "")")
      })
  }

  @Test(.timeLimit(.minutes(15))) func `A document that kills its process twice fails, and the others are done`()
    async throws
  {
    var wishes = ["crash": "please crash", "trap": "please trap", "leave": "please leave", "once": "please die once"]
    for number in 0..<20 { wishes["good\(number)"] = "a page like any other" }
    wishes["chatty"] = "please print"
    let folder = try folder(wishes)
    let result = try await run(folder)
    #expect(result.code == 65, "\(result.error)")
    let died = "transforms[1].misbehave: worker_died: its worker process ended 2 times:"
    let found = try failures(folder)
    #expect(found["dump/crash.html"] == "\(died) signal 11 (Segmentation fault)")
    #expect(found["dump/leave.html"] == "\(died) exit code 3")
    #expect(found["dump/trap.html"]?.hasPrefix("\(died) signal ") == true)
    #expect(found.count == 3)
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 22)
    #expect(folder.text("out/errors.jsonl")?.split(separator: "\n").count == 3)
    #expect(result.error.contains("what a stage prints") && result.output.isEmpty)
  }

  @Test(.timeLimit(.minutes(15))) func `A document that kills its process when it is run again fails`() async throws {
    let folder = try folder(["crash": "please crash", "good": "a page like any other"])
    #expect(try await run(folder).code == 65)
    let replay = try await Command(["replay", "news.yaml"], of: "unruly-desk", in: folder).run()
    #expect(replay.code == 65, "\(replay.error)")
    #expect(
      replay.error.contains("dump/crash.html: transforms[1].misbehave: its worker process ended 2 times: signal 11"))
    #expect(replay.error.contains("read 1 = written 0 + dropped 0 + failed 1"), "\(replay.error)")
  }

  /// The page that waits in the memory is damaged as well: its process must see that, and another one work on it.
  @Test(.timeLimit(.minutes(15))) func `A stage that writes over shared memory harms its own document at most`()
    async throws
  {
    var wishes = ["scribble": "please scribble", "both": "please scribble and please crash"]
    for number in 0..<20 { wishes["good\(number)"] = "a page like any other" }
    let folder = try folder(wishes)
    let result = try await run(folder)
    #expect(result.code == 65, "\(result.error)")
    let found = try failures(folder)
    // Which stage it was is written over as well.
    let died = "worker_died: its worker process ended 2 times: signal 11 (Segmentation fault)"
    #expect(found.keys.sorted() == ["dump/both.html"] && found.values.allSatisfy { $0.hasSuffix(died) }, "\(found)")
    let lines = try #require(folder.text("out/articles.jsonl")).split(separator: "\n")
    #expect(lines.count == 21)
    for number in 0..<20 {
      #expect(lines.count { $0.contains("It rained in good\(number), they said.") } == 1)
    }
  }

  @Test(.timeLimit(.minutes(15))) func `A document that spins or hoards memory has its process ended`() async throws {
    // The first document of a process pays for what is made once, and machines are slow now and then.
    let config = Self.config.replacing("seconds: 60", with: "seconds: 15")
    let folder = try folder(
      ["spin": "please spin", "hoard": "please hoard", "good": "a page like any other"], config: config)
    let result = try await run(folder)
    #expect(result.code == 65, "\(result.error)")
    let found = try failures(folder)
    let larger =
      "transforms[1].misbehave: limit_seconds: took longer than 15.0 seconds; raise limits.seconds to allow it"
    #expect(found["dump/spin.html"] == larger)
    let hoards = try #require(found["dump/hoard.html"])
    let sentence =
      /transforms\[1\]\.misbehave: limit_memory: its worker process took (\d+) bytes of memory more for it, and a page of its size may take (\d+); raise limits\.memory to allow it/
    let numbers = try #require(try sentence.wholeMatch(in: hoards), "\(hoards)").output
    #expect(Int(numbers.1) ?? 0 > Int(numbers.2) ?? 0 && Int(numbers.2) == 256 << 16)
    #expect(found.count == 2 && folder.text("out/articles.jsonl")?.split(separator: "\n").count == 1)
  }

  @Test(.timeLimit(.minutes(15))) func `Time for which the run is stopped does not count`() async throws {
    let folder = try folder(
      ["dawdle": "please dawdle"], config: Self.config.replacing("seconds: 60", with: "seconds: 4"))
    let command = try Command(["run", "news.yaml", "--report", "report.json"], of: "unruly-desk", in: folder)
    let result = try await command.run(besides: { process in
      while kill(process, 0) == 0, !folder.exists("marked-dawdle.html") { usleep(20_000) }
      kill(process, SIGSTOP)
      sleep(8)
      kill(process, SIGCONT)
    })
    #expect(result.code == 0, "\(result.error)")
    #expect(try failures(folder) == [:])
  }

  /// A pipe can be read once: what worker processes get is what the run has read.
  @Test(.timeLimit(.minutes(15))) func `Worker processes have the config as the run has read it`() async throws {
    let folder = try folder(["once": "please die once", "good": "a page like any other"])
    let config = Self.config.replacing("- html.article", with: "- include: common.yaml")
    try folder.add("common.yaml", "- html.article\n")
    try FileManager.default.removeItem(atPath: folder.path("news.yaml"))
    #expect(mkfifo(folder.path("news.yaml"), 0o600) == 0)
    let path = folder.path("news.yaml")
    Thread.detachNewThread {
      let file = FileHandle(forWritingAtPath: path)
      try? file?.write(contentsOf: Data(config.utf8))
      try? file?.close()
    }
    let result = try await run(folder)
    #expect(result.code == 0, "\(result.error)")
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 2)
  }

  /// The stage's program changes a file that the stage depends on, and ends its worker process.
  @Test(.timeLimit(.minutes(15))) func `A worker process that would work by something else ends the run`() async throws
  {
    let stage = "exec: { command: [sh, pass.sh], depends_on: [words.txt, places.txt] }"
    let folder = try folder(
      ["one": "a page like any other"], config: Self.config.replacing("- misbehave", with: "- \(stage)"))
    try folder.add("words.txt", "ferry\n")
    try folder.add("places.txt", "harbour\n")
    try folder.add(
      "pass.sh",
      """
      read -r hello; printf '%s\\n' "$hello"
      read -r page
      if [ ! -e done ]; then echo bridge >> words.txt; echo pier >> places.txt; touch done; kill -9 $PPID; exit; fi
      printf '%s\\n' "$page"; cat

      """)
    let result = try await run(folder)
    #expect(result.code == 71, "\(result.error)")
    #expect(
      result.error.contains(
        "transforms[1].exec: places.txt and transforms[1].exec: words.txt have changed while the run was under way, and a worker "
          + "process that began then would work by what is there now; run it again"), "\(result.error)")
    #expect(!folder.exists("out/articles.jsonl"))
    let again = try await run(folder)
    #expect(again.code == 0, "\(again.error)")
  }

  /// Everything but the process is the same.
  @Test func `Isolated documents come out as others do`() async throws {
    var wishes = Dictionary(uniqueKeysWithValues: (0..<30).map { ("page\($0)", "a page like any other") })
    wishes["short"] = ""
    var outputs: [String] = []
    for isolation in ["process", "none"] {
      let config = Self.config.replacing("isolation: process", with: "isolation: \(isolation)")
      let folder = try folder(wishes, config: config.replacing("words > 30", with: "words > 48"))
      let result = try await run(folder, "--ledger", "ledger.jsonl")
      let export = try Command(["ledger", "export", "news.yaml", "--format", "csv"], of: "unruly-desk", in: folder)
      let ledger = try await export.run()
      #expect(ledger.output.contains("dropped"), "\(ledger.error)")
      #expect(result.code == 0, "\(result.error)")
      let process = /"seen_by":\d+/
      let text = try #require(folder.text("out/articles.jsonl"))
      let processes = Set(text.matches(of: process).map { String($0.0) })
      #expect(isolation == "none" ? processes.count == 1 : (1...2).contains(processes.count))
      let exported = ledger.output.replacing(/\d{4}-\d\d-\d\dT[0-9:]+Z/, with: "")
      outputs.append(text.replacing(process, with: "") + (folder.text("ledger.jsonl") ?? "") + exported)
      let report = try #require(folder.text("report.json"))
      #expect(report.contains("\"documents\" : {\n") || report.contains("behaved"))
    }
    #expect(outputs[0] == outputs[1] && outputs[0].utf8.count > 10_000)
  }

  private static let manySinks = """
    source: { files: { path: dump } }
    transforms: [html.article, misbehave]
    sinks:
      - json: { path: out/all.jsonl }
      - json: { path: 'out/json/{slug}.json', format: files, when: 'words > 48' }
      - markdown: { path: 'out/md/{site}/{slug}.md' }
      - text: { path: out/all.txt.gz, format: stream }
      - csv: { path: out/all.csv }
      - warc: { path: out/all.warc.gz }
      - html: { path: 'out/html/{slug}.html' }
      - tei: { path: 'out/tei/{slug}.xml' }
      - misprint: { path: 'out/mis/{slug}.misprint' }
    errors: { path: out/errors.jsonl }
    workers: 2
    isolation: process

    """

  /// What is in the output folder, by path.
  private func outputFiles(_ folder: TemporaryFolder) -> [String: String] {
    let paths =
      FileManager.default.enumerator(atPath: folder.path("out"))?.compactMap { $0 as? String }
      .filter { !$0.hasPrefix(".") } ?? []
    return paths.reduce(into: [:]) { files, path in files[path] = folder.text("out/\(path)") }
  }

  /// What worker processes render is what the run would have rendered, in the same files, with the same report.
  @Test func `Documents are rendered in their processes as they are elsewhere`() async throws {
    var wishes = Dictionary(uniqueKeysWithValues: (0..<12).map { ("page\($0)", "a page like any other") })
    wishes["fail"] = "please misprint and fail"
    wishes["short"] = ""
    var outputs: [[String: String]] = []
    for isolation in ["process", "none"] {
      let config = Self.manySinks.replacing("isolation: process", with: "isolation: \(isolation)")
      let folder = try folder(wishes, config: config)
      let result = try await run(folder)
      #expect(result.code == 65, "\(result.error)")
      #expect(result.error.contains("ink is low"))
      let failed = try failures(folder)
      #expect(failed == ["dump/fail.html": "sinks[8].misprint: misprinted: as the page asked"])
      let export = try Command(["ledger", "export", "news.yaml", "--format", "csv"], of: "unruly-desk", in: folder)
      var files = outputFiles(folder)
      files["ledger"] = try await export.run().output.replacing(/\d{4}-\d\d-\d\dT[0-9:]+Z/, with: "")
      for (name, text) in files {
        files[name] = text.replacing(/seen_by[^0-9]+[0-9]+/, with: "").replacing(folder.path, with: "")
      }
      outputs.append(files)
    }
    #expect(Set(outputs[0].keys) == Set(outputs[1].keys) && outputs[0].count > 50)
    for (name, text) in outputs[0] where outputs[1][name] != text {
      Issue.record("\(name): \(text) and not \(outputs[1][name] ?? "")")
    }
  }

  @Test(.timeLimit(.minutes(15))) func `A document that kills its process when it is rendered fails at the sink`()
    async throws
  {
    let folder = try folder(
      ["crash": "please misprint and crash", "good": "a page like any other"],
      config: Self.manySinks)
    let result = try await run(folder)
    #expect(result.code == 65, "\(result.error)")
    let died = "sinks[8].misprint: worker_died: its worker process ended 2 times: signal 11 (Segmentation fault)"
    #expect(try failures(folder) == ["dump/crash.html": died])
    #expect(folder.text("out/all.jsonl")?.split(separator: "\n").count == 1)
  }

  @Test func `A document that fails at a sink of a process can stop the run`() async throws {
    let folder = try folder(
      ["fail": "please misprint and fail"],
      config: Self.manySinks.replacing(".misprint' }", with: ".misprint', on_error: stop }"))
    let result = try await run(folder)
    #expect(result.code == 65 && result.error.contains("misprint"), "\(result.error)")
    #expect(folder.text("out/all.jsonl") == nil)
  }
}

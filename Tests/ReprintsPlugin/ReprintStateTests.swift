import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import CopydeskText
import Foundation
import Testing

@testable import CopydeskReprintsPlugin

/// What is remembered from run to run.
@Suite struct ReprintStateTests {
  private let folder: TemporaryFolder
  private let state: ConfigNode = ["state": "seen"]

  init() throws { folder = try TemporaryFolder() }

  private func opened(_ settings: ConfigNode? = nil) async throws -> Reprints {
    try await Reprints.opened(settings ?? state, in: folder.path)
  }

  /// Invented documents from one number to another; every fifth is a shortened copy of one before it.
  private func documents(_ range: Range<Int>) -> [Document] {
    range.map { number in
      let original = number % 5 == 4 ? number - 3 : number
      let words = (0..<90).map { "w\(original)x\($0)" }
      return .article("\(number)", words.prefix(number % 5 == 4 ? 80 : 90).joined(separator: " "))
    }
  }

  @Test func `What yesterday's run had is recognised`() async throws {
    let yesterday = try await opened()
    _ = try await yesterday.see(.article("monday/a", Story.english.text), .article("monday/b", Story.korean.text))
    try await yesterday.end()
    let today = try await opened()
    let shortened = Story.korean.sentences.dropLast().joined(separator: " ")
    let lines = try await today.see(
      .article("tuesday/a", Story.english.text), .article("tuesday/b", shortened),
      .article("tuesday/c", Story.german.text))
    #expect(lines[0] == "reprint: monday/a has the same text")
    #expect(lines[1].hasPrefix("reprint: monday/b has about"))
    #expect(lines[2] == "-")
  }

  @Test func `A document seen again is a reprint of itself, or comes out again`() async throws {
    let first = try await opened()
    let documents = documents(0..<20)
    let lines = try await first.see(documents)
    try await first.end()
    let files = try folder.files()
    let second = try await opened()
    #expect(try await second.see(documents).allSatisfy { $0.hasPrefix("reprint: ") })
    try await second.end()
    let third = try await opened(["state": "seen", "again": "keep"])
    #expect(try await third.see(documents) == lines)
    try await third.end()
    #expect(try folder.files() == files)
  }

  @Test func `A replaced document represents nothing in later runs either`() async throws {
    let longer = Story.english.text + " " + Story.english.footer
    let first = try await opened(["state": "seen", "keep": "longest"])
    #expect(try await first.see(.article("a", Story.english.text), .article("b", longer)) == ["-", "replaces a"])
    try await first.end()
    let second = try await opened()
    #expect(try await second.see(.article("c", Story.english.text))[0].hasPrefix("reprint: b has about"))
  }

  @Test func `An interrupted run leaves no trace, and the next ends as if nothing had been`() async throws {
    let base = try await opened()
    _ = try await base.see(documents(0..<300))
    try await base.end()
    try folder.copy("seen", to: "whole")
    let whole = try await opened(["state": "whole"])
    let expected = try await whole.see(documents(200..<700))
    try await whole.end()
    for (round, stop) in [0, 1, 137, 499].enumerated() {
      // As a kill leaves it: memory that was written to files is there, nothing is closed.
      try folder.copy("seen", to: "broken")
      var killed: Reprints? = try await opened(["state": "broken"])
      _ = try await killed?.see(Array(documents(200..<700).prefix(stop)))
      if round > 1, let stage = killed {
        try await stage.commit(.checkpoint, upTo: stage.position, in: StageContext(stage: ""))
        _ = try await stage.see(Array(documents(200..<700).dropFirst(stop)))
      }
      killed = nil
      let summary = try StateUpkeep(folder: "\(folder.path)/broken").summary()
      #expect(summary.documents == 240)
      #expect(summary.hasTable == (stop < 2))
      let held = (summary.documents + summary.unfinished) * RecordLayout.stride(SignatureShape())
      let (broken, undisturbed) = (
        try folder.files(of: "broken")["signatures"], try folder.files(of: "whole")["signatures"]
      )
      #expect(broken?.prefix(held) == undisturbed?.prefix(held))
      let again = try await opened(["state": "broken"])
      #expect(try await again.see(documents(200..<700)) == expected)
      try await again.end()
      #expect(try folder.files(of: "broken") == folder.files(of: "whole"))
    }
  }

  @Test func `A run that was killed when its state had ended ends again without a trace`() async throws {
    let run = try await opened()
    _ = try await run.see(documents(0..<50))
    let position = run.position
    try await run.commit(.checkpoint, upTo: position, in: StageContext(stage: ""))
    try await run.end()
    let path = folder.path("seen/g1/commits")
    let commits = FileManager.default.contents(atPath: path)
    let again = try Reprints(settings: try .reading(state, baseFolder: folder.path))
    try await again.open(in: StageContext(stage: "", resume: position))
    try await again.commit(.checkpoint, upTo: position, in: StageContext(stage: ""))
    #expect(FileManager.default.contents(atPath: path) == commits)
    try await again.end()
    #expect(FileManager.default.contents(atPath: path) == commits)
  }

  @Test func `What a run remembers has the day of its beginning`() async throws {
    let run = try await RunDay.$current.withValue(CivilDay(2025, 3, 5)) { try await opened() }
    _ = try await run.see(.article("a", Story.english.text))
    try await run.end()
    let summary = try StateUpkeep(folder: folder.path("seen")).summary()
    #expect([summary.firstDay, summary.lastDay] == ["2025-03-05", "2025-03-05"])
  }

  @Test func `An abandoned run leaves no trace`() async throws {
    let base = try await opened()
    _ = try await base.see(documents(0..<50))
    try await base.end()
    let files = try folder.files()
    let abandoned = try await opened()
    _ = try await abandoned.see(documents(50..<100))
    try await abandoned.commit(.checkpoint, upTo: abandoned.position, in: StageContext(stage: ""))
    try await abandoned.end(.abandoned)
    let next = try await opened()
    #expect(next.position.rawValue == 40)
    try await next.end()
    #expect(try folder.files() == files)
  }

  @Test func `Half a record and half a commit at the end are cut off`() async throws {
    let base = try await opened()
    _ = try await base.see(documents(0..<50))
    try await base.end()
    let files = try folder.files()
    for name in ["signatures", "names", "commits"] {
      try folder.change(name) { $0.append(Data(repeating: 0xAB, count: 17)) }
    }
    let next = try await opened()
    #expect(next.position.rawValue == 40)
    try await next.end()
    #expect(try folder.files() == files)
  }

  @Test func `A document that failed later does not count as seen`() async throws {
    func run(refusing refused: String?) async throws -> [String] {
      let verdicts = RunRecorder()
      let sink = StubSink(onWrite: { if $0.id == refused { throw DocumentError("refused", "it is refused") } })
      let stage = try Reprints(settings: try .reading(state, baseFolder: folder.path))
      _ = await Engine(.reprints(stage, of: documents(0..<5), to: sink), observer: verdicts).run()
      return verdicts.lines.map { $0.replacing(/\ (has|had) .*/, with: "") }
    }
    #expect(try await run(refusing: "1") == ["-", "refused", "-", "-", "reprint: 1"])
    #expect(
      try await run(refusing: nil) == [
        "reprint: an earlier run", "-", "reprint: an earlier run", "reprint: an earlier run", "reprint: 1",
      ])
  }

  @Test func `Two runs at once are refused`() async throws {
    let one = try await opened()
    await #expect(
      throws: StateError(
        "\(folder.path)/seen", "another run is using it", remedy: "wait for that run, or use another folder")
    ) { _ = try await opened() }
    try await one.end()
    try await opened().end()
  }

  @Test func `Settings that compare otherwise need another folder`() async throws {
    try await opened().end()
    let path = "\(folder.path)/seen"
    let stage = try Reprints(settings: try .reading(["state": "seen", "scope": "site"], baseFolder: folder.path))
    let message =
      "the state '\(path)': it was made with shingle 5, permutations 128, bands 42, rows 3, shortest 20, scope run, and the "
      + "settings are shingle 5, permutations 128, bands 42, rows 3, shortest 20, scope site; use those settings or another folder"
    #expect(stage.preflight() == [SettingError(path: "state", message)])
    do {
      try await stage.open(in: StageContext(stage: ""))
      Issue.record("opened")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func `A table grows, and is the same as one made from the log`() async throws {
    let stage = try await opened()
    _ = try await stage.see(documents(0..<3_000))
    try await stage.end()
    let files = try folder.files()
    #expect(files["table"]?.count ?? 0 > KeyTable.Size().bytes)
    try folder.change("table") { $0 = Data() }
    try await opened().end()
    #expect(try folder.files() == files)
    #expect(try StateUpkeep(folder: "\(folder.path)/seen").rebuild() == (2_400, 0))
    #expect(try folder.files() == files)
  }
}

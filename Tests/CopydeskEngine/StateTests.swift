import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

/// What the engine tells stateful transforms, and when.
@Suite struct StateTests {
  /// Notes what it is told.
  private final class Diary: StatefulTransform {
    static let manifest = StageManifest(name: "diary", summary: "Notes what it is told.", examples: [])
    let lines = Mutex<[String]>([])
    private let seen = Mutex(0)
    private let preparing = Mutex((now: 0, most: 0))
    private let failsToOpen: Bool

    init(settings: NoSettings) { failsToOpen = false }
    init(failsToOpen: Bool = false) { self.failsToOpen = failsToOpen }

    var most: Int { preparing.withLock { $0.most } }

    private func note(_ line: String) { lines.withLock { $0.append(line) } }

    func open(in context: StageContext) async throws {
      if failsToOpen { throw DocumentError("locked", "another run has it") }
      note("open")
    }

    func prepare(_ document: Document, in context: StageContext) async throws -> Int {
      preparing.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      Blocking.wait(milliseconds: 5)
      preparing.withLock { $0.now -= 1 }
      if document.line == "bad" { throw DocumentError("bad", "it is bad") }
      return document.line.count
    }

    func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
      try await apply(prepare(document, in: context), to: &document, in: context)
    }

    func apply(_ preparation: Int, to document: inout Document, in context: StageContext) async throws -> Outcome {
      if document.line == "full" { throw StateError("/seen", "cannot grow: no space is left") }
      seen.withLock { $0 += preparation }
      return .keep
    }

    var position: StatePosition { StatePosition(rawValue: seen.withLock { $0 }) }

    func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
      note("\(commit) \(position.rawValue)")
    }

    func withdraw(_ id: String) { note("withdraw \(id)") }
  }

  private func report(_ diary: Diary, _ texts: [String], _ options: RunOptions = RunOptions()) async -> RunReport {
    await run(pipeline(.texts(texts), [.stateful(diary)], to: StubSink()), options)
  }

  @Test func `A checkpoint is as far as the sinks are, however far ahead the stage is`() async {
    let diary = Diary()
    _ = await report(diary, Array(repeating: "x", count: 20), RunOptions(checkpointDocuments: 5))
    #expect(
      diary.lines.withLock { $0 } == [
        "open", "checkpoint 5", "checkpoint 10", "checkpoint 15", "checkpoint 20", "final 20",
      ])
    #expect(diary.most > 1)
  }

  @Test func `What fails while it is prepared fails at the stage`() async {
    let diary = Diary()
    let report = await report(diary, ["x", "bad", "x"])
    #expect(report.totals.failed == 1)
    #expect(report.failures.first?.stage == "transforms[0].test")
    #expect(diary.lines.withLock { $0 } == ["open", "final 2"])
  }

  @Test func `What fails after the stage is withdrawn, and nothing else`() async {
    let diary = Diary()
    let odd = Pipeline.AnyTransform.edits { document in
      if document.line == "odd" { throw DocumentError("odd", "it is odd") }
    }
    let early = Pipeline.AnyTransform.edits { document in
      if document.line == "early" { throw DocumentError("early", "it is early") }
    }
    let sink = StubSink(onWrite: { if $0.line == "late" { throw DocumentError("late", "it is late") } })
    _ = await run(pipeline(.texts(["x", "odd", "early", "late"]), [early, .stateful(diary), odd], to: sink))
    #expect(diary.lines.withLock { $0 } == ["open", "withdraw doc1", "withdraw doc3", "final 8"])
  }

  @Test func `A run that ends early is abandoned`() async {
    let diary = Diary()
    let engine = Engine(pipeline(.texts(["x", "x"]), [.stateful(diary)], to: StubSink()))
    engine.stop(.interrupt)
    _ = await engine.run()
    #expect(diary.lines.withLock { $0.last?.hasPrefix("abandoned") } == true)
  }

  @Test(arguments: [ErrorPolicy.failDocument, .keep])
  func `A state that cannot remember a document ends the run`(_ policy: ErrorPolicy) async {
    let diary = Diary()
    var pipeline = pipeline(.texts(["x", "full", "x"]), [.stateful(diary)], to: StubSink())
    pipeline.onError = policy
    let report = await run(pipeline, RunOptions())
    #expect(report.exitCode == .inputOutput)
    #expect(report.problems == ["transforms[0].test: the state '/seen': cannot grow: no space is left"])
    #expect(report.failures.contains { $0.id == "doc1" })
    #expect(diary.lines.withLock { $0.last?.hasPrefix("abandoned") } == true)
  }

  @Test func `A state that cannot be opened ends the run before it begins`() async {
    let diary = Diary(failsToOpen: true)
    let report = await report(diary, ["x"])
    #expect(report.exitCode == .inputOutput)
    #expect(report.problems == ["transforms[0].test: another run has it"])
    #expect(report.totals.inputs == 0)
    #expect(diary.lines.withLock { $0 } == [])
  }
}

import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

/// Verdicts.
@Suite struct VerdictTests {
  private static func failing(on line: String) -> Pipeline.AnyTransform {
    .edits { document in
      if document.line == line { throw DocumentError("broken", "it is broken") }
      document.line += "!"
    }
  }

  @Test func `A document that fails is the only one that fails`() async {
    let sink = StubSink()
    let report = await run(pipeline(.numbers(5), [Self.failing(on: "2")], to: sink))
    #expect(sink.lines == ["0!", "1!", "3!", "4!"])
    #expect(sink.commits == [.final])
    #expect(report.outcome == .completed)
    #expect(report.exitCode == .documentsFailed)
    #expect(
      report.failures == [
        FailureReport(
          id: "doc2", stage: "transforms[0].test", error: DocumentError("broken", "it is broken"))
      ])
    #expect(report.stages[1].failed == ["broken": 1])
    #expect(report.stages[1].documentsIn == 5)
    #expect(report.stages[1].documentsOut == 4)
  }

  @Test func `With keep, a document goes on as it was, and says so`() async throws {
    let sink = StubSink()
    let report = await run(
      pipeline(.numbers(5), [Self.failing(on: "2"), .edits { $0.line += "?" }], to: sink, policies: [0: .keep]))
    #expect(sink.lines == ["0!?", "1!?", "2?", "3!?", "4!?"])
    #expect(report.exitCode == .ok)
    #expect(report.stages[1].kept == ["broken": 1])
    #expect(report.stages[1].documentsOut == 5)
    let history = try #require(sink.documents.first { $0.id == "doc2" }).history
    #expect(
      history == [
        HistoryEntry(stage: "test0", version: "0", note: "failed and left it as it was: it is broken"),
        HistoryEntry(stage: "test1", version: "1"),
      ])
  }

  @Test func `With stop, the run ends after the documents in flight, and publishes nothing`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(.numbers(10_000), [Self.failing(on: "20")], to: sink, onError: .stop), workers: 2)
    #expect(report.outcome == .stopped)
    #expect(report.exitCode == .documentsFailed)
    #expect(sink.commits == [.abandoned])
    #expect(report.totals.failed == 1)
    #expect(report.totals.read < 100)
    #expect(report.totals.written == report.totals.read - 1)
    #expect(report.problems == ["doc20 failed at transforms[0].test, where on_error is stop"])
  }

  @Test func `A stage's policy goes before the pipeline's`() async {
    let report = await run(
      pipeline(
        .numbers(10), [Self.failing(on: "3")], to: StubSink(), policies: [0: .failDocument], onError: .stop))
    #expect(report.outcome == .completed)
  }

  @Test func `A dropped document is counted by its reason, where it was dropped`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(
        .numbers(6),
        [
          .does { document, _ in document.line < "4" ? .drop(DropReason("low", detail: document.line)) : .keep
          }
        ],
        to: sink))
    #expect(report.stages[1].dropped == ["low": 4])
    #expect(report.totals.dropped == 4)
    #expect(sink.lines == ["4", "5"])
    #expect(report.exitCode == .ok)
  }

  @Test func `Each part of a split has a verdict of its own, and each counts as read`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(
        .numbers(3),
        [
          .does { document, _ in
            guard document.line == "1" else { return .keep }
            let document = document
            return .split(
              ["a", "b", "c"].map { line in
                var part = document
                part.line = line
                return part
              })
          },
          .does { document, _ in
            if document.line == "b" { return .drop("unwanted") }
            if document.line == "c" { throw DocumentError("broken", "it is broken") }
            return .keep
          },
        ], to: sink))
    #expect(sink.ids == ["doc0", "doc1/#1", "doc2"])
    #expect(report.totals.inputs == 3)
    #expect(report.totals.split == 2)
    #expect(report.totals.read == 5)
    #expect(report.totals.isBalanced)
    #expect(report.failures.map(\.id) == ["doc1/#3"])
    #expect(report.totals.line == "read 5 = written 3 + dropped 1 + failed 1 (3 inputs and 2 more by splitting)")
    #expect(sink.documents.allSatisfy { $0.history.map(\.stage) == ["test0", "test1"] })
  }

  @Test func `A split into nothing is a failure, for it would lose the document`() async {
    let report = await run(pipeline(.numbers(1), [.does { _, _ in .split([]) }], to: StubSink()))
    #expect(report.stages[1].failed == ["empty_split": 1])
  }

  @Test func `What the source could not read, or had no use for, has a verdict too`() async {
    let sink = StubSink()
    let recorder = RunRecorder()
    let source = StubSource { _, emit in
      try await emit(.text("a", 0))
      try await emit(
        SourceItem(
          .failed(DocumentError("unreadable", "no permission"), origin: Origin(path: "locked"), payload: nil),
          position: SourcePosition(rawValue: "1")))
      try await emit(
        SourceItem(.dropped("empty_file", origin: Origin(path: "empty")), position: SourcePosition(rawValue: "2")))
    }
    let engine = Engine(pipeline(source, [.numbers], to: sink), observer: recorder)
    let report = await engine.run()
    #expect(report.totals.line == "read 3 = written 1 + dropped 1 + failed 1")
    #expect(report.stages[0].failed == ["unreadable": 1])
    #expect(report.stages[0].dropped == ["empty_file": 1])
    #expect(
      recorder.events.contains(
        .ended(id: "empty", Origin(path: "empty"), .dropped("empty_file", stage: "source.test"))))
    #expect(report.failures.map(\.id) == ["locked"])
  }

  @Test func `A document keeps its identity and history, even when a stage makes it anew`() async throws {
    let sink = StubSink()
    _ = await run(
      pipeline(
        .numbers(1),
        [
          .does { _, context in
            context.note("noted")
            context.note("noted again")
            return .keep
          },
          .does { document, _ in
            let removal = Removal(rule: "all", reason: "Gone.", block: document.blocks[0])
            document = Document(origin: Origin(path: "elsewhere"), payload: document.payload)
            document.removals = [removal]
            return .keep
          },
        ], to: sink))
    let document = try #require(sink.documents.first)
    #expect(document.id == "doc0")
    #expect(document.origin == Origin(path: "doc0"))
    #expect(
      document.history == [
        HistoryEntry(stage: "test0", version: "0", note: "noted"),
        HistoryEntry(stage: "test0", version: "0", note: "noted again"), HistoryEntry(stage: "test1", version: "1"),
      ])
    #expect(document.removals.map(\.stage) == ["test1"])
  }

  @Test func `Failures beyond the first thousand are counted, not listed`() async {
    let report = await run(
      pipeline(.numbers(1_500), [.edits { _ in throw DocumentError("broken", "it is broken") }], to: StubSink()))
    #expect(report.failures.count == 1_000)
    #expect(report.failures.last?.id == "doc999")
    #expect(report.failuresOmitted == 500)
    #expect(report.totals.failed == 1_500)
  }

  @Test func `Drops beyond the first thousand are counted, not listed`() async {
    let report = await run(
      pipeline(
        .numbers(1_500), [.does { document, _ in .drop(DropReason("odd", detail: "no. \(document.line)")) }],
        to: StubSink()))
    #expect(report.drops.count == 1_000)
    #expect(
      report.drops.last
        == DropReport(id: "doc999", stage: "transforms[0].test", reason: DropReason("odd", detail: "no. 999")))
    #expect(report.dropsOmitted == 500)
  }

  @Test func `Codes that a stage makes up do not fill the memory`() async {
    let report = await run(
      pipeline(
        .numbers(1_000), [.does { document, _ in .drop(DropReason("code_\(document.line)")) }], to: StubSink()))
    #expect(report.stages[1].dropped.count == 257)
    #expect(report.stages[1].dropped["other"] == 744)
  }

  @Test func `A ledger that does not add up says so`() async {
    let ledger = Ledger(stages: [])
    ledger.countInput()
    ledger.countInput()
    ledger.countSplit(extra: 1)
    ledger.settle("a", .written)
    ledger.settle("b", .dropped("x", stage: "s"))
    #expect(!ledger.totals.isBalanced)
    ledger.settle("c", .failed(DocumentError("x", "y"), stage: "s"))
    #expect(ledger.totals.isBalanced)
  }
}

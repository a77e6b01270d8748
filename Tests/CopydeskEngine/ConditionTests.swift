import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

/// Stages that are only for some documents.
@Suite struct ConditionTests {
  private static let even = StageCondition("even") { ["0", "2", "4"].contains($0.line.prefix(1)) }
  private static let nothing = StageCondition("nothing") { _ in false }
  private static let unknown = StageCondition("unknown") { document in
    if document.line == "3" { throw DocumentError("expression_failed", "no such field") }
    return true
  }

  @Test(arguments: [1, 4]) func `A transform sees only the documents that its condition holds for`(workers: Int) async {
    let sink = StubSink()
    var pipeline = pipeline(.numbers(5), [.edits { $0.line += "!" }, .numbers], to: sink)
    pipeline.transforms[0].condition = Self.even
    pipeline.transforms[1].condition = Self.even
    let report = await run(pipeline, workers: workers)
    #expect(sink.lines == ["0:0!", "1", "1:2!", "3", "2:4!"])
    #expect(report.stages.map(\.skipped) == [0, 2, 2, 0])
    #expect(report.stages.map(\.documentsIn) == [5, 3, 3, 5])
    #expect(report.stages.map(\.documentsOut) == [5, 3, 3, 5])
    #expect(sink.documents[1].history.isEmpty)
    #expect(report.totals.line == "read 5 = written 5 + dropped 0 + failed 0")
    #expect(report.table.contains("stage               in  out  skipped  dropped  failed"))
  }

  @Test func `A sink gets only the documents that its condition holds for`() async {
    let (some, all) = (StubSink(), StubSink())
    var pipeline = pipeline(.numbers(5), to: some, all)
    pipeline.sinks[0].condition = Self.even
    let report = await run(pipeline)
    #expect(some.lines == ["0", "2", "4"])
    #expect(all.lines == ["0", "1", "2", "3", "4"])
    #expect(report.stages.map(\.skipped) == [0, 2, 0])
    #expect(report.totals.written == 5)
  }

  @Test func `A document that no sink is for is dropped, and never counts as written`() async {
    let (one, other) = (StubSink(), StubSink())
    var pipeline = pipeline(.numbers(5), to: one, other)
    pipeline.sinks[0].condition = Self.even
    pipeline.sinks[1].condition = Self.nothing
    let report = await run(pipeline)
    #expect(one.lines == ["0", "2", "4"])
    #expect(report.totals.line == "read 5 = written 3 + dropped 2 + failed 0")
    #expect(report.stages.map(\.dropped) == [[:], [:], ["no_sink": 2]])
    #expect(report.table.contains("no_sink  2  sinks[1].test"))
    #expect(
      report.drops.map { "\($0.id) \($0.stage): \($0.code): \($0.detail ?? "")" } == [
        "doc1 sinks[1].test: no_sink: the condition of no sink holds for it",
        "doc3 sinks[1].test: no_sink: the condition of no sink holds for it",
      ])
  }

  @Test(arguments: [ErrorPolicy.failDocument, .keep])
  func `What a condition throws is the document's failure, by the policy of its stage`(policy: ErrorPolicy) async {
    let sink = StubSink()
    var pipeline = pipeline(.numbers(5), [.edits { $0.line += "!" }], to: sink, policies: [0: policy])
    pipeline.transforms[0].condition = Self.unknown
    let report = await run(pipeline)
    let error = DocumentError("expression_failed", "no such field")
    switch policy {
    case .keep:
      #expect(sink.lines == ["0!", "1!", "2!", "3", "4!"])
      #expect(report.stages[1].kept == ["expression_failed": 1])
    default:
      #expect(sink.lines == ["0!", "1!", "2!", "4!"])
      #expect(report.failures == [FailureReport(id: "doc3", stage: "transforms[0].test", error: error)])
    }
  }

  @Test func `What the condition of a sink or a stateful transform throws fails the document there`() async {
    let sink = StubSink()
    var pipeline = pipeline(.numbers(5), [.numbers], to: sink)
    pipeline.sinks[0].condition = StageCondition("unknown") { document in
      if document.id == "doc1" { throw DocumentError("expression_failed", "no such field") }
      return true
    }
    pipeline.transforms[0].condition = Self.unknown
    let report = await run(pipeline)
    #expect(report.failures.map { "\($0.id) \($0.stage)" } == ["doc1 sinks[0].test", "doc3 transforms[0].test"])
    #expect(sink.ids == ["doc0", "doc2", "doc4"])
  }
}

import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import TestSupport
import Testing

/// Limits.
@Suite struct LimitTests {
  @Test func `A payload above the limit fails before any stage sees it`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(.texts(["tiny", "too large"]), [.numbers], to: sink, limits: DocumentLimits(bytes: 8)))
    #expect(sink.lines == ["0:tiny"])
    #expect(report.stages[1].documentsIn == 1)
    #expect(
      report.failures == [
        FailureReport(
          id: "doc1", stage: "source.test",
          error: DocumentError(
            "limit_bytes", "larger than the limit of 8 bytes (it has 9); raise limits.bytes to allow it"))
      ])
  }

  private func seconds(_ work: @escaping @Sendable (StageContext) async throws -> Void) async -> (StubSink, RunReport) {
    let sink = StubSink()
    let report = await run(
      pipeline(
        .numbers(5),
        [
          .does { document, context in
            if document.line == "2" { try await work(context) }
            return .keep
          }, .numbers,
        ], to: sink, onError: .keep, limits: DocumentLimits(seconds: 0.2)))
    return (sink, report)
  }

  private func expectTimedOut(_ sink: StubSink, _ report: RunReport, code: String = "limit_seconds") {
    #expect(report.stages[1].failed == [code: 1])
    #expect(sink.lines == ["0:0", "1:1", "2:3", "3:4"])
    #expect(report.exitCode == .documentsFailed)
    #expect(report.seconds < 15)
  }

  @Test func `A stage that waits too long is cancelled`() async {
    let (sink, report) = await seconds { _ in try await Task.sleep(for: .seconds(60)) }
    expectTimedOut(sink, report)
  }

  @Test func `A stage that looks at its deadline is stopped by it`() async {
    let (sink, report) = await seconds { context in
      while true {
        try context.checkDeadline()
        Blocking.wait(milliseconds: 1)
      }
    }
    expectTimedOut(sink, report)
  }

  @Test func `A stage that computes too long is noticed afterwards`() async {
    let (sink, report) = await seconds { _ in Blocking.wait(milliseconds: 300) }
    expectTimedOut(sink, report)
  }

  @Test func `A stage that waits for ever and ignores its cancellation is left behind`() async {
    let never = Promised()
    let (sink, report) = await seconds { _ in await Task.detached { await never.wait() }.value }
    expectTimedOut(sink, report, code: "stage_hangs")
    never.fulfil()
  }

  @Test func `Waiting for one's turn does not count`() async {
    let report = await run(
      pipeline(
        .numbers(24), [.stateful(SlowTransform(settings: NoSettings()))], to: StubSink(),
        limits: DocumentLimits(seconds: 3.2)), workers: 24)
    #expect(report.seconds > 3.5)
    #expect(report.totals.written == 24)
  }

  @Test func `A document's time is that of all its stages together`() async {
    let pause = Pipeline.AnyTransform.does { document, _ in
      Blocking.wait(milliseconds: 1_000)
      return .keep
    }
    let report = await run(
      pipeline(.numbers(1), [pause, pause, pause], to: StubSink(), limits: DocumentLimits(seconds: 2.95)))
    #expect(report.failures.map(\.stage) == ["transforms[2].test"])
    #expect(report.failures.map(\.code) == ["limit_seconds"])
  }

  @Test(arguments: [Double.infinity, .nan, 1e300])
  func `No limit is too odd`(_ seconds: Double) async {
    let report = await run(pipeline(.numbers(3), [.numbers], to: StubSink(), limits: DocumentLimits(seconds: seconds)))
    #expect(report.totals.written == 3)
  }
}

/// Takes its time for each document.
private struct SlowTransform: StatefulTransform {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "slow", summary: "Takes its time.", examples: [])

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    Blocking.wait(milliseconds: 150)
    return .keep
  }
}

import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Dispatch
import Synchronization
import TestSupport
import Testing

/// Stages that never return, and do not look at their cancellation.
@Suite struct HangTests {
  /// Long enough for documents that do nothing on a machine that stands still for a while.
  private static let limits = DocumentLimits(seconds: 2)

  private func report(_ pipeline: Pipeline, workers: Int = 2) async -> RunReport {
    var options = RunOptions()
    options.grace = .milliseconds(300)
    return await run(pipeline, workers: workers, options)
  }

  private let message = """
    the stage had not come back 0.3 seconds after the limit of 2.0 seconds, and the run went on without it; \
    raise limits.seconds, or let the stage call checkDeadline() where it works long
    """

  @Test(arguments: [1: ["7", "8", "31"], 2: ["7", "31"], 3: ["7", "8", "31"]])
  func `The run goes on with the other documents`(workers: Int, hanging: [String]) async {
    let (gate, sink) = (Gate(), StubSink())
    let report = await report(
      pipeline(
        .numbers(50),
        [
          .edits { document in if hanging.contains(document.line) { gate.wait() } }, .edits { $0.line += "!" },
        ], to: sink, onError: .keep, limits: HangTests.limits), workers: workers)
    #expect(sink.lines == (0..<50).map { "\($0)" }.filter { !hanging.contains($0) }.map { $0 + "!" })
    #expect(report.failures.map(\.id) == hanging.map { "doc\($0)" })
    #expect(
      report.failures.allSatisfy {
        $0.stage == "transforms[0].test" && $0.code == "stage_hangs" && $0.message == message
      })
    let count = hanging.count
    #expect(report.totals.line == "read 50 = written \(50 - count) + dropped 0 + failed \(count)")
    #expect(report.outcome == .completed)
    #expect(report.exitCode == .documentsFailed)
    #expect(sink.commits == [.final])
    gate.open()
  }

  @Test func `What comes back later changes nothing`() async {
    let (gate, sink, returned) = (Gate(), StubSink(), Promised())
    let report = await report(
      pipeline(
        .numbers(10),
        [
          .does { document, context in
            if document.line == "3" {
              gate.wait()
              context.count("late", of: "3")
              returned.fulfil()
              return .split([document, document])
            }
            // The gate opens when the third document has its verdict and the last is under way.
            if document.line == "9" {
              Blocking.wait(milliseconds: 100)
              gate.open()
              await returned.wait()
            }
            return .keep
          }
        ], to: sink, limits: HangTests.limits), workers: 1)
    #expect(sink.lines == (0..<10).filter { $0 != 3 }.map { "\($0)" })
    #expect(report.totals.line == "read 10 = written 9 + dropped 0 + failed 1")
    #expect(report.stages[1].counts.isEmpty)
  }

  @Test func `The other parts of a split go on`() async {
    let (gate, sink) = (Gate(), StubSink())
    let report = await report(
      pipeline(
        .texts(["a", "b"]),
        [
          .does { document, _ in
            .split(
              ["1", "2", "3"].map { part in
                var document = document
                document.line += part
                return document
              })
          }, .edits { document in if document.line == "a2" { gate.wait() } },
        ], to: sink, limits: HangTests.limits))
    #expect(sink.lines == ["a1", "a3", "b1", "b2", "b3"])
    #expect(report.failures.map(\.id) == ["doc0/#2"])
    gate.open()
  }

  @Test func `A thread that is lost after a wait is replaced too`() async {
    let (gate, sink) = (Gate(), StubSink())
    let report = await report(
      pipeline(
        .numbers(4),
        [
          .does { document, _ in
            if document.line == "0" {
              // Left to itself while it waits; takes the only thread when the second document is under way.
              await Task.detached { try? await Task.sleep(for: .milliseconds(700)) }.value
              gate.wait()
            }
            if document.line != "0" { await Task.detached { try? await Task.sleep(for: .milliseconds(450)) }.value }
            return .keep
          }, .numbers,
        ], to: sink, limits: DocumentLimits(seconds: 0.2)), workers: 1)
    #expect(report.totals.line == "read 4 = written 0 + dropped 0 + failed 4")
    gate.open()
  }

  @Test func `A sink that does not come back from rendering ends one document`() async {
    let gate = Gate()
    let sink = StubSink(onRender: { document in if document.line == "20:20" { gate.wait() } })
    let report = await report(pipeline(.numbers(50), [.numbers], to: sink, limits: HangTests.limits))
    #expect(sink.lines == (0..<50).filter { $0 != 20 }.map { "\($0):\($0)" })
    #expect(report.failures.map { "\($0.id) \($0.stage) \($0.code)" } == ["doc20 sinks[0].test stage_hangs"])
    #expect(report.exitCode == .documentsFailed)
    gate.open()
  }

  @Test func `A stage that sees one document at a time ends the run`() async {
    let (gate, sink) = (Gate(), StubSink())
    let stage = Sleeper(gate: gate)
    let report = await report(
      pipeline(.numbers(50_000), [.stateful(stage), .edits { _ in }], to: sink, limits: HangTests.limits))
    #expect(sink.lines == (0..<20).map { "\($0)" })
    let first = report.failures.first
    #expect(first.map { "\($0.id) \($0.stage) \($0.code)" } == "doc20 transforms[0].test stage_hangs")
    #expect(first?.message == message)
    #expect(report.failures.count > 1)
    #expect(
      report.failures.dropFirst().allSatisfy {
        $0.stage == "transforms[0].test" && $0.code == "stage_hangs"
          && $0.message == "not tried, because the stage has not come back from doc20"
      })
    #expect(report.totals.inputs < 50_000)
    #expect(report.totals.isBalanced)
    #expect(report.outcome == .stopped)
    #expect(report.exitCode == .documentsFailed)
    #expect(report.problems == ["transforms[0].test has not come back from doc20, and works on one document at a time"])
    #expect(sink.commits == [.abandoned])
    // Nothing of it is called any more: it may hold its locks.
    #expect(stage.calls.withLock { $0 } == 21)
    gate.open()
  }
}

/// Does not come back from the document with the line "20", and holds a lock meanwhile.
private final class Sleeper: StatefulTransform {
  static let manifest = StageManifest(name: "sleeper", summary: "Sleeps.", examples: [])
  let calls = Mutex(0)
  private let gate: Gate
  private let state = Mutex(0)

  init(settings: NoSettings) { gate = Gate() }
  init(gate: Gate) { self.gate = gate }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    calls.withLock { $0 += 1 }
    state.withLock { state in
      state += 1
      if document.line == "20" { gate.wait() }
    }
    return .keep
  }

  var position: StatePosition { StatePosition(rawValue: state.withLock { $0 }) }

  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    state.withLock { _ in }
  }

  func withdraw(_ id: String) { state.withLock { _ in } }
}

/// Blocks threads until it is opened, once and for all.
private final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func wait() {
    semaphore.wait()
    semaphore.signal()
  }

  func open() { semaphore.signal() }
}

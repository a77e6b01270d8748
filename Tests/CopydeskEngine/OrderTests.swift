import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

/// Order.
@Suite struct OrderTests {
  /// A pipeline with all that could disturb order: documents of different slowness, splits, drops, failures and counters.
  private func result(workers: Int) async -> (sink: StubSink, report: RunReport) {
    let sink = StubSink()
    let report = await run(
      pipeline(
        .numbers(300),
        [
          .does { document, _ in
            let number = Int(document.line) ?? 0
            try await Task.sleep(for: .microseconds((number * 7919) % 3_000))
            if number % 11 == 3 { return .drop("unlucky") }
            if number % 13 == 5 { throw DocumentError("odd", "it is odd") }
            if number % 7 == 2 { return .split([document, document, document]) }
            return .keep
          },
          .numbers,
          .does { document, _ in
            if document.line.hasSuffix("4") { try await Task.sleep(for: .milliseconds(1)) }
            return document.line.hasSuffix("8") ? .drop("eight") : .keep
          },
          .numbers,
        ], to: sink), workers: workers)
    return (sink, report)
  }

  @Test func `What is written does not depend on the number of workers`() async {
    let one = await result(workers: 1)
    #expect(one.sink.lines.count > 200)
    #expect(one.report.exitCode == .documentsFailed)
    for workers in [2, 3, 16] {
      let other = await result(workers: workers)
      #expect(other.sink.lines == one.sink.lines)
      #expect(other.sink.ids == one.sink.ids)
      #expect(other.report.totals == one.report.totals)
      #expect(other.report.failures == one.report.failures)
      #expect(other.report.workers == workers)
    }
  }

  @Test func `Stateful transforms see documents in order and one at a time`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(
        .numbers(200),
        [
          .does { document, _ in
            try await Task.sleep(for: .microseconds(Int.random(in: 0...2_000)))
            return .keep
          }, .numbers,
        ], to: sink), workers: 8)
    #expect(sink.lines == (0..<200).map { "\($0):\($0)" })
    #expect(report.exitCode == .ok)
  }

  @Test func `Verdicts are observed in the order of the input`() async {
    let recorder = RunRecorder()
    let sink = StubSink()
    let engine = Engine(
      pipeline(
        .numbers(50),
        [
          .does { document, _ in
            try await Task.sleep(for: .microseconds(Int.random(in: 0...1_000)))
            return .keep
          }
        ], to: sink), options: RunOptions(workers: 4), observer: recorder)
    _ = await engine.run()
    let ended = recorder.events.compactMap { event in
      if case .ended(let id, _, .written) = event { id } else { nil }
    }
    #expect(ended == (0..<50).map { "doc\($0)" })
    #expect(recorder.events.contains(.announced(total: 50)))
    #expect(recorder.events.filter { if case .read = $0 { true } else { false } }.count == 50)
  }

  @Test func `Ten thousand tiny documents take a moment`() async {
    let sink = StubSink()
    let report = await run(
      pipeline(.numbers(10_000), [.edits { $0.line += "!" }, .numbers, .edits { $0.line += "?" }], to: sink))
    #expect(report.totals.written == 10_000)
    #expect(sink.lines.last == "9999:9999!?")
    #expect(report.seconds < 20)
  }

  @Test func `Workers are as many threads as asked for, and may block`() async {
    let busy = Mutex((now: 0, peak: 0))
    let report = await run(
      pipeline(
        .numbers(24),
        [
          .does { document, _ in
            busy.withLock {
              $0.now += 1
              $0.peak = max($0.peak, $0.now)
            }
            // Until all of them are at work, or long enough on a machine that has other things to do.
            for _ in 0..<500 where busy.withLock({ $0.peak }) < 6 { Blocking.wait(milliseconds: 10) }
            Blocking.wait(milliseconds: 10)
            busy.withLock { $0.now -= 1 }
            return .keep
          }
        ], to: StubSink()), workers: 6)
    #expect(report.totals.written == 24)
    #expect(busy.withLock { $0.peak } == 6)
  }
}

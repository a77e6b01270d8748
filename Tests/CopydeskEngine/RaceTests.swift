import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Foundation
import Testing

/// A race on purpose, in a stage of a run, which ThreadSanitizer has to report: what it does not see here it would not see in the engine either.
@Suite struct RaceTests {
  private final class Counter: @unchecked Sendable {
    var count = 0
  }

  /// scripts/tsan asks for it. Elsewhere it is left out, since a race may do anything.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["COPYDESK_RACE"] != nil))
  func `A stage that counts without a lock`() async {
    let counter = Counter()
    let sink = StubSink()
    let stage = Pipeline.AnyTransform.does { _, _ in
      counter.count += 1
      return .keep
    }
    let report = await run(pipeline(.numbers(2_000), [stage], to: sink), workers: 4)
    #expect(report.totals.written == 2_000 && counter.count > 0)
  }
}

import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

/// Counts how many documents were between the source and their verdicts at once.
private final class InFlightPeak: RunObserver {
  private let counts = Mutex((now: 0, peak: 0))

  var value: Int { counts.withLock { $0.peak } }

  func observe(_ event: RunEvent) {
    counts.withLock { counts in
      if case .read = event { counts.now += 1 }
      if case .ended = event { counts.now -= 1 }
      counts.peak = max(counts.peak, counts.now)
    }
  }
}

/// Window.
@Suite struct WindowTests {
  @Test func `Never more documents than the window holds are between the source and their verdicts`() async {
    let peak = InFlightPeak()
    let engine = Engine(
      pipeline(
        .numbers(500),
        [
          .does { document, _ in
            if document.id == "doc0" { try await Task.sleep(for: .milliseconds(100)) }
            return .keep
          }
        ], to: StubSink()), options: RunOptions(workers: 2), observer: peak)
    let report = await engine.run()
    #expect(report.totals.written == 500)
    #expect(peak.value == 16)
  }

  @Test func `Large payloads are in flight one by one`() async {
    let peak = InFlightPeak()
    let engine = Engine(
      pipeline(.texts(Array(repeating: String(repeating: "x", count: 1_000), count: 20)), to: StubSink()),
      options: RunOptions(workers: 2, bytesInFlight: 999), observer: peak)
    let report = await engine.run()
    #expect(report.totals.written == 20)
    #expect(peak.value == 1)
  }

  @Test func `A window lets in by number and by weight, and one always`() async {
    let window = Window(documents: 2, bytes: 100)
    #expect(await window.enter(bytes: 500))
    let second = Task { await window.enter(bytes: 10) }
    await Task.yield()
    window.leave(bytes: 500)
    #expect(await second.value)
    #expect(await window.enter(bytes: 90))
    #expect(window.peak == 2)
    let refused = Task { await window.enter(bytes: 0) }
    await Task.yield()
    window.close()
    #expect(await refused.value == false)
    #expect(await window.enter(bytes: 0) == false)
  }

  @Test func `A window that was full lets in again when half of it is free`() async {
    let window = Window(documents: 4, bytes: 100)
    for _ in 0..<4 { #expect(await window.enter(bytes: 1)) }
    let entered = Mutex(0)
    let enter: @Sendable () async -> Void = {
      _ = await window.enter(bytes: 1)
      entered.withLock { $0 += 1 }
    }
    let waiting = [Task { await enter() }, Task { await enter() }]
    await Task.yield()
    window.leave(bytes: 1)
    Blocking.wait(milliseconds: 20)
    #expect(entered.withLock { $0 } == 0)
    window.leave(bytes: 1)
    for task in waiting { await task.value }
    #expect(entered.withLock { $0 } == 2)
    #expect(window.peak == 4)
  }

  @Test func `A turnstile keeps the order of numbers`() async {
    let turnstile = Turnstile()
    let order = Mutex<[Int]>([])
    let pass: @Sendable (Int) async -> Void = { number in
      await turnstile.wait(for: number)
      order.withLock { $0.append(number) }
      turnstile.leave(number)
    }
    await withTaskGroup { group in
      for number in (0..<100).shuffled() { group.addTask { await pass(number) } }
    }
    #expect(order.withLock { $0 } == Array(0..<100))
  }

  @Test func `A closed pool hands late jobs to Swift's own threads`() async {
    let pool = ThreadPool(threads: 2)
    #expect(await Task(executorPreference: pool) { 1 }.value == 1)
    pool.close()
    Blocking.wait(milliseconds: 20)
    #expect(await Task(executorPreference: pool) { 2 }.value == 2)
  }
}

import CopydeskEngine
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits for SIGINT and SIGTERM: the first is handed on, the second ends the program, whatever the first is still waiting for.
///
/// Meanwhile SIGPIPE is ignored, so that output nobody reads is an error of a write and no end without a word.
final class SignalWatch: Sendable {
  private let sources: Mutex<[any DispatchSourceSignal]>

  init(onFirst: @escaping @Sendable (StopSignal) -> Void) {
    let stops = Counter()
    let queue = DispatchQueue(label: "copydesk.signals")
    // A separate queue, so that the work after the first signal (a line to a terminal that nobody reads, say) never delays the second.
    let announcing = DispatchQueue(label: "copydesk.stopping")
    signal(SIGPIPE, SIG_IGN)
    let sources = [StopSignal.interrupt, .terminate].map { stop in
      signal(stop.rawValue, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: stop.rawValue, queue: queue)
      source.setEventHandler {
        if stops.next() > 1 { _exit(128 + stop.rawValue) }
        announcing.async { onFirst(stop) }
      }
      source.resume()
      return source
    }
    self.sources = Mutex(sources)
  }

  /// Leaves signals to the system again.
  func end() {
    sources.withLock { sources in
      for source in sources { source.cancel() }
      sources = []
    }
    for stop in [StopSignal.interrupt, .terminate] { signal(stop.rawValue, SIG_DFL) }
  }
}

/// Counts from one.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}

import Dispatch
import Synchronization

/// Counts inputs on a thread of its own while the first of them are read, so that a run can say how much is left.
///
/// The count lists folders and looks at links, and opens no file.
final class InputCount: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let done = DispatchGroup()

  init(announce: @escaping @Sendable (Int) -> Void, inputs: @escaping @Sendable () -> FileInputs) {
    DispatchQueue.global(qos: .utility).async(group: done) { [self] in
      var count = 0
      for _ in inputs() {
        count += 1
        if isStopped.load(ordering: .relaxed) { return }
      }
      announce(count)
    }
  }

  /// Ends the count early. Nothing is announced after that, unless it is about to be.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
  }

  /// Waits until the count has ended.
  func finish() {
    done.wait()
  }
}

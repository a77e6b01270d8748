import Synchronization

/// How many documents, and how many bytes of them, are on their way at once.
///
/// One document is always let in, however large it is. A window that was full lets documents in again when half of them have left, so that
/// a source is woken once for several, not for each.
package final class Window: Sendable {
  private struct Waiter {
    var bytes: Int
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var documents = 0
    var bytes = 0
    var peak = 0
    var isClosed = false
    var waiters: [Waiter] = []
  }

  private let documents: Int
  private let bytes: Int
  private let state = Mutex(State())

  package init(documents: Int, bytes: Int) {
    self.documents = max(1, documents)
    self.bytes = bytes
  }

  /// The most documents that were in the window at once.
  package var peak: Int { state.withLock { $0.peak } }

  /// Waits for room, in the order of the calls.
  ///
  /// - Returns: `false` when the window is closed.
  package func enter(bytes: Int) async -> Bool {
    await withCheckedContinuation { continuation in
      let admitted: Bool? = state.withLock { state in
        if state.isClosed { return false }
        if state.waiters.isEmpty, hasRoom(for: bytes, state) {
          admit(bytes, &state)
          return true
        }
        state.waiters.append(Waiter(bytes: bytes, continuation: continuation))
        return nil
      }
      if let admitted { continuation.resume(returning: admitted) }
    }
  }

  /// Makes room. Inputs that wait are let in when half of the window is free.
  package func leave(bytes: Int) {
    let admitted = state.withLock { state in
      state.documents -= 1
      state.bytes -= bytes
      var admitted: [Waiter] = []
      guard state.documents <= documents / 2 else { return admitted }
      while let first = state.waiters.first, hasRoom(for: first.bytes, state) {
        admit(first.bytes, &state)
        admitted.append(state.waiters.removeFirst())
      }
      return admitted
    }
    for waiter in admitted { waiter.continuation.resume(returning: true) }
  }

  /// Lets nobody in any more, and sends away those who wait.
  package func close() {
    let refused = state.withLock { state in
      state.isClosed = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in refused { waiter.continuation.resume(returning: false) }
  }

  private func hasRoom(for bytes: Int, _ state: State) -> Bool {
    state.documents == 0 || state.documents < documents && state.bytes + bytes <= self.bytes
  }

  private func admit(_ bytes: Int, _ state: inout State) {
    state.documents += 1
    state.bytes += bytes
    state.peak = max(state.peak, state.documents)
  }
}

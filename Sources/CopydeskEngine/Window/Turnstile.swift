import Synchronization

/// Lets tickets through one at a time, in the order of their numbers. Every number must come, once, from 0.
package final class Turnstile: Sendable {
  private struct State {
    var turn = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  /// Makes a turnstile that waits for number 0.
  package init() {}

  /// Waits until every smaller number has left.
  package func wait(for number: Int) async {
    if state.withLock({ $0.turn == number }) { return }
    await withCheckedContinuation { continuation in
      let isNext = state.withLock { state in
        if state.turn == number { return true }
        state.waiting[number] = continuation
        return false
      }
      if isNext { continuation.resume() }
    }
  }

  /// Lets the next number through.
  package func leave(_ number: Int) {
    let next = state.withLock { state in
      state.turn = number + 1
      return state.waiting.removeValue(forKey: state.turn)
    }
    next?.resume()
  }
}

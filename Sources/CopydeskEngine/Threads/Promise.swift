import Synchronization

/// A value that one task waits for and that comes once; a value that comes later is ignored.
final class Promise<Value: Sendable>: Sendable {
  private enum State {
    case empty
    case awaited(CheckedContinuation<Value, Never>)
    case full(Value)
  }

  private let state = Mutex(State.empty)

  /// The value, if it has come.
  var current: Value? {
    state.withLock { if case .full(let value) = $0 { value } else { nil } }
  }

  /// The value, when it comes. Only one task may wait, and it waits even when it is cancelled.
  var value: Value {
    get async {
      await withCheckedContinuation { continuation in
        let value: Value? = state.withLock { state in
          if case .full(let value) = state { return value }
          state = .awaited(continuation)
          return nil
        }
        if let value { continuation.resume(returning: value) }
      }
    }
  }

  /// Brings the value.
  func fulfil(_ value: Value) {
    let waiting: CheckedContinuation<Value, Never>? = state.withLock { state in
      switch state {
      case .full: return nil
      case .empty:
        state = .full(value)
        return nil
      case .awaited(let continuation):
        state = .full(value)
        return continuation
      }
    }
    waiting?.resume(returning: value)
  }
}

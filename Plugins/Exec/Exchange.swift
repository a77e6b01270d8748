import CopydeskCore
import Synchronization

/// One line for a program, and what came of it.
final class Exchange: Sendable {
  /// How it ended.
  enum End: Sendable {
    /// The program wrote the line as it was, or there was nothing to say.
    case unchanged
    case answer(Answer)
    case failure(DocumentError)
  }

  private struct State {
    var isTurn = false
    var end: End?
    var waiting: CheckedContinuation<Void, Never>?
  }

  /// The line, without its end.
  let line: [UInt8]
  /// The document that the line is about.
  let id: String
  private let state = Mutex(State())

  init(_ line: [UInt8], for id: String) {
    self.line = line
    self.id = id
  }

  /// Something else to wait for than a document.
  convenience init() { self.init([], for: "") }

  /// Waits until every document before this one has its answer, so that its time begins.
  func turn() async { await wait { $0.isTurn || $0.end != nil } }

  /// Waits for the end.
  func end() async -> End {
    await wait { $0.end != nil }
    return state.withLock { $0.end } ?? .failure(Answer.error("no answer"))
  }

  /// Whether it has ended, so that an answer that comes now is nobody's.
  var isEnded: Bool { state.withLock { $0.end != nil } }

  /// Says that it is this document's turn.
  func beginTurn() {
    change { state in
      defer { state.isTurn = true }
      return !state.isTurn
    }
  }

  /// Ends it; what comes later is ignored.
  func finish(_ end: End) {
    change { state in
      guard state.end == nil else { return false }
      state.end = end
      return true
    }
  }

  /// Wakes whoever waits, where the change is one.
  private func change(_ change: (inout State) -> Bool) {
    let waiting: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard change(&state) else { return nil }
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }

  /// Waits for a change, as long as what is wanted is not so.
  private func wait(for isSo: (State) -> Bool) async {
    while true {
      if state.withLock({ isSo($0) }) { return }
      await withCheckedContinuation { continuation in
        let isLate = state.withLock { state in
          if isSo(state) { return true }
          state.waiting = continuation
          return false
        }
        if isLate { continuation.resume() }
      }
    }
  }
}

import Synchronization

/// Where documents pass from a run to whoever asked for them, one at a time. The run waits until each is taken.
final class ResultChannel: Sendable {
  private struct State {
    /// A document that waits to be taken, and the run that waits with it.
    var offer: (result: DocumentResult, giver: CheckedContinuation<Void, Never>)?
    /// Who waits for a document.
    var taker: CheckedContinuation<DocumentResult?, Never>?
    /// No more come.
    var isFinished = false
    /// None are taken any more.
    var isClosed = false
  }

  private let state = Mutex(State())
  private let whenClosed: @Sendable () -> Void

  /// - Parameter whenClosed: Is called when no documents are taken any more, unless all have come.
  init(whenClosed: @escaping @Sendable () -> Void) {
    self.whenClosed = whenClosed
  }

  /// Hands a document over, and waits until it is taken. Where none are taken any more, it is let go.
  func put(_ result: DocumentResult) async {
    await withCheckedContinuation { giver in
      let taker: CheckedContinuation<DocumentResult?, Never>?? = state.withLock { state in
        if let taker = state.taker {
          state.taker = nil
          return taker
        }
        if state.isClosed { return .some(nil) }
        state.offer = (result, giver)
        return nil
      }
      guard let taker else { return }
      taker?.resume(returning: result)
      giver.resume()
    }
  }

  /// Takes the next document, when it comes; `nil` when no more come, or none are taken any more. Calls never overlap.
  func take() async -> DocumentResult? {
    await withCheckedContinuation { taker in
      let (isOver, offer) = state.withLock { state in
        defer { state.offer = nil }
        let isOver = state.offer != nil || state.isFinished || state.isClosed
        if !isOver { state.taker = taker }
        return (isOver, state.offer)
      }
      guard isOver else { return }
      taker.resume(returning: offer?.result)
      offer?.giver.resume()
    }
  }

  /// Says that no more documents come.
  func finish() {
    let taker = state.withLock { state in
      state.isFinished = true
      defer { state.taker = nil }
      return state.taker
    }
    taker?.resume(returning: nil)
  }

  /// Takes no documents any more. Whoever waits, on either side, goes on.
  func close() {
    let (isFirst, offer, taker) = state.withLock { state in
      let isFirst = !state.isClosed && !state.isFinished
      state.isClosed = true
      defer { (state.offer, state.taker) = (nil, nil) }
      return (isFirst, state.offer, state.taker)
    }
    if isFirst { whenClosed() }
    offer?.giver.resume()
    taker?.resume(returning: nil)
  }
}

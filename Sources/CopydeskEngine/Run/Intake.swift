import CopydeskCore
import Synchronization

/// Where inputs come in: the source's `emit` numbers them and makes it wait while the window is full.
final class Intake: Sendable {
  private struct State {
    var next = 0
    /// Inputs that have their number and are not handed on yet.
    var entering = 0
    var isClosed = false
    var waited = Duration.zero
  }

  /// The inputs, until there are no more. One loop may read them.
  let items: AsyncStream<(number: Int, item: SourceItem)>

  private let entrance: AsyncStream<(number: Int, item: SourceItem)>.Continuation
  private let window: Window
  private let limit: Int?
  private let accepted: @Sendable (SourceItem) -> Void
  private let broken: @Sendable (InputFault) -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - limit: How many inputs are taken at most.
  ///   - accepted: Is told of each input that was taken.
  ///   - broken: Is told what keeps the source from going on.
  init(
    window: Window, limit: Int?, accepted: @escaping @Sendable (SourceItem) -> Void,
    broken: @escaping @Sendable (InputFault) -> Void = { _ in }
  ) {
    self.broken = broken
    self.window = window
    self.limit = limit
    self.accepted = accepted
    (items, entrance) = AsyncStream.makeStream()
    if let limit, limit <= 0 { close() }
  }

  /// Whether nothing is taken any more.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// How long the source waited for room.
  var waited: Duration { state.withLock { $0.waited } }

  /// Takes an input, when there is room for it.
  ///
  /// - Throws: `CancellationError` when nothing is taken any more. The last input that the limit allows is taken and the
  ///   error thrown at once, so that the source need not look for one more.
  func take(_ item: SourceItem) async throws {
    if case .failed(let error, let origin, _) = item.content, error.endsInput {
      broken(InputFault(origin: origin, error: error))
      close()
      throw CancellationError()
    }
    let bytes = item.payload?.bytes.count ?? 0
    let start = ContinuousClock.now
    guard await window.enter(bytes: bytes) else { throw CancellationError() }
    let waited = ContinuousClock.now - start
    let number: Int? = state.withLock { state in
      state.waited += waited
      guard !state.isClosed, state.next < limit ?? .max else { return nil }
      defer { state.next += 1 }
      state.entering += 1
      return state.next
    }
    guard let number else {
      window.leave(bytes: bytes)
      throw CancellationError()
    }
    accepted(item)
    entrance.yield((number, item))
    change { $0.entering -= 1 }
    if let limit, number + 1 >= limit {
      close()
      throw CancellationError()
    }
  }

  /// Takes nothing any more. An `emit` that waits throws.
  func close() {
    change { $0.isClosed = true }
    window.close()
  }

  /// Changes the state, and ends the inputs when nothing is taken any more and every input with a number is handed on.
  private func change(_ change: (inout State) -> Void) {
    let isEnd = state.withLock { state in
      change(&state)
      return state.isClosed && state.entering == 0
    }
    if isEnd { entrance.finish() }
  }
}

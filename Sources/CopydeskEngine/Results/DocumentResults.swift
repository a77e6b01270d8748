import Synchronization

/// The documents of a run with their verdicts, as a sequence that the run waits for; see ``Engine/documents()``.
///
/// Every input is in it, also those that were dropped or failed. The loop ends when every input has come and the outputs are in their
/// places. Where the run did not come to its end by itself, the loop throws a ``RunError`` after the last document; in a task that is
/// cancelled it throws `CancellationError`.
///
/// A loop that is left early stops the run: nothing more is read, and documents in flight are finished without being handed out.
/// ``report`` waits for that. The sequence can be gone through once.
public struct DocumentResults: AsyncSequence, Sendable {
  public typealias Element = DocumentResult
  public typealias Failure = any Error

  private let channel: ResultChannel
  private let subscription: PendingSubscription
  private let run: Task<RunReport, Never>

  init(_ channel: ResultChannel, of run: Task<RunReport, Never>) {
    self.channel = channel
    self.run = run
    subscription = PendingSubscription(Subscription(channel))
  }

  /// The report of the run, when it has ended. The run waits for the loop, so this is for after it.
  public var report: RunReport {
    get async { await run.value }
  }

  public func makeAsyncIterator() -> Iterator {
    guard let subscription = subscription.take() else {
      preconditionFailure("the documents of a run can be gone through once")
    }
    return Iterator(channel: channel, subscription: subscription, run: run)
  }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let channel: ResultChannel
    fileprivate let subscription: Subscription
    fileprivate let run: Task<RunReport, Never>

    /// The next document. It waits for one, and after the last for the end of the run.
    ///
    /// - Throws: ``RunError``, or `CancellationError`.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> DocumentResult? {
      let channel = channel
      let result = await withTaskCancellationHandler {
        await channel.take()
      } onCancel: {
        channel.close()
      }
      if let result { return result }
      try Task.checkCancellation()
      let report = await run.value
      if report.outcome != .completed { throw RunError(report: report) }
      return nil
    }
  }
}

/// The subscription before anybody has begun to take documents.
private final class PendingSubscription: Sendable {
  private let subscription: Mutex<Subscription?>

  init(_ subscription: Subscription) { self.subscription = Mutex(subscription) }

  func take() -> Subscription? {
    subscription.withLock { subscription in
      defer { subscription = nil }
      return subscription
    }
  }
}

/// Somebody who takes documents. When it is gone, nobody does any more.
private final class Subscription: Sendable {
  private let channel: ResultChannel

  init(_ channel: ResultChannel) { self.channel = channel }

  deinit { channel.close() }
}

import CopydeskCore
import Synchronization

/// A sink that writes nothing, and says when a run completes its outputs and when they take their places.
final class CompletionSink: ResumableSink {
  static let manifest = StageManifest(name: "completion", summary: "Says when outputs are completed.", examples: [])

  private let onComplete = Mutex<@Sendable () -> Void>({})
  private let onPublish = Mutex<@Sendable () throws -> Void>({})

  init(settings: NoSettings) {}

  /// What is called before the outputs of this sink are complete.
  func whenCompleted(_ body: @escaping @Sendable () -> Void) { onComplete.withLock { $0 = body } }

  /// What is called when the outputs of this sink take their places.
  func whenPublished(_ body: @escaping @Sendable () throws -> Void) { onPublish.withLock { $0 = body } }

  let promise = SinkPromise.exactlyOnce
  let canExtend = true

  func extend(in context: StageContext) async throws {}

  func render(_ document: Document, in context: StageContext) async throws -> Document { document }

  func write(_ document: Document, in context: StageContext) async throws {}

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    if commit == .final { try onPublish.withLock { try $0() } }
    return SinkPosition(rawValue: "0")
  }

  func restore(to position: SinkPosition, in context: StageContext) async throws {}

  func complete(in context: StageContext) async throws -> SinkPosition {
    onComplete.withLock { $0 }()
    return SinkPosition(rawValue: "0")
  }

  func publish(completed position: SinkPosition, in context: StageContext) async throws {
    try onPublish.withLock { try $0() }
  }
}

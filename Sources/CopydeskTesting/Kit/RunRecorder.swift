import CopydeskCore
public import CopydeskEngine
import Synchronization

/// Remembers what a run tells its observer, and reads the verdicts out of it.
///
///     let recorder = RunRecorder()
///     _ = await Engine(pipeline, observer: recorder).run()
///     #expect(recorder.verdicts == ["a", "b: no_text", "c"])
public final class RunRecorder: RunObserver {
  private let recorded = Mutex<[RunEvent]>([])
  private let action: @Sendable (RunEvent) -> Void

  /// - Parameter action: What is done at each event, besides remembering it.
  public init(_ action: @escaping @Sendable (RunEvent) -> Void = { _ in }) { self.action = action }

  /// Everything, in order.
  public var events: [RunEvent] { recorded.withLock { $0 } }

  public func observe(_ event: RunEvent) {
    recorded.withLock { $0.append(event) }
    action(event)
  }

  /// How each document ended, in order: its identity, followed by the code of the reason or error where it was not written,
  /// and the error's message.
  public var verdicts: [String] {
    events.compactMap { event in
      guard case .ended(let id, _, let verdict) = event else { return nil }
      return switch verdict {
      case .written: id
      case .dropped(let reason, _): "\(id): \(reason.code)"
      case .failed(let error, _): "\(id): \(error.code): \(error.message)"
      }
    }
  }
}

import Dispatch

/// Calls back when a time is up, from a thread that busy tasks cannot hold up.
///
/// Sleeping tasks are woken by the threads that all tasks share; where those compute, a limit would be noticed late.
final class Alarm: @unchecked Sendable {
  // Dispatch sources may be used from any thread.
  private let timer: any DispatchSourceTimer

  /// A serial queue: for one, Dispatch makes a thread even when as many are at work as there are processors.
  static let queue = DispatchQueue(label: "copydesk.alarms")

  /// Sets an alarm.
  ///
  /// - Parameters:
  ///   - delay: When it calls first.
  ///   - interval: How long after that it calls again and again, until it is cancelled.
  ///   - action: Is told how often it was called before.
  init(after delay: Duration, every interval: Duration, _ action: @escaping @Sendable (_ earlier: Int) -> Void) {
    timer = DispatchSource.makeTimerSource(queue: Alarm.queue)
    timer.schedule(deadline: .now() + Alarm.interval(delay), repeating: Alarm.interval(interval))
    var earlier = 0
    timer.setEventHandler {
      action(earlier)
      earlier += 1
    }
    timer.resume()
  }

  /// Ends the alarm; a call that is under way is let finish.
  func cancel() { timer.cancel() }

  static func interval(_ duration: Duration) -> DispatchTimeInterval {
    .nanoseconds(Int(max(0, duration.inSeconds) * 1e9))
  }
}

import CopydeskCore

// Builds of whole modules find the fields of timespec in this one.
#if canImport(SwiftOverlayShims)
  import SwiftOverlayShims
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the time of stages is measured by.
enum Meter: Sendable {
  /// The clock on the wall, while the process runs.
  case wall
  /// The processor time of the calling thread. Work that a stage has other threads do is not in it.
  case processor

  private static let start = ContinuousClock.now

  /// The time since some moment.
  var now: Duration {
    switch self {
    case .wall: return RunningTime.now - Meter.start
    case .processor:
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures work by the processor time of the thread that does it, which does not depend on what else the machine has to do.
package enum ThreadTime {
  /// - Returns: How long the work kept the processor busy, in seconds.
  package static func measure(_ work: () throws -> Void) rethrows -> Double {
    let start = seconds
    try work()
    return seconds - start
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

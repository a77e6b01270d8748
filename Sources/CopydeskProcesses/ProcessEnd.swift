#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a process ended.
package enum ProcessEnd: Equatable, Sendable, CustomStringConvertible {
  case exit(CInt)
  case signal(CInt)

  /// From what `waitpid` gives.
  package init(status: CInt) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// `exit code 1` or `signal 11 (Segmentation fault)`.
  package var description: String {
    switch self {
    case .exit(let code): "exit code \(code)"
    case .signal(let number): "signal \(number) (\(strsignal(number).map { String(cString: $0) } ?? "unknown"))"
    }
  }
}

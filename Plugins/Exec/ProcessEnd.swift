#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a process ended.
enum ProcessEnd: Equatable, CustomStringConvertible {
  case exit(Int32)
  case signal(Int32)

  /// From what `waitpid` gives.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// As the end of "the program …".
  var description: String {
    switch self {
    case .exit(let code): "ended with exit status \(code)"
    case .signal(let number): "was ended by signal \(number) (\(String(cString: strsignal(number))))"
    }
  }
}

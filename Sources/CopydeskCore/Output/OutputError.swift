#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An output that cannot be written. It ends the run.
public struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file or folder.
  public var path: String
  /// What could not be done, and why.
  public var reason: String
  /// Whether nobody reads the output any more, as after `| head -1`.
  public var isReaderGone: Bool
  /// Whether what the run had written is not there any more, so that it has to be made anew.
  package var isLost = false

  /// Whether the sink keeps what is there, so that the same command would end the same way.
  package var isRefusal = false

  public init(path: String, reason: String, isReaderGone: Bool = false) {
    self.path = path
    self.reason = reason
    self.isReaderGone = isReaderGone
  }

  /// Makes an error from the system's.
  public init(path: String, action: String, errno: Int32) {
    let message = String(cString: strerror(errno))
    self.init(path: path, reason: "cannot \(action): \(message)", isReaderGone: errno == EPIPE)
  }

  /// Makes the error of a file that the run has written, and that is not there any more.
  package static func lost(_ path: String, _ reason: String) -> OutputError {
    var error = OutputError(path: path, reason: "\(reason); run it anew (--resume never)")
    error.isLost = true
    return error
  }

  /// Makes the error of an output that is not to take the place of what is there.
  package static func refusal(_ path: String, _ reason: String) -> OutputError {
    var error = OutputError(path: path, reason: reason)
    error.isRefusal = true
    return error
  }

  /// The error as a sentence.
  public var description: String { "\(path): \(reason)" }
}

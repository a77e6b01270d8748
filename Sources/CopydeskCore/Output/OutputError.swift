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

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Makes an error from the system's.
  public init(path: String, action: String, errno: Int32) {
    self.init(path: path, reason: "cannot \(action): \(String(cString: strerror(errno)))")
  }

  /// The error as a sentence.
  public var description: String { "\(path): \(reason)" }
}

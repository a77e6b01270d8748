#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to standard output, past all buffers of the process. Not for use by several tasks at once.
public final class StandardOutput {
  /// How many bytes were written.
  public private(set) var count = 0
  private let descriptor: Int32

  /// Begins with standard output.
  public convenience init() { self.init(descriptor: STDOUT_FILENO) }

  /// Begins with any open file, for tests.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes bytes at once.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    guard writeAll(bytes, to: descriptor) else {
      throw OutputError(path: "standard output", action: "write", errno: errno)
    }
    count += bytes.count
  }
}

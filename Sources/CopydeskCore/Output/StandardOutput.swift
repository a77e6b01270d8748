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
  private let closes: Bool
  private let path: String

  /// Begins with standard output.
  public convenience init() { self.init(descriptor: STDOUT_FILENO) }

  /// Begins with any open file, such as a device.
  ///
  /// - Parameter closes: Whether it is closed at the end.
  package init(descriptor: Int32, closes: Bool = false, path: String = "standard output") {
    self.descriptor = descriptor
    self.closes = closes
    self.path = path
  }

  deinit {
    if closes { close(descriptor) }
  }

  /// Writes bytes at once.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    guard writeAll(bytes, to: descriptor) else {
      throw OutputError(path: path, action: "write", errno: errno)
    }
    count += bytes.count
  }
}

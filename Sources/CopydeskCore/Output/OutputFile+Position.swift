import CopydeskCompression

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension OutputFile {
  /// How far a file had come when it was committed.
  public struct Position: Sendable, Hashable {
    /// How many bytes the file has.
    public var length: Int
    /// How many bytes were written to it, before any compression.
    public var count: Int

    public init(length: Int, count: Int) {
      (self.length, self.count) = (length, count)
    }
  }

  /// Whether a file with this name can be compressed as it is written.
  package static func isCompressed(_ path: String) -> Bool { OutputCompression(path: path) != nil }

  /// Makes durable what was written so far, so that a later session of the run can go on from there: a compressed file ends its member or
  /// frame and goes on with another one.
  public func commit() throws(OutputError) -> Position {
    if compressor != nil, isPending || !buffer.isEmpty { try flush(.end) }
    if isStream { return Position(length: count, count: count) }
    try synchronize()
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw OutputError(path: partialPath, action: "look at", errno: descriptor < 0 ? EBADF : errno)
    }
    OutputFile.synchronizeFolder(of: partialPath)
    return Position(length: Int(status.st_size), count: count)
  }

  /// Cuts a file that was just opened to where it was, or to nothing.
  func cut(to position: Position?) throws(OutputError) {
    var status = stat()
    guard let position else {
      guard ftruncate(descriptor, 0) == 0 else { throw OutputError(path: partialPath, action: "empty", errno: errno) }
      return
    }
    guard fstat(descriptor, &status) == 0, status.st_size >= position.length else {
      throw OutputError(
        path: partialPath,
        reason: "has fewer bytes than the run has written, so it cannot go on; run it anew (--resume never)")
    }
    guard ftruncate(descriptor, off_t(position.length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw OutputError(path: partialPath, action: "shorten", errno: errno)
    }
    count = position.count
  }

  /// Goes on from a place in what the file holds, whatever was written to it since it was opened; from its beginning without one. The file is
  /// not compressed.
  ///
  /// - Throws: ``OutputError``, also where the file is shorter.
  public func begin(at position: Position?) throws(OutputError) {
    buffer.removeAll(keepingCapacity: true)
    count = 0
    if !isStream { try cut(to: position ?? Position(length: 0, count: 0)) }
  }

  /// Gives a file its name that was complete when its run was killed. Where it has it already, nothing happens.
  public static func publish(completed path: String) throws(OutputError) {
    let partial = partialPath(of: path)
    if path == partial || OutputDevice.kind(of: path) != .file { return }
    guard retrying({ rename(partial, path) }) == 0 else {
      if errno == ENOENT, EarlierOutput.exists(path) { return }
      throw OutputError(path: path, action: "replace", errno: errno)
    }
    synchronizeFolder(of: path)
  }
}

import CopydeskCompression
import CopydeskText

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
    /// A digest of these bytes, by which the run knows that they are its own; `nil` where it was not noted, so that only the length tells.
    public var digest: Int?

    public init(length: Int, count: Int, digest: Int? = nil) {
      (self.length, self.count, self.digest) = (length, count, digest)
    }
  }

  /// Whether a file with this name can be compressed as it is written.
  package static func isCompressed(_ path: String) -> Bool { OutputCompression(path: path) != nil }

  /// Makes durable what was written so far, so that a later session of the run can go on from there: a compressed file ends its member or
  /// frame and goes on with another one.
  public func commit() throws(OutputError) -> Position {
    if compressor != nil, isPending || !buffer.isEmpty { try flush(.end) }
    if isStream { return position }
    try synchronize()
    guard descriptor >= 0 else { throw OutputError(path: partialPath, action: "look at", errno: EBADF) }
    try checkPlace()
    OutputFile.synchronizeFolder(of: partialPath)
    return position
  }

  /// How far the file is, as far as it was flushed.
  var position: Position {
    isStream
      ? Position(length: count, count: count)
      : Position(length: written.count, count: count, digest: written.value)
  }

  /// Cuts a file that was just opened to where it was, or to nothing.
  ///
  /// - Throws: ``OutputError``, also where it does not begin with what the run has written.
  func cut(to position: Position?) throws(OutputError) {
    written = RunningHash()
    guard let position else {
      guard ftruncate(descriptor, 0) == 0 else { throw OutputError(path: partialPath, action: "empty", errno: errno) }
      return
    }
    let found = try OutputFile.hash(of: descriptor, upTo: position.length, at: partialPath)
    guard found.count == position.length else {
      throw .lost(partialPath, "has fewer bytes than the run has written, so it cannot go on")
    }
    guard position.digest == nil || position.digest == found.value else {
      throw .lost(
        partialPath,
        "holds other bytes than the run has written, such as those of another run with this output, so it cannot go on")
    }
    guard ftruncate(descriptor, off_t(position.length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw OutputError(path: partialPath, action: "shorten", errno: errno)
    }
    (count, written) = (position.count, found)
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

  /// The hash of the first bytes of an open file, of fewer where it has fewer.
  private static func hash(of file: CInt, upTo length: Int, at path: String) throws(OutputError) -> RunningHash {
    var hash = RunningHash()
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while hash.count < length {
      let wanted = min(block.count, length - hash.count)
      let count = block.withUnsafeMutableBytes { block in
        retrying { pread(file, block.baseAddress, wanted, off_t(hash.count)) }
      }
      guard count >= 0 else { throw OutputError(path: path, action: "read", errno: errno) }
      if count == 0 { break }
      block.withUnsafeBytes { hash.add(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return hash
  }
}

extension OutputFile {
  /// Gives a file its name that was complete when its run was killed. Where it has it already, nothing happens.
  ///
  /// - Parameter position: What ``complete()`` returned; `nil` where that is not known, so that nobody can tell the run's file from that of
  ///   another run with this output.
  /// - Throws: ``OutputError``, also where neither file is what the run had completed.
  public static func publish(completed path: String, at position: Position? = nil) throws(OutputError) {
    let partial = partialPath(of: path)
    if path == partial || OutputDevice.kind(of: path) != .file { return }
    if let position, position.digest != nil { return try publish(completed: partial, as: path, at: position) }
    guard retrying({ rename(partial, path) }) == 0 else {
      guard errno == ENOENT else { throw OutputError(path: path, action: "replace", errno: errno) }
      if EarlierOutput.exists(path) { return }
      throw .lost(path, "cannot take its place: what the run had completed is gone")
    }
    synchronizeFolder(of: path)
  }

  /// Gives a partial file its name that begins with what the run had completed, unless the file of that name does.
  private static func publish(completed partial: String, as path: String, at position: Position) throws(OutputError) {
    if let file = try openOwn(partial, for: path, at: position) {
      defer { close(file) }
      guard ftruncate(file, off_t(position.length)) == 0, fsync(file) == 0 else {
        throw OutputError(path: partial, action: "shorten", errno: errno)
      }
      // The lock is held until the name is given, so that no other run begins to write here.
      guard retrying({ rename(partial, path) }) == 0 else {
        throw OutputError(path: path, action: "replace", errno: errno)
      }
      return synchronizeFolder(of: path)
    }
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if file >= 0 {
      defer { close(file) }
      if try holds(position, file, at: path) { return }
    }
    throw .lost(
      path, "cannot take its place: what the run had completed is gone, or another run with this output has replaced it"
    )
  }

  /// Opens a partial file, and takes its lock, where it begins with what the run had completed; `nil` where it does not or is not there.
  private static func openOwn(
    _ partial: String, for path: String, at position: Position
  ) throws(OutputError) -> CInt? {
    let file = retrying { open(partial, O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw OutputError(path: partial, action: "open", errno: errno)
    }
    guard OutputLock.take(file) else {
      close(file)
      throw OutputError(path: path, reason: "another run is writing this file")
    }
    do throws(OutputError) {
      if OutputLock.names(partial, file), try holds(position, file, at: partial) { return file }
    } catch {
      close(file)
      throw error
    }
    close(file)
    return nil
  }

  /// Whether an open file begins with what was written up to a position.
  private static func holds(_ position: Position, _ file: CInt, at path: String) throws(OutputError) -> Bool {
    let found = try hash(of: file, upTo: position.length, at: path)
    return found.count == position.length && found.value == position.digest
  }
}

import CopydeskCompression
import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that takes its place only when it is complete.
///
/// Bytes go, in large blocks, to a file beside the wanted one, named `.NAME.copydesk-partial`. ``publish()`` makes it durable
/// and renames it, so that at every moment the wanted name holds either the old contents or all of the new. Not for use
/// by several tasks at once.
///
/// The path `-` is standard output, where bytes go as they come and nothing is taken back; a file of that name is `./-`. So it is with
/// devices such as `/dev/null`, and with pipes that have a name.
public final class OutputFile {
  /// The path that the file will have.
  public let path: String
  /// The path that it has until then; that of a stream itself.
  public let partialPath: String
  /// How many bytes were written, before any compression.
  public internal(set) var count = 0

  private(set) var descriptor: Int32
  var buffer: [UInt8] = []
  let compressor: Compressor?
  /// The bytes of the file so far.
  var written = RunningHash()
  /// Whether the compressor may hold bytes back.
  private(set) var isPending = false
  /// What went wrong with the file. Nothing is written after that: a part of the bytes may be there already.
  private var failure: OutputError?
  private static let blockSize = 1 << 18

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - replacesPartial: Whether a partial file that an earlier, unfinished run left may be overwritten.
  ///   - isCompressed: Whether bytes are compressed as the end of the path says: `.gz` or `.zst`.
  ///   - appends: Whether the file begins with what is at the path already, after which what is written comes on a line of its own.
  ///   - position: How far an earlier session of the run had come, if this one goes on from there; what is there beyond is cut off.
  ///   - keepsPartial: Whether what an unfinished run left stays for now; nothing may be written before ``begin(at:)``.
  /// - Throws: ``OutputError``; also when another run is writing the same file (it holds a lock).
  public init(
    path: String, replacesPartial: Bool = true, isCompressed: Bool = false, appends: Bool = false,
    continuing position: Position? = nil, keepsPartial: Bool = false
  ) throws(OutputError) {
    self.path = path
    compressor = isCompressed ? OutputCompression(path: path).map(Compressor.init) : nil
    if path == OutputFile.standardOutput {
      (partialPath, descriptor, isStream) = (path, STDOUT_FILENO, true)
      return
    }
    if let stream = try OutputDevice.open(path) {
      (partialPath, descriptor, isStream) = (path, stream, true)
      return
    }
    guard path.pathName.utf8.count <= Int(NAME_MAX) else {
      throw OutputError(path: path, action: "create", errno: ENAMETOOLONG)
    }
    let partialPath = OutputFile.partialPath(of: path)
    try OutputFile.createFolders(path.pathFolder)
    (descriptor, isStream) = (try OutputFile.openPartial(partialPath, of: path, isNew: !replacesPartial), false)
    self.partialPath = partialPath
    if !keepsPartial { try cut(to: position) }
    buffer.reserveCapacity(OutputFile.blockSize)
    if appends, position == nil { try copyEarlier() }
  }

  /// Opens the file beside the wanted one and takes its lock. A file that has another name too is left to that name.
  private static func openPartial(_ partial: String, of path: String, isNew: Bool) throws(OutputError) -> CInt {
    for _ in 1...100 {
      guard let descriptor = try OutputLock.open(partial, isNew: isNew) else { break }
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_nlink == 1 { return descriptor }
      unlink(partial)
      close(descriptor)
    }
    throw OutputError(path: path, reason: "another run is writing this file")
  }

  /// Begins with what is there. A compressed file goes on with another member or frame, which readers take for one text with the first.
  private func copyEarlier() throws(OutputError) {
    var failure: OutputError?
    var last: UInt8?
    try EarlierOutput.forEachRawBlock(of: path) { block in
      if last == nil, let problem = mismatch(of: block) {
        failure = OutputError(path: path, reason: problem)
        return false
      }
      last = block.last
      guard writeAll(Array(block), to: descriptor) else {
        failure = OutputError(path: partialPath, action: "write", errno: errno)
        return false
      }
      written.add(Array(block))
      return true
    }
    if let failure { throw failure }
    if OutputCompression(path: path) == nil, let last, last != 0x0A { buffer.append(0x0A) }
  }

  /// What is wrong with adding to a file that begins with a block: nobody could read what is compressed beside what is not.
  private func mismatch(of block: ArraySlice<UInt8>) -> String? {
    let (named, found) = (OutputCompression(path: path), OutputCompression(magic: block))
    if named == found { return nil }
    let way = "; give the file another name, or set exists to 'replace' if it may go"
    if let found { return "is compressed as \(found.rawValue) is, and what is added to it would not be\(way)" }
    return "is not compressed as its name says, and what is added to it would be\(way)"
  }

  deinit { closeFile() }

  /// Whether bytes go where nothing can be taken back: to standard output, a device or a pipe.
  let isStream: Bool
  private static let standardOutput = "-"

  private func closeFile() {
    // Standard output belongs to the process and is never closed.
    if descriptor >= 0, path != OutputFile.standardOutput { close(descriptor) }
    descriptor = -1
  }

  /// Adds bytes.
  public func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    let before = buffer.count
    buffer.append(contentsOf: bytes)
    count += buffer.count - before
    if buffer.count >= OutputFile.blockSize || isStream { try flush() }
  }

  /// Makes durable what was written so far.
  public func synchronize() throws(OutputError) {
    try flush(.all)
    if isStream { return }
    guard retrying({ fsync(descriptor) }) == 0 else {
      throw OutputError(path: partialPath, action: "write", errno: errno)
    }
  }

  /// Makes the file durable and closes it, without giving it its name: ``publish()`` does, then or later.
  ///
  /// From then on no lock keeps another run from the file; whoever completes several files takes a lock for all of them.
  ///
  /// - Returns: How far it is, by which ``publish(completed:at:)`` knows it.
  @discardableResult
  public func complete() throws(OutputError) -> Position {
    try finish()
    closeFile()
    return position
  }

  /// Makes the file durable and gives it its name. It is locked until it has it.
  public func publish() throws(OutputError) {
    try finish()
    defer { closeFile() }
    if isStream { return }
    guard retrying({ rename(partialPath, path) }) == 0 else {
      if errno == ENOENT { throw goneError }
      throw OutputError(path: path, action: "replace", errno: errno)
    }
    OutputFile.synchronizeFolder(of: path)
  }

  /// Makes sure that what was written is still what lies at ``partialPath``: nothing could be made of it otherwise.
  func checkPlace() throws(OutputError) {
    if isStream || descriptor < 0 || OutputLock.names(partialPath, descriptor) { return }
    throw goneError
  }

  private var goneError: OutputError {
    .lost(partialPath, "was removed or replaced while the run wrote to it, so that its output is lost")
  }

  /// Writes the end of a compressed file, and makes all of it durable.
  private func finish() throws(OutputError) {
    guard descriptor >= 0 else { return }
    if compressor != nil { try flush(.end) }
    try synchronize()
    try checkPlace()
  }

  /// Ends the file, and removes what was written.
  public func discard() {
    guard descriptor >= 0 else { return }
    if !isStream { unlink(partialPath) }
    closeFile()
  }

  /// Ends the file without giving it its name; what was written stays at ``partialPath``.
  public func abandon() throws(OutputError) {
    guard descriptor >= 0 else { return }
    defer { closeFile() }
    try synchronize()
  }

  func flush(_ kind: Compressor.Flush = .none) throws(OutputError) {
    if let failure { throw failure }
    if let compressor {
      isPending = isPending || !buffer.isEmpty
      switch kind {
      case .all where !isPending: return
      case .none, .all, .end: buffer = compressor.add(buffer, kind)
      }
      if case .none = kind {} else { isPending = false }
    }
    guard writeAll(buffer, to: descriptor) else {
      let place = path == OutputFile.standardOutput ? "standard output" : partialPath
      let failure = OutputError(path: place, action: "write", errno: errno)
      self.failure = failure
      throw failure
    }
    if !isStream { written.add(buffer) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// What the name of a file ends in until it is complete.
  static let partialEnd = ".copydesk-partial"

  /// The place of a file until it is complete.
  ///
  /// A name that would be too long with that is cut, and a hash of the whole keeps it apart from others.
  public static func partialPath(of path: String) -> String {
    if path == standardOutput { return path }
    let end = partialEnd
    return "\(path.pathStart).\(SafeName.shortened(path.pathName, toBytes: 254 - end.utf8.count))\(end)"
  }

  /// Makes a folder and those around it, where they are not there yet.
  public static func createFolders(_ folder: String) throws(OutputError) {
    var path = folder.isRooted ? "" : "."
    for part in folder.pathParts {
      path += "/\(part)"
      if mkdir(path, 0o755) != 0, errno != EEXIST {
        throw OutputError(path: path, action: "create the folder", errno: errno)
      }
    }
  }

  static func synchronizeFolder(of path: String) {
    let folder = retrying { open(path.pathFolder, O_RDONLY | O_CLOEXEC) }
    guard folder >= 0 else { return }
    _ = retrying { fsync(folder) }
    close(folder)
  }
}

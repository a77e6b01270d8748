import CopydeskCompression

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
/// The path `-` is standard output, where bytes go as they come and nothing is taken back; a file of that name is `./-`.
public final class OutputFile {
  /// The path that the file will have.
  public let path: String
  /// The path that it has until then; `-` for standard output.
  public let partialPath: String
  /// How many bytes were written, before any compression.
  public private(set) var count = 0

  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private let compressor: Compressor?
  /// Whether the compressor may hold bytes back.
  private var isPending = false
  private static let blockSize = 1 << 18

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - replacesPartial: Whether a partial file that an earlier, unfinished run left may be overwritten.
  ///   - isCompressed: Whether bytes are compressed as the end of the path says: `.gz` or `.zst`.
  ///   - appends: Whether the file begins with what is at the path already, after which what is written comes on a line of its own.
  /// - Throws: ``OutputError``; also when another run is writing the same file (it holds a lock).
  public init(
    path: String, replacesPartial: Bool = true, isCompressed: Bool = false, appends: Bool = false
  ) throws(OutputError) {
    self.path = path
    compressor = isCompressed ? OutputCompression(path: path).map(Compressor.init) : nil
    partialPath = OutputFile.partialPath(of: path)
    if path == OutputFile.standardOutput {
      descriptor = STDOUT_FILENO
      return
    }
    try OutputFile.createFolders(String(path[..<OutputFile.startOfName(in: path)]))
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacesPartial ? 0 : O_EXCL)
    descriptor = open(partialPath, flags, 0o644)
    guard descriptor >= 0 else { throw OutputError(path: partialPath, action: "create", errno: errno) }
    guard OutputLock.take(descriptor) else {
      let error = OutputError(path: path, reason: "another run is writing this file")
      close(descriptor)
      descriptor = -1
      throw error
    }
    guard ftruncate(descriptor, 0) == 0 else { throw OutputError(path: partialPath, action: "empty", errno: errno) }
    buffer.reserveCapacity(OutputFile.blockSize)
    if appends { try copyEarlier() }
  }

  /// Begins with what is there. A compressed file goes on with another member or frame, which readers take for one text with the first.
  private func copyEarlier() throws(OutputError) {
    var failure: OutputError?
    var last: UInt8?
    EarlierOutput.forEachRawBlock(of: path) { block in
      last = block.last
      guard writeAll(Array(block), to: descriptor) else {
        failure = OutputError(path: partialPath, action: "write", errno: errno)
        return false
      }
      return true
    }
    if let failure { throw failure }
    if OutputCompression(path: path) == nil, let last, last != 0x0A { buffer.append(0x0A) }
  }

  deinit { closeFile() }

  /// Whether bytes go to standard output, which belongs to the process and is never closed.
  private var isStream: Bool { path == OutputFile.standardOutput }
  private static let standardOutput = "-"

  private func closeFile() {
    if descriptor >= 0, !isStream { close(descriptor) }
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
    guard fsync(descriptor) == 0 else { throw OutputError(path: partialPath, action: "write", errno: errno) }
  }

  /// Makes the file durable and closes it, without giving it its name: ``publish()`` does, then or later.
  public func complete() throws(OutputError) {
    guard descriptor >= 0 else { return }
    if compressor != nil { try flush(.end) }
    try synchronize()
    if !isStream { closeFile() }
  }

  /// Makes the file durable and gives it its name.
  public func publish() throws(OutputError) {
    try complete()
    if isStream { return }
    guard rename(partialPath, path) == 0 else { throw OutputError(path: path, action: "replace", errno: errno) }
    OutputFile.synchronizeFolder(of: path)
  }

  /// Ends the file without giving it its name; what was written stays at ``partialPath``.
  public func abandon() throws(OutputError) {
    guard descriptor >= 0 else { return }
    try synchronize()
    closeFile()
  }

  private func flush(_ kind: Compressor.Flush = .none) throws(OutputError) {
    if let compressor {
      isPending = isPending || !buffer.isEmpty
      switch kind {
      case .all where !isPending: return
      case .none, .all, .end: buffer = compressor.add(buffer, kind)
      }
      if case .none = kind {} else { isPending = false }
    }
    var done = 0
    while done < buffer.count {
      let written = buffer.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + done, $0.count - done) }
      if written < 0 {
        if errno == EINTR { continue }
        throw OutputError(path: isStream ? "standard output" : partialPath, action: "write", errno: errno)
      }
      done += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// The place of a file until it is complete.
  public static func partialPath(of path: String) -> String {
    if path == standardOutput { return path }
    let name = startOfName(in: path)
    return "\(path[..<name]).\(path[name...]).copydesk-partial"
  }

  private static func startOfName(in path: String) -> String.Index {
    path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
  }

  /// Makes a folder and those around it, where they are not there yet.
  public static func createFolders(_ folder: String) throws(OutputError) {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      if mkdir(path, 0o755) != 0, errno != EEXIST {
        throw OutputError(path: path, action: "create the folder", errno: errno)
      }
    }
  }

  private static func synchronizeFolder(of path: String) {
    let folder = open(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}

/// The system's `write`, which the method of that name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

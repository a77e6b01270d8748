import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Many files that are written a little at a time, each in the order in which it got its bytes, without holding them open.
final class SpillFiles {
  private let folder: String
  private let name: String
  private var buffers: [[UInt64]]
  /// How many words of 64 bits a buffer holds.
  private static let room = 1 << 13

  init(_ name: String, count: Int, in folder: String) {
    (self.name, self.folder) = (name, folder)
    buffers = [[UInt64]](repeating: [], count: count)
  }

  private func path(_ index: Int) -> String { "\(folder)/\(name)-\(index)" }

  @inline(__always) func add(_ first: UInt64, _ second: UInt64, to index: Int) throws(StateError) {
    buffers[index].append(first)
    buffers[index].append(second)
    if buffers[index].count >= Self.room { try flush(index) }
  }

  func add(_ words: some Collection<UInt64>, to index: Int) throws(StateError) {
    buffers[index].append(contentsOf: words)
    if buffers[index].count >= Self.room { try flush(index) }
  }

  private func flush(_ index: Int) throws(StateError) {
    if buffers[index].isEmpty { return }
    let file = retrying { open(path(index), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644) }
    guard file >= 0 else { throw error(index, "create") }
    defer { close(file) }
    let isWritten = buffers[index].withUnsafeBytes { writeAll($0, to: file) }
    guard isWritten else { throw error(index, "write") }
    buffers[index].removeAll(keepingCapacity: true)
  }

  private func error(_ index: Int, _ action: String) -> StateError {
    StateError(folder, "cannot \(action) '\(path(index))': \(String(cString: strerror(errno)))")
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer, to file: CInt) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = write(file, bytes.baseAddress! + done, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      done += count
    }
    return true
  }

  /// Begins to read a file, in which nothing is written any more.
  func reader(_ index: Int) throws(StateError) -> SpillReader {
    try flush(index)
    buffers[index] = []
    return try SpillReader(path(index), folder: folder)
  }

  /// All that a file holds; it is removed.
  func all(_ index: Int) throws(StateError) -> [UInt64] {
    let reader = try reader(index)
    var words: [UInt64] = []
    while true {
      let block = try reader.words(1 << 16)
      if block.isEmpty { return words }
      words += block
    }
  }
}

/// Reads a file of numbers from its beginning, and removes it at the end.
final class SpillReader {
  private let path: String
  private let folder: String
  private let file: CInt

  fileprivate init(_ path: String, folder: String) throws(StateError) {
    (self.path, self.folder) = (path, folder)
    file = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    // What nothing was written to is not there.
    if file < 0, errno != ENOENT { throw fault() }
  }

  deinit {
    if file < 0 { return }
    close(file)
    unlink(path)
  }

  /// Up to so many numbers; none at the end.
  func words(_ most: Int) throws(StateError) -> [UInt64] {
    if file < 0 { return [] }
    var filled = 0
    var isBroken = false
    let words = [UInt64](unsafeUninitializedCapacity: most) { block, count in
      while filled < 8 * most {
        let step = read(file, UnsafeMutableRawPointer(block.baseAddress!) + filled, 8 * most - filled)
        if step < 0, errno == EINTR { continue }
        isBroken = step < 0
        if step <= 0 { break }
        filled += step
      }
      count = filled / 8
    }
    if isBroken { throw fault() }
    return words
  }

  private func fault() -> StateError {
    StateError(folder, "cannot read '\(path)': \(String(cString: strerror(errno)))")
  }
}

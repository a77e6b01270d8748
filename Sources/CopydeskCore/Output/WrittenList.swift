import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The list of files that runs of one sink wrote to a folder, in the folder: a line for each, with a hash of its bytes, their number, and the path.
///
/// It is written beside its place during a run, and takes that at the end. Not for use by several tasks at once.
final class WrittenList {
  /// One line.
  struct Entry: Equatable {
    var path: String
    var size: Int
    var hash: UInt64

    init(path: String, bytes: [UInt8]) {
      self.path = path
      size = bytes.count
      hash = StableHash.of(bytes).finallyMixed
    }

    init?(line: Substring) {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let hash = UInt64(parts[0], radix: 16), let size = Int(parts[1]) else { return nil }
      (self.hash, self.size, path) = (hash, size, String(parts[2]))
    }

    var line: String { "\(String(hash, radix: 16)) \(size) \(path)\n" }
  }

  private static let header =
    "# Written by copydesk: what this sink wrote here. Files that are not in the list are never removed.\n"

  private let name: String
  private let base: FolderHandle
  private let staging: FolderHandle
  private let file: Int32
  private var buffer: [UInt8]
  /// Hashes of the paths that this run's documents need.
  private var needed: Set<Int> = []
  /// Paths of those that documents left as they were.
  private var kept: Set<String> = []

  /// - Parameter sink: What tells the sink from others that write to the folder: its template.
  init(of sink: String, suffix: String, base: FolderHandle, staging: FolderHandle) throws(OutputError) {
    name = ".copydesk-written-\(String(StableHash.of(sink.utf8).finallyMixed, radix: 16))\(suffix)"
    self.base = base
    self.staging = staging
    buffer = Array(WrittenList.header.utf8)
    try staging.remove("written")
    file = openat(staging.descriptor, "written", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw OutputError(path: "\(staging.path)/written", action: "create", errno: errno) }
  }

  deinit { if file >= 0 { close(file) } }

  /// Notes a file that the run wrote.
  func add(_ entry: Entry) throws(OutputError) {
    needed.insert(WrittenList.key(entry.path))
    try append(entry)
  }

  /// Notes that a document's file stays as an earlier run left it.
  func keep(_ path: String) {
    needed.insert(WrittenList.key(path))
    kept.insert(path)
  }

  /// Whether the run needs no file at all.
  var isEmpty: Bool { needed.isEmpty }

  /// Goes over the files that earlier runs wrote and this one does not need, and puts the new list in the place of theirs.
  ///
  /// - Parameter removes: Whether they are removed.
  /// - Returns: What became of them.
  func end(removes: Bool) throws(OutputError) -> StaleFiles {
    var stale = StaleFiles()
    for entry in earlier() where isAsWritten(entry) {
      if needed.contains(WrittenList.key(entry.path)) {
        // It is in the new list already, unless a document left it as it was.
        if kept.contains(entry.path) { try append(entry) }
      } else if removes, remove(entry.path) {
        stale.removed += 1
      } else {
        stale.kept += 1
        stale.example = stale.example ?? "\(base.path)/\(entry.path)"
        try append(entry)
      }
    }
    try flush()
    fsync(file)
    guard renameat(staging.descriptor, "written", base.descriptor, name) == 0 else {
      throw OutputError(path: "\(base.path)/\(name)", action: "replace", errno: errno)
    }
    return stale
  }

  /// Paths that differ only in upper and lower case, or in how marks are put on letters, are one file on some disks.
  private static func key(_ path: String) -> Int { path.lowercased().hashValue }

  private func append(_ entry: Entry) throws(OutputError) {
    buffer += entry.line.utf8
    if buffer.count > 1 << 16 { try flush() }
  }

  private func flush() throws(OutputError) {
    guard writeAll(buffer, to: file) else {
      throw OutputError(path: "\(staging.path)/written", action: "write", errno: errno)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func earlier() -> [Entry] {
    guard let bytes = base.contents(of: name) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      Entry(line: line).flatMap { entry in
        let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } ? nil : entry
      }
    }
  }

  /// Whether a file still holds what was written to it. Symbolic links on the way are not followed.
  private func isAsWritten(_ entry: Entry) -> Bool {
    guard let (folder, name) = place(of: entry.path), let bytes = folder.contents(of: name, limit: entry.size) else {
      return false
    }
    return Entry(path: entry.path, bytes: bytes) == entry
  }

  /// Removes a file, and folders that are empty then.
  private func remove(_ path: String) -> Bool {
    guard let (folder, name) = place(of: path), unlinkat(folder.descriptor, name, 0) == 0 else { return false }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    while !parts.isEmpty, let (parent, last) = place(of: parts.joined(separator: "/")),
      unlinkat(parent.descriptor, last, AT_REMOVEDIR) == 0
    { parts.removeLast() }
    return true
  }

  /// The folder of a path, and the name in it; `nil` where there is no such folder.
  private func place(of path: String) -> (FolderHandle, String)? {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    var folder = base
    for part in parts.dropLast() {
      guard let inner = try? FolderHandle(part, in: folder, creating: false) else { return nil }
      folder = inner
    }
    return (folder, name)
  }
}

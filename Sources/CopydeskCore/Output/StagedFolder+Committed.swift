import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StagedFolder {
  /// The file with the names of all files that were committed, each with a zero after it: a run that goes on removes every other one.
  static let listName = "list"

  /// Makes durable what was written, or ends the files.
  ///
  /// - Returns: How many files were written, how long the list of their names is, whether they are added to those of earlier runs, and the
  ///   token of the run.
  package func commit(_ commit: SinkCommit, in context: StageContext? = nil) throws(OutputError) -> CommittedCounts {
    switch commit {
    case .checkpoint:
      try synchronize()
      let list = try openList()
      defer { close(list) }
      guard fsync(list) == 0 else { throw OutputError(path: listPath, action: "write", errno: errno) }
      if token != 0 { try staging.synchronize(StagedFolder.tokenName) }
      fsync(staging.descriptor)
      var status = stat()
      fstat(list, &status)
      return CommittedCounts(count, Int(status.st_size), extends ? 1 : 0, token)
    case .final:
      let found = try place(isWhole: context?.isWholeRun ?? false)
      if context?.settlesLater != true { try clear() }
      if let context { found.tell(context) }
    case .abandoned: try abandon()
    }
    return CommittedCounts(count)
  }

  /// Whether a file of an earlier run has the name and keeps it.
  func holdsEarlier(_ name: OutputName) -> Bool { extends && base.kind(of: name.path) != .nothing }

  /// The absolute path that a file will have.
  package func path(of name: OutputName) -> String { "\(folder == "/" ? "" : folder)/\(name.path)" }

  /// The suffix of the files that are kept in a folder until they are complete; `nil` for another path.
  static func suffix(ofPartial path: String) -> String? {
    let name = path.pathName.utf8
    return name.starts(with: stagingStart.utf8) ? String(name.dropFirst(stagingStart.utf8.count)) : nil
  }

  /// Removes files that a run which ended early has left before they had their places.
  static func discard(in folder: String, suffix: String) throws(OutputError) {
    _ = try StagedFolder(opening: folder, suffix: suffix, collision: .number, existing: .replace, isNew: true).publish()
  }

  /// Adds the names that were taken to the list.
  func list() throws(OutputError) {
    if unlisted.isEmpty { return }
    let list = try openList()
    defer { close(list) }
    var bytes: [UInt8] = []
    for name in unlisted { bytes += Array(name.utf8) + [0] }
    guard writeAll(bytes, to: list) else { throw OutputError(path: listPath, action: "write", errno: errno) }
    unlisted.removeAll(keepingCapacity: true)
  }

  private var listPath: String { "\(staging.path)/\(StagedFolder.listName)" }

  private func openList() throws(OutputError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    let file = openat(staging.descriptor, StagedFolder.listName, flags, 0o644)
    guard file >= 0 else { throw OutputError(path: listPath, action: "open", errno: errno) }
    return file
  }

  /// Removes every file that was written after a commit.
  ///
  /// - Throws: ``OutputError``, also where a file is gone that was written before it.
  func restore(to counts: CommittedCounts) throws(OutputError) {
    try takeUp(counts[3])
    count = counts[0]
    extends = counts[2] == 1
    let committed = try committedNames(length: counts[1])
    guard try keepOnly(committed, in: files, below: []) == committed.count else { throw lacksFiles }
    if staging.kind(of: "names") == .folder {
      try keepOnly(committed, in: try FolderHandle("names", in: staging, creating: false), below: [])
    }
  }

  /// The hashes of the names in the list, which is cut to its length.
  private func committedNames(length: Int) throws(OutputError) -> Set<Hash128> {
    let list = try openList()
    defer { close(list) }
    var status = stat()
    guard fstat(list, &status) == 0, status.st_size >= length else {
      throw lacksFiles
    }
    guard ftruncate(list, off_t(length)) == 0 else {
      throw OutputError(path: listPath, action: "shorten", errno: errno)
    }
    var names: Set<Hash128> = []
    var rest: [UInt8] = []
    try EarlierOutput.forEachRawBlock(of: listPath) { block in
      rest += block
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: 0) {
        names.insert(Hash128(Array(rest[start..<end])))
        start = end + 1
      }
      rest.removeSubrange(..<start)
      return true
    }
    return names
  }

  var lacksFiles: OutputError {
    .lost(staging.path, "has fewer files than the run has written, so it cannot go on")
  }

  /// - Returns: How many files stay.
  @discardableResult
  private func keepOnly(
    _ committed: Set<Hash128>, in folder: FolderHandle, below folders: [String]
  ) throws(OutputError) -> Int {
    var kept = 0
    try folder.forEachName { (name: String) throws(OutputError) in
      let parts = folders + [name]
      if folder.kind(of: name) == .folder {
        kept += try keepOnly(committed, in: try FolderHandle(name, in: folder, creating: false), below: parts)
      } else if committed.contains(Hash128(Array(parts.joined(separator: "/").utf8))) {
        kept += 1
      } else {
        try folder.remove(name)
      }
    }
    return kept
  }
}

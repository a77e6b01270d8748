#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whose files a staging folder has: a random number of the run that began it, in a file beside them and in the positions that the run's
/// commits return. A copy of the folder has it too.
extension StagedFolder {
  static let tokenName = "run"

  /// Removes what an earlier run has left, and notes a token of its own.
  ///
  /// The earlier token goes first, so that no moment has files of one run with the token of another.
  static func empty(_ staging: FolderHandle) throws(OutputError) -> Int {
    for name in [tokenName, "files", "names", listName] { try staging.remove(name) }
    let token = Int.random(in: 1...Int.max)
    let file = openat(staging.descriptor, tokenName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    let isWritten = file >= 0 && writeAll(Array("\(token)\n".utf8), to: file)
    let reason = errno
    if file >= 0 { close(file) }
    guard isWritten else { throw OutputError(path: "\(staging.path)/\(tokenName)", action: "write", errno: reason) }
    return token
  }

  /// Goes on with the files of a run.
  ///
  /// - Parameter token: Its token; 0 where it noted none.
  /// - Throws: ``OutputError`` where the files are another run's, or gone.
  func takeUp(_ token: Int) throws(OutputError) {
    self.token = token
    guard token != 0 else { return }
    guard let found = noted else { throw lacksFiles }
    guard found == token else {
      throw .lost(
        staging.path,
        "has the files of another run with this output, which has removed those of this one, so it cannot go on")
    }
  }

  /// The token in the folder.
  private var noted: Int? {
    staging.contents(of: StagedFolder.tokenName, limit: 64).flatMap {
      Int(String(decoding: $0, as: UTF8.self).dropLast())
    }
  }

  /// Moves files into their places that were complete when their run was killed. Where all of them are, nothing happens.
  ///
  /// - Parameters:
  ///   - position: What the last commit before had returned.
  ///   - context: Where the staging folder stays until the run is ``settle(in:suffix:at:)``d, one that is gone was another run's meanwhile.
  /// - Throws: ``OutputError``, also where another run has put its files there since.
  package static func publish(
    completedIn folder: String, suffix: String, existing: ExistingOutput, at position: SinkPosition,
    in context: StageContext? = nil
  ) throws(OutputError) {
    let token = try CommittedCounts(position, of: folder)[3]
    let settlesLater = context?.settlesLater == true
    let partial = partialPath(in: folder, suffix: suffix)
    guard access(partial, F_OK) == 0 else {
      if token == 0 || !settlesLater { return }
      throw .lost(
        partial, "is gone, and with it what the run had completed; another run with this output may have replaced it")
    }
    let staged = try StagedFolder(
      opening: folder, suffix: suffix, collision: .number, existing: existing, isNew: false)
    // Without a journal, a run that is killed while it removes the folder, after all files have their places, leaves no token or an empty folder.
    if token == 0 || settlesLater || staged.noted != nil { try staged.takeUp(token) }
    try staged.place()
    if !settlesLater { try staged.clear() }
  }

  /// Removes the staging folder of a run whose files have their places, unless it is another run's by now.
  ///
  /// - Parameter position: What the last commit before had returned.
  package static func settle(in folder: String, suffix: String, at position: SinkPosition) throws(OutputError) {
    let token = try CommittedCounts(position, of: folder)[3]
    guard token != 0, access(partialPath(in: folder, suffix: suffix), F_OK) == 0,
      let staged = try? StagedFolder(
        opening: folder, suffix: suffix, collision: .number, existing: .replace, isNew: false),
      staged.noted == token, try staged.files.isEmpty()
    else { return }
    try staged.clear()
  }
}

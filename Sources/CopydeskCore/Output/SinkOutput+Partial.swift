#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SinkOutput {
  /// Removes what a run that ended early has left beside the output's place.
  ///
  /// - Throws: ``OutputError``; also where another run is writing it.
  package func discardPartial() throws(OutputError) {
    if case .numbered(let before, let after, _) = names { return try Self.discardNumbered(before, after) }
    guard let partialPath, partialPath != path, access(partialPath, F_OK) == 0 else { return }
    if let suffix = StagedFolder.suffix(ofPartial: partialPath) {
      try StagedFolder.discard(in: partialPath.pathFolder, suffix: suffix)
    } else {
      try OutputFile(path: path).discard()
    }
  }

  /// Removes unfinished files that have a number between a beginning and an end.
  private static func discardNumbered(_ before: String, _ after: String) throws(OutputError) {
    // What keeps other runs from all of them.
    let lock = try OutputFile(path: "\(before){n}\(after)")
    defer { lock.discard() }
    let (start, end) = (before.pathName.utf8, after.utf8)
    for name in try EarlierOutput.unfinished(in: before.pathFolder) {
      let digits = name.utf8.dropFirst(start.count).dropLast(end.count)
      guard name.utf8.starts(with: start), name.utf8.suffix(end.count).elementsEqual(end), digits.count >= 5,
        digits.allSatisfy({ (0x30...0x39).contains($0) })
      else { continue }
      unlink(OutputFile.partialPath(of: before.pathStart + name))
    }
  }
}

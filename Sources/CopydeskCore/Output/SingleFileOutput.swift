/// One file that all of a sink's entries go to: articles, rows or records. Not for use by several tasks at once.
///
/// It lies beside its place until the run has gone well. A file of an earlier run stays where this one has next to nothing to put in its place.
package final class SingleFileOutput {
  /// Why the file of an earlier run has to stay, for so many entries of this one; `nil` where it may go.
  package typealias ReasonToKeep = (_ path: String, _ entries: Int) throws(OutputError) -> String?

  private let file: OutputFile
  /// Whether the file begins with what an earlier run has written.
  private let isAdded: Bool
  private let reasonToKeep: ReasonToKeep?
  /// How far the file is, once it is complete.
  private var completed: OutputFile.Position?
  /// How many entries this run has written.
  package private(set) var entries: Int

  /// Begins the file.
  ///
  /// - Parameters:
  ///   - existing: What happens to the file of an earlier run; `nil` replaces it unless there is a reason to keep it.
  ///   - counts: How far an earlier session of the run had come: bytes, bytes before compression, entries, whether what an earlier run wrote
  ///     comes first, and a digest of the bytes.
  /// - Throws: ``OutputError``
  package init(
    _ path: String, isCompressed: Bool, existing: ExistingOutput?, at counts: CommittedCounts? = nil,
    unless reasonToKeep: @escaping ReasonToKeep
  ) throws(OutputError) {
    file = try OutputFile(
      path: path, isCompressed: isCompressed, appends: counts == nil && existing == .append,
      continuing: counts.map(SingleFileOutput.position))
    isAdded = counts.map { $0[3] == 1 } ?? (existing == .append)
    self.reasonToKeep = existing == nil && !isAdded ? reasonToKeep : nil
    entries = counts?[2] ?? 0
  }

  /// Where a file was, by its counts.
  private static func position(_ counts: CommittedCounts) -> OutputFile.Position { counts.file(digestAt: 4) }

  /// Gives the file its place that was complete when its run was killed.
  ///
  /// - Parameter counts: What ``complete(end:)`` returned.
  /// - Throws: ``OutputError``, also where it is not what the run had completed.
  package static func publish(completed path: String, at counts: CommittedCounts) throws(OutputError) {
    try OutputFile.publish(completed: path, at: position(counts))
  }

  /// A reason for runs that have written nothing.
  ///
  /// - Parameter entries: What the sink calls its entries: `records`.
  package static func reason(toKeep entries: String) -> ReasonToKeep {
    { path, count throws(OutputError) in
      count == 0 && EarlierOutput.exists(path)
        ? "has \(entries) of an earlier run, and this one wrote none, so it stays; set exists to 'replace' if they may go"
        : nil
    }
  }

  /// Whether nothing was written, and nothing of an earlier session either.
  package var isEmpty: Bool { file.count == 0 }

  /// Adds what is no entry, such as a header.
  package func add(_ bytes: [UInt8]) throws(OutputError) { try file.write(bytes) }

  /// Adds an entry.
  package func write(_ entry: [UInt8]) throws(OutputError) {
    try file.write(entry)
    entries += 1
  }

  /// Makes what was written durable; at the end of a good run, the file takes its place.
  ///
  /// - Parameter end: What comes after the last entry.
  /// - Returns: How far the file is, as counts to begin with.
  package func commit(_ commit: SinkCommit, end: () -> [UInt8] = { [] }) throws(OutputError) -> CommittedCounts {
    switch commit {
    case .checkpoint: return counts(at: try file.commit())
    case .abandoned:
      try file.abandon()
      return counts(at: OutputFile.Position(length: file.count, count: file.count))
    case .final:
      let counts = try complete(end: end)
      try file.publish()
      return counts
    }
  }

  /// Ends the file and makes it durable, so that it only has to take its place.
  ///
  /// - Throws: ``OutputError``; also where the file of an earlier run is not to be replaced.
  package func complete(end: () -> [UInt8] = { [] }) throws(OutputError) -> CommittedCounts {
    if let completed { return counts(at: completed) }
    if let reason = try reasonToKeep?(file.path, entries) {
      try file.synchronize()
      throw .refusal(file.path, reason)
    }
    try file.write(end())
    let position = try file.complete()
    completed = position
    return counts(at: position)
  }

  private func counts(at position: OutputFile.Position) -> CommittedCounts {
    CommittedCounts(position.length, position.count, entries, isAdded ? 1 : 0, position.digest ?? 0)
  }
}

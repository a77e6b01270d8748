import CopydeskCore

/// Where records go. Not for use by several tasks at once.
protocol WARCOutput: AnyObject {
  func write(_ record: [UInt8]) throws
  /// - Returns: How far the output has come.
  func commit(_ commit: SinkCommit) throws -> CommittedCounts
  /// Makes the output durable, so that it only has to take its place.
  func complete() throws -> CommittedCounts
}

/// All records in one file. Each is compressed before it comes here, so that the file is the same whenever commits are.
final class WARCFile: WARCOutput {
  private let file: OutputFile
  /// Whether a file of an earlier run stays where this one wrote nothing.
  private let keepsEarlier: Bool
  /// Whether the file begins with what an earlier run has written.
  private let isAdded: Bool
  private var records: Int
  private var isComplete = false

  /// - Parameter counts: How far an earlier session had come: bytes, bytes again, records, and whether an earlier run's come first.
  init(_ path: String, existing: ExistingOutput?, at counts: CommittedCounts?) throws {
    file = try OutputFile(path: path, appends: existing == .append, continuing: counts?.file)
    isAdded = counts.map { $0[3] == 1 } ?? (existing == .append)
    keepsEarlier = existing == nil && !isAdded
    records = counts?[2] ?? 0
  }

  func write(_ record: [UInt8]) throws {
    try file.write(record)
    records += 1
  }

  func commit(_ commit: SinkCommit) throws -> CommittedCounts {
    switch commit {
    case .checkpoint: return counts(at: try file.commit())
    case .abandoned: try file.abandon()
    case .final:
      _ = try complete()
      try file.publish()
    }
    return counts(at: OutputFile.Position(length: file.count, count: file.count))
  }

  func complete() throws -> CommittedCounts {
    if !isComplete {
      if keepsEarlier, records == 0, EarlierOutput.exists(file.path) {
        try file.synchronize()
        throw OutputError(
          path: file.path,
          reason:
            "has records of an earlier run, and this one wrote none, so it stays; set exists to 'replace' if they may go"
        )
      }
      try file.complete()
      isComplete = true
    }
    return counts(at: OutputFile.Position(length: file.count, count: file.count))
  }

  private func counts(at position: OutputFile.Position) -> CommittedCounts {
    isAdded
      ? CommittedCounts(position.length, position.count, records, 1)
      : CommittedCounts(position.length, position.count, records)
  }
}

/// All records to standard output, from which nothing can be taken back.
final class WARCStream: WARCOutput {
  private let stream = StandardOutput()

  func write(_ record: [UInt8]) throws { try stream.write(record) }

  func commit(_ commit: SinkCommit) throws -> CommittedCounts { CommittedCounts(stream.count) }

  func complete() throws -> CommittedCounts { CommittedCounts(stream.count) }
}

import CopydeskCore

/// Where records go. Not for use by several tasks at once.
protocol WARCOutput: AnyObject {
  /// How many bytes were written.
  var count: Int { get }
  func write(_ record: [UInt8]) throws
  func commit(_ commit: SinkCommit) throws
}

/// All records in one file.
final class WARCFile: WARCOutput {
  private let file: OutputFile
  /// Whether a file of an earlier run stays where this one wrote nothing.
  private let keepsEarlier: Bool

  init(_ file: OutputFile, keepsEarlier: Bool) {
    self.file = file
    self.keepsEarlier = keepsEarlier
  }

  var count: Int { file.count }

  func write(_ record: [UInt8]) throws { try file.write(record) }

  func commit(_ commit: SinkCommit) throws {
    switch commit {
    case .checkpoint: try file.synchronize()
    case .abandoned: try file.abandon()
    case .final:
      if keepsEarlier, file.count == 0, EarlierOutput.exists(file.path) {
        try file.synchronize()
        throw OutputError(
          path: file.path,
          reason:
            "has records of an earlier run, and this one wrote none, so it stays; set exists to 'replace' if they may go"
        )
      }
      try file.publish()
    }
  }
}

/// All records to standard output.
final class WARCStream: WARCOutput {
  private let stream = StandardOutput()

  var count: Int { stream.count }

  func write(_ record: [UInt8]) throws { try stream.write(record) }

  /// What is on standard output cannot be taken back.
  func commit(_ commit: SinkCommit) throws {}
}

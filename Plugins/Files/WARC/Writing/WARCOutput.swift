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
  private let file: SingleFileOutput

  /// - Parameter counts: How far an earlier session had come.
  init(_ path: String, existing: ExistingOutput?, at counts: CommittedCounts?) throws {
    file = try SingleFileOutput(
      path, isCompressed: false, existing: existing, at: counts, unless: SingleFileOutput.reason(toKeep: "records"))
  }

  func write(_ record: [UInt8]) throws { try file.write(record) }

  func commit(_ commit: SinkCommit) throws -> CommittedCounts { try file.commit(commit) }

  func complete() throws -> CommittedCounts { try file.complete() }
}

/// All records to standard output, from which nothing can be taken back.
final class WARCStream: WARCOutput {
  private let stream = StandardOutput()

  func write(_ record: [UInt8]) throws { try stream.write(record) }

  func commit(_ commit: SinkCommit) throws -> CommittedCounts { CommittedCounts(stream.count) }

  func complete() throws -> CommittedCounts { CommittedCounts(stream.count) }
}

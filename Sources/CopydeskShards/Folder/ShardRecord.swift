package import CopydeskCore
package import CopydeskEngine

/// What a published shard says of itself, in its file `shard.json`.
package struct ShardRecord: Codable, Hashable, Sendable {
  /// A file of the shard.
  package struct File: Codable, Hashable, Sendable {
    /// The path below the shard's folder.
    package var path: String
    package var size: Int
    /// A hash of the bytes.
    package var hash: String
  }

  /// The version of this shape.
  package var schemaVersion = 1
  package var shard: Int
  package var shards: Int
  package var identity: ShardIdentity
  package var totals: RunTotals
  /// When its run began, and how many seconds it took.
  package var started: String
  package var seconds: Double
  /// The folders below `outputs` that sinks give each article a file in, and the files that they write, by the sinks' places.
  package var sinks: [Sink]
  /// The folder that outputs were written to, before they were published: the list of names has it.
  package var written: String
  /// Every file but this record, in the order of their paths.
  package var files: [File]
  /// How many documents have a signature for `shards reprints`; `nil` where the pipeline does not ask for reprints.
  package var signatures: Int?

  /// Where a sink wrote.
  package struct Sink: Codable, Hashable, Sendable {
    package var label: String
    /// The path below the folder of outputs.
    package var path: String
    package var isFile: Bool
    /// How the files of all shards make one.
    package var joined: JoinedFiles?

    package init(label: String, path: String, isFile: Bool, joined: JoinedFiles? = nil) {
      (self.label, self.path, self.isFile, self.joined) = (label, path, isFile, joined)
    }

    enum CodingKeys: String, CodingKey {
      case label, path, joined
      case isFile = "is_file"
    }
  }

  package init(
    shard: Int, shards: Int, identity: ShardIdentity, report: RunReport, sinks: [Sink],
    written: String, files: [File], signatures: Int?
  ) {
    (self.shard, self.shards, self.identity) = (shard, shards, identity)
    (totals, started, seconds) = (report.totals, report.started, report.seconds)
    (self.sinks, self.written) = (sinks, written)
    (self.files, self.signatures) = (files, signatures)
  }

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case shard, shards, identity, totals, started, seconds, sinks, written, files, signatures
  }

  /// The name of the file in a shard's folder.
  package static let name = "shard.json"
  package static let ledger = "ledger.jsonl"
  package static let report = "report.json"
  package static let outputs = "outputs"
  package static let names = "names"
  package static let signatures = "signatures"

  /// What the command that ran it returned.
  package var exitCode: RunExitCode { totals.failed == 0 ? .ok : .documentsFailed }
}

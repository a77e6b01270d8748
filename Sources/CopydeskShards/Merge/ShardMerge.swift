import CopydeskCore
import CopydeskEngine
import FoundationEssentials

/// Puts the shards of a folder together: one ledger, one report, and the outputs if that is asked for.
///
/// The result takes its place with one rename, as a shard does.
package struct ShardMerge {
  package let survey: ShardSurvey
  /// Whether outputs are put together too.
  package let concatenates: Bool

  package init(_ survey: ShardSurvey, concatenates: Bool) {
    (self.survey, self.concatenates) = (survey, concatenates)
  }

  /// Where the result goes.
  package var target: String { "\(survey.folder.path)/merged" }

  /// Merges.
  ///
  /// - Returns: What there is to say about outputs, as sentences.
  /// - Throws: ``ShardError`` where an output cannot be put together, ``OutputError``.
  package func run() throws -> [String] {
    let folder = survey.folder
    let attempt = try folder.makeAttempt(at: "merged")
    do {
      var remarks: [String] = []
      try concatenate([ShardRecord.ledger], to: "\(attempt)/\(ShardRecord.ledger)")
      try writeReport(to: "\(attempt)/\(ShardRecord.report)")
      if concatenates { remarks = try OutputMerge(self, "\(attempt)/\(ShardRecord.outputs)").run() }
      try FileTree.synchronize(attempt)
      guard try folder.replace(target, by: attempt) else {
        throw ShardError("'\(target)' is written by something else at the same time", .inputOutput)
      }
      return remarks
    } catch {
      folder.discard(attempt)
      throw error
    }
  }

  /// The folders of the shards, in their order.
  var places: [String] { survey.records.map { survey.folder.shardPath($0.shard) } }

  private func writeReport(to path: String) throws {
    var merged = MergedReport()
    for place in places {
      guard let report = FileTree.decoded(RunReport.self, at: "\(place)/\(ShardRecord.report)") else {
        throw ShardError("'\(place)/\(ShardRecord.report)' cannot be read", .inputOutput)
      }
      merged.add(report)
    }
    if let report = merged.report { try FileTree.write(report, to: path) }
  }

  /// Writes a file of all shards, one after the other; a shard may lack it.
  private func concatenate(_ names: [String], to path: String) throws {
    let file = try OutputFile(path: path)
    for place in places {
      for name in names {
        let source = "\(place)/\(name)"
        if FileTree.kind(of: source) == .nothing { continue }
        let isRead = try FileTree.forEachBlock(of: source) { block in
          try file.write(block)
          return true
        }
        if !isRead { throw ShardError("'\(source)' cannot be read", .inputOutput) }
      }
    }
    try file.publish()
  }
}

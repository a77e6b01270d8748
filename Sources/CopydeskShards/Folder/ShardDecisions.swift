import CopydeskCore
import CopydeskEngine

/// What was decided over all shards about the documents of each, in its file `decisions.json`, beside a list for each shard.
package struct ShardDecisions: Codable, Hashable, Sendable {
  /// The decisions about one shard.
  package struct List: Codable, Hashable, Sendable {
    /// How many documents were decided about.
    package var documents: Int
    /// How many do not go on as they are, and how many of these are dropped.
    package var changed: Int
    package var dropped: Int
    /// A hash of the list; `nil` where it is empty.
    package var hash: String?

    package init(documents: Int, changed: Int, dropped: Int, hash: String?) {
      (self.documents, self.changed, self.dropped, self.hash) = (documents, changed, dropped, hash)
    }
  }

  package var schemaVersion = 1
  /// The plan that the shards were made from.
  package var plan: ShardPlan
  /// The lists of the shards, in their order.
  package var lists: [List]

  package init(plan: ShardPlan, lists: [List]) { (self.plan, self.lists) = (plan, lists) }

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case plan, lists
  }

  static let name = "decisions.json"
}

extension ShardFolder {
  package var decisionsPath: String { "\(path)/reprints" }

  /// The list of a shard, in a folder of decisions.
  package static func list(of number: Int, in folder: String) -> String { "\(folder)/\(name(number)).jsonl" }

  /// What was decided about shards of a plan; `nil` where nothing was.
  package func decisions(for plan: ShardPlan) -> ShardDecisions? {
    guard let found = FileTree.decoded(ShardDecisions.self, at: "\(decisionsPath)/\(ShardDecisions.name)"),
      found.plan == plan, found.lists.count == plan.shards
    else { return nil }
    return found
  }

  /// Publishes decisions, whose lists lie in an attempt's folder.
  package func publish(_ decisions: ShardDecisions, from attempt: String) throws {
    try FileTree.write(decisions, to: "\(attempt)/\(ShardDecisions.name)")
    try FileTree.synchronize(attempt)
    guard try replace(decisionsPath, by: attempt) else {
      throw ShardError("'\(decisionsPath)' is written by something else at the same time", .inputOutput)
    }
  }

  /// The hash of a list that was just written; `nil` for an empty one.
  package static func hash(ofList path: String) -> String? {
    guard let (hash, size) = FileTree.hash(of: path), size > 0 else { return nil }
    return hash
  }

  /// Copies the signatures of a shard that is there into an attempt that replaces it.
  package func copySignatures(of number: Int, into attempt: String) throws {
    let folder = "\(shardPath(number))/\(ShardRecord.signatures)"
    for name in FileTree.files(below: folder) {
      let file = try OutputFile(path: "\(attempt)/\(ShardRecord.signatures)/\(name)")
      let isRead = try FileTree.forEachBlock(of: "\(folder)/\(name)") { block in
        try file.write(block)
        return true
      }
      guard isRead else { throw ShardError("'\(folder)/\(name)' cannot be read", .inputOutput) }
      try file.publish()
    }
  }
}

package import CopydeskCore
import CopydeskEngine

/// What all shards of a folder have in common, in its file `plan.json`, beside the manifest.
package struct ShardPlan: Codable, Hashable, Sendable {
  package var schemaVersion = 1
  /// A digest of each part of the pipeline, by its place in the config.
  package var parts: [String: String]
  /// The digest of the manifest.
  package var manifest: String
  package var shards: Int

  package init(_ pipeline: Pipeline, _ manifest: ShardManifest) {
    parts = pipeline.parts
    self.manifest = manifest.digest
    shards = manifest.shards.count
  }

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case parts, manifest, shards
  }

  /// What differs from another one; `nil` where nothing does.
  func change(since earlier: ShardPlan) -> String? {
    var changes = ChangedParts(parts, since: earlier.parts)
    if manifest != earlier.manifest { changes.changed.append("the manifest") }
    return changes.sentence
  }

  static let name = "plan.json"
  static let manifestName = "manifest.txt"
}

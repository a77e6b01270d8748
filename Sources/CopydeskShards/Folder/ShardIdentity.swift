package import CopydeskCore
import CopydeskEngine
import CopydeskText

/// What the documents of a shard depend on: stages with their settings and versions, and the inputs.
package struct ShardIdentity: Codable, Hashable, Sendable {
  /// A digest of each part of the pipeline, by its place in the config.
  package var parts: [String: String]
  /// A digest of the inputs.
  package var inputs: String
  /// What was decided over all shards about the documents of this one: a digest of the list. `nil` where nothing was.
  package var decisions: String?

  package init(parts: [String: String], inputs: [InputPart], decisions: String? = nil) {
    self.parts = parts
    self.inputs = Hash128(Array(inputs.map { ManifestLine.text(of: $0) + "\n" }.joined().utf8)).text
    self.decisions = decisions
  }

  /// What differs from an earlier one, as a text such as `transforms[0].html.article and the inputs have changed`; `nil` where nothing does.
  package func change(since earlier: ShardIdentity) -> String? {
    var changes = ChangedParts(parts, since: earlier.parts)
    if inputs != earlier.inputs { changes.changed.append("its inputs") }
    return changes.sentence
  }
}

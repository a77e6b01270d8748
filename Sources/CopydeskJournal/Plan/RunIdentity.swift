package import CopydeskCore

/// What the output of a run depends on besides its inputs: stages with their settings and versions, and settings of the pipeline.
package struct RunIdentity: Codable, Sendable, Hashable {
  /// A digest of each part, by its place in the config.
  package var parts: [String: String]
  /// How many inputs are read at most.
  package var limit: Int?

  package init(_ pipeline: Pipeline, limit: Int?) {
    parts = pipeline.parts
    self.limit = limit
  }

  /// The places of the parts that differ, in their order as texts.
  func changes(since earlier: RunIdentity) -> [String] {
    let keys = Set(parts.keys).union(earlier.parts.keys)
    return keys.filter { parts[$0] != earlier.parts[$0] }.sorted() + (limit == earlier.limit ? [] : ["--limit"])
  }
}

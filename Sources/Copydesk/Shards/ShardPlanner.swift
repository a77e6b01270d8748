import CopydeskCore
import CopydeskEngine
import CopydeskReprintsPlugin
import CopydeskShards
import FoundationEssentials

/// What planning shards and running one of them have in common: what a pipeline must be like, and the manifest.
enum ShardPlanner {
  /// The source, as one whose inputs can be divided.
  static func divisible(_ pipeline: Pipeline) throws(ShardError) -> any DivisibleSource {
    guard let source = pipeline.source.stage as? any DivisibleSource else {
      throw ShardError("the inputs of \(pipeline.source.label) cannot be divided among shards")
    }
    return source
  }

  /// Refuses stages that see more than one document: what they do would depend on how the inputs were divided.
  static func requireIndependence(of pipeline: Pipeline) throws(ShardError) {
    let known = reprints(of: pipeline)
    guard let state = pipeline.allStates.first(where: { $0.label != known?.label }) else { return }
    throw ShardError(
      "\(state.label) sees all documents in their order, and a shard has only some of them: what comes out would depend on "
        + "the shards; take it out, and run it over what 'shards merge' puts together")
  }

  /// The stage whose decisions are made over all shards: the one `reprints` of a pipeline, before it divides, that remembers nothing beyond a run.
  static func reprints(of pipeline: Pipeline) -> (index: Int, label: String, stage: Reprints)? {
    var found: [(index: Int, label: String, stage: Reprints)] = []
    for (index, placed) in pipeline.transforms.enumerated() {
      guard case .stateful(let stage) = placed.stage, let reprints = stage as? Reprints, reprints.outputs.isEmpty else {
        continue
      }
      found.append((index, placed.label, reprints))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A digest of the settings of the source, and of the files that it names.
  static func sourceDigest(of pipeline: Pipeline) -> String {
    let parts = pipeline.parts.filter { key, _ in
      key == "source" || key.hasPrefix("source.") || key.hasPrefix("sources[")
    }
    return Hash128(Array(parts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined().utf8)).text
  }

  static func read(_ path: String) throws(ShardError) -> ShardManifest {
    let absolute = PathSetting(path).absolute
    guard let data = FileManager.default.contents(atPath: absolute) else {
      throw ShardError("\(path): there is no such file that can be read; 'shards plan' makes a manifest", .noInput)
    }
    return try ShardManifest(String(decoding: data, as: UTF8.self), path: path)
  }

  /// Makes a manifest of a pipeline's inputs.
  static func plan(_ pipeline: Pipeline, _ size: CopydeskHost.ShardSize) async throws -> ShardManifest {
    let source = try divisible(pipeline)
    try requireIndependence(of: pipeline)
    _ = try OutputPlaces(of: pipeline)
    let bytes: Int
    switch size {
    case .bytes(let given): bytes = given
    case .shards(let count):
      let total = try await source.parts(upTo: .max, limits: pipeline.limits).reduce(0) { $0 + $1.bytes.count }
      bytes = max(1, (total + count - 1) / count)
    }
    let parts = try await source.parts(upTo: bytes, limits: pipeline.limits)
    return ShardManifest(source: sourceDigest(of: pipeline), parts: parts, size: bytes)
  }
}

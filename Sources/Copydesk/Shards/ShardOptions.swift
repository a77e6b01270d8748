/// Which part of a pipeline's inputs a run reads, and where it goes.
public struct ShardOptions: Sendable {
  /// The manifest that `shards plan` wrote.
  public var manifest: String
  /// Which shard: `17/400`, or `17`; `nil` for what a scheduler says in the environment.
  public var shard: String?
  /// The folder that shards are published into.
  public var into: String
  /// Whether a shard that was made from another config or other inputs is made anew.
  public var redo: Bool

  public init(manifest: String, shard: String? = nil, into: String, redo: Bool = false) {
    (self.manifest, self.shard, self.into, self.redo) = (manifest, shard, into, redo)
  }
}

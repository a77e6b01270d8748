/// What a transform does with the typed blocks of documents, so that `check` can tell when it would have nothing to work on.
public struct StageWork: Sendable, Hashable {
  /// Whether it works on blocks, which an earlier stage must have made.
  public var needsBlocks: Bool
  /// The kinds of page that it makes blocks of.
  public var makesBlocksOf: Set<MediaType>

  public init(needsBlocks: Bool = false, makesBlocksOf: Set<MediaType> = []) {
    self.needsBlocks = needsBlocks
    self.makesBlocksOf = makesBlocksOf
  }

  /// It works on blocks.
  public static let onBlocks = StageWork(needsBlocks: true)

  /// It neither needs blocks nor makes any.
  public static let besideBlocks = StageWork()

  /// It makes blocks of pages of these kinds.
  public static func makingBlocks(of kinds: Set<MediaType>) -> StageWork { StageWork(makesBlocksOf: kinds) }
}

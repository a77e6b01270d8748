public import CopydeskCore

/// One step of extraction that looks at the blocks of the article and says which of them are not a part of it.
///
/// It may change the blocks it is given: their roles, or a caption that belongs to a picture. A block that is missing afterwards without
/// a fate is recorded as a removal under the pass's own name, so that no pass can lose one.
public protocol BlocksPass: ExtractionPass {
  /// Whether the pass runs where site rules name the article, and every block in it is to stay. Such a pass takes nothing out.
  var runsOnKept: Bool { get }

  /// Whether the pass only changes what is in blocks, and each of them stays in its place; what it says of their fates does not count. No copy of
  /// the blocks is kept beside it, which a change would have to leave as it was. Where one is missing all the same, or there is one more, the
  /// document fails as `pass_lost_blocks`.
  var keepsBlocks: Bool { get }

  /// Says what becomes of the blocks.
  ///
  /// - Returns: The fates of blocks that are to go, by their indices in the list as it was handed in.
  /// - Throws: Any error; it becomes the document's verdict.
  func fates(
    of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext
  ) throws -> [Int: BlockFate]
}

extension BlocksPass {
  /// Only where the article was looked for.
  public var runsOnKept: Bool { false }

  /// Most passes take blocks out.
  public var keepsBlocks: Bool { false }
}

/// What becomes of a block that does not stay.
public enum BlockFate: Sendable, Hashable {
  /// It goes, under a rule, and the removal has a role.
  case removed(RemovalRule, as: Role)
  /// Its text is in another block now.
  case merged
}

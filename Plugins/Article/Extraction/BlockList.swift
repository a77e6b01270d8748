import CopydeskCore

/// The blocks of an article while passes work on them, and the removals that passes cause.
struct BlockList {
  var blocks: [ArticleBlock] = []
  private(set) var removals: [Removal] = []
  /// Whether each block has its place as its number, since the last pass left all as they were.
  private var isNumbered = false

  /// Runs a pass, and takes out and records what is to go.
  mutating func run(_ pass: some BlocksPass, on page: PageReading, _ context: PassContext) throws {
    if !isNumbered { for index in blocks.indices where blocks[index].id != index { blocks[index].id = index } }
    isNumbered = false
    if pass.keepsBlocks {
      let count = blocks.count
      _ = try pass.fates(of: &blocks, on: page, context)
      if blocks.count == count { return }
      throw DocumentError(
        "pass_lost_blocks",
        "the pass '\(pass.name)' says that it keeps all blocks, and made \(blocks.count) of \(count)")
    }
    let before = blocks
    let fates = try pass.fates(of: &blocks, on: page, context)
    let isWhole = blocks.count == before.count && blocks.indices.allSatisfy { blocks[$0].id == $0 }
    if fates.isEmpty, isWhole {
      isNumbered = true
      return
    }
    let left = isWhole ? nil : Set(blocks.map(\.id))
    var fateOf = [BlockFate?](repeating: nil, count: before.count)
    for (index, fate) in fates where before.indices.contains(index) { fateOf[index] = fate }
    record(pass, fateOf, left, of: consume before)
    // A block that a pass has made has no number yet.
    if !fates.isEmpty { keep { !fateOf.indices.contains($0) || fateOf[$0] == nil } }
  }

  /// Hands out the blocks without what passes ask about, which is of no more use. None is copied.
  mutating func takeBlocks() -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for index in blocks.indices {
      var block = Block(.rule)
      swap(&block, &blocks[index].block)
      result.append(consume block)
    }
    blocks = []
    return result
  }

  /// The removals and others, in the order of the page.
  consuming func removals(and others: consuming [Removal]) -> [Removal] {
    // The others, of which there are many more, are moved and not copied. Those of one place stay behind these.
    if !removals.isEmpty { others.insert(contentsOf: removals, at: 0) }
    others.sort { $0.block.position < $1.block.position }
    return others
  }

  /// Records the blocks that a pass took out.
  ///
  /// - Parameter left: The numbers of the blocks that are left; `nil` where all are.
  private mutating func record(
    _ pass: some BlocksPass, _ fateOf: [BlockFate?], _ left: Set<Int>?, of before: consuming [ArticleBlock]
  ) {
    for index in before.indices {
      switch fateOf[index] {
      case .removed(let rule, let role): record(before[index], rule, role)
      case .merged: continue
      case nil:
        if left?.contains(index) ?? true || before[index].block.plainText.isEmpty { continue }
        record(before[index], RemovalRule(pass.name, pass.reason), .widget)
      }
    }
  }

  /// Keeps the blocks whose number a test accepts. `removeAll(where:)` would copy each block that moves.
  private mutating func keep(where isKept: (Int) -> Bool) {
    let kept = blocks.withUnsafeMutableBufferPointer { blocks in
      var kept = 0
      for index in blocks.indices where isKept(blocks[index].id) {
        blocks.swapAt(kept, index)
        kept += 1
      }
      return kept
    }
    blocks.removeLast(blocks.count - kept)
  }

  private mutating func record(_ built: ArticleBlock, _ rule: RemovalRule, _ role: Role) {
    var block = built.block
    block.role = role
    removals.append(Removal(rule: rule.name, reason: rule.reason, block: block))
  }
}

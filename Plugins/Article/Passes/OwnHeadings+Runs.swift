import CopydeskCore
import CopydeskText

/// Runs of the article's sentences, of any length.
extension OwnHeadings {
  /// Whether a block is a sentence of any length without a link, in a paragraph.
  func isOwnLine(_ index: Int) -> Bool {
    guard case .paragraph = blocks[index].block.kind else { return false }
    return blocks[index].linkDensity < 0.1 && SentenceEnd(of: blocks[index].block.text) == .sentence
  }

  /// Whether a block is a short sentence right below a label that is a heading or a bold line, and so is about what that says.
  func isAnnounced(_ index: Int, by label: Int) -> Bool {
    guard index == label + 1, !isPlainSentence(index) else { return false }
    let block = blocks[label].block
    if case .heading = block.kind { return true }
    return block.isBold
  }

  /// The longer ones of the sentences that follow one another from a block on, in the element of another block. Short ones may be among them.
  func run(from index: Int, beside other: Int) -> [Int] {
    blocks.indices[index...].prefix { isOwnLine($0) && parent($0) == parent(other) }.filter { isPlainSentence($0) }
  }
}

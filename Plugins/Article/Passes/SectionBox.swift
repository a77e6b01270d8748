import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells the box that a label is in, where the article goes on around it: `<p>…</p><div><p>All stories.</p><a>Sign up</a></div><p>…</p>`.
///
/// The box is the innermost element around the label that is between sentences of the article: what the label announces ends with it.
struct SectionBox {
  let headings: OwnHeadings

  /// A box has at most this many bytes of text.
  private static let largest: Int32 = 2_000
  /// A sentence of the article is at most so many blocks from the box.
  private static let reach = 4

  /// The blocks in the box of a label; `nil` where it is in none, or alone in it.
  func blocks(around label: Int) -> Range<Int>? {
    let page = headings.reading.page
    let blocks = headings.blocks
    var box = blocks[label].node
    while box > 0, headings.reading.weight[box] <= SectionBox.largest {
      let parent = page.nodes[box].parent
      guard parent > 0 else { return nil }
      let inside = page.subtree(of: box)
      let first = blocks[...label].lastIndex { !inside.contains($0.node) }.map { $0 + 1 } ?? 0
      let end = blocks[label...].firstIndex { !inside.contains($0.node) } ?? blocks.count
      let isBetween = [
        blocks.indices[..<first].suffix(SectionBox.reach), blocks.indices[end...].prefix(SectionBox.reach),
      ]
      .allSatisfy { near in near.contains { headings.parent($0) == parent && headings.isPlainSentence($0) } }
      if isBetween { return end - first > 1 ? first..<end : nil }
      box = Int(parent)
    }
    return nil
  }

  /// Whether what is below the first line of a box begins with a name that the text before the box has: it tells of somebody whom the article
  /// is about.
  ///
  /// - Parameter authors: The keys of names that do not count.
  func tellsOfPerson(_ box: Range<Int>, besides authors: [String]) -> Bool {
    let blocks = headings.blocks
    guard let first = box.dropFirst().first else { return false }
    var name = blocks[first].block.text.split(separator: " ", maxSplits: 2).prefix(2).joined(separator: " ")[...]
    while let last = name.last, !last.isLetter { name.removeLast() }
    guard CreditLine.isPerson(name), !authors.contains(TextKey(name).string) else { return false }
    return blocks[..<box.lowerBound].contains { $0.isBodyText && $0.block.text.contains(name) }
  }
}

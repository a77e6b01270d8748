import CopydeskCore
import CopydeskText

/// Tells offers and notices of a site's own between two paragraphs by what they say and by how they are set apart: in an element of their own, as
/// a link or in bold as a whole.
struct NoticeBoxes {
  private let place: OwnHeadings

  init(_ place: OwnHeadings) { self.place = place }

  /// Whether a block is such a notice.
  func contains(_ index: Int) -> Bool {
    // A copy of the block would cost more than these questions.
    guard place.blocks[index].block.role == .body, place.blocks[index].block.text.utf8.count <= NoticeBoxes.longest,
      isApart(index), place.blocks.isBodyLine(index)
    else { return false }
    let text = place.blocks[index].block.text
    // One such phrase may be in a sentence of the article's.
    let least = ArticleBlock.isSentence(text) && !isMarked(index) ? 2 : 1
    return Vocabulary.count(in: text, PhraseCategories(.edgeNotices)) >= least
  }

  /// Whether a block is between two sentences of one element, and is set in another way than they.
  private func isApart(_ index: Int) -> Bool {
    let isMarked = isMarked(index)
    // Most blocks are beside others of their element.
    if !isMarked, isBeside(index - 1, index), isBeside(index + 1, index) { return false }
    let near = max(0, index - NoticeBoxes.reach)..<min(place.blocks.count, index + NoticeBoxes.reach + 1)
    guard let above = near.prefix(while: { $0 < index }).last(where: { place.isPlainSentence($0) }),
      let below = near.drop(while: { $0 <= index }).first(where: { place.isPlainSentence($0) }),
      place.parent(above) == place.parent(below)
    else { return false }
    return isMarked || place.parent(index) != place.parent(above)
  }

  private func isBeside(_ other: Int, _ index: Int) -> Bool {
    place.blocks.indices.contains(other) && place.parent(other) == place.parent(index)
  }

  /// Whether one mark is over nearly all of a text.
  private func isMarked(_ index: Int) -> Bool {
    let length = place.blocks[index].block.text.utf8.count
    return place.blocks[index].block.marks.contains { $0.range.count * 10 >= length * 9 }
  }

  /// A notice has at most so many bytes, and sentences are at most so many blocks away.
  private static let longest = 300
  private static let reach = 4
}

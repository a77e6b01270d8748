import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Where the teasers below a label end, and what is a stream of texts and no teasers.
extension SectionSearch {
  /// The end of the teasers under a heading, down to the end of the page or the next such heading: each a heading that is a link, and a text at most.
  func endOfTeasers(_ label: Int, _ kind: SectionLabels.Kind) -> Int? {
    guard kind == .pointers, favor != .recall, isHeading(label), before[label] >= SectionSearch.post else { return nil }
    var (index, titles) = (label + 1, 0)
    while index < blocks.count {
      if isHeadline(index) {
        titles += 1
        index += 1
        if index < blocks.count, blocks[index].isBodyText, !isHeading(index) { index += 1 }
      } else if blocks[index].isBodyText, !isHeading(index), blocks[index].linkDensity > 0.8 {
        index += 1
      } else {
        break
      }
    }
    let isEnd = index == blocks.count || level(index).map { $0 <= level(label) ?? 0 } ?? false
    return titles >= 2 && isEnd ? index : nil
  }

  private func isHeadline(_ index: Int) -> Bool {
    index < blocks.count && isHeading(index) && blocks[index].linkDensity > 0.8
  }

  /// So many bytes above a label are a post.
  static let post = 100

  /// Whether the section is a list of pointers under a heading, after an article: it may be longer than that.
  func isStream(_ label: Int, _ kind: SectionLabels.Kind, _ end: Int) -> Bool {
    kind == .pointers && favor != .recall && isHeading(label) && before[label] >= SectionSearch.article
      && end > label + 3
      && blocks[(label + 1)..<end].allSatisfy { $0.block.isListItem || !$0.isBodyText || $0.linkDensity > 0.8 }
  }

  /// So many bytes above a list of pointers are an article.
  static let article = 250
}

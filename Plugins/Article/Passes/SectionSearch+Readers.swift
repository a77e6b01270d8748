import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells what readers wrote below a label of comments by the days and times in it.
extension SectionSearch {
  /// Whether a heading says how many comments are below it, or these are signed, and a text is above it.
  func isCounted(_ label: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard kind == .comments, isHeading(label), before[label] >= SectionSearch.post else { return false }
    if isOverSignedLines(label) { return true }
    let text = blocks[label].block.text
    // A label that begins with a number names the article after it: `34 responses to “…”`.
    return text.first?.isWholeNumber ?? false
      || text.contains(where: \.isWholeNumber) && SectionLabels.isWhole(blocks[label].key)
  }

  /// Whether a heading below a label of comments is a reader's name, or what one called a comment: short, and right above a line with a day and a
  /// time of day.
  func isReader(_ index: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard kind == .comments, isHeading(index), index + 1 < blocks.count,
      blocks[index].block.text.isLine(below: SectionSearch.longestName)
    else { return false }
    return isStamp(index + 1)
  }

  /// Whether several lines below a heading that is a label of comments as a whole say who wrote, on what day and at what time. There may be more of
  /// what readers wrote than of the article.
  private func isOverSignedLines(_ label: Int) -> Bool {
    guard SectionLabels.isWhole(blocks[label].key) else { return false }
    let signed = blocks[(label + 1)...].indices.prefix(SectionSearch.mostSigned).lazy.filter { index in
      guard case .paragraph = self.blocks[index].block.kind, self.isStamp(index) else { return false }
      return Vocabulary.lead(of: self.blocks[index].block.text, PhraseCategories(.bylineLeads)) != nil
    }
    return signed.prefix(SectionSearch.leastSigned).count == SectionSearch.leastSigned
  }

  /// Whether a line has a day and a time of day.
  private func isStamp(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    guard text.isLine(below: SectionSearch.longestStamp), DigitBytes.areIn(Array(text.utf8)[...]),
      ReaderItem.minute(of: text) != nil
    else { return false }
    return DateReading.visible(text, shortYears: true) != nil
  }

  private static let (longestName, longestStamp) = (61, 101)
  /// So many lines with names and times are what readers wrote, among so many blocks.
  private static let (leastSigned, mostSigned) = (3, 60)
}

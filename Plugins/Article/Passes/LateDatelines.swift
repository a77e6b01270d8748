import CopydeskCore
import CopydeskText

/// Finds the lines with the article's day that come after its first text: below a deck, a list of points or a picture's caption, and as the
/// last line.
///
/// Near the top such a line is below at most one text of some length, and a byline, the headline or a picture is between the two, or it tells a
/// day that the page states. At the end it tells one of those days.
struct LateDatelines {
  private let blocks: [ArticleBlock]
  /// The days that the page states, as ISO dates.
  private let days: Set<String>

  /// So many blocks are the beginning of an article.
  private static let reach = 12
  /// A deck or a paragraph has so many bytes.
  private static let text = 80
  /// A line with a day and a label has fewer bytes.
  private static let longest = 60
  /// What may come before a label, in bytes: "Last" in "Last updated".
  private static let longestBefore = 8

  /// - Parameter stated: The days that the page states, with a time of day or without.
  init(blocks: [ArticleBlock], stated: [String?]) {
    self.blocks = blocks
    days = Set(stated.compactMap { $0.map { String($0.prefix(10)) } })
  }

  /// The indices of the lines.
  func found() -> [Int] { beginning() + ending() }

  private func beginning() -> [Int] {
    guard let first = blocks.indices.first(where: { isText($0) }) else { return [] }
    var result: [Int] = []
    var isApart = false
    var isList = blocks[first].block.isListItem
    for index in blocks.indices.dropFirst(first + 1).prefix(while: { $0 < LateDatelines.reach }) {
      if isText(index) {
        // The items of one list are one text.
        guard isList, blocks[index].block.isListItem else { break }
      } else if blocks[index].block.role == .byline || blocks[index].block.role == .headline
        || !blocks[index].block.isText
      {
        isApart = true
      } else if let day = day(of: blocks[index]), isApart || !day.isDisjoint(with: days), isAboveText(index),
        !day.isDisjoint(with: days) || !LateDatelines.isLabelledOtherwise(blocks[index].block.text)
      {
        result.append(index)
      }
      isList = isList && blocks[index].block.isListItem
    }
    return result
  }

  private func ending() -> [Int] {
    guard !days.isEmpty, let last = blocks.indices.last(where: { blocks[$0].isBodyText }),
      let day = day(of: blocks[last]), !day.isDisjoint(with: days), (0..<last).contains(where: { isText($0) })
    else { return [] }
    return [last]
  }

  private func isText(_ index: Int) -> Bool {
    blocks.isBodyText(index) && blocks[index].block.text.utf8.count >= LateDatelines.text && !blocks.isHeading(index)
  }

  private func isAboveText(_ index: Int) -> Bool { (index + 1..<blocks.count).contains { isText($0) } }

  /// The days that a paragraph may tell, if it is a date and nothing else, or one with a label: `Last updated: 5 March 2024, 7:30`.
  private func day(of built: ArticleBlock) -> Set<String>? {
    let text = built.block.text
    guard case .paragraph = built.block.kind, built.block.role == .body, text.isLine(below: LateDatelines.longest),
      text.utf8.contains(where: { $0 &- 0x30 < 10 })
    else { return nil }
    let read = [false, true].compactMap { DateReading.visible(text, dayFirst: $0) }.map { String($0.prefix(10)) }
    guard !read.isEmpty, VisibleDates.hasOnlyDateWords(LateDatelines.withoutLabel(text)) else { return nil }
    return Set(read)
  }

  /// Whether a line has a label before a colon that says nothing of publication or a change: `When: 18 June`.
  static func isLabelledOtherwise(_ text: String) -> Bool {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }) else { return false }
    let label = String(text[..<colon])
    guard label.utf8.count <= longestLabel, label.contains(where: \.isLetter),
      text[colon...].dropFirst().first?.isWholeNumber != true || text[colon] != ":"
    else { return false }
    let own: PhraseCategories = [
      PhraseCategories(.publicationWords), PhraseCategories(.updateWords), PhraseCategories(.bylineLeads),
    ]
    return !Vocabulary.isInside(label, own) && !label.contains(where: \.isWholeNumber)
  }

  /// The label of a date has at most so many bytes.
  private static let longestLabel = 40

  private static func withoutLabel(_ text: String) -> String {
    let labels: PhraseCategories = [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)]
    guard let label = Vocabulary.place(in: text, labels), label.lowerBound <= longestBefore else { return text }
    return String(Substring(text.utf8.dropFirst(label.upperBound)))
  }
}

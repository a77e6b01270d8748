import CopydeskCore
import CopydeskText

/// Finds the deck among the lines that no element of the article holds: the only line of some length between the headline and the text, where
/// nothing but names and days comes before it.
struct OutsideDeck {
  let document: Document

  /// A deck has so many bytes.
  private static let sizes = 40...300
  /// What else is between the headline and the deck has fewer bytes.
  private static let shortLine = 50
  /// A deck and the names and days beside it are so many lines.
  private static let mostLines = 4
  /// A deck has so many words in scripts that set spaces.
  private static let fewestWords = 6

  /// The deck; `nil` where no line is one, or several might be.
  func find() -> String? {
    guard let headline = document.blocks.firstIndex(where: { $0.role == .headline }),
      let text = document.blocks[(headline + 1)...].first(where: { $0.role == .body && $0.isText })
    else { return nil }
    let between = document.blocks[headline].position + 1..<max(document.blocks[headline].position + 1, text.position)
    let lines = document.removals.filter { between.contains($0.block.position) && $0.block.isText }.flatMap { removal in
      OutsideDeck.lines(of: removal.block).map { (block: $0, rule: removal.rule) }
    }
    let long = lines.filter { $0.block.text.utf8.count >= OutsideDeck.shortLine }
    let decks = long.isEmpty ? lines.filter { OutsideDeck.sizes.contains($0.block.text.utf8.count) } : long
    guard let deck = decks.first, decks.count == 1, deck.rule == RemovalRecord.outside.name, isDeck(deck.block) else {
      return nil
    }
    return deck.block.text
  }

  /// The lines of what was taken out as one: elements beside one another are.
  private static func lines(of block: Block) -> [Block] {
    if !block.text.holds(UInt8(ascii: "\n")) { return [block] }
    var (lines, start): ([Block], Int) = ([], 0)
    let parts = block.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    // More lines are a list, or a column.
    if parts.count > mostLines { return [block] }
    for line in parts {
      let range = start..<start + line.count
      start = range.upperBound + 1
      let marks = block.marks.filter { $0.range.overlaps(range) }
      lines.append(Block(block.kind, text: String(line) ?? "", marks: marks, position: block.position))
    }
    return lines
  }

  private func isDeck(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .heading: break
    default: return false
    }
    let text = block.text
    let words = text.split(separator: " ")
    guard OutsideDeck.sizes.contains(text.utf8.count), !block.marks.contains(where: isLink),
      words.count >= OutsideDeck.fewestWords
        && words.count(where: { $0.first?.isUppercase == false }) * 2 >= words.count
        || text.unicodeScalars.first?.isUnspaced == true,
      !text.unicodeScalars.contains(where: { ">»›|©@…\n".unicodeScalars.contains($0) }), !text.holds("..."),
      !text.holds("://"),
      SentenceEnd.count(in: text) <= 1, !hasGluedNumber(text), DateReading.visible(text, shortYears: true) == nil
    else { return false }
    if let site = document.metadata.site, text.holds(site) { return false }
    if document.metadata.title.map({ TextKey($0) == TextKey(text) }) ?? true { return false }
    if NameReading.eastAsianLine(text) != nil { return false }
    return LinePhrases.mayBeDeck(text)
  }

  private func isLink(_ mark: Mark) -> Bool {
    if case .link = mark.kind { true } else { false }
  }

  /// Whether a number has more digits than a year: lines about the article have been joined without spaces.
  private func hasGluedNumber(_ text: String) -> Bool {
    text.utf8.split { $0 &- 0x30 >= 10 }.contains { $0.count > 4 }
  }
}

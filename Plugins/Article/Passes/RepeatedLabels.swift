import CopydeskCore
import CopydeskText

/// Finds short lines that say the same beside several tables or players, as hints of the page do: `Swipe to see more`.
struct RepeatedLabels {
  private let blocks: [ArticleBlock]

  /// There are so many of them at least, of so many bytes at most.
  private static let least = 3
  private static let longest = 40
  private static let leastWords = 4

  init(_ blocks: [ArticleBlock]) { self.blocks = blocks }

  /// The indices of the lines.
  var found: [Int] {
    var places: [String: [Int]] = [:]
    for index in blocks.indices where isBesideObject(index) && isLabel(index) {
      places[blocks[index].block.text, default: []].append(index)
    }
    return places.values.filter { $0.count >= RepeatedLabels.least }.flatMap(\.self)
  }

  private func isLabel(_ index: Int) -> Bool {
    let block = blocks[index].block
    guard block.role == .body, case .paragraph = block.kind,
      (1...RepeatedLabels.longest).contains(block.text.utf8.count),
      block.text.contains(where: \.isLetter), !block.text.contains(where: \.isNumber)
    else { return false }
    // A word or two are what a table is about, and a label with what it says of each thing is the article's: `Available: everywhere`.
    guard
      block.text.spacedParts.count >= RepeatedLabels.leastWords || block.text.unicodeScalars.first?.isUnspaced == true,
      !block.text.contains(where: { $0 == ":" || $0 == "\u{FF1A}" })
    else { return false }
    return SentenceEnd(of: block.text) == .none && CreditLine.split(block.text) == nil
      && !CreditLine.isHouse(line: block.text) && !CreditLine.isWhole(block.text)
  }

  /// Whether a table or something embedded is right before a line or after it.
  private func isBesideObject(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      guard blocks.indices.contains(other) else { return false }
      switch blocks[other].block.kind {
      case .table, .embed: return true
      default: return false
      }
    }
  }
}

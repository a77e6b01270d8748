import CopydeskCore

/// Tells rows of links with signs of any kind between them: `Home ~ Hours ~ Events`, `Poems * Prose * Guestbook`.
enum LinkRow {
  /// Fewer links are no row.
  private static let least = 3

  /// Whether a block has several links, and neither a letter, a number nor a comma outside of them.
  static func isRow(_ block: Block) -> Bool {
    var ends: [(start: Int, end: Int)] = []
    for mark in block.marks {
      if case .link = mark.kind { ends.append((mark.range.lowerBound, mark.range.upperBound)) }
    }
    guard ends.count >= least else { return false }
    let bytes = Array(block.text.utf8)
    var start = 0
    var rest: [UInt8] = []
    for link in ends.sorted(by: { $0.start < $1.start }) where link.end <= bytes.count {
      if link.start > start { rest += bytes[start..<link.start] }
      start = max(start, link.end)
    }
    rest += bytes[min(start, bytes.count)...]
    // Commas are between the things that a sentence lists, and line breaks between the items of a list.
    return !String(decoding: rest, as: UTF8.self).contains {
      $0.isLetter || $0.isNumber || ",;\n\u{60C}\u{3001}\u{FF0C}\u{FF1B}".contains($0)
    }
  }
}

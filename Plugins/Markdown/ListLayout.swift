import CopydeskCore

/// The indentation and the markers of a list's items.
struct ListLayout {
  /// Where one item goes.
  struct Place: Equatable {
    /// Spaces in front of the marker.
    var indent: Int
    /// The marker with the space after it; spaces for a further paragraph.
    var marker: String
    /// Whether a blank line has to come first.
    var needsBlankLine: Bool
  }

  private struct Open {
    var level: Int
    var indent: Int
    var content: Int
    var number: Int?
    var delimiter: String
  }

  private var open: [Open] = []

  /// The place of the next item.
  mutating func place(_ item: ListItem) -> Place {
    while let last = open.last, last.level > item.level { open.removeLast() }
    if item.continues, let last = open.last {
      return Place(indent: last.content, marker: "", needsBlankLine: true)
    }
    let sibling = open.last.flatMap { $0.level == item.level || open.count >= BlockWriter.deepest ? $0 : nil }
    if sibling != nil { open.removeLast() }
    let indent = sibling?.indent ?? open.last?.content ?? 0
    // Nine digits are the most that CommonMark takes (section 5.2).
    let number = item.number.map { min(max($0, 0), 999_999_999) }
    let delimiter = ListLayout.delimiter(number, after: sibling)
    let marker = number.map { "\($0)\(delimiter) " } ?? "- "
    // Inside an item only a list that begins with 1 may follow the item's text without a blank line.
    let needsBlankLine = sibling == nil && !open.isEmpty && (number ?? 1) != 1
    open.append(
      Open(
        level: item.level, indent: indent, content: indent + marker.utf8.count, number: number, delimiter: delimiter))
    return Place(indent: indent, marker: marker, needsBlankLine: needsBlankLine)
  }

  /// Markdown counts a list's items itself. Where the numbers have a gap, another delimiter begins another list.
  private static func delimiter(_ number: Int?, after sibling: Open?) -> String {
    guard let number, let sibling, let before = sibling.number else { return "." }
    if number == before + 1 { return sibling.delimiter }
    return sibling.delimiter == "." ? ")" : "."
  }
}

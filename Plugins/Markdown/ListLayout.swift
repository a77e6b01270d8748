import CopydeskCore

/// The indentation and the markers of a list's items.
struct ListLayout {
  /// Where one item goes.
  struct Item: Equatable {
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
    /// What ends the number; for an item without one, the bullet.
    var delimiter: String
  }

  private var open: [Open] = []

  /// How far what is in the item at hand is indented; `nil` outside of lists.
  var content: Int? { open.last?.content }

  /// The place of the next item.
  ///
  /// - Parameter startsList: Whether the item begins another list than the one before it.
  mutating func place(_ item: ListItem, startsList: Bool = false) -> Item {
    let other = startsList ? open.first : nil
    if startsList { open = [] }
    while let last = open.last, last.level > item.level { open.removeLast() }
    // Where the item itself was left out or its list ended, what goes on in it is a paragraph: it is no item of its own.
    if item.continues { return Item(indent: open.last?.content ?? 0, marker: "", needsBlankLine: true) }
    let sibling = open.last.flatMap { $0.level == item.level || open.count >= BlockWriter.deepest ? $0 : nil }
    if sibling != nil { open.removeLast() }
    let indent = sibling?.indent ?? open.last?.content ?? 0
    // Nine digits are the most that CommonMark takes (section 5.2).
    let number = item.number.map { min(max($0, 0), 999_999_999) }
    let delimiter = ListLayout.delimiter(number, after: sibling, other: other)
    let marker = number.map { "\($0)\(delimiter) " } ?? "\(delimiter) "
    // Inside an item only a list that begins with 1 may follow the item's text without a blank line.
    let needsBlankLine = sibling == nil && !open.isEmpty && (number ?? 1) != 1
    open.append(
      Open(
        level: item.level, indent: indent, content: indent + marker.utf8.count, number: number, delimiter: delimiter))
    return Item(indent: indent, marker: marker, needsBlankLine: needsBlankLine)
  }

  /// Markdown counts a list's items itself. Where the numbers have a gap, another delimiter begins another list; another bullet does the same
  /// for lists without numbers.
  private static func delimiter(_ number: Int?, after sibling: Open?, other: Open?) -> String {
    guard let number else {
      let before = sibling?.delimiter ?? (other?.delimiter == "-" ? "*" : "-")
      return sibling?.number == nil ? before : "-"
    }
    if let other, other.number != nil { return other.delimiter == "." ? ")" : "." }
    guard let sibling, let before = sibling.number else { return "." }
    if number == before + 1 { return sibling.delimiter }
    return sibling.delimiter == "." ? ")" : "."
  }
}

/// The list of active formatting elements (HTML standard, section 13.2.4.3).
struct ActiveFormatting {
  private struct Entry {
    var node: Int32
    /// `nil` for a marker.
    var tag: Tag?
    var isOpen: Bool
  }

  /// How long the list may grow: every block would open all of it again.
  private static let limit = 64

  private var entries: [Entry] = []

  /// Whether there is an element to be opened again.
  var hasClosed: Bool {
    guard let last = entries.last, last.tag != nil else { return false }
    return !last.isOpen
  }

  /// Notes that an element was opened.
  mutating func add(_ node: Int32, _ tag: Tag) {
    if entries.count >= ActiveFormatting.limit, let first = entries.firstIndex(where: { $0.tag != nil }) {
      entries.remove(at: first)
    }
    entries.append(Entry(node: node, tag: tag, isOpen: true))
  }

  mutating func addMarker(_ node: Int32) {
    entries.append(Entry(node: node, tag: nil, isOpen: true))
  }

  /// Forgets what was opened inside a marker, and the marker.
  mutating func clear(to marker: Int32) {
    guard let index = entries.lastIndex(where: { $0.tag == nil && $0.node == marker }) else { return }
    entries.removeSubrange(index...)
  }

  /// Notes that an element is not on the stack any more.
  mutating func close(_ node: Int32) {
    if let index = index(of: node) { entries[index].isOpen = false }
  }

  func index(of node: Int32) -> Int? {
    entries.lastIndex { $0.node == node && $0.tag != nil }
  }

  /// The nearest element of a kind after the last marker.
  func nearest(_ tag: Tag) -> Int32? {
    for entry in entries.reversed() {
      guard let other = entry.tag else { return nil }
      if other == tag { return entry.node }
    }
    return nil
  }

  mutating func remove(at index: Int) {
    entries.remove(at: index)
  }

  mutating func replace(at index: Int, with node: Int32) {
    entries[index].node = node
    entries[index].isOpen = true
  }

  mutating func insert(_ node: Int32, _ tag: Tag, at index: Int) {
    entries.insert(Entry(node: node, tag: tag, isOpen: true), at: min(index, entries.count))
  }

  /// Where the elements that are to be opened again begin.
  var firstClosed: Int? {
    guard hasClosed else { return nil }
    var index = entries.count - 1
    while index > 0, entries[index - 1].tag != nil, !entries[index - 1].isOpen { index -= 1 }
    return index
  }

  var count: Int { entries.count }

  func node(at index: Int) -> Int32 { entries[index].node }

  /// The element of an entry, `nil` for a marker.
  func tag(at index: Int) -> Tag? { entries[index].tag }
}

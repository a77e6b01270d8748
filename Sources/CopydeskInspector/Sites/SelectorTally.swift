import CopydeskHTML

/// On how many pages of a site the simplest selectors match anything, and something that was kept or removed.
struct SelectorTally: Sendable {
  /// Counts of pages.
  struct Counts: Sendable, Encodable {
    var pages = 0
    var kept = 0
    var removed = 0

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(pages)
      try container.encode(kept)
      try container.encode(removed)
    }
  }

  private(set) var pages = 0
  private var counts: [String: Counts] = [:]

  /// A site has no more selectors than this; pages that make up new names all the time have no names that tell.
  private static let most = 20_000

  /// Counts the selectors of a page.
  mutating func add(_ page: Page, _ marks: PageMarks) {
    pages += 1
    var found: [String: (kept: Bool, removed: Bool)] = [:]
    // Whether anything below an element was kept or removed; children come after their parents.
    let nodes = page.nodes
    var (kept, removed) = (marks.kept, marks.removed)
    for index in nodes.indices.reversed() where nodes[index].tag != .text {
      let parent = Int(nodes[index].parent)
      if kept.contains(index), parent >= 0 { kept.insert(parent) }
      if removed.contains(index), parent >= 0 { removed.insert(parent) }
      for key in SelectorTally.keys(PageNode(index, of: page)) {
        let before = found[key] ?? (false, false)
        found[key] = (before.kept || kept.contains(index), before.removed || removed.contains(index))
      }
    }
    for (key, what) in found {
      guard counts[key] != nil || counts.count < SelectorTally.most else { continue }
      counts[key, default: Counts()].pages += 1
      if what.kept { counts[key, default: Counts()].kept += 1 }
      if what.removed { counts[key, default: Counts()].removed += 1 }
    }
  }

  /// The selectors of one element: its classes, its id, its microdata.
  private static func keys(_ node: PageNode) -> [String] {
    var keys: [String] = []
    for name in (node.attribute("class") ?? "").split(whereSeparator: \.isWhitespace).prefix(12) {
      if let name = identifier(name) { keys.append(".\(name)") }
    }
    if let id = node.attribute("id").flatMap({ identifier($0[...]) }) { keys.append("#\(id)") }
    if let property = node.attribute("itemprop").flatMap({ identifier($0[...]) }) {
      keys.append("[itemprop=\(property)]")
    }
    return keys
  }

  /// A name that needs no escapes in a selector; `nil` for others.
  private static func identifier(_ name: Substring) -> String? {
    guard name.utf8.count <= 80, let first = name.unicodeScalars.first, !(0x30...0x39).contains(first.value),
      name.unicodeScalars.allSatisfy({
        $0.value >= 0x80 || $0 == "-" || $0 == "_" || (0x30...0x39).contains($0.value) || $0.properties.isAlphabetic
      }), !(first == "-" && name.utf8.count < 3)
    else { return nil }
    return String(name)
  }

  /// The selectors that match on most pages.
  func common(_ limit: Int) -> [String: Counts] {
    let best = counts.sorted { ($1.value.pages, $0.key) < ($0.value.pages, $1.key) }.prefix(limit)
    return Dictionary(uniqueKeysWithValues: best.map { ($0.key, $0.value) })
  }
}

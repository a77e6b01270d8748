import CopydeskHTML
import CopydeskJSON

/// On how many pages of a site the simplest selectors match anything, and something that was kept or removed.
struct SelectorTally: Sendable {
  /// Counts of pages.
  struct Counts: Sendable {
    var pages = 0
    var kept = 0
    var removed = 0
  }

  private(set) var pages = 0
  private var counts: [String: Counts] = [:]

  /// A site has no more selectors than this; pages that make up new names all the time have no names that tell.
  private static let most = 20_000

  /// Whether anything below an element was kept or removed.
  struct Fate: OptionSet, Sendable {
    let rawValue: UInt8
    static let kept = Fate(rawValue: 1)
    static let removed = Fate(rawValue: 2)
  }

  /// The selectors of a page, with what is below their elements.
  static func selectors(of page: Page, _ marks: PageMarks) -> [String: Fate] {
    selectors(of: page, fates(of: page, marks))
  }

  /// Counts the selectors of a page.
  mutating func add(_ found: [String: Fate]) {
    pages += 1
    for (key, fate) in found {
      guard counts.count < SelectorTally.most || counts[key] != nil else { continue }
      counts[key, default: Counts()].add(fate)
    }
  }

  /// For each node, what is below it; children come after their parents.
  private static func fates(of page: Page, _ marks: PageMarks) -> [Fate] {
    var fates = [Fate](repeating: [], count: page.nodes.count)
    for node in marks.kept { fates[node].insert(.kept) }
    for node in marks.removed { fates[node].insert(.removed) }
    for index in fates.indices.reversed() {
      let parent = Int(page.nodes[index].parent)
      if parent >= 0 { fates[parent].formUnion(fates[index]) }
    }
    return fates
  }

  /// The selectors of all elements: their classes, ids and microdata. Values are cut into names once, however many elements have them.
  private static func selectors(of page: Page, _ fates: [Fate]) -> [String: Fate] {
    var values: [AttributeName: [ArraySlice<UInt8>: Fate]] = [:]
    for index in page.nodes.indices where page.nodes[index].tag != .text {
      for name in [AttributeName.class, .id, .itemprop] {
        guard let value = page.attribute(name, of: index), !value.isEmpty else { continue }
        values[name, default: [:]][value, default: []].formUnion(fates[index])
      }
    }
    var result: [String: Fate] = [:]
    for (value, fate) in values[.class] ?? [:] {
      for name in value.split(whereSeparator: { $0 <= 0x20 }).prefix(12) {
        if let name = identifier(name) { result[".\(name)", default: []].formUnion(fate) }
      }
    }
    for (value, fate) in values[.id] ?? [:] {
      if let name = identifier(value) { result["#\(name)", default: []].formUnion(fate) }
    }
    for (value, fate) in values[.itemprop] ?? [:] {
      if let name = identifier(value) { result["[itemprop=\(name)]", default: []].formUnion(fate) }
    }
    return result
  }

  /// A name that needs no escapes in a selector; `nil` for others.
  private static func identifier(_ name: ArraySlice<UInt8>) -> String? {
    guard name.count <= 80, let first = name.first, !isDigit(first), !(first == UInt8(ascii: "-") && name.count < 3),
      name.allSatisfy({
        $0 >= 0x80 || InertTag.isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      })
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The selectors that match on most pages, those on most first.
  func common(_ limit: Int) -> [(selector: String, counts: Counts)] {
    counts.sorted { ($1.value.pages, $0.key) < ($0.value.pages, $1.key) }.prefix(limit).map { ($0.key, $0.value) }
  }

  /// Writes the selectors of a site as `page.js` reads them: for each, on how many pages it matches, matches what was kept, and what was
  /// removed.
  func write(as site: String, upTo limit: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("site")
      writer.string(site)
      writer.key("pages")
      writer.number(pages)
      writer.key("selectors")
      writer.object { writer in
        for (selector, counts) in common(limit) {
          writer.key(named: selector)
          writer.array([counts.pages, counts.kept, counts.removed]) { $0.number($1) }
        }
      }
    }
  }
}

extension SelectorTally.Counts {
  fileprivate mutating func add(_ fate: SelectorTally.Fate) {
    pages += 1
    if fate.contains(.kept) { kept += 1 }
    if fate.contains(.removed) { removed += 1 }
  }
}

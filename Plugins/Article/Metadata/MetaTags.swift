import CopydeskCore
import CopydeskHTML
import CopydeskText

/// What the elements of a page's head say: `<meta>`, `<link>`, `<title>`, `<html lang>`. Once read, it never changes, and many readers share it.
final class MetaTags {
  /// The names and their values, in order.
  private let values: Values
  let documentTitle: String?
  let canonical: String?
  let language: String?
  let licence: String?
  /// The elements to which microdata or RDFa give names, in order.
  let items: [Int]

  init(_ reading: PageReading) {
    let page = reading.page
    items = reading.items
    var values = Values()
    var (title, canonical, language, licence): (String?, String?, String?, String?) = (nil, nil, nil, nil)
    var licenceLink = Int.max
    // Whether an element is of something else than the article, by its place.
    var others: [Int: Bool] = [:]
    for index in reading.byTag.head {
      switch page.nodes[index].tag {
      case .meta: MetaTags.add(index, reading, &others, to: &values)
      case .title: if title == nil, !MetaTags.isDrawing(index, page) { title = MetaTags.title(index, page) }
      case .link:
        guard let rel = page.place(of: .rel, of: index) else { continue }
        if canonical == nil, MetaTags.isRel("canonical", rel, page) {
          canonical = page.string(.href, of: index).map(TextCleaning.clean)
        }
        if licence == nil, MetaTags.isRel("license", rel, page), let href = page.string(.href, of: index) {
          (licence, licenceLink) = (href, index)
        }
      case .html: language = page.string(.lang, of: index) ?? page.string(.xmlLang, of: index)
      default: break
      }
    }
    // The first of either kind counts.
    let licences = reading.byTag.anchors.lazy.prefix { $0 < licenceLink }
      .filter { page.attribute(.rel, of: $0)?.elementsEqual("license".utf8) == true }
    licence = licences.compactMap { page.string(.href, of: $0) }.first ?? licence
    self.values = values
    documentTitle = title
    self.canonical = canonical
    self.language = language
    self.licence = licence
  }

  /// Whether the value of a `rel`, by its place, is a word in any case.
  private static func isRel(_ word: StaticString, _ place: Range<Int>, _ page: Page) -> Bool {
    guard place.count == word.utf8CodeUnitCount else { return false }
    return page.bytes.withUnsafeBufferPointer { bytes in
      // In bounds: the place is one of the page's bytes, and as long as the word.
      place.allSatisfy {
        (bytes[$0] &- 0x41 < 26 ? bytes[$0] | 0x20 : bytes[$0]) == word.utf8Start[$0 - place.lowerBound]
      }
    }
  }

  private static func isDrawing(_ index: Int, _ page: Page) -> Bool {
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && page.nodes[parent].tag == .svg
  }

  /// Whether microdata calls an element by a name, or RDFa does, with or without a prefix and beside other names: `dc:date dc:created`.
  static func isCalled(_ name: String, _ index: Int, in page: Page) -> Bool {
    if let names = page.attribute(.itemprop, of: index) { return names.elementsEqual(name.utf8) }
    // Most hold nothing of it, and are not cut into names.
    guard let names = page.attribute(.property, of: index), names.count >= name.utf8.count,
      names.indices.contains(where: { names[$0...].starts(with: name.utf8) })
    else { return false }
    return names.split { $0 <= 0x20 }.contains { term in
      (term.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }.last ?? term).elementsEqual(name.utf8)
    }
  }

  private static func title(_ index: Int, _ page: Page) -> String? {
    var text = InlineText()
    for node in page.subtree(of: index) where page.nodes[node].tag == .text {
      text.append(page.text(of: node), position: 0)
    }
    let title = CharacterReferences.decoded(text.take().text)
    return title.isEmpty ? nil : title
  }

  private static func add(
    _ index: Int, _ reading: PageReading, _ others: inout [Int: Bool], to values: inout Values
  ) {
    let page = reading.page
    guard let content = page.place(of: .content, of: index) ?? page.place(of: .value, of: index), !content.isEmpty
    else {
      return
    }
    for name in [AttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = page.place(of: name, of: index) else { continue }
      if name == .itemprop, isOfOther(index, reading, &others) { continue }
      page.bytes.withUnsafeBufferPointer { bytes in
        let text = MetaContent.text(UnsafeBufferPointer(rebasing: bytes[content]))
        if text.isEmpty { return }
        values.add(text, to: MetaTags.plain(MetaContent.key(UnsafeBufferPointer(rebasing: bytes[key]))))
      }
    }
  }

  /// Whether a property belongs to a thing that the page shows beside its article: a film, a picture, the card of another story.
  ///
  /// - Parameter others: What is known of the elements that properties were found in.
  private static func isOfOther(_ index: Int, _ reading: PageReading, _ others: inout [Int: Bool]) -> Bool {
    let page = reading.page
    let thing = reading.ancestor(of: index, levels: levels) { page.has(.itemscope, $0) }
    guard let scope = thing ?? reading.ancestor(of: index, levels: fewLevels, where: { reading.wholeWeight[$0] > 0 }),
      reading.wholeWeight[scope] < largestCard
    else { return false }
    if let known = others[scope] { return known }
    let isOther = isOther(scope, reading)
    others[scope] = isOther
    return isOther
  }

  private static func isOther(_ scope: Int, _ reading: PageReading) -> Bool {
    let page = reading.page
    let headings = page.subtree(of: scope).prefix(mostNodes).filter { page.nodes[$0].tag.headingLevel != nil }
    if headings.contains(where: { page.nodes[$0].tag == .h1 }) { return false }
    if page.attribute(.itemtype, of: scope).map(Surroundings.isKindOfOther) ?? false { return true }
    return headings.first.map { heading in
      page.subtree(of: heading).contains { reading.isLink[$0] }
        || reading.ancestor(of: heading, levels: 2) { reading.isLink[$0] } != nil
    } ?? false
  }

  /// The card of another story has fewer bytes, and its heading is among its first nodes.
  private static let largestCard: Int32 = 600
  private static let mostNodes = 100
  private static let (levels, fewLevels) = (12, 2)

  /// A name with full stops for the marks that separate a vocabulary from its term: `dc:date`, `DC-date`.
  private static func plain(_ key: String) -> String {
    guard key.firstByte == UInt8(ascii: "d"), key.utf8.starts(with: "dc".utf8) else { return key }
    for prefix in ["dc", "dcterms"] where key.hasPrefix(prefix) {
      let rest = key.dropFirst(prefix.count)
      if rest.first == ":" || rest.first == "-" || rest.first == "_" { return prefix + "." + rest.dropFirst() }
    }
    return key
  }

  /// The values of all names that a test accepts, in the order of the names.
  func all(where accepts: (String) -> Bool) -> [String] {
    values.names.filter(accepts).sorted().flatMap { name in values.all(of: name) }
  }

  /// The value beside a label (`twitter:label1`, `twitter:data1`) that a test accepts.
  func labelled(where accepts: (String) -> Bool) -> String? {
    for number in 1...2 {
      guard let label = first("twitter:label\(number)"), accepts(label.lowercased()) else { continue }
      if let value = first("twitter:data\(number)") { return value }
    }
    return nil
  }

  /// The first value of the first of these names that the page has.
  func first(_ names: String...) -> String? { first(of: names) }

  /// The first value of the first of these names that the page has.
  func first(of names: [String]) -> String? {
    for name in names {
      if let value = values.first(of: name) { return value }
    }
    return nil
  }

  /// All values of these names.
  func all(_ names: String...) -> [String] { all(of: names) }

  /// All values of these names.
  func all(of names: [String]) -> [String] {
    var result: [String] = []
    for name in names { values.add(valuesOf: name, to: &result) }
    return result
  }
}

/// Names with their values, of which there may be several. A name is found by its length and its last letter: most names that are asked for are not
/// there, and end at a look at that; the others need not be hashed.
private struct Values {
  private var entries: [(name: String, value: String, next: Int32)] = []
  /// The first entry for each length and last letter, and the last one; -1 for none. Each entry tells the next one.
  private var ends = [(first: Int32, last: Int32)](repeating: (-1, -1), count: 1 << 10)
  /// About so many names have the heads of pages of the news.
  private static let usualCount = 48

  init() { entries.reserveCapacity(Values.usualCount) }

  private static func shape(of name: String) -> Int {
    // Names are mostly ASCII, so that five bits tell the last letters apart.
    (name.utf8.count & 31) << 5 | Int((name.lastByte ?? 0) & 31)
  }

  mutating func add(_ value: String, to name: String) {
    let number = Int32(entries.count)
    entries.append((name, value, -1))
    let shape = Values.shape(of: name)
    if ends[shape].last < 0 { ends[shape].first = number } else { entries[Int(ends[shape].last)].next = number }
    ends[shape].last = number
  }

  /// The names, each once, in the order in which they came first.
  var names: [String] {
    var seen: Set<String> = []
    return entries.map(\.name).filter { seen.insert($0).inserted }
  }

  func first(of name: String) -> String? {
    var place = Int(ends[Values.shape(of: name)].first)
    while place >= 0 {
      if entries[place].name == name { return entries[place].value }
      place = Int(entries[place].next)
    }
    return nil
  }

  func all(of name: String) -> [String] {
    var result: [String] = []
    add(valuesOf: name, to: &result)
    return result
  }

  func add(valuesOf name: String, to result: inout [String]) {
    var place = Int(ends[Values.shape(of: name)].first)
    while place >= 0 {
      if entries[place].name == name { result.append(entries[place].value) }
      place = Int(entries[place].next)
    }
  }
}

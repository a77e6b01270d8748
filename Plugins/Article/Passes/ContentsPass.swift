import CopydeskHTML
import CopydeskText

/// Takes out tables of contents: lists whose items lead to places further down in the same page. Items are `li` or, where plugins make such
/// a table of plain elements, any that are alike.
struct ContentsPass: PagePass {
  let name = "contents"
  let reason = "A list that leads to places further down repeats the article's own headings."

  func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
    ContentsSearch(reading: page).found.map { .removed(node: $0, BoilerplatePass.contents) }
  }
}

/// Looks for tables of contents in one page.
private struct ContentsSearch {
  let reading: PageReading

  private var page: Page { reading.page }

  /// A table of contents has at least this many items in a list, or its last one says what the heading there says; in plain elements it
  /// always does.
  private static let shortest = 3
  private static let shortestRepeated = 2

  /// The tables of contents, each with its label.
  var found: [Int] {
    let lists = lists()
    guard !lists.isEmpty else { return [] }
    let places = places(of: Set(lists.values.map(\.target)))
    return lists.flatMap { list, found -> [Int] in
      let tag = page.nodes[found.last].tag
      let items = page.children(of: list).count { page.nodes[$0].tag == tag }
      guard found.items >= ContentsSearch.shortestRepeated, found.items * 10 >= items * 8,
        let place = places[found.target], place >= Int(page.nodes[list].end),
        tag == .li && found.items >= ContentsSearch.shortest && !(reading.isOpen(list) && isSentence(found.last))
          || isRepeated(found.last, at: place)
      else { return [] }
      let whole = withLabel(list)
      return [whole] + [label(before: whole)].compactMap(\.self)
    }
  }

  /// The line right before a table of contents that names it: no heading, since that may head what follows, and no sentence.
  private func label(before whole: Int) -> Int? {
    guard page.nodes[whole].parent >= 0 else { return nil }
    var before = reading.sibling(before: whole)
    while let empty = before, reading.wholeWeight[empty] == 0 { before = reading.sibling(before: empty) }
    guard let last = before, page.nodes[last].tag != .text,
      page.nodes[last].tag.headingLevel == nil, reading.wholeWeight[last] < ContentsSearch.longestLabel,
      reading.linkWeight[last] == 0, page.nodes[last].tag.isBlock
    else { return nil }
    return SentenceEnd(of: reading.text(of: last, limit: 100)) == .sentence ? nil : last
  }

  private static let longestLabel: Int32 = 40

  /// Whether an item says what the heading says that it leads to: the one with the name, the one in which that is, or the one that comes next.
  private func isRepeated(_ item: Int, at place: Int) -> Bool {
    let isHeading = { (node: Int) in page.nodes[node].tag.headingLevel != nil }
    let heading =
      isHeading(place)
      ? place
      : reading.ancestor(of: place, levels: 2, where: isHeading)
        ?? page.nodes.indices[place...].prefix(4).first(where: isHeading)
    guard let heading else { return false }
    let key = TextKey(reading.text(of: heading, limit: 300)).string
    let whole = TextKey(reading.text(of: item, limit: 300)).string
    // "2 What it costs": the table numbers what the headings don't, or numbers it twice.
    return !key.isEmpty && whole.hasSuffix(key) && whole.dropLast(key.count).allSatisfy(\.isNumber)
  }

  /// Whether an item is a sentence and no question, or a figure behind a label: one of the points that an article makes, with a link to the chapter
  /// about it.
  private func isSentence(_ item: Int) -> Bool {
    let text = reading.text(of: item, limit: 300).trimmed
    if let colon = text.lastIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }), text[colon...].contains(where: \.isNumber)
    {
      return true
    }
    return SentenceEnd(of: text) == .sentence && !(text.last.map { "?？؟".contains($0) } ?? false)
  }

  /// The lists with items that link into the page, how many, the last one, and where it leads.
  private func lists() -> [Int: (items: Int, last: Int, target: ArraySlice<UInt8>)] {
    var result: [Int: (items: Int, last: Int, target: ArraySlice<UInt8>)] = [:]
    var last = -1
    for index in reading.byTag.anchors {
      guard let href = page.attribute(.href, of: index), href.count > 1, href.first == UInt8(ascii: "#"),
        let item = item(around: index), item != last,
        reading.wholeWeight[item] > 0, isLinked(item),
        reading.wholeWeight[item] < ContentsSearch.longestItem
          || reading.wholeWeight[index] < ContentsSearch.longestItem && holdsList(item, after: index)
      else { continue }
      last = item
      let list = Int(page.nodes[item].parent)
      guard list >= 0 else { continue }
      result[list] = ((result[list]?.items ?? 0) + 1, item, href.dropFirst())
    }
    return result
  }

  /// An item has fewer bytes, the list in it aside.
  private static let longestItem: Int32 = 200

  /// Whether all text of an item after its link is that of a list inside of it.
  private func holdsList(_ item: Int, after link: Int) -> Bool {
    guard let list = reading.sibling(after: link) else { return false }
    return reading.wholeWeight[link] + reading.wholeWeight[list] == reading.wholeWeight[item]
  }

  /// The item that a link is in: the `li`, or the nearest element of its own.
  private func item(around anchor: Int) -> Int? {
    if let item = reading.ancestor(of: anchor, levels: 4, where: { page.nodes[$0].tag == .li }) { return item }
    return reading.ancestor(of: anchor, levels: 3, where: { page.nodes[$0].tag == .div })
  }

  /// Whether an item is a link and little more. One that says something of its own about what it leads to is the article's: `Best for hikers:
  /// the Quill 40`.
  private func isLinked(_ item: Int) -> Bool {
    (reading.weight[item] - reading.linkWeight[item]) * 3 <= reading.weight[item]
  }

  /// The elements that have the names that the links lead to.
  private func places(of names: Set<ArraySlice<UInt8>>) -> [ArraySlice<UInt8>: Int] {
    var result: [ArraySlice<UInt8>: Int] = [:]
    for index in page.nodes.indices where page.nodes[index].tag != .text {
      // Links were names of places before elements had identifiers, with the words of the heading in them.
      let id =
        page.attribute(.id, of: index)
        ?? (page.nodes[index].tag == .a && reading.wholeWeight[index] > 0 ? page.attribute(.name, of: index) : nil)
      guard let id, names.contains(id), result[id] == nil else { continue }
      result[id] = index
    }
    return result
  }

  /// The element around a list that holds nothing more than a label for it, else the list.
  private func withLabel(_ list: Int) -> Int {
    var whole = list
    for _ in 0..<3 {
      let parent = Int(page.nodes[whole].parent)
      guard parent > 0, reading.wholeWeight[parent] - reading.wholeWeight[list] < 40 else { break }
      whole = parent
    }
    return whole
  }
}

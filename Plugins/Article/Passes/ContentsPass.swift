import CopydeskHTML

/// Takes out tables of contents: lists whose items lead to places further down in the same page.
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

  /// A table of contents has at least this many items.
  private static let shortest = 3

  /// The tables of contents, each with its label.
  var found: [Int] {
    let lists = lists()
    guard !lists.isEmpty else { return [] }
    let places = places(of: Set(lists.values.map(\.target)))
    return lists.compactMap { list, found in
      let items = page.children(of: list).count { page.nodes[$0].tag == .li }
      guard found.items >= ContentsSearch.shortest, found.items * 10 >= items * 8,
        let place = places[found.target], place >= Int(page.nodes[list].end)
      else { return nil }
      return withLabel(list)
    }
  }

  /// The lists with items that link into the page, how many, and where the last one leads.
  private func lists() -> [Int: (items: Int, target: ArraySlice<UInt8>)] {
    var result: [Int: (items: Int, target: ArraySlice<UInt8>)] = [:]
    var last = -1
    for index in page.nodes.indices where page.nodes[index].tag == .a {
      guard let href = page.attribute(.href, of: index), href.count > 1, href.first == UInt8(ascii: "#"),
        let item = reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag == .li }), item != last,
        reading.wholeWeight[item] > 0, reading.wholeWeight[item] < 200, isLinked(item)
      else { continue }
      last = item
      let list = Int(page.nodes[item].parent)
      guard list >= 0 else { continue }
      result[list] = ((result[list]?.items ?? 0) + 1, href.dropFirst())
    }
    return result
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
      guard let id = page.attribute(.id, of: index), names.contains(id), result[id] == nil else { continue }
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

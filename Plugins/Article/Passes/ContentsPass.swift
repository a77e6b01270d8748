import CopydeskHTML
import CopydeskText

/// Takes out tables of contents: lists whose items lead to places further down in the same page, and say what the headings there say. Items
/// that say more, such as the best of each kind in a test, are text.
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
    let places = places(of: Set(lists.values.joined().map(\.target)))
    return lists.compactMap { list, found in
      let items = page.children(of: list).count { page.nodes[$0].tag == .li }
      guard found.count >= ContentsSearch.shortest, found.count * 10 >= items * 8,
        let last = found.last, let place = places[last.target], place >= Int(page.nodes[list].end),
        !saysMore(found, places)
      else { return nil }
      return withLabel(list)
    }
  }

  /// Whether most items say more than the headings that they lead to.
  private func saysMore(_ items: [Item], _ places: [ArraySlice<UInt8>: Int]) -> Bool {
    var longer = 0
    for item in items {
      guard let place = places[item.target], let heading = heading(at: place) else { continue }
      let whole = TextKey(reading.fullText(of: item.node, limit: 400)).string
      let own = TextKey(reading.fullText(of: heading, limit: 400)).string
      if whole.utf8.count > own.utf8.count + ContentsSearch.numberSize { longer += 1 }
    }
    return longer * 2 > items.count
  }

  /// The heading that a place in the page is, holds, is in, or stands right before.
  private func heading(at place: Int) -> Int? {
    if page.nodes[place].tag.headingLevel != nil { return place }
    if let around = reading.ancestor(of: place, levels: 3, where: { page.nodes[$0].tag.headingLevel != nil }) {
      return around
    }
    return (place..<min(place + ContentsSearch.reach, page.nodes.count)).first {
      page.nodes[$0].tag.headingLevel != nil
    }
  }

  /// How many nodes after a place its heading is looked for.
  private static let reach = 12
  /// An item's number, which the heading may lack, has at most so many bytes.
  private static let numberSize = 6

  /// An item that links into the page, and the name of the place.
  private typealias Item = (node: Int, target: ArraySlice<UInt8>)

  /// The lists with items that link into the page.
  private func lists() -> [Int: [Item]] {
    var result: [Int: [Item]] = [:]
    var last = -1
    for index in page.nodes.indices where page.nodes[index].tag == .a {
      guard let href = page.attribute(.href, of: index), href.count > 1, href.first == UInt8(ascii: "#"),
        let item = reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag == .li }), item != last,
        reading.wholeWeight[item] > 0, reading.wholeWeight[item] < 200
      else { continue }
      last = item
      let list = Int(page.nodes[item].parent)
      guard list >= 0 else { continue }
      result[list, default: []].append((item, href.dropFirst()))
    }
    return result
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

import CopydeskHTML
import CopydeskText

/// Finds cards that stand alone or in twos, or have no heading: a picture that is a link, a line that leads to the same page, and a sentence
/// about that.
///
/// An article's own box about a thing leads to another site or to the picture, or says more.
struct PictureCards {
  let reading: PageReading
  /// The heading with the words of the page's title.
  let title: Int?

  private let host: Host

  /// The page's host, where it names one; looked for when it is first asked for, since few cards have whole addresses.
  private final class Host {
    private let page: Page
    private(set) lazy var name = PageHost(page, url: nil).bytes.map { Substring(String(decoding: $0, as: UTF8.self)) }

    init(_ page: Page) { self.page = page }
  }

  private var page: Page { reading.page }

  init(reading: PageReading, title: Int?) {
    self.reading = reading
    self.title = title
    host = Host(reading.page)
  }

  /// A card's bytes at most, those outside of its links, and those of the line that leads to the page at least.
  private static let largest: Int32 = 700
  private static let longestText: Int32 = 400
  private static let shortestLine: Int32 = 12
  /// So much running text beside a card is an article, in bytes.
  private static let article = 200
  /// More cards with headings next to each other are a group, which other rules judge.
  private static let fewHeaded = 2
  /// How many elements around a picture are looked at.
  private static let levels = 3
  /// How deep a link may be in what holds no text, and the nodes of a card at most.
  private static let depth = 12
  private static let mostNodes = 200

  /// The cards.
  var found: [Int] {
    let nodes = page.nodes
    var cards: [(node: Int, isHeaded: Bool)] = []
    for index in reading.byTag.images where index >= cards.last.map({ Int(nodes[$0.node].end) }) ?? 0 {
      if let card = card(around: index) { cards.append(card) }
    }
    var plain: [Int: Int] = [:]
    for card in cards where !card.isHeaded { plain[Int(nodes[card.node].parent), default: 0] += 1 }
    let groups = groups(cards.map(\.node))
    let found = zip(cards, groups).filter { card, group in
      card.isHeaded ? group <= PictureCards.fewHeaded : plain[Int(nodes[card.node].parent)] ?? 0 >= 2
    }.map(\.0.node)
    return found + boxes(of: found)
  }

  /// For each card how many are in one element with no text between them.
  private func groups(_ cards: [Int]) -> [Int] {
    let nodes = page.nodes
    var counts = [Int](repeating: 0, count: cards.count)
    var start = 0
    while start < cards.count {
      var end = start + 1
      while end < cards.count, nodes[cards[end]].parent == nodes[cards[start]].parent,
        !(Int(nodes[cards[end - 1]].end)..<cards[end]).contains(where: {
          nodes[$0].tag == .text && reading.weight[$0] > 0
        })
      {
        end += 1
      }
      for card in start..<end { counts[card] = end - start }
      start = end
    }
    return counts
  }

  /// The elements around cards that hold nothing else but a label.
  private func boxes(of cards: [Int]) -> [Int] {
    let nodes = page.nodes
    var sums: [Int: (first: Int, weight: Int32)] = [:]
    for card in cards { sums[Int(nodes[card].parent), default: (card, 0)].weight += reading.weight[card] }
    return sums.filter { box, sum in
      let rest = reading.weight[box] - sum.weight
      guard rest > 0, rest <= PictureCards.longestLabel, [.div, .section, .aside].contains(nodes[box].tag),
        title.map({ !page.subtree(of: box).contains($0) }) ?? true,
        let first = reading.runs(in: page.subtree(of: box)).first
      else { return false }
      return first.weight == rest && !first.endsSentence && first.end <= sum.first
    }.map(\.key)
  }

  /// A label has so many bytes at most.
  private static let longestLabel: Int32 = 60

  /// The card that a picture belongs to, and whether its line is a heading.
  private func card(around picture: Int) -> (node: Int, isHeaded: Bool)? {
    let nodes = page.nodes
    guard let link = reading.ancestor(of: picture, levels: PictureCards.levels, where: { reading.isLink[$0] }),
      reading.weight[link] == 0, let address = page.attribute(.href, of: link)
    else { return nil }
    var card = Int(nodes[link].parent)
    var steps = 0
    while card > 0, reading.weight[card] == 0, steps < PictureCards.depth {
      card = Int(nodes[card].parent)
      steps += 1
    }
    for _ in 0..<2 {
      guard card > 0, isCard(card) else { return nil }
      if let line = line(of: card, to: address, without: link) {
        // What costs more than a look at the card is asked last.
        guard isWithinSite(address), !ASCIISearch.hasSegment(address, where: { Vocabulary.isPhrase($0, .authorPaths) })
        else { return nil }
        // Elements around it that hold nothing else are the same card.
        var outer = Int(nodes[card].parent)
        while outer > 0, reading.weight[outer] == reading.weight[card], isCard(outer) {
          (card, outer) = (outer, Int(nodes[outer].parent))
        }
        return isTeaser(card, line, address) ? (card, nodes[line].tag.headingLevel != nil) : nil
      }
      card = Int(nodes[card].parent)
    }
    return nil
  }

  private func isCard(_ index: Int) -> Bool {
    switch page.nodes[index].tag {
    case .div, .article, .li, .section, .other: break
    default: return false
    }
    return reading.weight[index] <= PictureCards.largest && reading.isOpen(index)
      && page.subtree(of: index).count <= PictureCards.mostNodes
      && title.map { !page.subtree(of: index).contains($0) } ?? true
  }

  /// The heading that is a link to an address as a whole, or such a link in another line.
  private func line(of card: Int, to address: ArraySlice<UInt8>, without picture: Int) -> Int? {
    let nodes = page.nodes
    for node in page.subtree(of: card) where node != picture && reading.isLink[node] {
      guard reading.weight[node] >= PictureCards.shortestLine, reading.isOpen(node),
        page.attribute(.href, of: node)?.elementsEqual(address) == true
      else { continue }
      let heading = reading.ancestor(of: node, levels: 2) { nodes[$0].tag.headingLevel ?? 1 > 1 }
      if let heading, heading > card { return reading.linkDensity(heading) > 0.8 ? heading : nil }
      return node
    }
    return nil
  }

  /// Whether a card is nothing but the line, few words beside it, and links to the same page or to others of the site.
  ///
  /// - Parameter address: That page's, which is within the site.
  private func isTeaser(_ card: Int, _ line: Int, _ address: ArraySlice<UInt8>) -> Bool {
    let nodes = page.nodes
    guard reading.weight[card] - reading.linkWeight[card] <= PictureCards.longestText,
      reading.runningBytes(0) - reading.runningBytes(card) >= PictureCards.article,
      reading.text(of: line, limit: 20).first.map({ !$0.isNumber && $0 != "#" }) ?? false
    else { return false }
    return page.subtree(of: card).allSatisfy { node in
      switch nodes[node].tag {
      case .figcaption, .ul, .ol, .dl, .table, .pre, .blockquote, .iframe, .video, .audio, .h1: false
      case .a:
        // Most links of a card lead to its page, which is within the site.
        !reading.isLink[node]
          || page.attribute(.href, of: node).map { $0.elementsEqual(address) || isWithinSite($0) } ?? true
      default: true
      }
    }
  }

  /// Whether an address is another page's of the site, and not a picture's.
  private func isWithinSite(_ address: ArraySlice<UInt8>) -> Bool {
    guard let first = address.first, first != UInt8(ascii: "#") else { return false }
    let string = String(decoding: address, as: UTF8.self)
    if PictureAddress.showsPictures(string) { return false }
    guard let host = WebAddress.host(of: string), !host.isEmpty else { return !string.prefix(12).contains(":") }
    return self.host.name.map { !LinkTargets.isOther(host, than: $0) } ?? false
  }
}

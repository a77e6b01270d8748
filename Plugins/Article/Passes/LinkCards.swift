import CopydeskHTML
import CopydeskText

/// Finds cards made of one link between paragraphs: a headline, a line about it, where it leads, a picture, all in the link, which is all of an
/// element.
///
/// Several such in a row may be what an article lists, and are judged as a group; a document to download is the article's own, and so is a post.
struct LinkCards {
  let reading: PageReading

  private var page: Page { reading.page }

  /// A card's bytes, those of one of its lines at least, and its lines at most.
  private static let bytes: ClosedRange<Int32> = 24...500
  private static let shortestLine: Int32 = 12
  private static let mostLines = 5
  private static let mostNodes = 80
  /// So many elements around a link may hold nothing else.
  private static let levels = 4

  /// Cards of one name under one element.
  private struct Row: Hashable {
    var parent: Int32
    var names: [UInt8]
  }

  /// The cards' elements.
  var found: [Int] {
    let cards = reading.byTag.anchors.compactMap { link in
      reading.isLink[link] && LinkCards.bytes.contains(reading.weight[link]) && reading.isOpen(link) && isCard(link)
        ? card(around: link) : nil
    }
    if cards.isEmpty { return [] }
    let rows = cards.map { Row(parent: page.nodes[$0].parent, names: Array(page.attribute(.class, of: $0) ?? [])) }
    let counts = rows.reduce(into: [Row: Int]()) { $0[$1, default: 0] += 1 }
    let pairs = pairs(of: cards)
    return zip(cards, rows).compactMap { card, row in
      counts[row, default: 0] < LinkCards.items && (isBesideText(card) || pairs.contains(page.nodes[card].parent))
        ? card : nil
    }
  }

  /// The elements beside paragraphs that hold two cards and nothing else.
  private func pairs(of cards: [Int]) -> Set<Int32> {
    var sums: [Int32: (count: Int, weight: Int32)] = [:]
    for card in cards {
      let sum = sums[page.nodes[card].parent] ?? (0, 0)
      sums[page.nodes[card].parent] = (sum.count + 1, sum.weight + reading.weight[card])
    }
    let pairs = sums.filter { parent, sum in
      parent > 0 && sum.count == 2 && sum.weight == reading.weight[Int(parent)] && isBox(Int(parent))
        && isBesideText(Int(parent))
    }
    return Set(pairs.keys)
  }

  /// The outermost element around a link that holds nothing else.
  private func card(around link: Int) -> Int {
    var card = link
    for _ in 0..<LinkCards.levels {
      let parent = Int(page.nodes[card].parent)
      guard parent > 0, reading.weight[parent] == reading.weight[link], isBox(parent) else { break }
      card = parent
    }
    return card
  }

  private func isBox(_ index: Int) -> Bool {
    switch page.nodes[index].tag {
    case .div, .figure, .section, .article, .aside, .other: true
    default: false
    }
  }

  /// Whether a link leads to another page, and is all of a figure without a picture, or holds two lines or more in blocks of their own, the first
  /// of them no sentence.
  private func isCard(_ link: Int) -> Bool {
    // Few links have the shape of a card, so that the address, which takes longer to read, comes after that.
    page.subtree(of: link).count <= LinkCards.mostNodes && (isFigureWithoutPicture(link) || hasLinesOfCard(link))
      && leadsToPage(link)
  }

  /// Whether a link leads to another page: to no place of its own, no document, no picture and no post of a network.
  private func leadsToPage(_ link: Int) -> Bool {
    guard let address = page.attribute(.href, of: link), address.first != UInt8(ascii: "#") else { return false }
    let text = String(decoding: address, as: UTF8.self)
    return !LinkTargets.isDocument(address) && !PictureAddress.showsPictures(text) && !LinkTargets.isPost(text)
  }

  /// Whether a link holds two lines or more in blocks of their own, the first of them no sentence.
  private func hasLinesOfCard(_ link: Int) -> Bool {
    let runs = reading.runs(in: page.subtree(of: link))
    guard (2...LinkCards.mostLines).contains(runs.count), let first = runs.first,
      runs.contains(where: isHeadline), !first.endsSentence,
      reading.text(of: first.owner, limit: 20).first.map({ !$0.isNumber }) ?? false
    else { return false }
    return page.subtree(of: link).allSatisfy { node in
      switch page.nodes[node].tag {
      case .ul, .ol, .dl, .table, .pre, .blockquote, .iframe, .video, .audio, .h1, .button: false
      // A headline in it is another article's.
      case .figcaption: page.subtree(of: node).contains { page.nodes[$0].tag.headingLevel != nil }
      default: true
      }
    }
  }

  /// Whether a line may be the headline of a card: it is no sentence, or a heading, which may end in what somebody said.
  private func isHeadline(_ line: TextRun) -> Bool {
    line.weight >= LinkCards.shortestLine && (!line.endsSentence || page.nodes[line.owner].tag.headingLevel != nil)
  }

  /// Whether a link is all that a figure has, and no picture is in it.
  private func isFigureWithoutPicture(_ link: Int) -> Bool {
    let figure = Int(page.nodes[link].parent)
    return figure > 0 && page.nodes[figure].tag == .figure && reading.weight[figure] == reading.weight[link]
      && page.subtree(of: figure).allSatisfy { node in
        switch page.nodes[node].tag {
        case .img, .picture, .video, .iframe, .audio, .svg, .canvas, .object, .embed, .figcaption: false
        default: true
        }
      }
  }

  /// Whether a paragraph of running text is right before or right after a card.
  private func isBesideText(_ card: Int) -> Bool {
    [reading.sibling(before: card), reading.sibling(after: card)].contains {
      $0.map { page.nodes[$0].tag == .p && reading.runningBytes($0) > 0 && reading.linkDensity($0) < 0.3 } ?? false
    }
  }

  /// So many cards under one element are a list.
  private static let items = 3
}

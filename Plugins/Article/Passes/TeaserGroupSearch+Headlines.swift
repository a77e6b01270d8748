import CopydeskHTML
import CopydeskText

/// Tells cards by their headlines, which lead to other pages.
extension TeaserGroupSearch {
  /// Whether an element may be a card's headline: a heading, what is named one, a line in bold, or a caption.
  func isHeadline(_ node: Int) -> Bool {
    guard reading.weight[node] > TeaserGroupSearch.leastText else { return false }
    if reading.signals[node].contains(.headline) { return true }
    let tag = reading.page.nodes[node].tag
    return tag != .text && (tag == .figcaption || tag.headingLevel != nil) || isBoldLine(node)
  }

  /// Whether an element is in bold, and all of its block: a headline, as many pages set it.
  private func isBoldLine(_ node: Int) -> Bool {
    let page = reading.page
    guard page.nodes[node].tag == .b || page.nodes[node].tag == .strong else { return false }
    let parent = Int(page.nodes[node].parent)
    return parent > 0 && page.nodes[parent].tag.isBlock && reading.weight[parent] == reading.weight[node]
  }

  /// Whether the element has a headline (a heading, or what is named one) that is a link as a whole, or is a link as a whole itself
  /// with a headline inside; or one with a picture, whose headline is a kicker and a link, or is said again by the link.
  ///
  /// - Parameter headlines: What may be one on the page, in order. Most elements within others have none.
  func holdsLinkedHeadline(_ index: Int, among headlines: [Int]) -> Bool {
    let end = Int(reading.page.nodes[index].end)
    // By their places: a part of an array counts references to it.
    for place in headlines.partitioningIndex(where: { $0 >= index })..<headlines.count {
      let node = headlines[place]
      if node >= end { return false }
      let tag = reading.page.nodes[node].tag
      if tag == .figcaption, isLinkedPicture(node, below: index) { return true }
      guard reading.signals[node].contains(.headline) || tag.headingLevel != nil || tag == .b || tag == .strong else {
        continue
      }
      if tag == .h1 { return false }
      if reading.linkDensity(node) > 0.8, reading.page.subtree(of: node).contains(where: leadsAway) { return true }
      if isKickerAndLink(node, below: index) || isRepeated(node, below: index) { return true }
      // The heading is in a link that spans more than it.
      var parent = node
      while parent >= index {
        if leadsAway(parent) { return true }
        parent = Int(reading.page.nodes[parent].parent)
      }
    }
    return false
  }

  /// Whether a caption is in a link that spans its figure and leads to a page, and not to the picture: it is that page's headline.
  private func isLinkedPicture(_ caption: Int, below card: Int) -> Bool {
    let page = reading.page
    var parent = Int(page.nodes[caption].parent)
    while parent >= card, page.nodes[parent].tag != .figure { parent = Int(page.nodes[parent].parent) }
    while parent >= card, !reading.isLink[parent] { parent = Int(page.nodes[parent].parent) }
    guard parent >= card, leadsAway(parent), let href = page.string(.href, of: parent) else { return false }
    return !PictureAddress.showsPictures(href)
  }

  /// Whether an element is a link to another page; one to a place in the page opens an answer or repeats a heading.
  private func leadsAway(_ index: Int) -> Bool {
    reading.isLink[index] && reading.page.firstByte(of: .href, of: index) != UInt8(ascii: "#")
  }

  /// Whether as many of the elements that are named as a card is, and no fewer than three, hold running text and are no cards: the cards are the
  /// short ones of an article's items.
  func areItems(_ card: Int, of parent: Int, _ isCard: [Bool]) -> Bool {
    var (others, cards) = (0, 0)
    for child in reading.page.children(of: parent) where reading.weight[child] > 0 {
      if isCard[child] {
        cards += 1
      } else if running[child] > 0, reading.isOpen(child),
        reading.page.nodes[child].tag == reading.page.nodes[card].tag,
        reading.haveOneName(child, card)
      {
        others += 1
      }
    }
    // Two are enough where the article goes on after the list.
    return others >= max(3, cards) || others >= 2 && cards <= 2 * others && reading.isBetweenParagraphs(parent)
  }

  /// Whether cards are all items of a list that the paragraph before it announces.
  func areAnnounced(_ cards: [Int]) -> Bool {
    reading.sibling(before: cards[0]) == nil
      && reading.isAnnounced(list: Int(reading.page.nodes[cards[0]].parent))
  }

  /// Whether a link of a card with a picture points to what its heading, which is no link, is about: `Read more about` and the heading.
  private func isRepeated(_ heading: Int, below card: Int) -> Bool {
    let page = reading.page
    let (own, links) = (reading.weight[heading], reading.linkWeight[card])
    guard own >= TeaserGroupSearch.shortestRepeated, reading.linkWeight[heading] == 0, links > own,
      links <= own + TeaserGroupSearch.longestLead, holdsPicture(card)
    else { return false }
    guard let link = page.subtree(of: card).first(where: { leadsAway($0) && reading.weight[$0] > own }) else {
      return false
    }
    let text = reading.text(of: link, limit: .max).trimmed
    return LinePhrases.isPointer(text, linkDensity: 1)
      && TextKey(text).string.hasSuffix(TextKey(reading.text(of: heading, limit: .max)).string)
  }

  /// Whether a heading with a link that leads away and some words in an element before it is all that a card with a picture says, a few words aside.
  private func isKickerAndLink(_ heading: Int, below card: Int) -> Bool {
    let page = reading.page
    let (own, links) = (reading.weight[heading], reading.linkWeight[heading])
    guard links * 4 > own, links == reading.linkWeight[card],
      reading.weight[card] - own <= TeaserGroupSearch.longestLead,
      let link = page.subtree(of: heading).first(where: { leadsAway($0) }), reading.weight[link] == links
    else { return false }
    let parts = page.children(of: heading).filter { reading.weight[$0] > 0 }
    return parts.count == 2 && page.nodes[parts[0]].tag != .text && reading.linkWeight[parts[0]] == 0
      && page.subtree(of: parts[1]).contains(link) && reading.weight[parts[1]] == links && holdsPicture(card)
  }

  private func holdsPicture(_ card: Int) -> Bool {
    reading.page.subtree(of: card).prefix(TeaserGroupSearch.largestCard).contains {
      [.img, .picture, .ampImage].contains(reading.page.nodes[$0].tag)
    }
  }

  /// The bytes of a heading that a link says again, and of what that says besides or a card beside its heading.
  private static let (shortestRepeated, longestLead): (Int32, Int32) = (16, 40)
  /// A card has so many nodes at most before its picture.
  private static let largestCard = 200
}

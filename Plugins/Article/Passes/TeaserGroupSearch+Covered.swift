import CopydeskHTML
import CopydeskText

/// Tells cards without a link in their text: an empty link lies over each, or its picture is one.
extension TeaserGroupSearch {
  /// So many elements around such a link are looked at.
  private static let levels = 8
  /// A card has more text than this, in bytes.
  private static let leastCard: Int32 = 15

  /// The elements that hold a headline, few words and links without text to pages of the site.
  ///
  /// - Parameter headlines: What may be a headline on the page, in order.
  func coveredCards(among headlines: [Int]) -> [Int] {
    if favor == .recall || headlines.isEmpty { return [] }
    var cards: [Int] = []
    lazy var host = PageHost(reading.page, url: nil).bytes.map { Substring(String(decoding: $0, as: UTF8.self)) }
    for link in reading.byTag.anchors where reading.weight[link] == 0 && reading.isOpen(link) {
      guard let card = card(around: link, headlines), card != cards.last, leadsToPage(link, of: host) else { continue }
      cards.append(card)
    }
    return cards
  }

  /// The first element around a link with text in it, where that is a headline and little besides.
  private func card(around link: Int, _ headlines: [Int]) -> Int? {
    var node = Int(reading.page.nodes[link].parent)
    var level = 0
    while node > 0, reading.weight[node] == 0, level < TeaserGroupSearch.levels {
      node = Int(reading.page.nodes[node].parent)
      level += 1
    }
    guard node > 0, reading.weight[node] > TeaserGroupSearch.leastCard,
      reading.weight[node] < TeaserGroupSearch.largest, reading.linkWeight[node] == 0,
      running[node] < TeaserGroupSearch.item, mayBeCard(node), reading.isOpen(node)
    else { return nil }
    let place = headlines.partitioningIndex { $0 > node }
    guard place < headlines.count, headlines[place] < Int(reading.page.nodes[node].end),
      reading.page.nodes[headlines[place]].tag != .h1
    else { return nil }
    // Elements around it that hold nothing else are the same card.
    while case let outer = Int(reading.page.nodes[node].parent), outer > 0, mayBeCard(outer), reading.isOpen(outer),
      reading.weight[outer] == reading.weight[node]
    {
      node = outer
    }
    return node
  }

  /// Whether a link leads to a page of the site, and not to a picture.
  private func leadsToPage(_ link: Int, of host: Substring?) -> Bool {
    guard let address = reading.page.string(.href, of: link)?.trimmed, !address.isEmpty, address != "/",
      !address.contains("#"), !PictureAddress.showsPictures(address)
    else { return false }
    guard let other = WebAddress.host(of: address), !other.isEmpty else { return !address.prefix(12).contains(":") }
    return host.map { !LinkTargets.isOther(other, than: $0) } ?? false
  }
}

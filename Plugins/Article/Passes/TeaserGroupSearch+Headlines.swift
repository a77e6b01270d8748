import CopydeskHTML
import CopydeskText

/// Tells cards by their headlines, which lead to other pages.
extension TeaserGroupSearch {
  /// Whether an element may be a card's headline: a heading, what is named one, or a caption.
  func isHeadline(_ node: Int) -> Bool {
    guard reading.weight[node] > TeaserGroupSearch.leastText else { return false }
    if reading.signals[node].contains(.headline) { return true }
    let tag = reading.page.nodes[node].tag
    return tag != .text && (tag == .figcaption || tag.headingLevel != nil)
  }

  /// Whether the element has a headline (a heading, or what is named one) that is a link as a whole, or is a link as a whole itself
  /// with a headline inside.
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
      guard reading.signals[node].contains(.headline) || tag.headingLevel != nil else { continue }
      if tag == .h1 { return false }
      if reading.linkDensity(node) > 0.8, reading.page.subtree(of: node).contains(where: leadsAway) { return true }
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
}

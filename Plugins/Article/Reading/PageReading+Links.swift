import CopydeskHTML

/// Which `<a>` elements are links.
extension PageReading {
  /// Finds links that were never closed: the parser opens them again in each block that follows (HTML standard, section 13.2.4.3), so that
  /// three or more come from one tag. Only the first of them is a link.
  func findOpenLinks() {
    var first = -1
    var count = 0
    for index in byTag.anchors where isLink[index] {
      // They have the same attributes, at the same place.
      if first >= 0, page.nodes[index].start == page.nodes[first].start {
        count += 1
      } else {
        (first, count) = (index, 1)
      }
      if count == 3 {
        for link in first + 1...index { isLink[link] = false }
      } else if count > 3 {
        isLink[index] = false
      }
    }
  }

  /// A link around more text than this, in bytes, or around several paragraphs of that length, is around the article, and leads nowhere.
  private static let longestLink: (bytes: Int32, paragraph: Int32) = (1_000, 60)

  /// Links can be inside one another in frames of tables and objects; so many nodes of each are looked at.
  private static let reach = 2_000

  /// Whether an `<a>` was not closed before the article, or is around it: it holds more than a card does.
  func isAroundArticle(_ link: Int) -> Bool {
    let (most, paragraph) = PageReading.longestLink
    if weight[link] < 2 * paragraph || weight[link] >= most { return weight[link] >= most }
    var (paragraphs, sentences, isCard) = (0, 0, false)
    for index in page.subtree(of: link).prefix(PageReading.reach) {
      switch page.nodes[index].tag {
      case .p where weight[index] >= paragraph:
        paragraphs += 1
        let text = page.subtree(of: index).last { page.nodes[$0].tag == .text && weight[$0] > 0 }
        if let text, endsSentence[text] { sentences += 1 }
      case .h1, .h2, .h3, .h4, .h5, .h6, .img: isCard = true
      default: break
      }
    }
    // What leads to another article has its headline or a picture, and one paragraph of it at most.
    return paragraphs >= 3 || !isCard && sentences >= 2
  }
}

import CopydeskHTML
import CopydeskText

/// Who posted, by a first name or what a site calls its user.
extension VisibleAuthors {
  /// The name after words for who posted, in a line with the day: `Posted by Ada on 5 March 2024`, `Posted by <a>ada</a> <time>5 March</time>`.
  ///
  /// Below the headline the first such line is the article's; further down the only one is, since readers' comments have the like.
  var poster: String? {
    let start = place.start(place.headline ?? place.container ?? 0)
    let end = min(
      page.nodes.count,
      max(place.range.upperBound, (place.container.map { Int(page.nodes[$0].end) } ?? 0) + VisibleAuthors.nodesAfter))
    var found: String?
    var index = start
    while index < end {
      if let foreign = place.endOfForeign(index) {
        index = foreign
        continue
      }
      if page.nodes[index].tag == .text, (6..<VisibleAuthors.longestPosted).contains(reading.wholeWeight[index]),
        let name = poster(in: index), !isForeign(index)
      {
        if place.isInHead(index) { return name }
        if found != nil { return nil }
        found = name
      }
      index += 1
    }
    return found
  }

  /// The name that a text has after words for who posted, or the link after it.
  private func poster(in node: Int) -> String? {
    let lead = page.text(of: node).drop { $0 <= 0x20 }.withUnsafeBufferPointer {
      Vocabulary.lead(of: $0, PhraseCategories(.bylineLeads))
    }
    guard let lead, let block = reading.ancestor(of: node, where: { page.nodes[$0].tag.isBlock }),
      reading.wholeWeight[block] < VisibleAuthors.longestPosted
    else { return nil }
    let text = lineText(node)
    // One word is "by" in many languages, and begins sentences.
    guard text.utf8.prefix(lead.wordEnd).contains(0x20),
      !text.utf8.prefix(lead.nameStart).contains(UInt8(ascii: ":"))
    else { return nil }
    let rest = Substring(text.utf8.dropFirst(lead.nameStart)).prefix { $0 != "|" }.trimmed
    let name = rest.isEmpty ? linkedPoster(after: node, in: block) : VisibleAuthors.name(of: rest, before: isOnlyDate)
    guard let name, name.contains(where: \.isLetter),
      Vocabulary.categories(of: name).isDisjoint(with: NameReading.nobody)
    else { return nil }
    return name
  }

  /// The text of the link right after a node, where the block around both holds a date.
  private func linkedPoster(after node: Int, in block: Int) -> String? {
    guard let link = reading.sibling(after: node), page.nodes[link].tag == .a,
      (2..<VisibleAuthors.longestPoster).contains(reading.wholeWeight[link]),
      isDate(text(block, keepsDates: true)) || page.subtree(of: block).contains(where: { page.nodes[$0].tag == .time })
    else { return nil }
    let name = text(link)
    return name.spacedParts.count <= VisibleAuthors.mostWordsOfPoster ? name : nil
  }

  /// The first words of a text that goes on with a date.
  private static func name(of text: String, before isOnlyDate: (String) -> Bool) -> String? {
    let words = text.spacedParts
    guard
      let count = (1...mostWordsOfPoster).first(where: { count in
        count < words.count && isOnlyDate(words[count...].joined(separator: " "))
      })
    else { return nil }
    return words[..<count].joined(separator: " ")
  }

  /// The line and the name have fewer bytes, and the name at most so many words.
  private static let longestPosted: Int32 = 160
  private static let longestPoster: Int32 = 40
  private static let mostWordsOfPoster = 3
  /// So many nodes after the article's element are looked at.
  private static let nodesAfter = 60
}

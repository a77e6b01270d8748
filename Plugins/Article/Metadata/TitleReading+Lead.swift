import CopydeskHTML
import CopydeskText

/// The headline of pages whose windows are called as the site is, or by a word for any page.
extension TitleReading {
  /// The headline, without the site's name and the section; where that is only the site's name, the line that the text begins with.
  func title() -> String? {
    let found = found()
    guard let found, isNameless(found) else { return found }
    return leadLine(besides: found) ?? found
  }

  /// Whether a title is the site's name, that of a list of everything, or a word that only the window has.
  private func isNameless(_ title: String) -> Bool {
    let key = TextKey(title).string
    let isWide = key.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
    if key.count <= (isWide ? TitleReading.longestWideName : TitleReading.longestName),
      cutting.isSite(title) || Vocabulary.isPhrase(title, .homeLabels)
    {
      return true
    }
    if let host = cutting.host, key.hasPrefix(host), key.utf8.count < host.utf8.count * 2 { return true }
    return key.utf8.count < TitleReading.shortest && stated.count == 1
      && meta.documentTitle.map { TextKey($0).string == key } ?? false
      && headings.isEmpty && reading.lines(saying: title, in: place.range).isEmpty
  }

  /// The first smaller heading before the text, or the first line there that is set apart by its type.
  private func leadLine(besides title: String) -> String? {
    let page = reading.page
    let start = max(0, (place.container ?? place.range.lowerBound) - TitleReading.before)
    let nodes = start..<max(start, min(place.firstText, page.nodes.count))
    let own = nodes.filter { !reading.isRemoved($0) && TitleReading.sizes.contains(reading.weight[$0]) }
    let heading = own.first { node in
      page.nodes[node].tag.headingLevel.map { (2...4).contains($0) } ?? false
        && !TitleReading.leadsHome(node, in: reading)
    }
    let node = heading ?? own.first(where: isSetApart)
    guard let text = node.flatMap(self.heading)?.text, TextKey(text) != TextKey(title), !cutting.isSite(text) else {
      return nil
    }
    return cutting.withoutLabels(text)
  }

  /// Whether a text is all of its block, and in type that headlines are set in.
  private func isSetApart(_ node: Int) -> Bool {
    let page = reading.page
    guard page.nodes[node].tag == .text, !reading.isLink[node], !reading.endsSentence[node],
      let block = reading.ancestor(of: node, where: { page.nodes[$0].tag.isBlock }),
      reading.wholeWeight[block] == reading.wholeWeight[node],
      reading.ancestor(
        of: node, levels: 4,
        where: {
          [.b, .strong, .big, .font, .center].contains(page.nodes[$0].tag)
        }) != nil
    else { return false }
    let text = String(decoding: page.text(of: node), as: UTF8.self).trimmed
    return text.count { $0.isLetter } >= TitleReading.fewestLetters && text.last != ":" && text.last != "："
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
      && DateReading.visible(text, shortYears: true) == nil
  }

  /// How many nodes before the article's element the line may be.
  private static let before = 80
  /// The bytes of a headline.
  private static let sizes: ClosedRange<Int32> = 9...240
  private static let fewestLetters = 4
  /// The key of a site's name has so many characters at most; in scripts whose characters are words or syllables, fewer.
  private static let longestName = 40
  private static let longestWideName = 10
}

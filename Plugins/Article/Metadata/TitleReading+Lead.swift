import CopydeskHTML
import CopydeskText

/// The headline of pages whose windows are called as the site is, or by a word for any page.
extension TitleReading {
  /// The headline, without the site's name and the section; where that is only the site's name, the line that the text begins with.
  func title() -> String? {
    let found = found()
    guard let found, isNameless(found) else { return found.flatMap(shownHeadline) ?? found }
    return leadLine(besides: found) ?? shownHeadline(insteadOf: found) ?? found
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
    guard stated.count == 1, let window = meta.documentTitle, TextKey(window).string == key else { return false }
    if isTemplate(window, key) { return true }
    if key.count <= TitleReading.longestName, isShownName(title) { return true }
    return key.utf8.count < TitleReading.shortest && headings.isEmpty
      && reading.lines(saying: title, in: place.range).isEmpty
  }

  /// Whether what the window is called is no headline, on a page without one of level 1: it begins with the name in the page's address, or a sign
  /// separates it from nothing, and no line of the page says it.
  private func isTemplate(_ window: String, _ key: String) -> Bool {
    let isNamed = cutting.host.map { key.hasPrefix($0) } ?? false
    let scalars = window.unicodeScalars
    let isCut = scalars.last.map(TitleReading.isSeparator) == true && scalars.dropLast().last?.isSpace == true
    guard isNamed || isCut, headings.allSatisfy({ reading.weight[$0] == 0 }) else { return false }
    return reading.lines(saying: window, in: place.range).isEmpty
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "-", "\u{2013}", "\u{2014}", "\u{BB}": true
    default: false
    }
  }

  /// The first smaller heading before the text, or the first line there that is set apart by its type.
  private func leadLine(besides title: String) -> String? {
    let page = reading.page
    let own = above.filter { !reading.isRemoved($0) && TitleReading.sizes.contains(reading.weight[$0]) }
    let heading = own.first { node in
      page.nodes[node].tag.headingLevel.map { (2...4).contains($0) } ?? false
        && !TitleReading.leadsHome(node, in: reading)
    }
    let named = heading ?? own.first { page.nodes[$0].tag.isBlock && reading.signals[$0].contains(.headline) }
    let inside = place.container.flatMap { container in
      own.first { page.subtree(of: container).contains($0) && isLineSetApart($0) }
    }
    let node = named ?? inside ?? own.first(where: isSetApart)
    guard let text = node.flatMap(self.heading)?.text, TextKey(text) != TextKey(title), !cutting.isSite(text) else {
      return nil
    }
    return cutting.withoutLabels(text)
  }

  /// The nodes from a little before the article's element to its first long text.
  var above: Range<Int> {
    let start = max(0, (place.container ?? place.range.lowerBound) - TitleReading.before)
    return start..<max(start, min(place.firstText, reading.page.nodes.count))
  }

  /// The line right above the text that says what the window's title has before or after a sign, where the other part is no line there: it is
  /// the site's name, whatever the sign (`Fjord Gazette: Pier rebuilt`, `Fjord Gazette > Pier rebuilt`).
  func lineAbove(namedBy title: String) -> String? {
    for part in cutting.splits(of: title) {
      guard TextKey(part.name).string.utf8.count >= TitleReading.shortestPart,
        let node = reading.lines(saying: part.name, in: above).last, !isInHeadOfPage(node),
        reading.lines(saying: part.rest, in: above).isEmpty
      else { continue }
      return reading.fullText(of: node, limit: 600)
    }
    return nil
  }

  /// The headline above the text that a title in a script without spaces begins with, where a space separates the section and the site from it.
  func unspacedPart(of title: String) -> String? {
    guard title.unicodeScalars.first?.isUnspaced == true else { return nil }
    let parts = title.spacedParts
    guard (2...TitleReading.mostSpaced).contains(parts.count) else { return nil }
    for count in (1..<parts.count).reversed() {
      let part = title[..<parts[count - 1].endIndex]
      guard part.utf8.count >= TitleReading.shortestPart, part.utf8.count * 2 > title.utf8.count,
        let node = reading.lines(saying: String(part), in: above).last,
        reading.ancestor(of: node, levels: 2, where: { reading.signals[$0].contains(.headline) }) != nil
          || reading.signals[node].contains(.headline)
      else { continue }
      return reading.fullText(of: node, limit: 600)
    }
    return nil
  }

  /// A title has at most so many parts with spaces between them.
  private static let mostSpaced = 6

  private func isInHeadOfPage(_ node: Int) -> Bool {
    reading.ancestor(of: node) { [.nav, .header].contains(reading.page.nodes[$0].tag) && $0 < place.container ?? 0 }
      != nil
  }

  /// Whether a text is all of its block, and in type that headlines are set in.
  private func isSetApart(_ node: Int) -> Bool {
    guard let block = blockOfSetLine(node) else { return false }
    return reading.wholeWeight[block] == reading.wholeWeight[node]
  }

  /// Whether a text is all of its line, and in type that headlines are set in.
  func isLineSetApart(_ node: Int) -> Bool {
    guard TitleReading.sizes.contains(reading.weight[node]), let block = blockOfSetLine(node) else { return false }
    return reading.wholeWeight[block] == reading.wholeWeight[node] || reading.isLine(node, apartIn: block)
  }

  /// Whether a text is in type that headlines are set in.
  func isSetLine(_ node: Int) -> Bool {
    reading.ancestor(of: node, levels: 4, where: { TitleReading.types.contains(reading.page.nodes[$0].tag) }) != nil
  }

  /// The block of a text that is in type that headlines are set in, and neither a link, a sentence, a byline nor a day.
  private func blockOfSetLine(_ node: Int) -> Int? {
    let page = reading.page
    guard page.nodes[node].tag == .text, !reading.isLink[node], !reading.endsSentence[node],
      let block = reading.ancestor(of: node, where: { page.nodes[$0].tag.isBlock })
    else { return nil }
    let isSet = isSetLine(node)
    let isHeadline =
      (2...4).contains(page.nodes[block].tag.headingLevel ?? 0) || reading.signals[block].contains(.headline)
    guard isSet || isHeadline else { return nil }
    let text = String(decoding: page.text(of: node), as: UTF8.self).trimmed
    // Few words may as well be the first part's name.
    if !isSet, text.wordParts.count < TitleReading.fewestWords, text.unicodeScalars.first?.isUnspaced != true {
      return nil
    }
    let isLine =
      text.count { $0.isLetter } >= TitleReading.fewestLetters && text.last != ":" && text.last != "="
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
      && DateReading.visible(text, shortYears: true) == nil
    return isLine ? block : nil
  }

  /// What headlines are set in where no heading is.
  static let types: Set<Tag> = [.b, .strong, .big, .font, .center]
  /// How many nodes before the article's element the line may be.
  private static let before = 80
  /// The part of a title that is a line above the text has a key of so many bytes at least.
  private static let shortestPart = 12
  /// The bytes of a headline.
  private static let sizes: ClosedRange<Int32> = 9...240
  private static let fewestLetters = 4
  /// The key of a site's name has so many characters at most; in scripts whose characters are words or syllables, fewer.
  private static let longestName = 40
  private static let longestWideName = 10
}

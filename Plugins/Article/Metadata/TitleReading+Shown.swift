import CopydeskHTML
import CopydeskText

/// The headline that readers see on a page whose window is called otherwise: by the name of the site or a section, or by the headline's
/// beginning, where a program has cut it.
extension TitleReading {
  /// The line above the text, set apart by its type, that goes on where the title breaks off, or that has words of the text which the title
  /// lacks.
  func shownHeadline(insteadOf title: String) -> String? {
    guard stated.count == 1, headings.allSatisfy({ reading.weight[$0] == 0 }), let container = place.container,
      case let key = TextKey(title).string, key.utf8.count >= TitleReading.shortestCut
    else { return nil }
    let lines = setLines
    guard !lines.isEmpty, !lines.contains(where: { $0.key == key }), !isPictured(key) else { return nil }
    if let whole = lines.first(where: { $0.key.hasPrefix(key) }) { return cutting.withoutLabels(whole.text) }
    // A day says which of several pages of a kind it is: `The Quillfeather Letters: 5 March 1832`.
    if VisibleDates.hasOnlyDateWords(title), let whole = lines.first(where: { $0.key.hasSuffix(key) }) {
      return whole.text
    }
    if isShown(key, before: max(container, place.firstText)) { return nil }
    for line in lines where !cutting.isSite(line.text) {
      guard TitleReading.similarity(line.text, title) < 0.34 else { return part(line, of: title) }
      let text = TextKey(textAfter(line.node, in: container)).string
      let own = TitleReading.share(of: line.text, in: text)
      let others = TitleReading.share(of: title, in: text)
      // A smaller heading may be that of the first part: it counts where the title has no word of the text.
      guard isSetLine(line.node) || others < 0.2 else { continue }
      if own >= 0.3, own > 1.5 * others { return cutting.withoutLabels(line.text) }
    }
    return nil
  }

  /// Whether a text of the page, linked or not, says a title before a node.
  private func isShown(_ key: String, before end: Int) -> Bool {
    let page = reading.page
    return page.nodes.indices.prefix(end).contains { node in
      guard page.nodes[node].tag == .text, page.nodes[node].parent >= 0, case let size = Int(reading.wholeWeight[node]),
        size >= key.utf8.count / 2,
        size <= key.utf8.count * 2, page.nodes[Int(page.nodes[node].parent)].tag != .title
      else { return false }
      return TextKey(String(decoding: page.text(of: node), as: UTF8.self)).string == key
    }
  }

  /// A line that a title ends with after a sign, as behind a site's name, or begins with before a word for "by".
  private func part(_ line: Heading, of title: String) -> String? {
    if title.hasSuffix(line.text) || title.dropLast().hasSuffix(line.text) {
      let before = title.dropLast(title.hasSuffix(line.text) ? line.text.count : line.text.count + 1)
      let sign = before.last { !$0.isWhitespace && !"\"'\u{201C}\u{201E}\u{AB}\u{300C}".contains($0) }
      return sign.map { ":,|>-\u{2013}\u{2014}\u{FF1A}".contains($0) } ?? false ? line.text : nil
    }
    guard title.hasPrefix(line.text), case let rest = title.dropFirst(line.text.count).trimmed else { return nil }
    return NameReading.signedLine(rest) != nil ? line.text : nil
  }

  /// The lines above the text that are set apart: those in the article's element, then those before it, the last one first.
  private var setLines: [Heading] {
    let container = place.container ?? 0
    let nodes = above.filter { !reading.isRemoved($0) && isLineSetApart($0) }
    let ordered =
      nodes.filter { $0 >= container }.prefix(TitleReading.mostLines)
      + nodes.filter { $0 < container }.suffix(TitleReading.mostLines).reversed()
    return ordered.compactMap(heading)
  }

  /// Whether a picture above the text has a title as its text and is no link, as a logo is: the headline is drawn.
  func isPictured(_ key: String) -> Bool {
    reading.byTag.images.contains { image in
      above.contains(image) && place.page.string(.alt, of: image).map { TextKey($0).string == key } ?? false
        && reading.ancestor(of: image, levels: 3) { [.a, .figure].contains(place.page.nodes[$0].tag) } == nil
    }
  }

  /// What of the article comes after a line, as much as it takes to know its words.
  private func textAfter(_ line: Int, in container: Int) -> String {
    let page = reading.page
    var bytes: [UInt8] = []
    for node in page.subtree(of: container) where node > line && page.nodes[node].tag == .text {
      if reading.weight[node] > 0 { bytes += page.text(of: node) + [0x20] }
      if bytes.count >= TitleReading.readText { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The share of a line's words that a text has, whose key is given: of letters in a row in scripts without spaces.
  private static func share(of line: String, in text: String) -> Double {
    var (all, found) = (0, 0)
    func count(_ piece: some StringProtocol) {
      let key = TextKey(String(piece)).string
      // Languages inflect the ends of words.
      let stem = key.count >= 6 ? String(key.dropLast(2)) : key
      if stem.isEmpty { return }
      all += 1
      if text.holds(stem) { found += 1 }
    }
    for word in line.wordParts.prefix(mostWords) {
      guard let first = word.unicodeScalars.first else { continue }
      let isWide = first.value >= 0x2E80
      guard first.isUnspaced else {
        if word.count >= (isWide ? 2 : 4) { count(word) }
        continue
      }
      let letters = Array(word.prefix(longestUnspaced))
      let length = isWide ? 2 : 5
      guard letters.count >= length else { continue }
      for start in 0...letters.count - length { count(String(letters[start..<start + length])) }
    }
    return all == 0 ? 0 : Double(found) / Double(all)
  }

  /// Titles are cut after so many bytes at least.
  private static let shortestCut = 6
  /// So many lines are asked about, with so many words, or letters of one.
  private static let (mostLines, mostWords, longestUnspaced) = (3, 30, 60)
  /// As much of the text is read, in bytes.
  private static let readText = 6_000
}

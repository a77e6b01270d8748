import CopydeskHTML
import CopydeskText

/// What an article is about, in keywords.
extension MetadataReading {
  var tags: [String] {
    let listed = meta.all("article:tag", "news_keywords", "keywords", "sailthru.tags", "parsely-tags")
      .filter { !isHeadline($0) }.flatMap {
        $0.parts(between: MetadataReading.separators) { ",;、，،".contains($0) }.map { $0.trimmed }
      }
    var seen: Set<TextKey> = []
    let linked = data.keywords.isEmpty && listed.isEmpty ? linkedTags : []
    return (data.keywords + listed + linked).filter {
      !$0.isEmpty && ($0.utf8.count < 80 || $0.count < 80) && !MetadataReading.isForMachines($0)
        && !$0.contains(where: \.isNewline) && !($0.contains(" ") && LinePhrases.isNotice($0))
        && seen.insert(TextKey($0)).inserted
    }
  }

  private static let separators = ASCIISet { ",;".contains($0) }

  /// Whether a list of keywords is only the headline, whose commas separate no words.
  private func isHeadline(_ keywords: String) -> Bool {
    let key = TextKey(keywords).string
    guard key.utf8.count >= MetadataReading.shortestHeadline else { return false }
    let titles = [meta.documentTitle, meta.first("og:title")].compactMap { $0.map { TextKey($0).string } }
    return titles.contains {
      $0.hasPrefix(key) || key.hasPrefix($0) && $0.utf8.count >= MetadataReading.shortestHeadline
    }
  }

  /// Shorter texts, in bytes of their keys, may be a keyword and begin the title as well.
  private static let shortestHeadline = 24

  /// Whether a keyword is a program's note: `channel_movies`, `PageType: Article`.
  private static func isForMachines(_ tag: String) -> Bool {
    if tag.holds("_") { return true }
    guard let colon = tag.firstIndex(of: ":") else { return false }
    let name = tag[..<colon]
    return !name.contains(where: { $0 == " " }) && name.dropFirst().contains(where: \.isUppercase)
      && name != name.uppercased()
  }

  private func isInMenu(_ index: Int) -> Bool {
    reading.ancestor(of: index) { page.nodes[$0].tag == .nav } != nil
  }

  /// The texts of links that are marked as tags, or lead to a tag's page.
  private var linkedTags: [String] {
    var texts: [String] = []
    for index in page.nodes.indices where page.nodes[index].tag == .a && isTagged(index) && !isInMenu(index) {
      texts.append(reading.fullText(of: index, limit: 80).drop { $0 == "#" }.trimmed)
      if texts.count == MetadataReading.mostLinkedTags { break }
    }
    return texts
  }

  private static let mostLinkedTags = 40

  /// Whether a link is marked as a tag, is in a box of tags, or leads to a tag's page.
  private func isTagged(_ index: Int) -> Bool {
    if let rel = page.attribute(.rel, of: index), ASCIISearch.contains(rel, "tag") { return true }
    if reading.ancestor(of: index, levels: 3, where: { isTagBox($0) }) != nil { return true }
    guard let href = page.attribute(.href, of: index) else { return false }
    return ASCIISearch.hasSegment(href) {
      $0.count == 1 && $0[0] == UInt8(ascii: "t") && hasNeighbours(index) || Vocabulary.isPhrase($0, .tagPaths)
    }
  }

  /// Whether an element's name says that it holds tags. The body's names say what the whole page may have.
  private func isTagBox(_ index: Int) -> Bool {
    page.nodes[index].tag != .body && reading.signals[index].contains(.tags)
  }

  /// Whether there is another link beside a link: tags come in rows.
  private func hasNeighbours(_ index: Int) -> Bool {
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && page.children(of: parent).contains { $0 != index && page.nodes[$0].tag == .a }
  }
}

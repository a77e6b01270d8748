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
    page.nodes.indices.compactMap { index -> String? in
      guard page.nodes[index].tag == .a else { return nil }
      let rel = page.attribute(.rel, of: index)
      let href = page.attribute(.href, of: index) ?? []
      guard
        rel.map({ ASCIISearch.contains($0, "tag") }) == true
          || ASCIISearch.hasSegment(href, where: { Vocabulary.isPhrase($0, .tagPaths) })
          || reading.ancestor(of: index, levels: 3, where: { isTagBox($0) }) != nil
          || ASCIISearch.hasSegment(href, where: { $0.elementsEqual("t".utf8) }) && hasNeighbours(index),
        !isInMenu(index)
      else { return nil }
      return reading.fullText(of: index, limit: 80).drop { $0 == "#" }.trimmed
    }.prefix(40).map { $0 }
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

import CopydeskHTML
import CopydeskText

/// Where the article's headline is, and what tells the page's host where nothing states it.
extension MetadataReading {
  /// The heading that the article begins with: the last one before its first long text.
  var headline: Int? {
    // Where nothing names the page, a later heading may as well be below a picture.
    guard meta.documentTitle != nil || meta.first("og:title") != nil else { return headings.first }
    let first = Surroundings.firstText(reading, headings.first, container)
    return headings.last { $0 < first && (6..<180).contains(reading.weight[$0]) } ?? headings.first
  }

  /// The same, where it is above the end of the article or has words of what the page is called.
  var ownHeadline: Int? {
    guard let headline, let container, headline >= page.nodes[container].end else { return headline }
    return isStated(headline) ? headline : nil
  }

  /// Whether a heading has words of what the page is called; below the article any other is that of something else, such as comments.
  private func isStated(_ heading: Int) -> Bool {
    let text = reading.text(of: heading, limit: 300)
    return [meta.documentTitle, meta.first("og:title")].compactMap(\.self).contains {
      TextKey($0).string.holds(TextKey(text).string) || TitleReading.similarity($0, text) > 0.2
    }
  }

  /// Where the headline is when no heading of level 1 has it: the first smaller heading, or element named as one, that does.
  func heading(of title: String?) -> Int? {
    guard let title else { return nil }
    let key = TextKey(title)
    if let headline, key == TextKey(reading.text(of: headline, limit: 600)) { return headline }
    let size = title.utf8.count { $0 > 0x20 }
    return page.nodes.indices.first { index in
      let tag = page.nodes[index].tag
      guard tag != .text, tag != .title, abs(Int(reading.wholeWeight[index]) - size) <= 2,
        tag.headingLevel != nil || reading.signals[index].contains(.headline)
      else { return false }
      return TextKey(reading.fullText(of: index, limit: 600)) == key
    }
  }

  /// Where a line has all that the window is called, of which a title is the part without the site's name, on a page without a heading of level 1.
  func wholeTitle(besides title: String?) -> Int? {
    guard let title, let window = meta.documentTitle, window.utf8.count > title.utf8.count, window.holds(title),
      headings.allSatisfy({ page.nodes[$0].tag.headingLevel == nil })
    else { return nil }
    return heading(of: window)
  }

  /// Where the headline is when no heading has it, as on pages that are laid out in tables: the last line above the article, or at its
  /// beginning, that says it, or the picture that shows it.
  func line(of title: String?) -> Int? {
    guard let title, let container, title.utf8.count >= MetadataReading.shortestLine else { return nil }
    let end = min(page.nodes.count, container + MetadataReading.beginning)
    if let line = reading.lines(saying: title, in: 0..<end).last { return line }
    let key = TextKey(title)
    return reading.byTag.images.last { image in
      image < end && page.string(.alt, of: image).map { TextKey($0) == key } ?? false
        && reading.ancestor(of: image, levels: 3) { [.a, .figure].contains(page.nodes[$0].tag) } == nil
        && !(container..<max(container, image)).contains { reading.weight[$0] > 0 && page.nodes[$0].tag == .text }
    }
  }

  /// A title of fewer bytes may be on the page as something else.
  private static let shortestLine = 15
  /// How many nodes of the article's element may come before its headline.
  private static let beginning = 60

  /// The address of a file that WordPress keeps on the page's own host, where nothing tells the page's.
  var addressOfFiles: String? {
    page.nodes.indices.lazy.filter { page.nodes[$0].tag == .link }.prefix(MetadataReading.mostFiles).compactMap {
      node in
      page.attribute(.href, of: node).flatMap {
        ASCIISearch.contains($0, anyOf: ["/wp-content/", "/wp-includes/"]) && ASCIISearch.contains($0, "://")
          ? String(decoding: $0, as: UTF8.self) : nil
      }
    }.first
  }

  private static let mostFiles = 40
}

import CopydeskHTML
import CopydeskText

/// The sentence or two below the headline.
extension MetadataReading {
  /// The first description that says something of the article: not the title or the site's name again, not an address, and no list of
  /// keywords.
  func deck(title: String?, site: String?) -> String? {
    let names = Set([title, site, meta.documentTitle].compactMap { $0.map { TextKey($0) } })
    let keywords = Set(meta.all("keywords", "news_keywords").map { TextKey($0) })
    let stated = [
      meta.first("og:description"), meta.first("description"), meta.first("twitter:description"),
      meta.first("dc.description"), data.text("description"),
    ]
    return stated.lazy.compactMap { $0 }.first { text in
      let key = TextKey(text)
      return key.string.utf8.count >= MetadataReading.shortestDeck && !names.contains(key) && !keywords.contains(key)
        && !text.hasPrefix("http") && !text.hasPrefix("www.") && !MetadataReading.isKeywordList(text)
    }
  }

  /// A shorter text, in bytes of its key, says nothing.
  private static let shortestDeck = 12

  /// Whether a text is six short pieces or more between commas, and ends like no sentence.
  private static func isKeywordList(_ text: String) -> Bool {
    // Five signs that separate words; most texts have fewer bytes that such a sign begins with.
    guard text.utf8.count(where: { [0x2C, 0x3B, 0xE3, 0xEF].contains($0) }) >= 5 else { return false }
    let pieces = text.split { ",，、;；".contains($0) }
    guard pieces.count >= 6, let last = text.trimmed.last, !".!?。！？…".contains(last) else { return false }
    return pieces.allSatisfy { $0.split(separator: " ").count <= 4 && $0.utf8.count <= 60 }
  }
}

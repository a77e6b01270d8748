import CopydeskHTML
import CopydeskText

/// The sentence or two about the article: shown below the headline, or only told to machines.
extension MetadataReading {
  /// The first description that says something of the article: not the title or the site's name again, not an address, and no list of
  /// keywords.
  func description(title: String?, site: String?) -> String? {
    let names = Set([title, site, meta.documentTitle].compactMap { $0.map { TextKey($0) } })
    let keywords = Set(meta.all("keywords", "news_keywords").map { TextKey($0) })
    let stated = [
      meta.first("og:description"), meta.first("description"), meta.first("twitter:description"),
      meta.first("dc.description"), data.text("description"),
    ]
    return stated.lazy.compactMap { $0.flatMap(Shortcode.textBefore) }.first { text in
      let key = TextKey(text)
      return key.string.utf8.count >= MetadataReading.shortestDescription && !names.contains(key)
        && !keywords.contains(key) && !text.hasPrefix("http") && !text.hasPrefix("www.")
        && !MetadataReading.isKeywordList(text)
        && !(text.utf8.count < MetadataReading.longestLabel && LinePhrases.isNotice(text, key: key.string))
    }
  }

  /// The description, where the page shows it between the headline and the article's text, in whatever kind of box.
  func deck(_ description: String?, in place: Surroundings) -> String? {
    guard let description, let headline = place.headline else { return nil }
    let start = Int(page.nodes[headline].end)
    let opening = Array(description.utf8.prefix(MetadataReading.sample))
    var index = start
    let end = place.opening
    while index < end {
      if let rule = reading.fates[index].rule, !MetadataReading.mayHoldDeck.contains(reading.rules[rule]) {
        index = Int(page.nodes[index].end)
        continue
      }
      if page.nodes[index].tag == .text, page.text(of: index).drop(while: { $0 <= 0x20 }).starts(with: opening),
        shows(description, index)
      {
        return description
      }
      index += 1
    }
    return nil
  }

  /// Whether the block around a text says what a description does.
  private func shows(_ description: String, _ text: Int) -> Bool {
    guard let block = reading.ancestor(of: text, where: { page.nodes[$0].tag.isBlock }) else { return false }
    return TextKey(reading.fullText(of: block, limit: description.utf8.count + 64)) == TextKey(description)
  }

  /// How many bytes of a description are looked for before all of it is compared.
  private static let sample = 12

  /// What boxes are taken for that have a name in common with decks: "teaser", "excerpt", "share-header".
  private static let mayHoldDeck: [RemovalRule] = [
    BoilerplatePass.related, BoilerplatePass.widget, BoilerplatePass.share, BoilerplatePass.header,
    TeaserGroupPass.rule,
  ]

  /// A shorter text, in bytes of its key, says nothing.
  private static let shortestDescription = 12

  /// A longer description, in bytes, says more than the label of a button to share or subscribe.
  private static let longestLabel = 80

  private static let commas = ASCIISet { ",;".contains($0) }

  /// Whether a text is six short pieces or more between commas, and ends like no sentence.
  private static func isKeywordList(_ text: String) -> Bool {
    // Five signs that separate words; most texts have fewer bytes that such a sign begins with.
    let signs = text.withBytes { $0.count { $0 == 0x2C || $0 == 0x3B || $0 == 0xE3 || $0 == 0xEF } }
    guard signs >= 5 else { return false }
    let pieces = text.parts(between: MetadataReading.commas) { ",，、;；".contains($0) }
    guard pieces.count >= 6, let last = text.trimmed.last, !".!?。！？…".contains(last) else { return false }
    return pieces.allSatisfy { $0.spacedParts.count <= 4 && $0.utf8.count <= 60 }
  }
}

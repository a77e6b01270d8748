import CopydeskCore

/// What rules for the page say about its article.
extension MetadataReading {
  /// The title that the user's rules read, or a collection's, if the page has that elsewhere too.
  var toldTitle: String? {
    told.own.title.first?.first ?? told.collected.title.lazy.compactMap(\.first).first(where: isSaidElsewhere)
  }

  /// Whether a text is a title in the page's head or a heading of it, or at least half of one.
  private func isSaidElsewhere(_ title: String) -> Bool {
    let key = TextKey(title).string
    guard !key.isEmpty else { return false }
    let titles = [meta.documentTitle, meta.first("og:title"), meta.first("twitter:title"), data.text("headline")]
    let others = titles.compactMap { $0 } + headings.map { reading.text(of: $0) }
    return others.map { TextKey($0).string }.contains { $0.utf8.count <= 2 * key.utf8.count && $0.contains(key) }
  }

  /// The date that rules read; `nil` where what was found without them is the same day, and more exact.
  func toldDate(_ evidence: DateEvidence, found: String?) -> String? {
    let dates = (told.own.published + told.collected.published).lazy.compactMap { evidence.first(of: $0) }
    return dates.first.flatMap { found?.hasPrefix($0) == true ? nil : $0 }
  }

  /// The authors that the user's rules read, as names or, where they are none, as they are; or those that a collection's read as names.
  func toldAuthors(site: String?) -> [String]? {
    let reading = NameReading(site: site)
    if let own = told.own.authors.first {
      let names = reading.names(own)
      return names.isEmpty ? own : names
    }
    return told.collected.authors.lazy.map { reading.names($0) }.first { !$0.isEmpty }
  }
}

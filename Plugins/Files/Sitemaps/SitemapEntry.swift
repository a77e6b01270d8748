import CopydeskCore

/// An address that a sitemap names, with what the sitemap says about it.
struct SitemapEntry {
  var url: String?
  var metadata = Metadata()
  var changes: String?
  var priority: String?
  /// Dates that cannot be read, as they are written, by the names of their elements.
  var unreadDates: [String: String] = [:]
  /// Whether it is another sitemap and no page.
  var isSitemap = false

  /// The document: metadata without a text.
  func content(origin: Origin) -> SourceItem.Content {
    var origin = origin
    origin.url = url
    guard let url else {
      return .dropped(DropReason("no_address", detail: "an entry without an address"), origin: origin)
    }
    var document = Document(origin: origin, payload: Payload(bytes: [], mediaType: .plainText))
    document.metadata = metadata
    document.metadata.canonicalURL = url
    var extras = unreadDates.mapValues { ExtraValue.text($0) }
    extras["change_frequency"] = changes.map { .text($0) }
    extras["priority"] = priority.map { .text($0) }
    if !extras.isEmpty { document.extras["sitemap"] = .map(extras) }
    return .document(document)
  }
}

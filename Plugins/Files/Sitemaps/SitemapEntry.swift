import CopydeskCore

/// An address that a sitemap names, with what the sitemap says about it.
struct SitemapEntry {
  var url: String?
  var metadata = Metadata()
  var changes: String?
  var priority: String?
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
    var extras: [String: ExtraValue] = [:]
    extras["change_frequency"] = changes.map { .text($0) }
    extras["priority"] = priority.map { .text($0) }
    if !extras.isEmpty { document.extras["sitemap"] = .map(extras) }
    return .document(document)
  }
}

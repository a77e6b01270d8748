import CopydeskCore

/// An entry of a feed, of whatever format, with what the feed says about it.
struct FeedItem: Equatable {
  /// Text and how it was written.
  struct Content: Equatable {
    var text: String
    var isHTML: Bool
  }

  var title: String?
  var url: String?
  /// What the feed calls the item, which need not be an address.
  var id: String?
  var authors: [String] = []
  var published: String?
  var modified: String?
  var tags: [String] = []
  var language: String?
  /// The whole text.
  var content: Content?
  /// A part of it, or what it is about.
  var summary: Content?

  /// The document, or why there is none.
  ///
  /// - Parameters:
  ///   - feed: What the feed says about itself.
  ///   - takesSummaries: Whether an item without its whole text becomes a document of its summary.
  func sourceContent(origin: Origin, feed: Feed, takesSummaries: Bool) -> SourceItem.Content {
    var origin = origin
    origin.url = url
    let full = content.flatMap { $0.text.contains { !$0.isWhitespace } ? $0 : nil }
    guard let shown = full ?? (takesSummaries ? summary : nil), shown.text.contains(where: { !$0.isWhitespace }) else {
      let detail = summary == nil ? "the item has no text" : "the item has only a summary"
      return .dropped(DropReason("no_content", detail: detail), origin: origin)
    }
    var document = Document(
      origin: origin,
      payload: Payload(
        bytes: Array(shown.text.utf8), mediaType: shown.isHTML ? .html : .plainText, declaredEncoding: "utf-8"))
    document.metadata.title = title
    document.metadata.authors = authors
    document.metadata.published = published
    document.metadata.modified = modified == published ? nil : modified
    document.metadata.tags = tags
    document.metadata.language = language ?? feed.language
    document.metadata.site = feed.title
    document.extras["feed"] = extras(feed, isSummary: full == nil)
    return .document(document)
  }

  private func extras(_ feed: Feed, isSummary: Bool) -> ExtraValue {
    var values: [String: ExtraValue] = [:]
    values["title"] = feed.title.map { .text($0) }
    values["url"] = feed.url.map { .text($0) }
    values["item_id"] = id.map { .text($0) }
    if isSummary { values["summary_only"] = true } else if let summary { values["summary"] = .text(summary.text) }
    return .map(values)
  }
}

import CopydeskCore

/// What a news agency sends as one item, in whatever format.
struct NewsItem {
  /// The text as it came.
  enum Body: Equatable {
    case html(String)
    case plain(String)

    var isEmpty: Bool {
      switch self {
      case .html(let text), .plain(let text): !text.contains { !$0.isWhitespace }
      }
    }
  }

  var metadata = Metadata()
  /// The address of the article, where one is given.
  var url: String?
  var body: Body?
  /// What it is instead of an article, such as "a package of 3 items".
  var other: String?
  /// Where its text is, if it is not in it.
  var remote: String?
  /// `usable`, `canceled`, `withheld`, …, as the provider says.
  var status: String?
  /// What else is known: id, version, dateline, urgency, …
  var extras: [String: ExtraValue] = [:]

  /// The document, or why there is none.
  func content(origin: Origin) -> SourceItem.Content {
    var origin = origin
    origin.url = url
    if let other { return .dropped(DropReason("not_an_article", detail: other), origin: origin) }
    if let status, ["canceled", "cancelled", "withheld"].contains(status) {
      return .dropped(DropReason("withdrawn", detail: "its status is '\(status)'"), origin: origin)
    }
    guard let body, !body.isEmpty else {
      let detail = remote.map { "its text is elsewhere: \($0)" } ?? "the item has no text"
      return .dropped(DropReason("no_content", detail: detail), origin: origin)
    }
    let payload =
      switch body {
      case .html(let text): Payload(bytes: Array(text.utf8), mediaType: .html, declaredEncoding: "utf-8")
      case .plain(let text): Payload(bytes: Array(text.utf8), mediaType: .plainText, declaredEncoding: "utf-8")
      }
    var document = Document(origin: origin, payload: payload)
    document.metadata = metadata
    if document.metadata.modified == document.metadata.published { document.metadata.modified = nil }
    if !extras.isEmpty { document.extras["news"] = .map(extras) }
    return .document(document)
  }

  /// Notes something that has no place of its own. The first value counts.
  mutating func note(_ key: String, _ text: String?) {
    guard let text = text?.trimmed, !text.isEmpty, extras[key] == nil else { return }
    extras[key] = .text(text)
  }

  /// Adds an author, without "By".
  mutating func add(author name: String?) {
    if let name = name.map(Byline.name), !name.isEmpty { metadata.authors.add(new: name) }
  }

  mutating func add(tag: String?) {
    if let tag = tag?.trimmed, !tag.isEmpty { metadata.tags.add(new: tag) }
  }
}

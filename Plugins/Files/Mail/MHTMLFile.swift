import CopydeskCore

/// A page with all its parts in one file, as browsers save it: MHTML (RFC 2557).
struct MHTMLFile {
  private let message: MailMessage
  private let bytes: [UInt8]

  /// How much of a file is looked at.
  private static let window = 8 << 10

  /// - Returns: `nil` for bytes that are no MHTML: the headers of one are there, and promise parts that belong to a page.
  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.window)
    guard let first = head.first, (0x41...0x7A).contains(first) else { return nil }
    var rest = head
    let headers = MailHeaders(head, body: &rest)
    let type = headers.contentType
    let isSaved =
      headers.bytes("snapshot-content-location") != nil
      || headers.text("from").map { $0.lowercased().contains("saved by") } ?? false
    guard headers.bytes("mime-version") != nil || isSaved,
      type.type == "multipart/related" || isSaved && (type.isMultipart || type.type == "text/html")
    else { return nil }
    message = MailMessage(bytes)
    self.bytes = bytes
  }

  /// Which part the page is: the one that the headers name, else the first in HTML.
  private var page: MailMessage.Part? {
    let pages = message.parts.filter { ["text/html", "application/xhtml+xml"].contains($0.type.type) }
    guard let start = message.headers.contentType.parameters["start"] else { return pages.first }
    return pages.first { $0.headers.text("content-id") == start } ?? pages.first
  }

  func content(origin: Origin) -> SourceItem.Content {
    guard let page, page.body.contains(where: { $0 > 0x20 }) else {
      let error = DocumentError(
        "no_page_in_mhtml", "the MHTML file has no part that is a page: it is clipped or damaged")
      return .failed(error, origin: origin, payload: Payload(bytes: bytes, mediaType: .html))
    }
    var origin = origin
    origin.url =
      origin.url ?? message.headers.address("snapshot-content-location") ?? page.headers.address("content-location")
    origin.fetched = origin.fetched ?? message.headers.text("date").flatMap { WrittenDate.iso($0) }
    let type: MediaType = page.type.type == "text/html" ? .html : .xhtml
    var document = Document(
      origin: origin, payload: Payload(bytes: page.bytes, mediaType: type, declaredEncoding: page.type.charset))
    if let damage = page.damage { document.extras["mhtml"] = .map(["damage": .text(damage)]) }
    return .document(document)
  }

  /// What is said of a page that was saved in part; `nil` for everything else.
  static func warning(about content: SourceItem.Content) -> String? {
    guard case .document(let document) = content, document.extras["mhtml"]?["damage"] != nil else { return nil }
    return "pages saved as MHTML that end early are read as far as they go; extras.mhtml.damage says what shows it"
  }
}

import CopydeskCore

/// Makes a document of a message: its HTML part, else its plain text, with what the headers say.
struct MailArticle {
  let message: MailMessage

  func content(origin: Origin) -> SourceItem.Content {
    guard let part = shown else {
      let detail =
        message.parts.isEmpty || message.isCut ? "its parts nest too deep or lead nowhere" : "it has only other parts"
      return .dropped(DropReason("no_text_part", detail: detail), origin: origin)
    }
    var origin = origin
    origin.url = message.headers.address("archived-at") ?? part.headers.address("content-location")
    let date = message.headers.text("date").flatMap { WrittenDate.iso($0) }
    origin.fetched = date
    let isHTML = part.type.type == "text/html" || part.type.type == "application/xhtml+xml"
    var document = Document(
      origin: origin,
      payload: Payload(
        bytes: part.bytes, mediaType: isHTML ? .html : .plainText, declaredEncoding: part.type.charset))
    document.metadata.title = message.headers.text("subject")
    document.metadata.authors = [message.headers.text("from").flatMap { Sender($0).name }].compactMap(\.self)
    document.metadata.published = date
    var mail = mail(part)
    // What cannot be read stays to be seen.
    if date == nil, let text = message.headers.text("date") { mail["date"] = .text(text) }
    document.extras["mail"] = .map(mail)
    return .document(document)
  }

  /// What further stages may choose by.
  private func mail(_ part: MailMessage.Part) -> [String: ExtraValue] {
    let headers = message.headers
    let values = [
      ("damage", part.damage), ("from", headers.text("from").map { Sender($0).address }),
      ("list_id", headers.text("list-id").map(Self.listID)),
      ("message_id", headers.text("message-id")), ("to", headers.text("to")),
    ]
    return Dictionary(uniqueKeysWithValues: values.compactMap { key, text in text.map { (key, .text($0)) } })
  }

  /// The identifier in `The Courier <daily.courier.example>`.
  private static func listID(_ value: String) -> String {
    guard let open = value.lastIndex(of: "<"), let close = value.lastIndex(of: ">"), open < close else { return value }
    return String(value[value.index(after: open)..<close])
  }

  /// The first part with text that is HTML, else plain.
  private var shown: MailMessage.Part? {
    let parts = message.parts.filter { part in !part.isAttachment && part.body.contains { $0 > 0x20 } }
    return ["text/html", "application/xhtml+xml", "text/plain"].lazy.compactMap { type in
      parts.first { $0.type.type == type }
    }.first
  }
}

/// A message with its parts (RFC 2045, 2046), however they are nested.
struct MailMessage {
  /// A part that has no parts itself.
  struct Part {
    var headers: MailHeaders
    var type: ContentType
    var body: ArraySlice<UInt8>
    /// Whether the message ends in it, where a boundary should follow.
    var isClipped = false

    /// Whether it is to be saved rather than shown.
    var isAttachment: Bool {
      headers.bytes("content-disposition").map { ContentType($0).type == "attachment" } ?? false
    }

    /// The bytes without their transfer encoding.
    var bytes: [UInt8] { encoding.undo(body) }

    private var encoding: TransferEncoding { TransferEncoding(headers.text("content-transfer-encoding") ?? "") }

    /// What shows that its end is missing; `nil` where nothing does.
    var damage: String? {
      if isClipped { return "the message ends in this part, before its last boundary" }
      return encoding.clipping(of: body)
    }
  }

  let headers: MailHeaders
  /// In the order of the message.
  private(set) var parts: [Part] = []
  /// Whether some parts were not looked at, because they nest too deep or are too many.
  private(set) var isCut = false

  /// How deep parts may nest, and how many there may be: several times what mail programs write.
  static let maximumDepth = 20
  static let mostParts = 2_000

  init(_ bytes: [UInt8]) {
    var body = bytes[...]
    headers = MailHeaders(bytes[...], body: &body)
    // What is still to be looked at, the next one last.
    var waiting = [(Part(headers: headers, type: headers.contentType, body: body), depth: 0)]
    while let (part, depth) = waiting.popLast() {
      if parts.count + waiting.count >= Self.mostParts {
        isCut = true
        return
      }
      guard let inner = Self.inner(of: part) else {
        parts.append(part)
        continue
      }
      if depth == Self.maximumDepth {
        isCut = true
        continue
      }
      let allowed = inner.prefix(Self.mostParts)
      isCut = isCut || allowed.count < inner.count
      waiting += allowed.reversed().map { inner in
        var inner = inner
        inner.isClipped = part.type.isMultipart && inner.body.endIndex == bytes.endIndex
        return (inner, depth + 1)
      }
    }
  }

  /// The parts of a part; `nil` for one that has none.
  private static func inner(of part: Part) -> [Part]? {
    if part.type.isMultipart { return parts(of: part) }
    if part.type.type == "message/rfc822",
      TransferEncoding(part.headers.text("content-transfer-encoding") ?? "") == .none
    {
      return [Self.part(part.body.drop { $0 == 0x0A || $0 == 0x0D })]
    }
    return nil
  }

  /// The parts between boundaries. Where the one that the message names is not in it, or it names none, the first line that looks like a
  /// boundary is one; without such a line all of it is a text, as mail programs show it.
  private static func parts(of part: Part) -> [Part] {
    let named = part.type.parameters["boundary"].map { Array($0.utf8) } ?? []
    for boundary in [named, likelyBoundary(in: part.body)] where !boundary.isEmpty {
      let sections = sections(of: part.body, boundary: boundary)
      if !sections.isEmpty { return sections.map(Self.part) }
    }
    let isMarkup = part.body.first { $0 > 0x20 } == UInt8(ascii: "<")
    return [
      Part(headers: part.headers, type: part.type.changed(to: isMarkup ? "text/html" : "text/plain"), body: part.body)
    ]
  }

  /// What follows `--` in the first line that begins with that and comes before a header field; empty where there is none. A boundary has at
  /// most 70 characters (RFC 2046, 5.1.1).
  private static func likelyBoundary(in body: ArraySlice<UInt8>) -> [UInt8] {
    var rest = body.prefix(64 << 10)
    while !rest.isEmpty {
      let (line, next) = MailHeaders.line(of: rest)
      rest = next
      let boundary = line.dropFirst(2)
      if line.starts(with: "--".utf8), (1...70).contains(boundary.count),
        String(decoding: next.prefix(8), as: UTF8.self).lowercased() == "content-"
      {
        return Array(boundary)
      }
    }
    return []
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> Part {
    var body = bytes
    let headers = MailHeaders(bytes, body: &body)
    return Part(headers: headers, type: headers.contentType, body: body)
  }

  /// What is between lines of `--boundary`; the last one may lack its end.
  private static func sections(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array("--".utf8) + boundary
    var sections: [ArraySlice<UInt8>] = []
    var start: Int?
    var rest = body
    while let found = rest.firstPlace(of: mark) {
      rest = rest[found.upperBound...]
      let isAtStart = found.lowerBound == body.startIndex || [0x0A, 0x0D].contains(body[found.lowerBound - 1])
      let (line, next) = MailHeaders.line(of: rest)
      let isEnd = line.starts(with: "--".utf8)
      guard isAtStart, line.dropFirst(isEnd ? 2 : 0).allSatisfy(MailHeaders.isSpace) else { continue }
      if let start { sections.append(withoutLineEnd(body[start..<found.lowerBound])) }
      start = isEnd ? nil : next.startIndex
      if isEnd || sections.count > mostParts { return sections }
      rest = next
    }
    if let start { sections.append(body[start...]) }
    return sections
  }

  /// The line end before a boundary is the boundary's (RFC 2046, 5.1.1).
  private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bytes = bytes.last == 0x0A ? bytes.dropLast() : bytes
    return bytes.last == 0x0D ? bytes.dropLast() : bytes
  }
}

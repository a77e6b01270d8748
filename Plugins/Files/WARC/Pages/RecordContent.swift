import CopydeskCore

/// Makes a document of a record, or says why it is none.
struct RecordContent {
  let rules: RecordRules
  let limits: DocumentLimits
  let warn: @Sendable (String) -> Void

  /// The types of records that hold a page (ISO 28500, 6).
  static let types: Set<String> = ["response", "resource", "conversion"]

  /// What a record is.
  ///
  /// - Parameter origin: Where the record is; its address is filled in.
  func content(of record: consuming WARCRecord, origin: Origin) -> SourceItem.Content {
    var origin = origin
    origin.url = record.target
    origin.fetched = Self.date(of: record)
    if let reason = rules.refuses(address: record.target ?? "") { return .dropped(reason, origin: origin) }
    guard record.type == "response" else { return page(record, nil, origin) }
    if let message = HTTPMessage(record.head.isEmpty ? record.body : record.head) {
      if let reason = rules.refuses(status: message.status) { return .dropped(reason, origin: origin) }
      return page(record, message, origin)
    }
    let isHTTP = record.fields["content-type"]?.lowercased().hasPrefix("application/http") ?? true
    if !isHTTP, record.head.isEmpty, !record.body.starts(with: "HTTP/".utf8) {
      let type = record.fields["content-type"] ?? ""
      return .dropped(DropReason("not_http", detail: "a response of the type \(type)"), origin: origin)
    }
    let error =
      record.head.isEmpty && record.body.isEmpty
      ? DocumentError("empty_record", "the record is empty")
      : DocumentError("bad_http", "the record does not begin with the header of an HTTP response")
    return .failed(error, origin: origin, payload: Self.payload(record.block))
  }

  /// When a record was made; `nil` where it says so of no day, or of the one from which computers count when they do not know.
  private static func date(of record: borrowing WARCRecord) -> String? {
    let date = record.fields["warc-date"].flatMap { WrittenDate.iso($0) }
    return date == ConversionRecord.unknownDate ? nil : date
  }

  /// A record's bytes, as they go with its failure; `nil` for none.
  static func payload(_ bytes: [UInt8]) -> Payload? {
    bytes.isEmpty ? nil : Payload(bytes: bytes, mediaType: .html)
  }

  private func page(_ record: consuming WARCRecord, _ message: HTTPMessage?, _ origin: Origin) -> SourceItem.Content {
    let isRight = hasRightDigest(record)
    let fields = message?.fields ?? record.fields
    let (type, charset) = HTTPMessage.contentType(fields["content-type"])
    if let reason = rules.refuses(type: type) { return .dropped(reason, origin: origin) }
    var body = record.takeBody()
    // A header that does not end was not taken apart from it.
    if let message, record.head.isEmpty { body.removeFirst(message.bodyStart) }
    do throws(DocumentError) {
      let undone =
        message == nil
        ? PayloadCoding.Body(bytes: body) : try PayloadCoding(fields: fields, limits: limits).undo(body)
      let bytes = undone.bytes
      if bytes.count > limits.bytes { throw .limitExceeded(.bytes, limits: limits, found: bytes.count) }
      try check(record, isRight, body, bytes)
      if bytes.isEmpty { return .dropped("empty_page", origin: origin) }
      if let reason = rules.refuses(size: bytes.count) { return .dropped(reason, origin: origin) }
      switch PageType(declared: type, isConversion: record.type == "conversion").look(at: bytes) {
      case .other(let what): return .dropped(DropReason("not_a_page", detail: what), origin: origin)
      case .page(let mediaType):
        var document = Document(
          origin: origin, payload: Payload(bytes: bytes, mediaType: mediaType, declaredEncoding: charset))
        var extras = extras(of: record, message, type)
        if record.fields["warc-segment-number"] != nil {
          extras["damage"] = .text("the page goes on in continuation records, which are not read")
          warn(
            "pages that are divided among records are read up to the end of the first one; extras.warc.damage says so")
        }
        if let damage = undone.damage {
          extras["damage"] = .text(damage)
          warn("bodies that end early are read as far as they go; extras.warc.damage says how far")
        }
        document.extras["warc"] = .map(extras)
        return .document(document)
      }
    } catch {
      return .failed(error, origin: origin, payload: Self.payload(body))
    }
  }

  /// Whether the digest of a block, if there is one and it is to be checked, is that of the block.
  private func hasRightDigest(_ record: borrowing WARCRecord) -> Bool {
    guard rules.verify != .off, let digest = record.fields["warc-block-digest"].flatMap(WARCDigest.init) else {
      return true
    }
    return digest.isDigest(of: record.block)
  }

  /// Compares the digest of a payload with it, with or without its codings: tools differ.
  private func check(
    _ record: WARCRecord, _ isBlockRight: Bool, _ body: [UInt8], _ bytes: [UInt8]
  ) throws(DocumentError) {
    guard rules.verify != .off else { return }
    var wrong: String?
    if !isBlockRight {
      wrong = "WARC-Block-Digest"
    } else if let digest = record.fields["warc-payload-digest"].flatMap(WARCDigest.init), !digest.isDigest(of: body),
      !digest.isDigest(of: bytes),
      !(ChunkedBody.joined(body, isClaimed: true).map { digest.isDigest(of: $0.bytes) } ?? false)
    {
      wrong = "WARC-Payload-Digest"
    }
    guard let wrong else { return }
    let message = "the \(wrong) is not that of the record's bytes"
    if rules.verify == .fail { throw DocumentError("digest_mismatch", message) }
    warn(message)
  }

  private func extras(of record: WARCRecord, _ message: HTTPMessage?, _ type: String) -> [String: ExtraValue] {
    var extras: [String: ExtraValue] = ["type": .text(record.type)]
    let names = [
      ("record_id", "warc-record-id"), ("ip", "warc-ip-address"),
      ("truncated", "warc-truncated"),
      ("refers_to", "warc-refers-to"),
    ]
    for (key, name) in names { extras[key] = record.fields[name].map { .text($0) } }
    if !type.isEmpty { extras["content_type"] = .text(type) }
    guard let message else { return extras }
    extras["status"] = .integer(message.status)
    var headers: [String: ExtraValue] = [:]
    if rules.headers.contains("*") {
      for (name, value) in message.fields.all where headers[name] == nil { headers[name] = .text(value) }
    } else {
      for name in rules.headers { headers[name] = message.fields[name].map { .text($0) } }
    }
    if !headers.isEmpty { extras["headers"] = .map(headers) }
    return extras
  }
}

import CopydeskCore

/// An article as a WET record: a WARC record of the type `conversion` (ISO 28500, 6.9) whose block is plain text.
///
/// Everything in it follows from the document, so that the same document gives the same bytes.
struct ConversionRecord {
  let document: Document
  /// Whether the headline comes first.
  let hasTitle: Bool

  /// The date of a record without a known one. The field has to be there, and the clock would make each run's bytes differ.
  private static let unknownDate = "1970-01-01T00:00:00Z"

  /// The record, uncompressed.
  var bytes: [UInt8] {
    let block = Array(text.utf8)
    var fields = [
      ("WARC-Type", "conversion"), ("WARC-Target-URI", address), ("WARC-Date", date), ("WARC-Record-ID", "<\(id)>"),
    ]
    if let original = document.extras["warc"]?["record_id"]?.text, Self.isField(original) {
      fields.append(("WARC-Refers-To", original))
    }
    fields += [
      ("WARC-Block-Digest", WARCDigest.sha1(of: block)), ("Content-Type", "text/plain"),
      ("Content-Length", "\(block.count)"),
    ]
    let header = "WARC/1.0\r\n" + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  private var text: String {
    guard hasTitle, let title = document.metadata.title, !title.isEmpty else { return document.text + "\n" }
    return title + "\n\n" + document.text + "\n"
  }

  /// The page's address, or one made of the document's name.
  private var address: String {
    let known = [document.origin.url, document.metadata.canonicalURL].compactMap { $0 }
    return known.first(where: Self.isField) ?? "urn:x-copydesk:" + Self.escaped(document.id)
  }

  /// When the page was fetched, or published, in seconds and UTC.
  private var date: String {
    let known = [document.origin.fetched, document.metadata.published].compactMap { $0 }
    return known.compactMap(Self.date).first ?? Self.unknownDate
  }

  /// A date in UTC without fractions of a second; `nil` for one that says no time of day in UTC or no date.
  private static func date(_ text: String) -> String? {
    if text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil { return text + "T00:00:00Z" }
    guard let match = text.wholeMatch(of: /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|\+00:00)/) else { return nil }
    return match.1 + "Z"
  }

  /// A UUID by name (RFC 9562, 5.5), in the name space for URLs.
  private var id: String {
    let space: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]
    var bytes = Array(SHA1.digest(of: space + "copydesk:conversion:\(document.id)".utf8).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = WARCDigest.hexadecimal(bytes)
    var parts: [String] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  /// Whether a text can be the value of a field: visible, and on one line.
  private static func isField(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace }
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (0x2D...0x3A).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      return isPlain || byte == 0x5F || byte == 0x7E
        ? String(UnicodeScalar(byte)) : "%" + WARCDigest.hexadecimal([byte]).uppercased()
    }.joined()
  }
}

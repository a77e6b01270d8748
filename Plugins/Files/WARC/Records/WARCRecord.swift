/// A record of a web archive: what its header says, and its block.
struct WARCRecord: Sendable {
  var fields: HeaderFields
  /// The block; empty where nobody wants it.
  var block: [UInt8]

  /// `response`, `request`, `warcinfo`, …
  var type: String { fields["warc-type"]?.lowercased() ?? "" }
  /// The address that it was fetched from. Some tools put it into angle brackets, as WARC 1.0 printed it.
  var target: String? {
    guard let text = fields["warc-target-uri"], !text.isEmpty else { return nil }
    return text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }
}

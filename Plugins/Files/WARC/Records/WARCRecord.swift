/// A record of a web archive: what its header says, and its block.
struct WARCRecord: Sendable {
  var fields: HeaderFields
  /// The header of the HTTP response that the block begins with, the empty line included; empty where it begins with none.
  private(set) var head: [UInt8] = []
  /// The block after ``head``; empty where nobody wants it.
  private(set) var body: [UInt8] = []

  init(fields: HeaderFields) { self.fields = fields }

  /// All of the block.
  var block: [UInt8] { head.isEmpty ? body : head + body }

  /// `response`, `request`, `warcinfo`, …
  var type: String { fields["warc-type"]?.lowercased() ?? "" }
  /// The address that it was fetched from. Some tools put it into angle brackets, as WARC 1.0 printed it.
  var target: String? {
    guard let text = fields["warc-target-uri"], !text.isEmpty else { return nil }
    return text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }

  /// Takes a copy of a block. A page, which is nearly all of it, is then not copied again.
  mutating func take(_ block: ArraySlice<UInt8>) {
    let length = type == "response" && block.starts(with: "HTTP/".utf8) ? HeaderBlock.length(of: block) ?? 0 : 0
    head = Array(block.prefix(length))
    body = Array(block.dropFirst(length))
  }

  /// Hands the body over, so that nobody else holds it.
  mutating func takeBody() -> [UInt8] {
    let taken = body
    body = []
    return taken
  }
}

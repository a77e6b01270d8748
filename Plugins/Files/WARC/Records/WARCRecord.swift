/// A record of a web archive: what its header says, and its block.
struct WARCRecord: Sendable {
  var fields: HeaderFields
  /// The responses before the one that counts, such as `100 Continue` and `103 Early Hints` (RFC 9110, 15.2): headers only.
  private(set) var interim: [UInt8] = []
  /// The header of the HTTP response that the block begins with, the empty line included; empty where it begins with none.
  private(set) var head: [UInt8] = []
  /// The block after ``head``; empty where nobody wants it.
  private(set) var body: [UInt8] = []

  init(fields: HeaderFields) { self.fields = fields }

  /// All of the block.
  var block: [UInt8] { head.isEmpty ? body : interim + head + body }

  /// `response`, `request`, `warcinfo`, …
  var type: String { fields["warc-type"]?.lowercased() ?? "" }
  /// The address that it was fetched from. Some tools put it into angle brackets, as WARC 1.0 printed it.
  var target: String? {
    guard let text = fields["warc-target-uri"], !text.isEmpty else { return nil }
    return text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }

  /// Takes a copy of a block. A page, which is nearly all of it, is then not copied again.
  mutating func take(_ block: ArraySlice<UInt8>) {
    var rest = block
    var length = type == "response" ? Self.headLength(rest) : 0
    while length > 0, Self.isInterim(rest), case let next = Self.headLength(rest.dropFirst(length)), next > 0 {
      rest = rest.dropFirst(length)
      length = next
    }
    interim = Array(block[..<rest.startIndex])
    head = Array(rest.prefix(length))
    body = Array(rest.dropFirst(length))
  }

  /// How long the header of an HTTP response is; 0 where the bytes begin with none.
  private static func headLength(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.starts(with: "HTTP/".utf8) ? HeaderBlock.length(of: bytes) ?? 0 : 0
  }

  /// Whether the status of a response is one of those after which another response comes.
  private static func isInterim(_ bytes: ArraySlice<UInt8>) -> Bool {
    let status = bytes.prefix(64).drop { $0 != UInt8(ascii: " ") }.drop { $0 == UInt8(ascii: " ") }
    return status.first == UInt8(ascii: "1") && !status.starts(with: "101".utf8)
  }

  /// Hands the body over, so that nobody else holds it.
  mutating func takeBody() -> [UInt8] {
    let taken = body
    body = []
    return taken
  }
}

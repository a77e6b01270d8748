/// The addresses of a picture in several sizes: the value of `srcset` (HTML standard, section 4.8.4.2.1).
package struct SourceSet {
  /// An address, and the width or density that it is for.
  package struct Candidate: Equatable {
    package var address: String
    /// Such as `640w` and `1.5x`; empty where there is none.
    package var descriptor: String

    /// The width in pixels or the density; 0 where there is none.
    package var size: Double { Double(descriptor.dropLast()) ?? 0 }
  }

  package let candidates: [Candidate]

  package init(_ value: String) {
    var candidates: [Candidate] = []
    var rest = value.utf8[...]
    while true {
      rest = rest.drop { SourceSet.isSpace($0) || $0 == UInt8(ascii: ",") }
      if rest.isEmpty { break }
      var address = rest.prefix { !SourceSet.isSpace($0) }
      rest = rest[address.endIndex...]
      var descriptor = rest.prefix(0)
      if address.last == UInt8(ascii: ",") {
        while address.last == UInt8(ascii: ",") { address = address.dropLast() }
      } else {
        descriptor = rest.prefix { $0 != UInt8(ascii: ",") }
        rest = rest[descriptor.endIndex...]
      }
      candidates.append(Candidate(address: String(address) ?? "", descriptor: SourceSet.trimmed(descriptor)))
    }
    self.candidates = candidates
  }

  /// A width or density, such as `640w` and `1.5x`; nothing for anything else.
  private static func trimmed(_ descriptor: Substring.UTF8View) -> String {
    if descriptor.allSatisfy({ $0 < 0x80 }) { return trimmed(ascii: descriptor) }
    let text = String(descriptor)?.filter { !$0.isWhitespace } ?? ""
    let isSize = text.dropLast().allSatisfy { $0.isNumber && $0.isASCII || $0 == "." }
    return text.count > 1 && isSize && "wxh".contains(text.last ?? " ") ? text : ""
  }

  /// The same of ASCII, byte by byte, as nearly all are.
  private static func trimmed(ascii descriptor: Substring.UTF8View) -> String {
    let bytes = descriptor.filter { !($0 == 0x20 || $0 &- 0x09 < 5) }
    guard bytes.count > 1, let unit = bytes.last, "wxh".utf8.contains(unit) else { return "" }
    let isSize = bytes.dropLast().allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    return isSize ? String(decoding: bytes, as: UTF8.self) : ""
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}

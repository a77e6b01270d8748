/// The addresses of a picture in several sizes: the value of `srcset` (HTML standard, section 4.8.4.2.1).
struct SourceSet {
  /// An address, and the width or density that it is for.
  struct Candidate: Equatable {
    var address: String
    var descriptor: String
  }

  let candidates: [Candidate]

  init(_ value: String) {
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

  /// The set with only its safe addresses; `nil` where it has none.
  func value(_ safe: SafeAddress) -> String? {
    let kept = candidates.compactMap { candidate -> String? in
      guard let address = safe.address(candidate.address, for: .picture), !address.hasSuffix(",") else { return nil }
      return candidate.descriptor.isEmpty ? address : "\(address) \(candidate.descriptor)"
    }
    return kept.isEmpty ? nil : kept.joined(separator: ", ")
  }

  /// A width or density, such as `640w` and `1.5x`; nothing for anything else.
  private static func trimmed(_ descriptor: Substring.UTF8View) -> String {
    let text = String(descriptor)?.filter { !$0.isWhitespace } ?? ""
    let isSize = text.dropLast().allSatisfy { $0.isNumber && $0.isASCII || $0 == "." }
    return text.count > 1 && isSize && "wxh".contains(text.last ?? " ") ? text : ""
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}

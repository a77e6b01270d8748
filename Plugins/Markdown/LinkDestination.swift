/// An address as it is written between the parentheses of a Markdown link.
struct LinkDestination {
  let bytes: [UInt8]

  /// Reads an address; `nil` for one that is empty, that runs a script or that opens a file of the reader's.
  ///
  /// Space and control characters at the ends, and tabs and line ends anywhere, are left out, as the URL standard's parser
  /// does (URL, section 4.4). The schemes that are refused are those that cmark calls unsafe.
  init?(_ href: String) {
    if let plain = LinkDestination.plain(href) {
      if plain.isEmpty || LinkDestination.isUnsafe(href[...]) { return nil }
      bytes = plain
      return
    }
    let address = href.unicodeScalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }
    guard let first = address.firstIndex(where: { !isEdge($0) }), let last = address.lastIndex(where: { !isEdge($0) })
    else { return nil }
    let trimmed = address[first...last]
    if LinkDestination.isUnsafe(Substring(trimmed)) { return nil }
    var result: [UInt8] = []
    for index in trimmed.indices {
      let scalar = trimmed[index]
      switch scalar {
      case "(", ")": result += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case "&" where LinkDestination.mayBeEntity(trimmed[index...]): result += Array("&amp;".utf8)
      case "<", ">", "\\", "\"", "`", "|", "^", "{", "}", "\u{0}"..."\u{20}", "\u{7F}": result += encoded(scalar)
      default: result += scalar.properties.isWhitespace ? encoded(scalar) : Array(String(scalar).utf8)
      }
    }
    bytes = result
  }

  /// The bytes of an address that needs no escapes; `nil` for one that does.
  private static func plain(_ href: String) -> [UInt8]? {
    var href = href
    return href.withUTF8 { bytes in
      bytes.allSatisfy { isPlain[Int($0)] } ? Array(bytes) : nil
    }
  }

  private static let isPlain: [Bool] = {
    var result = (0..<256).map { (0x21...0x7E).contains($0) }
    for byte in "()&<>\\\"`|^{}".utf8 { result[Int(byte)] = false }
    return result
  }()

  private static let unsafeSchemes: Set<String> = ["javascript", "vbscript", "data", "file", "blob"]

  private static func isUnsafe(_ address: Substring) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return unsafeSchemes.contains(address[..<colon].lowercased())
  }

  /// Whether an `&` begins a character reference: only one that a `;` ends is read as such (CommonMark, section 2.5).
  private static func mayBeEntity(_ rest: Substring.UnicodeScalarView) -> Bool {
    let name = rest.dropFirst().prefix(longestEntity).drop { $0 == "#" }
    let end = name.firstIndex { !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)) }
    return end.map { name[$0] == ";" && $0 > name.startIndex } ?? false
  }

  /// The longest name has 31 letters (HTML standard, section 13.5).
  private static let longestEntity = 40
}

/// A character's UTF-8, percent-encoded.
private func encoded(_ scalar: Unicode.Scalar) -> [UInt8] {
  let digits = Array("0123456789ABCDEF".utf8)
  return String(scalar).utf8.flatMap { [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
}

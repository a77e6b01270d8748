/// An address as it is written between the parentheses of a Markdown link.
struct LinkDestination {
  let bytes: [UInt8]

  /// Reads an address; `nil` for one that is empty, that runs a script or that opens a file of the reader's.
  ///
  /// Space and control characters at the ends, and tabs and line ends anywhere, are left out, as the URL standard's parser
  /// does (URL, section 4.4). The schemes that are refused are those that cmark calls unsafe.
  init?(_ href: String) {
    if let escaped = LinkDestination.escaped(ofASCII: href) {
      if escaped.isEmpty || LinkDestination.isUnsafe(href[...]) { return nil }
      bytes = escaped
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

  /// The bytes of an address of visible ASCII characters; `nil` for one that has others. Most addresses need no escapes.
  private static func escaped(ofASCII href: String) -> [UInt8]? {
    var href = href
    return href.withUTF8 { text in
      var special = 0
      var others = 0
      for byte in text {
        let kind = kinds[Int(byte)]
        special &+= kind == .special ? 1 : 0
        others &+= kind == .other ? 1 : 0
      }
      if others > 0 { return nil }
      return special == 0 ? Array(text) : escaped(text)
    }
  }

  private static func escaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 16)
    for offset in text.indices {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
      case UInt8(ascii: "&") where mayBeEntity(text[offset...]): result += "&amp;".utf8
      case UInt8(ascii: "&"): result.append(byte)
      default: if kinds[Int(byte)] == .plain { result.append(byte) } else { result += encoded(Unicode.Scalar(byte)) }
      }
    }
    return result
  }

  /// What becomes of a byte of an address.
  private enum Kind {
    /// It stays.
    case plain
    /// It may have to be escaped.
    case special
    /// A space, a control character, or a part of a character that is not ASCII's.
    case other
  }

  private static let kinds: [Kind] = {
    var result = (0..<256).map { (0x21...0x7E).contains($0) ? Kind.plain : .other }
    for byte in "()&<>\\\"`|^{}".utf8 { result[Int(byte)] = .special }
    return result
  }()

  /// The same as for characters, of ASCII.
  private static func mayBeEntity(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = rest.dropFirst().prefix(longestEntity).drop { $0 == UInt8(ascii: "#") }
    let end = name.firstIndex { !(0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20) }
    return end.map { name[$0] == UInt8(ascii: ";") && $0 > name.startIndex } ?? false
  }

  private static let unsafeSchemes: Set<String> = ["javascript", "vbscript", "data", "file", "blob"]

  private static func isUnsafe(_ address: Substring) -> Bool {
    // None of them has more than ten letters, or begins with the letter that most addresses begin with.
    guard let colon = address.utf8.prefix(11).firstIndex(of: UInt8(ascii: ":")) else { return false }
    if address.utf8.first == UInt8(ascii: "h") { return false }
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

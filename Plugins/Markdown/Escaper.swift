/// Writes text so that nothing in it is read as markup.
struct Escaper {
  let text: [UInt8]
  let place: InlineWriter.Context

  /// Writes a part of the text that has markup, or nothing, on both sides.
  func write(_ range: Range<Int>, to out: inout [UInt8]) {
    var lineEscape = lineStart(range.lowerBound) ? blockMarker(at: range.lowerBound) : nil
    var start = range.lowerBound
    var next = start
    while true {
      let offset = nextSpecial(from: next, to: range.upperBound, or: lineEscape)
      if offset == range.upperBound { break }
      next = offset + 1
      let byte = text[offset]
      if byte == 0x0A {
        out += text[start..<offset]
        writeLineEnd(to: &out)
        start = offset + 1
        lineEscape = blockMarker(at: offset + 1)
      } else if offset == lineEscape || needsEscape(byte, at: offset, in: range) {
        out += text[start..<offset]
        out.append(UInt8(ascii: "\\"))
        start = offset
      }
    }
    out += text[start..<range.upperBound]
  }

  /// The offset of the next special character, or of another one if that comes first; the end where neither is before it.
  private func nextSpecial(from start: Int, to end: Int, or other: Int?) -> Int {
    let last = other.map { $0 < start ? end : min($0, end) } ?? end
    return text[start..<last].withUnsafeBufferPointer { bytes in
      Escaper.isSpecial.withUnsafeBufferPointer { isSpecial in
        // The table has 256 places, one for each byte.
        for (offset, byte) in bytes.enumerated() where isSpecial[Int(byte)] { return start + offset }
        return last
      }
    }
  }

  /// The characters that ``needsEscape(_:at:in:)`` looks at, and the line end; all others are copied in runs.
  private static let isSpecial: [Bool] = {
    var result = Array(repeating: false, count: 256)
    for byte in "\\`*[]~_<&!^|#:.\n".utf8 { result[Int(byte)] = true }
    return result
  }()

  private func writeLineEnd(to out: inout [UInt8]) {
    switch place {
    case .block: out += [UInt8(ascii: "\\"), 0x0A]
    case .heading, .alternative: out.append(0x20)
    case .cell: out += Array("<br>".utf8)
    }
  }

  private func lineStart(_ offset: Int) -> Bool {
    place == .block && (offset == 0 || text[offset - 1] == 0x0A)
  }

  private func needsEscape(_ byte: UInt8, at offset: Int, in range: Range<Int>) -> Bool {
    let isFirst = offset == range.lowerBound
    let isLast = offset == range.upperBound - 1
    switch byte {
    case UInt8(ascii: "\\"): return isLast || Escaper.isPunctuation(text[offset + 1]) || text[offset + 1] == 0x0A
    case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "_"):
      return isFirst || isLast || !isAlphanumeric(offset - 1) || !isAlphanumeric(offset + 1)
    case UInt8(ascii: "<"):
      return isLast || isAlphanumeric(offset + 1) || "/!?".utf8.contains(text[offset + 1])
    case UInt8(ascii: "&"): return isEntity(offset)
    case UInt8(ascii: "!"): return isLast && offset + 1 < text.count
    case UInt8(ascii: "^"): return isFirst
    case UInt8(ascii: "|"): return place == .cell
    case UInt8(ascii: "#"): return place == .heading
    case UInt8(ascii: ":"), UInt8(ascii: "."): return isAddress(byte, at: offset, in: range)
    default: return false
    }
  }

  /// Whether this is the character without which nothing here is an address that GFM would make a link of (GFM, 6.9), and the link would
  /// take in what follows the address.
  ///
  /// An address that ends with a space or with the text is left as it is, as a person would write it. So are e-mail addresses: readers of
  /// GFM make links of them however their characters are escaped.
  private func isAddress(_ byte: UInt8, at offset: Int, in range: Range<Int>) -> Bool {
    let begins =
      byte == UInt8(ascii: ".")
      ? ends(with: "www", at: offset)
      : text[(offset + 1)...].starts(with: "//".utf8)
        && ["http", "https", "ftp"].contains { ends(with: $0, at: offset) }
    guard begins else { return false }
    var end = offset + 1
    while end < range.upperBound, end - offset < Escaper.longestAddress, isOfAddress(end, in: range) { end += 1 }
    return end < text.count && (end == range.upperBound || text[end] != 0x20 && text[end] != 0x0A)
  }

  private func isOfAddress(_ offset: Int, in range: Range<Int>) -> Bool {
    Escaper.isOfAddress[Int(text[offset])]
      || text[offset] == UInt8(ascii: "_") && !needsEscape(UInt8(ascii: "_"), at: offset, in: range)
  }

  /// Longer addresses, in bytes, are escaped unread.
  private static let longestAddress = 2_000

  /// The characters of an address that Markdown gives no meaning to.
  private static let isOfAddress: [Bool] = {
    var result = (0..<256).map { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }
    for byte in "-./:?#@!$&'()+,;=%".utf8 { result[Int(byte)] = true }
    return result
  }()

  /// Whether bytes are an address of the web and have nothing in them that ends or changes one between `<` and `>`.
  static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) else { return false }
    return bytes.allSatisfy { isOfAddress[Int($0)] || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "~") || $0 >= 0x80 }
  }

  private func ends(with word: String, at offset: Int) -> Bool {
    let count = word.utf8.count
    return offset >= count && text[(offset - count)..<offset].lazy.map { $0 | 0x20 }.elementsEqual(word.utf8)
  }

  /// Whether an `&` begins a character reference; the longest name has 31 letters (HTML, section 13.5).
  private func isEntity(_ offset: Int) -> Bool {
    let rest = text[(offset + 1)...].prefix(40)
    let name = rest.first == UInt8(ascii: "#") ? rest.dropFirst() : rest
    guard let end = name.firstIndex(where: { !isAlphanumeric($0) }) else { return false }
    return end > name.startIndex && text[end] == UInt8(ascii: ";")
  }

  /// A backslash before any other character is a backslash (CommonMark, section 2.4).
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private func isAlphanumeric(_ offset: Int) -> Bool {
    text.indices.contains(offset) && isAlphanumeric(text[offset])
  }
}

extension Escaper {
  /// The character of a line that would make something else than a line of a paragraph of it: a heading, a list, a
  /// quotation, a rule, the line under a heading, the second line of a table. `nil` where nothing needs an escape.
  private func blockMarker(at start: Int) -> Int? {
    guard start < text.count else { return nil }
    switch text[start] {
    case UInt8(ascii: "#"):
      let end = skip(from: start) { $0 == UInt8(ascii: "#") }
      return end - start <= 6 && isSpace(end) ? start : nil
    case UInt8(ascii: ">"): return start
    case UInt8(ascii: "+"): return isSpace(start + 1) ? start : nil
    case UInt8(ascii: "-"): return isSpace(start + 1) || isLine(of: "-:| ", from: start) ? start : nil
    case UInt8(ascii: ":"), UInt8(ascii: "|"): return isLine(of: "-:| ", from: start) ? start : nil
    case UInt8(ascii: "="): return isLine(of: "= ", from: start) ? start : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = skip(from: start) { (0x30...0x39).contains($0) }
      guard end - start <= 9, end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") else {
        return nil
      }
      return isSpace(end + 1) ? end : nil
    default: return nil
    }
  }

  private func skip(from start: Int, while matches: (UInt8) -> Bool) -> Int {
    var end = start
    while end < text.count, matches(text[end]) { end += 1 }
    return end
  }

  private func isSpace(_ offset: Int) -> Bool {
    offset >= text.count || text[offset] == 0x20 || text[offset] == 0x0A
  }

  private func isLine(of characters: String, from start: Int) -> Bool {
    let end = skip(from: start) { characters.utf8.contains($0) }
    return end == text.count || text[end] == 0x0A
  }
}

import CopydeskText

/// Tells sentences that quote what notices say from notices: `“Follow us,” the girl called from the boat.`
enum SpokenLine {
  /// Whether a sentence begins with a quotation, and goes on behind it: who says so, and where it is written.
  static func isSpoken(_ text: String) -> Bool {
    // Most lines begin with a letter, whose byte says so.
    guard let byte = text.utf8.first, byte >= 0x80 || byte == UInt8(ascii: "\""), text.utf8.count <= longest,
      let first = text.unicodeScalars.first, let close = pairs[first],
      let end = endOfQuotation(text, after: UTF8.width(first), Array(String(close).utf8))
    else { return false }
    let rest = Substring(text.utf8.dropFirst(end))
    return rest.utf8.count >= shortestRest && rest.contains(where: \.isLetter) && SentenceEnd(of: text) == .sentence
  }

  /// Where a sign that closes a quotation ends, in bytes.
  private static func endOfQuotation(_ text: String, after start: Int, _ close: [UInt8]) -> Int? {
    text.withBytes { bytes in
      (start..<max(start, bytes.count - close.count + 1)).first { place in
        bytes[place] == close[0] && bytes[place..<place + close.count].elementsEqual(close)
      }
    }
    .map { $0 + close.count }
  }

  /// Whether what is at a place of a text is inside of a quotation.
  ///
  /// - Parameter place: In UTF-8 bytes.
  static func isQuoted(_ place: Range<Int>, in text: String) -> Bool {
    var open: Unicode.Scalar?
    for scalar in String(decoding: text.utf8.prefix(place.lowerBound), as: UTF8.self).unicodeScalars {
      if scalar == open { open = nil } else if open == nil, let close = pairs[scalar] { open = close }
    }
    guard let open else { return false }
    return String(decoding: text.utf8.dropFirst(place.upperBound), as: UTF8.self).unicodeScalars.contains(open)
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{201C}": "\u{201D}", "\u{201E}": "\u{201C}", "\u{AB}": "\u{BB}", "\u{300C}": "\u{300D}", "\u{300E}": "\u{300F}",
    "\"": "\"",
  ]
  /// Notices are shorter, and what is said behind a quotation has so many bytes.
  private static let (longest, shortestRest) = (400, 8)
}

/// Decodes character references in texts that were escaped once too often.
enum CharacterReferences {
  /// The text with `&amp;`, `&#39;`, `&quot;` and their kind as characters. Tags in it go; those that end paragraphs leave a line break
  /// behind, if asked to.
  static func decoded(_ text: String, breakingAtBlocks: Bool = false) -> String {
    var result = text
    // Twice, since some are escaped twice.
    for _ in 0..<2 where result.holds(UInt8(ascii: "&")) { result = references(result) }
    return result.holds(UInt8(ascii: "<")) ? withoutTags(result, breakingAtBlocks) : result
  }

  private static func references(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.utf8.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(rest[..<end].dropFirst())
      else {
        result += "&"
        rest = rest[rest.utf8.index(after: rest.startIndex)...]
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.utf8.index(after: end)...]
    }
    return result + rest
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  /// The names that turn up in metadata; those of letters are rare there.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "laquo": "«", "raquo": "»", "bdquo": "„", "sbquo": "‚",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "uuml": "ü", "ouml": "ö", "auml": "ä", "Uuml": "Ü",
    "Ouml": "Ö", "Auml": "Ä", "szlig": "ß", "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
    "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "shy": "\u{AD}", "middot": "·", "bull": "•",
    "acute": "´", "ecirc": "ê", "ocirc": "ô", "acirc": "â", "icirc": "î", "oslash": "ø", "aring": "å", "aelig": "æ",
  ]

  private static func withoutTags(_ text: String, _ breaks: Bool) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    // Where the last `>` is; a tag ends there or before.
    let last = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, index < last, beginsTag(bytes[index + 1]),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let name = bytes[index + 1..<end].drop { $0 == UInt8(ascii: "/") }.prefix(while: isNamePart)
      result.append(breaks && endsLine(name) ? 0x0A : 0x20)
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  private static func endsLine(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return ["p", "br", "div", "li", "h1", "h2", "h3", "h4", "blockquote"].contains(name)
  }
}

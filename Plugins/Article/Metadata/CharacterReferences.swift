import CopydeskText

/// Decodes character references in texts that were escaped once too often.
enum CharacterReferences {
  /// Which tags go.
  enum Tags {
    /// All, as in a text that is known to be HTML; those that end paragraphs leave a line break if asked to.
    case all(breakingAtBlocks: Bool)
    /// Those that are markup for sure (``TagNames``): in `Vec<T>` and `why <marquee> died`, readers see the brackets.
    case markup
  }

  /// The text with `&amp;`, `&#39;`, `&quot;` and their kind as characters, without tags.
  static func decoded(_ text: String, without tags: Tags = .markup) -> String {
    var result = text
    // Twice, since some are escaped twice.
    for _ in 0..<2 where result.holds(UInt8(ascii: "&")) { result = references(result) }
    return result.holds(UInt8(ascii: "<")) ? withoutTags(result, tags) : result
  }

  private static func references(_ text: String) -> String {
    text.withBytes { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var rest = 0
      while let start = bytes[rest...].firstIndex(of: UInt8(ascii: "&")) {
        result.append(contentsOf: bytes[rest..<start])
        if let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
          let scalar = usual(UnsafeBufferPointer(rebasing: bytes[(start + 1)..<end]))
            ?? scalar(Substring(decoding: bytes[(start + 1)..<end], as: UTF8.self))
        {
          result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
          rest = end + 1
        } else {
          result.append(UInt8(ascii: "&"))
          rest = start + 1
        }
      }
      result.append(contentsOf: bytes[rest...])
      // Whole characters: a String's, cut at signs of ASCII, and those of references.
      return result.withUnsafeBufferPointer { String(valid: $0) }
    }
  }

  /// The character of a reference that most are: a number, or one of the signs of markup.
  private static func usual(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    if name.count >= 2, name.count < 8, name[0] == UInt8(ascii: "#") {
      var value: UInt32 = 0
      for byte in name[1...] {
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + UInt32(byte & 0x0F)
      }
      return value == 0 ? nil : Unicode.Scalar(value)
    }
    switch name.count {
    case 2 where name[1] == UInt8(ascii: "t"): return name[0] == 0x6C ? "<" : name[0] == 0x67 ? ">" : nil
    case 3 where name.elementsEqual("amp".utf8): return "&"
    case 4 where name.elementsEqual("quot".utf8): return "\""
    default: return nil
    }
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

  private static func withoutTags(_ text: String, _ tags: Tags) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let names: TagNames? = if case .markup = tags { TagNames(of: bytes) } else { nil }
    var index = 0
    while let tag = nextTag(bytes, from: index) {
      result += bytes[index..<tag.lowerBound]
      if let names, !names.isMarkup(bytes[tag]) {
        result += bytes[tag]
      } else if case .all(breakingAtBlocks: true) = tags, endsLine(TagNames.name(bytes[tag])) {
        result.append(0x0A)
      } else if let last = result.last, last > 0x20, tag.upperBound < bytes.count, bytes[tag.upperBound] > 0x20 {
        result.append(0x20)
      }
      index = tag.upperBound
    }
    result += bytes[index...]
    // Whole characters: a String's, cut at brackets.
    return result.withUnsafeBufferPointer { String(valid: $0) }
  }

  /// The next tag, brackets included.
  static func nextTag(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      if beginsTag(bytes[open + 1]) {
        return bytes[open...].firstIndex(of: UInt8(ascii: ">")).map { open..<$0 + 1 }
      }
      index = open + 1
    }
    return nil
  }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
  }

  private static func endsLine(_ name: String) -> Bool {
    ["p", "br", "div", "li", "h1", "h2", "h3", "h4", "blockquote"].contains(name)
  }
}

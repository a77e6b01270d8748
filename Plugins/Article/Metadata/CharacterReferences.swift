/// Decodes character references in texts that were escaped once too often.
enum CharacterReferences {
  /// The text with `&amp;`, `&#39;`, `&quot;` and their kind as characters. Tags in it go; those that end paragraphs leave a line break
  /// behind, if asked to.
  static func decoded(_ text: String, breakingAtBlocks: Bool = false) -> String {
    var result = text
    // Twice, since some are escaped twice.
    for _ in 0..<2 where result.utf8.contains(UInt8(ascii: "&")) { result = references(result) }
    return result.utf8.contains(UInt8(ascii: "<")) ? withoutTags(result, breakingAtBlocks) : result
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
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      let next = rest.index(after: start)
      guard next < rest.endIndex, rest[next].isLetter || rest[next] == "/" || rest[next] == "!",
        let end = rest[start...].firstIndex(of: ">")
      else {
        result += "<"
        rest = rest[next...]
        continue
      }
      let name = rest[next..<end].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      result += breaks && ["p", "br", "div", "li", "h1", "h2", "h3", "h4", "blockquote"].contains(name) ? "\n" : " "
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

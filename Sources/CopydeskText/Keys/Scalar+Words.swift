extension Unicode.Scalar {
  // Unicode's tables are searched for each character; ASCII is known without them.

  /// Unicode's property Alphabetic.
  package var isAlphabetic: Bool { isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic }

  /// Unicode's property White_Space.
  package var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether this is a letter, a mark or a digit of any script (general categories L, M and N).
  package var isWordPart: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) }
    if isCommonLetter { return true }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether this is a letter (general category L) of a block of nothing but letters that most texts beyond ASCII are written in; no mark is one.
  var isCommonLetter: Bool {
    switch value {
    // Latin without its signs for multiplication and division, Greek, Cyrillic, Hebrew, Arabic.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x3A3...0x3F5, 0x400...0x481, 0x5D0...0x5EA, 0x620...0x64A: true
    // Kana, Han, Hangul.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether words of this character's script are written without spaces between them: Han, kana, Thai, Lao, Khmer and
  /// Burmese. (Korean has spaces.)
  package var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029,
      0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

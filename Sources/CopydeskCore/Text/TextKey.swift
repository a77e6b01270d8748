import Foundation

/// What two texts share when they say the same: letters and digits in NFKC, case folded, and nothing else.
///
/// Letters, marks and digits are Unicode's (general categories L, M and N), so that the key of a Korean, Chinese or Arabic
/// text holds all of its words.
public struct TextKey: Sendable, Hashable {
  /// The key's characters.
  public let string: String

  /// Makes the key of a text.
  public init(_ text: some StringProtocol) {
    string = TextKey.asciiKey(text.utf8) ?? TextKey.unicodeKey(String(text))
  }

  /// Whether the text has neither letters nor digits.
  public var isEmpty: Bool { string.isEmpty }

  private static func asciiKey(_ bytes: some Sequence<UInt8>) -> String? {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): result.append(byte)
      default: continue
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unicodeKey(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars where scalar.isWordPart {
      switch scalar {
      case "ß", "ẞ": result.append(contentsOf: "ss".unicodeScalars)
      case "ς": result.append("σ")
      default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter, a mark or a digit of any script (general categories L, M and N).
  public var isWordPart: Bool {
    if isASCII { return properties.isAlphabetic || ("0"..."9").contains(self) }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether words of this character's script are written without spaces between them: Han, kana, Thai, Lao, Khmer and
  /// Burmese. (Korean has spaces.)
  public var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029,
      0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

import CopydeskCore
import CopydeskText

/// Puts right what is wrong with the characters of a page's text.
enum TextCleaning {
  /// Removes layout characters (soft hyphens, zero-width spaces, byte order marks, direction-neutral fillers), control characters,
  /// and reads C1 controls as windows-1252, which is what `&#146;` and its kind mean (HTML standard, section 13.2.5.84).
  /// White space that is not ASCII's stays inside the text and goes at its ends.
  static func clean(_ text: String) -> String {
    var text = text
    if needsCleaning(text) {
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x80...0x9F: result.append(windows1252(scalar.value))
        case 0x00...0x08, 0x0B...0x1F, 0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF: continue
        default: result.append(scalar)
        }
      }
      text = String(result)
    }
    return text.trimmed
  }

  /// Whether one of the characters that ``clean(_:)`` looks for can be in the text, judging by lead bytes only.
  static func needsCleaning(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case 0x00...0x08, 0x0B...0x1F, 0x7F: return true
        case 0xC2 where index + 1 < bytes.count && (bytes[index + 1] < 0xA0 || bytes[index + 1] == 0xAD): return true
        case 0xE2 where index + 2 < bytes.count && (bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B): return true
        case 0xE2 where index + 2 < bytes.count && (bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0): return true
        case 0xEF where index + 2 < bytes.count && (bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF): return true
        default: continue
        }
      }
      return false
    }
  }

  /// The character that a C1 control means; U+FFFD for one that means none.
  private static func windows1252(_ value: UInt32) -> Unicode.Scalar {
    let scalar = Windows1252.scalar(UInt8(value))
    return scalar.value < 0xA0 ? "\u{FFFD}" : scalar
  }
}

extension Character {
  /// Whether the character is ASCII white space, which collapses; wider spaces are text.
  var isASCIISpace: Bool { isASCII && isWhitespace }
}

import CopydeskCore
import CopydeskText

/// Puts right what is wrong with the characters of a page's text.
enum TextCleaning {
  /// Removes layout characters (soft hyphens, zero-width spaces, byte order marks, direction-neutral fillers), control characters,
  /// and reads C1 controls as windows-1252, which is what `&#146;` and its kind mean (HTML standard, section 13.2.5.84).
  /// White space that is not ASCII's stays inside the text and goes at its ends.
  static func clean(_ text: String) -> String {
    needsCleaning(text) ? text.withBytes(cleaned).trimmed : text.trimmed
  }

  private static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
      switch (bytes[index], byte(1), byte(2)) {
      case (0x00...0x08, _, _), (0x0B...0x1F, _, _), (0x7F, _, _): index += 1
      case (0xC2, 0x80...0x9F, _):
        result.append(contentsOf: String(windows1252(UInt32(byte(1)))).utf8)
        index += 2
      case (0xC2, 0xAD, _): index += 2
      case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): index += 3
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The same of bytes in valid UTF-8, as those of a page are.
  static func clean(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(clean) }

  /// The same of bytes in a buffer.
  static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.isEmpty { return "" }
    if needsCleaning(bytes) { return cleaned(bytes).trimmed }
    let text = String(valid: bytes)
    // Where a sign of ASCII to be seen is at both ends, nothing is to be trimmed.
    return bytes[0] &- 0x21 < 0x5E && bytes[bytes.count - 1] &- 0x21 < 0x5E ? text : text.trimmed
  }

  /// Whether one of the characters that ``clean(_:)`` looks for can be in the text, judging by lead bytes only.
  static func needsCleaning(_ text: String) -> Bool { text.withBytes(needsCleaning) }

  /// The same of bytes in valid UTF-8.
  private static func needsCleaning(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // In bounds: eight bytes are left. They are loaded at any address.
        let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
        if isPlain(word) || isHarmless(word) {
          index += 8
          continue
        }
      }
      switch bytes[index] {
      case 0x00...0x08, 0x0B...0x1F, 0x7F: return true
      case 0xC2 where index + 1 < bytes.count && (bytes[index + 1] < 0xA0 || bytes[index + 1] == 0xAD): return true
      case 0xE2 where index + 2 < bytes.count && (bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B): return true
      case 0xE2 where index + 2 < bytes.count && (bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0): return true
      case 0xEF where index + 2 < bytes.count && (bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF): return true
      default: index += 1
      }
    }
    return false
  }

  /// Whether eight bytes are ASCII from the space to the tilde. In bytes below 0x80 the sums carry nothing over: 0x60 more sets the high
  /// bit of those from 0x20 on, and one more that of 0x7F.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    return word & high == 0 && (word &+ 0x60 &* low) & ~(word &+ low) & high == high
  }

  /// Whether none of eight bytes is a control character but a line feed, or begins one of the characters that are looked for. A byte of zero is what remains
  /// of one that is compared with itself, and the highest bit after a subtraction tells of one ("Hacker's Delight", section 6-1).
  @inline(__always)
  private static func isHarmless(_ word: UInt64) -> Bool {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func holds(_ byte: UInt64) -> UInt64 {
      let difference = word ^ byte &* low
      return (difference &- low) & ~difference
    }
    let found = (word &- 0x20 &* low) & ~word | holds(0x7F) | holds(0xC2) | holds(0xE2) | holds(0xEF)
    if found & high == 0 { return true }
    // Lines end in texts of several. A byte that is not zero has the highest bit in the sum or in itself, and none carries over.
    let others = word ^ 0x0A &* low
    let isOther = (others & ~high) &+ 0x7F &* low | others
    return found & high & isOther == 0
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

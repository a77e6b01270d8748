import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Runs of bytes that stay as they are, and the characters that do not.
extension InlineText {
  /// The end of what stays as it is, characters and single spaces between them, after a character that does.
  static func endOfRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < text.count {
      if end + 8 <= text.count {
        // In bounds: eight bytes are left. They are loaded at any address.
        let word = UnsafeRawPointer(text.baseAddress! + end).loadUnaligned(as: UInt64.self).littleEndian
        let plain = InlineText.plainBytes(word)
        end += plain
        if plain == 8 { continue }
      }
      let byte = text[end]
      let stays = byte > 0x20 && byte < 0x7F || byte >= 0x80 && !isLead(byte)
      if stays {
        end += 1
      } else if byte == 0x20, end + 1 < text.count, text[end + 1] > 0x20, text[end + 1] != 0x7F, !isLead(text[end + 1])
      {
        end += 2
      } else if isLead(byte), !isSpecial(text, at: end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// How many of eight bytes, the first one lowest, are characters of ASCII to be seen and single spaces between them.
  @inline(__always)
  private static func plainBytes(_ word: UInt64) -> Int {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let ascii = word & ~high
    // Of seven bits, the sums carry nothing over: their highest bits tell what is above a space, what is none, and what is 0x7F.
    let blanks = ~(ascii &+ 0x5F &* low | word) & high
    let others = ((ascii ^ 0x20 &* low) &+ 0x7F &* low) & high
    let special = (ascii &+ low | word) & high
    // What is after the last byte is not known.
    let stops = special | blanks & (others | (blanks | special) >> 8)
    return stops != 0 ? stops.trailingZeroBitCount >> 3 : blanks >> 63 == 0 ? 8 : 7
  }

  /// Whether characters that ``appendSpecial(_:at:)`` handles begin with a byte.
  @inline(__always)
  private static func isLead(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xC2 || byte == 0xEF }

  /// Whether the character at an offset does not stay as it is: a C1 control, the soft hyphen, or what has no width.
  static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let left = text.count - index
    return switch text[index] {
    case 0xC2: left >= 2 && (text[index + 1] < 0xA0 || text[index + 1] == 0xAD)
    case 0xE2:
      left >= 3
        && (text[index + 1] == 0x80 && text[index + 2] == 0x8B || text[index + 1] == 0x81 && text[index + 2] == 0xA0)
    case 0xEF: left >= 3 && text[index + 1] == 0xBB && text[index + 2] == 0xBF
    default: false
    }
  }
}

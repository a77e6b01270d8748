import CopydeskCore
import CopydeskText

/// The texts of attributes of a page's head.
enum MetaContent {
  /// A value as it means: references that were escaped once too often decoded, layout characters out, white space collapsed.
  ///
  /// Most values need nothing of it, which a look at their bytes tells.
  static func text(_ bytes: ArraySlice<UInt8>) -> String { bytes.withUnsafeBufferPointer { text($0) } }

  /// The same of bytes in a buffer, which must be valid UTF-8.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let whole = String(valid: bytes)
    if isPlain(bytes) { return whole }
    return collapsed(TextCleaning.clean(CharacterReferences.decoded(whole)))
  }

  /// Whether a text stays as it is: no reference, no tag, no control, no white space but single spaces inside, and no layout character or
  /// wide space, of which the lead bytes and what can follow them tell.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = UInt8(ascii: " ")
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // In bounds: eight bytes are left. They are loaded at any address.
        let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
        if isPlain(word, afterSpace: before == UInt8(ascii: " ")) {
          index += 8
          before = bytes[index - 1]
          continue
        }
      }
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: " "): if before == UInt8(ascii: " ") { return false }
      case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), 0x7F: return false
      case 0xC2: if next <= 0xA0 || next == 0xAD { return false }
      case 0xE1: if next == 0x9A { return false }
      case 0xE2: if next == 0x81 || next == 0x80 && isLayout(bytes, index + 2) { return false }
      case 0xE3: if next == 0x80, index + 2 < bytes.count, bytes[index + 2] == 0x80 { return false }
      case 0xEF: if next == 0xBB { return false }
      default: break
      }
      before = byte
      index += 1
    }
    return before != UInt8(ascii: " ")
  }

  /// Whether eight bytes, the first one lowest, are ASCII to be seen and single spaces, without what begins a reference or a tag.
  @inline(__always)
  private static func isPlain(_ word: UInt64, afterSpace: Bool) -> Bool {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    guard word & high == 0 else { return false }
    // Below 0x80 the sums carry nothing over: what is not zero, plus 0x7F, sets the high bit.
    @inline(__always) func differs(_ byte: UInt64) -> UInt64 { (word ^ byte &* low) &+ 0x7F &* low }
    let isSeen = (word &+ 0x60 &* low) & differs(0x7F) & differs(0x26) & differs(0x3C)
    let spaces = ~differs(0x20) & high
    return isSeen & high == high && spaces & (spaces >> 8) == 0 && !(afterSpace && spaces & 0x80 != 0)
  }

  /// Whether the third byte of a character from U+2000 on is a space's or a layout character's.
  private static func isLayout(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && (bytes[index] <= 0x8F || (0xA8...0xAF).contains(bytes[index]))
  }

  /// The text with one space for each run of ASCII white space, and none at its ends.
  private static func collapsed(_ text: String) -> String {
    text.withBytes { bytes in
      // In bounds: each byte, or the space before it, takes the place of one of the text.
      String(unsafeUninitializedCapacity: bytes.count) { room in
        var (count, isDue) = (0, false)
        for byte in bytes {
          if byte <= 0x20 {
            isDue = count > 0
            continue
          }
          if isDue {
            room[count] = 0x20
            count += 1
          }
          isDue = false
          room[count] = byte
          count += 1
        }
        return count
      }
    }
  }

  /// A name in small letters, without white space around it.
  static func key(_ bytes: ArraySlice<UInt8>) -> String { bytes.withUnsafeBufferPointer { key($0) } }

  /// The same of bytes in a buffer.
  static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self).lowercased().trimmed
    }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (offset, byte) in bytes.enumerated() { buffer[offset] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
      return bytes.count
    }
  }
}

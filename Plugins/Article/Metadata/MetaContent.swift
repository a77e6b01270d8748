import CopydeskCore

/// The texts of attributes of a page's head.
enum MetaContent {
  /// A value as it means: references that were escaped once too often decoded, layout characters out, white space collapsed.
  ///
  /// Most values need nothing of it, which a look at their bytes tells.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let whole = String(decoding: bytes, as: UTF8.self)
    if isPlain(bytes) { return whole }
    return TextCleaning.clean(CharacterReferences.decoded(whole)).split(whereSeparator: \.isASCIISpace)
      .joined(separator: " ")
  }

  /// Whether a text stays as it is: no reference, no tag, no control, no white space but single spaces inside, and none of the lead
  /// bytes behind which layout characters and wide spaces stand.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var before = UInt8(ascii: " ")
      for byte in bytes {
        switch byte {
        case UInt8(ascii: " "): if before == UInt8(ascii: " ") { return false }
        case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), 0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
        default: break
        }
        before = byte
      }
      return before != UInt8(ascii: " ")
    }
  }

  /// A name in small letters, without white space around it.
  static func key(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self).lowercased().trimmed
    }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (offset, byte) in bytes.enumerated() { buffer[offset] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
      return bytes.count
    }
  }
}

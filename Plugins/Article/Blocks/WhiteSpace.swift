import CopydeskText

/// Unicode's white space (property White_Space, Unicode 15, PropList.txt), told from bytes of UTF-8.
enum WhiteSpace {
  private static let ascii = ASCIISet { $0.isASCIISpace }

  /// A text with one space for each run of ASCII white space, and none at its ends.
  static func collapsed(_ text: String) -> String {
    let isCollapsed = text.utf8.withContiguousStorageIfAvailable { bytes in
      var before: UInt8 = 0x20
      for byte in bytes {
        if byte <= 0x20, byte != 0x20 || before == 0x20 { return false }
        before = byte
      }
      return before != 0x20
    }
    return isCollapsed == true ? text : text.parts(between: ascii, \.isASCIISpace).joined(separator: " ")
  }

  /// The length of the white space at an offset; `nil` where there is another character.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return byte(1) == 0x85 || byte(1) == 0xA0 ? 2 : nil
    case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : nil
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return nil
      }
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : nil
    default: return nil
    }
  }

  /// The length of the white space that ends at an offset; `nil` where another character does.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return length(bytes, at: start)
  }
}

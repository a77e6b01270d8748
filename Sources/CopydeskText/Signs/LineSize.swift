/// How long a line is to its readers, whatever its script: the size of a text in UTF-8, for limits that are told in bytes of a line in Latin letters.
///
/// A letter of an alphabet is one byte, as in Latin: those of Greek, Cyrillic, Hebrew and Arabic have two bytes in UTF-8, those of Thai and of
/// India's scripts three. A Chinese, Japanese or Korean character says more than a letter and keeps its three bytes.
package enum LineSize {
  /// A text has at most so many bytes for each that is counted.
  package static let most = 3

  /// The size of bytes of UTF-8.
  ///
  /// - Parameter spaces: Whether spaces count.
  package static func size(of bytes: UnsafeBufferPointer<UInt8>, spaces: Bool = true) -> Int {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var size = 0
    var index = 0
    while index &+ 8 <= bytes.count {
      // In bounds: eight bytes are left. They are loaded at any address.
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
      // The highest bit of each byte that begins a character, of each that begins one of three bytes or more from U+3000 on, and of each
      // that is at most a space. Of seven bits, the sums carry nothing over.
      let begins = ~word & high | word &<< 1 & high
      let isWide = ((word & ~high) &+ 0x1D &* low) & word & high
      let isBlank = spaces ? 0 : ~((word & ~high) &+ 0x5F &* low | word) & high
      // What a character goes on with adds nothing. The highest byte of the product is the sum of all; a byte adds three at most.
      let sizes = (begins & ~isBlank) &>> 7 &+ isWide &>> 6
      size &+= Int(truncatingIfNeeded: (sizes &* low) &>> 56)
      index &+= 8
    }
    let least: UInt8 = spaces ? 0 : 0x21
    while index < bytes.count {
      let byte = bytes[index]
      size &+= byte & 0xC0 == 0x80 || byte < least ? 0 : byte < 0xE3 ? 1 : 3
      index &+= 1
    }
    return size
  }
}

extension String {
  /// The size of the text as a line (``LineSize``).
  package var lineSize: Int { withBytes { String.isASCII($0) ? $0.count : LineSize.size(of: $0) } }

  /// Whether the text is shorter than a line of so many Latin letters.
  package func isLine(below limit: Int) -> Bool {
    let count = utf8.count
    return count < limit || count < limit * LineSize.most && lineSize < limit
  }
}

extension Substring {
  /// Whether the text is shorter than a line of so many Latin letters.
  package func isLine(below limit: Int) -> Bool {
    let count = utf8.count
    return count < limit || count < limit * LineSize.most && withBytes { LineSize.size(of: $0) } < limit
  }
}

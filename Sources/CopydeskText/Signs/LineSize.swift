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
    var size = 0
    let least: UInt8 = spaces ? 0 : 0x21
    for byte in bytes {
      // What a character goes on with adds nothing.
      size &+= byte & 0xC0 == 0x80 || byte < least ? 0 : byte < 0xE3 ? 1 : 3
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

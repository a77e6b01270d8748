/// Looks for words in bytes, whatever the case of ASCII letters.
enum ASCIISearch {
  /// Whether bytes hold a word of ASCII letters, given in lower case.
  static func contains(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { contains($0, word) }
  }

  /// The same in a buffer.
  static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard text.count >= length, length > 0 else { return false }
    let pattern = UnsafeBufferPointer(start: word.utf8Start, count: length)
    let first = pattern[0]
    for start in 0...(text.count - length) where text[start] | 0x20 == first | 0x20 {
      var offset = 1
      while offset < length, lower(text[start + offset]) == pattern[offset] { offset += 1 }
      if offset == length { return true }
    }
    return false
  }

  /// Whether bytes hold one of these words.
  static func contains(_ bytes: ArraySlice<UInt8>, anyOf words: [StaticString]) -> Bool {
    words.contains { contains(bytes, $0) }
  }

  /// Whether a test accepts a textRun of an address's path, but the last.
  static func hasSegment(_ address: ArraySlice<UInt8>, where accepts: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var start = address.startIndex
    while let end = address[start...].firstIndex(of: UInt8(ascii: "/")) {
      let textRun = address[start..<end]
      if !textRun.isEmpty, textRun.withUnsafeBufferPointer(accepts) { return end + 1 < address.endIndex }
      start = end + 1
    }
    return false
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

extension StringProtocol {
  /// Whether the text holds a word, byte for byte. This is a fraction of what a search by characters costs, and most texts hold none of
  /// the words that are looked for.
  func holds(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { pattern in
      guard let first = pattern.first else { return true }
      let found = utf8.withContiguousStorageIfAvailable { text -> Bool in
        guard text.count >= pattern.count else { return false }
        for start in 0...(text.count - pattern.count) where text[start] == first {
          var offset = 1
          while offset < pattern.count, text[start + offset] == pattern[offset] { offset += 1 }
          if offset == pattern.count { return true }
        }
        return false
      }
      return found ?? true
    }
  }
}

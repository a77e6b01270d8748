#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StringProtocol {
  /// Whether a character is in the text: what the standard library says, which goes from character to character, without making any.
  ///
  /// A byte of ASCII between two others is a character by itself. Where it is beside one beyond ASCII, or a part of a line end, it may be joined
  /// with it, and the text is taken apart into characters.
  package func contains(_ character: Character) -> Bool { holds(character) }

  fileprivate func holds(_ character: Character) -> Bool {
    // A line end of two characters has the value of the second.
    let sign = character.utf8.first ?? 0
    guard character.utf8.count == 1 else { return contains { $0 == character } }
    let found = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      guard let base = bytes.baseAddress else { return false }
      var (start, isSure) = (0, true)
      while let match = memchr(base + start, Int32(sign), bytes.count - start) {
        let place = UnsafeRawPointer(match) - UnsafeRawPointer(base)
        let isBegun = place == 0 || bytes[place - 1] < 0x80 && bytes[place - 1] != 0x0D
        if isBegun, place + 1 == bytes.count || bytes[place + 1] < 0x80 && bytes[place + 1] != 0x0A { return true }
        (start, isSure) = (place + 1, false)
      }
      // These signs are the same characters as some beyond ASCII (Unicode 15, UnicodeData.txt, U+037E, U+1FEF and U+212A).
      let hasTwin = sign == UInt8(ascii: ";") || sign == UInt8(ascii: "`") || sign == UInt8(ascii: "K")
      return isSure && !(hasTwin && bytes.contains { $0 >= 0x80 }) ? false : nil
    }
    return (found ?? nil) ?? contains { $0 == character }
  }
}

// For these types what is asked is compiled for them. A generic method of another module looks up what it needs each time.

extension String {
  /// Whether a character is in the text, as of any text.
  package func contains(_ character: Character) -> Bool { holds(character) }
}

extension Substring {
  /// Whether a character is in the text, as of any text.
  package func contains(_ character: Character) -> Bool { holds(character) }
}

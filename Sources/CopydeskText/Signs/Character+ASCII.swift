extension Character {
  // The standard library asks Unicode's tables about each character, which takes some four hundred instructions. Of ASCII a byte says the same for a tenth
  // of that. Where this module is imported, these are meant by their names, since a module's own members come before those of the standard library.

  /// Whether it is a letter: its first scalar is alphabetic.
  @inlinable
  package var isLetter: Bool {
    let first = utf8[utf8.startIndex]
    return first < 0x80
      ? (first | 0x20) &- 0x61 < 26 : unicodeScalars[unicodeScalars.startIndex].properties.isAlphabetic
  }

  /// Whether it is a digit or another number: its first scalar has a value.
  @inlinable
  package var isNumber: Bool {
    let first = utf8[utf8.startIndex]
    if first < 0x80 { return first &- 0x30 < 10 }
    return unicodeScalars[unicodeScalars.startIndex].properties.numericType != nil
  }

  /// Whether it is white space: its first scalar is.
  @inlinable
  package var isWhitespace: Bool {
    let first = utf8[utf8.startIndex]
    if first < 0x80 { return first == 0x20 || first &- 0x09 < 5 }
    return unicodeScalars[unicodeScalars.startIndex].properties.isWhitespace
  }
}

import CopydeskText

/// Tells the names that need no reading, as most do: `Ada Quillfeather`.
extension NameReading {
  /// Whether a text is two or three words of letters of ASCII, each with a capital at its beginning and nowhere else, and none that the vocabulary
  /// knows: nothing can be taken from it then.
  static func isPlain(_ text: Substring) -> Bool {
    text.withBytes { bytes in
      guard (5...60).contains(bytes.count) else { return false }
      var (words, letters) = (1, 0)
      for byte in bytes {
        if byte == 0x20 {
          guard letters >= shortestWord, words < mostWords else { return false }
          (words, letters) = (words + 1, 0)
        } else {
          // A letter, whose case is that of its place.
          guard (byte | 0x20) &- 0x61 < 26, (byte & 0x20 == 0) == (letters == 0) else { return false }
          letters += 1
        }
      }
      return words > 1 && letters >= shortestWord && Vocabulary.holdsNoBeginning(in: bytes)
    }
  }

  /// The letters of each word at least, and the words at most.
  private static let (shortestWord, mostWords) = (3, 3)
}

import CopydeskText

/// The number of a picture in its gallery.
enum PictureNumber {
  /// Whether a text says which of how many pictures it is, in whatever words: `1 of 3`, `Photo 1/3`, `Bild 2 von 3`. A day with its month says
  /// nothing of that.
  static func isOne(_ text: String) -> Bool {
    // The last part is a number.
    guard let last = text.utf8.last(where: { $0 != 0x20 && $0 != 0x2F && $0 != 0xA0 && $0 != 0xC2 }), last &- 0x30 < 10
    else { return false }
    let parts = text.split { $0 == " " || $0 == "/" || $0 == "\u{A0}" }
    let numbers = parts.map { $0.utf8.count <= 3 ? Int($0) : nil }
    guard (3...4).contains(parts.count), let last = numbers[parts.count - 1],
      let place = numbers.firstIndex(where: { $0 != nil }), place <= 1, let first = numbers[place], first >= 1,
      first <= last, numbers.count(where: { $0 == nil }) == parts.count - 2,
      zip(parts, numbers).allSatisfy({ $1 != nil || $0.allSatisfy(\.isLetter) })
    else { return false }
    let between = parts[(place + 1)..<(parts.count - 1)]
    guard let word = between.first else { return text.holds(UInt8(ascii: "/")) }
    return word.count <= longestWord && !Vocabulary.isPhrase(word, .months)
  }

  /// Words for "of" have so many letters.
  private static let longestWord = 4
}

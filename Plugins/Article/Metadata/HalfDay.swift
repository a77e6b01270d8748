import CopydeskText

/// The halves of the day by which hours go up to twelve.
enum HalfDay: CaseIterable {
  case forenoon, afternoon

  var words: [String] { self == .forenoon ? HalfDay.forenoonWords : HalfDay.afternoonWords }

  private static let forenoonWords = Vocabulary.phrases(.forenoon)
  private static let afternoonWords = Vocabulary.phrases(.afternoon)

  /// The bytes that the words begin with.
  private static let firstBytes = ASCIISet((forenoonWords + afternoonWords).compactMap { $0.utf8.first })

  /// The bytes that the words end with.
  private static let lastBytes = ASCIISet((forenoonWords + afternoonWords).compactMap { $0.utf8.last })

  /// An hour of the whole day. One above twelve is it already.
  func hour(_ hour: Int) -> Int {
    if hour > 12 { return hour }
    return self == .forenoon ? hour % 12 : hour % 12 + 12
  }

  /// The half of the day that a text ends with, before its time: `2024년 3월 5일 오후`.
  static func atEnd(of text: String) -> HalfDay? {
    // Mostly a number, a comma or a word with another end comes before a time.
    guard let last = text.utf8.last(where: { $0 > 0x20 }),
      last >= 0x80 || lastBytes.contains(last &- 0x41 < 26 ? last | 0x20 : last)
    else { return nil }
    let text = text.suffix(longest).lowercased().trimmed
    return allCases.first { half in
      half.words.contains { word in
        guard text.hasSuffix(word) else { return false }
        // A word begins there, or the script has no spaces.
        guard let before = text.dropLast(word.count).unicodeScalars.last else { return true }
        return before.isCJK || !before.properties.isAlphabetic
      }
    }
  }

  /// The end of a text has room for such a word, what is before it, and white space.
  private static let longest = 40

  /// Whether a text's first byte is that of a word, or it begins with something else than ASCII, or with what a mark may follow: most that
  /// comes after a time does not.
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.utf8.first, first < 0x80, (text.utf8.dropFirst().first ?? 0) < 0x80 else { return true }
    return firstBytes.contains(first &- 0x41 < 26 ? first | 0x20 : first)
  }

  /// Whether a text begins with a word for a half of the day, and no other word goes on from it.
  static func begins(_ text: String) -> Bool {
    guard mayBegin(text) else { return false }
    let text = text.lowercased()
    guard let first = text.utf8.first else { return false }
    // A letter of ASCII is one character where no mark follows it, and no word begins with another that is the same.
    let isPlain = (first | 0x20) &- 0x61 < 26 && (text.utf8.dropFirst().first ?? 0) < 0x80
    return allCases.contains { half in
      half.words.contains { word in
        // Of two texts that begin in different characters of ASCII, none is the other's beginning.
        guard let begin = word.utf8.first, begin == first || !isPlain && (begin >= 0x80 || first >= 0x80) else {
          return false
        }
        return text.hasPrefix(word) && text.dropFirst(word.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
      }
    }
  }
}

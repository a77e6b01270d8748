import CopydeskHTML

/// Words that are looked for in names of classes: a name says one where a part of it between hyphens and underscores is the word, or all of its
/// parts together are.
///
/// Nearly all parts end at a look at their length and their first letter.
struct ClassWords: Sendable {
  /// The words by their lengths.
  private let words: [[[UInt8]]]
  /// For each length, which letters they begin with: a bit for each by its lowest five bits.
  private let beginnings: [UInt32]

  /// - Parameter words: Small letters of ASCII.
  init(_ words: [String]) {
    var byLength = [[[UInt8]]](repeating: [], count: 1 + (words.map(\.utf8.count).max() ?? 0))
    for word in words { byLength[word.utf8.count].append(Array(word.utf8)) }
    self.words = byLength
    beginnings = byLength.map { words in words.reduce(0) { $0 | 1 << UInt32($1[0] & 31) } }
  }

  /// Whether one of some names, which have white space between them, says a word.
  func areIn(_ names: UnsafeBufferPointer<UInt8>) -> Bool {
    var (name, part) = (0, 0)
    // How many letters the name has, and how many of them come before the part.
    var (letters, before) = (0, 0)
    for index in 0...names.count {
      let isEnd = index == names.count || names[index] <= 0x20
      guard isEnd || ClassWords.isJoint(names[index]) else {
        letters += 1
        continue
      }
      if isWord(names[part..<index], letters - before) { return true }
      if isEnd {
        if part > name, isWord(names[name..<index], letters) { return true }
        (name, letters) = (index + 1, 0)
      }
      (part, before) = (index + 1, letters)
    }
    return false
  }

  /// Whether the class of an element says a word.
  func areIn(classOf node: Int, _ page: Page) -> Bool {
    page.attribute(.class, of: node)?.withUnsafeBufferPointer(areIn(_:)) ?? false
  }

  private func isWord(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ letters: Int) -> Bool {
    guard letters < words.count, let first = text.first(where: { !ClassWords.isJoint($0) }),
      beginnings[letters] &>> UInt32(first & 31) & 1 != 0
    else { return false }
    return words[letters].contains { ClassWords.says(text, $0) }
  }

  /// Whether a text is a word, in any case, with hyphens and underscores anywhere.
  private static func says(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ word: [UInt8]) -> Bool {
    var place = 0
    for byte in text where !isJoint(byte) {
      guard place < word.count, (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word[place] else { return false }
      place += 1
    }
    return place == word.count
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
}

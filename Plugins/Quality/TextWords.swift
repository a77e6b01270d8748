import CopydeskText

/// The words of an article, as numbers.
struct TextWords {
  /// What tells one word from another.
  private(set) var hashes: [UInt64] = []
  /// How many characters each has; a syllable of Korean, which is two or three letters, counts as two.
  private(set) var lengths: [Int] = []
  /// How many words have a letter.
  private(set) var withLetter = 0
  /// How many are characters of scripts without spaces.
  private(set) var unspaced = 0
  /// How many are Thai or Lao characters: these languages end sentences with a space.
  private(set) var withoutSigns = 0
  /// The different stop words.
  private(set) var stopWords: Set<String> = []

  var count: Int { hashes.count }

  /// Whether most of the text is in scripts without spaces.
  var isUnspaced: Bool { unspaced * 2 > count }

  /// Whether sentences of most of the text end with a sign.
  var hasSentenceSigns: Bool { withoutSigns * 2 <= count }

  /// The mean length of the words of scripts with spaces, in characters.
  var meanLength: Double {
    let others = count - unspaced
    return others == 0 ? 0 : Double(lengths.reduce(0, +) - unspaced) / Double(others)
  }

  mutating func add(_ text: String, stopWords list: Set<String>) {
    WordCount.forEachWord(in: text) { word, isUnspaced in
      var length = 0
      var hasLetter = false
      for scalar in word.unicodeScalars {
        length += (0xAC00...0xD7A3).contains(scalar.value) ? 2 : 1
        hasLetter = hasLetter || scalar.properties.isAlphabetic
      }
      // Mixed, so that sums of hashes spread.
      hashes.append(StableHash.of(word.utf8).finallyMixed)
      lengths.append(isUnspaced ? 1 : length)
      if hasLetter { withLetter += 1 }
      if isUnspaced { unspaced += 1 }
      if let first = word.unicodeScalars.first, (0xE00...0xEFF).contains(first.value) { withoutSigns += 1 }
      guard length <= TextWords.longestStopWord, !list.isEmpty else { return }
      let lower = word.lowercased()
      if list.contains(lower) { stopWords.insert(lower) }
    }
  }

  private static let longestStopWord = 12
}

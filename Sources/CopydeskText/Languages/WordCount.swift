/// Counts words as a reader does: runs of letters and digits, and each character by itself in scripts without spaces.
package enum WordCount {
  /// The words in a text; counting ends at a limit.
  package static func words(in text: String, upTo limit: Int) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      if count >= limit { break }
      if scalar.isUnspaced {
        if scalar.isWordPart, !isMark(scalar) { count += 1 }
        isInWord = false
      } else if scalar.isWordPart {
        if !isInWord { count += 1 }
        isInWord = true
      } else if !joins(scalar) {
        isInWord = false
      }
    }
    return count
  }

  /// Hands out each word of a text that ``words(in:upTo:)`` counts, and whether it is one of a script without spaces: then it is one
  /// character with the marks above and below it.
  package static func forEachWord(in text: String, _ body: (_ word: Substring, _ isUnspaced: Bool) -> Void) {
    let scalars = text.unicodeScalars
    var word: Range<String.Index>?
    var isUnspaced = false
    func end() {
      if let word { body(text[word], isUnspaced) }
      word = nil
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar.isWordPart {
        let goesOn = scalar.isUnspaced == isUnspaced && (!isUnspaced || isMark(scalar))
        if !goesOn { end() }
        if let begun = word {
          word = begun.lowerBound..<next
        } else if !scalar.isUnspaced || !isMark(scalar) {
          word = index..<next
          isUnspaced = scalar.isUnspaced
        }
      } else if isUnspaced || !joins(scalar) {
        end()
      }
      index = next
    }
    end()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
  }

  /// Whether a sign within a word does not end it: apostrophes, hyphens, the joiners of Persian and Indic scripts.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "-", "\u{AD}", "\u{200C}", "\u{200D}", "\u{2010}", "\u{2011}": true
    default: false
    }
  }
}

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

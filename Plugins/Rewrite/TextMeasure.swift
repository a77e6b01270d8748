import CopydeskText

/// A number of words or of characters, as a limit.
enum TextMeasure {
  case words(Int)
  case characters(Int)

  var limit: Int {
    switch self {
    case .words(let limit), .characters(let limit): limit
    }
  }

  /// What is counted, which is also the setting's key.
  var unit: String {
    switch self {
    case .words: "words"
    case .characters: "characters"
    }
  }

  /// How long a text is; counting ends at a number.
  func size(of text: String, upTo end: Int) -> Int {
    switch self {
    case .words: WordCount.words(in: text, upTo: end)
    case .characters: text.utf8.count <= end ? text.count : text.prefix(max(0, end)).count
    }
  }

  /// Where a text is cut so that no more than so much is left of it, between words: an offset in UTF-8 bytes.
  func offset(of count: Int, in text: String) -> Int {
    var end = text.startIndex
    var words = 0
    switch self {
    case .words:
      WordCount.forEachWord(in: text) { word, _ in
        words += 1
        if words <= count { end = word.endIndex }
      }
    case .characters:
      let last = text.index(text.startIndex, offsetBy: count, limitedBy: text.endIndex) ?? text.endIndex
      WordCount.forEachWord(in: text) { word, _ in
        if word.endIndex <= last { end = word.endIndex }
      }
      // A single word that is longer.
      if end == text.startIndex { end = last }
    }
    return text.utf8.distance(from: text.startIndex, to: end)
  }
}

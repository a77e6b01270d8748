import CopydeskText

extension String {
  /// The text without the signs around a name.
  func trimmingCharactersOfNames() -> String {
    let scalars = unicodeScalars
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isWordPart }
    guard let start = scalars.firstIndex(where: isPart), let end = scalars.lastIndex(where: isPart) else { return "" }
    let next = scalars.index(after: end)
    // A full stop after an initial, "Jr" or "Inc" belongs to the name.
    let isStopped = next < scalars.endIndex && scalars[next] == "." && String.isAbbreviated(scalars[..<next])
    var stop = isStopped ? scalars.index(after: next) : next
    // So does a quotation mark whose opening one is inside.
    if stop < scalars.endIndex, let opening = String.opening(of: scalars[stop]), scalars[start..<stop].contains(opening)
    {
      stop = scalars.index(after: stop)
    }
    return String(scalars[start..<stop])
  }

  /// Whether the last word of a name has a full stop: an initial, "Jr" or "Inc".
  private static func isAbbreviated(_ name: Substring.UnicodeScalarView) -> Bool {
    var start = name.endIndex
    while start > name.startIndex, name[name.index(before: start)].isAlphabetic { start = name.index(before: start) }
    let word = String(name[start...])
    return word.count == 1 || NameReading.postNominals.contains(word + ".")
      || Vocabulary.isPhrase(word + ".", .organisations)
  }

  private static func opening(of closing: Unicode.Scalar) -> Unicode.Scalar? {
    switch closing {
    case "»": "«"
    case "”": "“"
    case "“": "„"
    case "’": "‘"
    default: nil
    }
  }
}

extension Character {
  /// Whether names in the letter's script begin with a capital: Georgian has capitals for whole words only.
  var hasCapitals: Bool { isCased && !(unicodeScalars.first.map(\.isGeorgian) ?? false) }
}

extension Unicode.Scalar {
  var isGeorgian: Bool { (0x10D0...0x10FF).contains(value) }
}

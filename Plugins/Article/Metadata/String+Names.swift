import CopydeskText

extension String {
  /// The text without the signs around a name.
  func trimmingCharactersOfNames() -> String {
    let scalars = unicodeScalars
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isWordPart }
    guard let start = scalars.firstIndex(where: isPart), let end = scalars.lastIndex(where: isPart) else { return "" }
    let next = scalars.index(after: end)
    // A full stop after an initial, "Jr" or "Inc" belongs to the name.
    let lastWord = String(scalars[..<next].reversed().prefix { $0.isAlphabetic }.reversed().map(Character.init))
    let isStopped =
      next < scalars.endIndex && scalars[next] == "."
      && (lastWord.count == 1 || NameReading.postNominals.contains(lastWord + ".")
        || Vocabulary.isPhrase(lastWord + ".", .organisations))
    var stop = isStopped ? scalars.index(after: next) : next
    // So does a quotation mark whose opening one is inside.
    if stop < scalars.endIndex, let opening = String.openings[scalars[stop]], scalars[start..<stop].contains(opening) {
      stop = scalars.index(after: stop)
    }
    return String(scalars[start..<stop])
  }

  private static let openings: [Unicode.Scalar: Unicode.Scalar] = ["»": "«", "”": "“", "“": "„", "’": "‘"]
}

/// How many texts of a list were there before, and how many characters they have.
struct DuplicateCount {
  private var seen: Set<String> = []
  private(set) var texts = 0
  private(set) var characters = 0
  private(set) var duplicates = 0
  private(set) var duplicateCharacters = 0

  mutating func add(_ text: String) {
    let count = text.unicodeScalars.count
    texts += 1
    characters += count
    guard !seen.insert(text).inserted else { return }
    duplicates += 1
    duplicateCharacters += count
  }

  /// The share of the texts.
  var share: Double { texts == 0 ? 0 : Double(duplicates) / Double(texts) }
  /// The share of the characters.
  var characterShare: Double { characters == 0 ? 0 : Double(duplicateCharacters) / Double(characters) }
}

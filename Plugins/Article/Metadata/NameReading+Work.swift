import CopydeskCore
import CopydeskText

/// Tells words about the work and its kind from the names after them.
extension NameReading {
  /// A text without the words for the work before its names: `Eine Reportage von Ada Marrack`, `An essay by Ada Marrack`, `Aus Lenne
  /// berichtet Ada Marrack`; `nil` where it has none.
  static func withoutWorkBefore(_ text: String) -> String? {
    guard text.utf8.count <= longestWithWork, let end = text.utf8.firstIndex(where: { $0 == 0x20 || isApostrophe($0) }),
      text.utf8.distance(from: text.startIndex, to: end) <= longestArticle, text.first?.isUppercase == true
    else { return nil }
    let isJoined = text.utf8[end] != 0x20
    let first = text[..<end]
    let words = text[end...].drop { $0 == " " || "'\u{2019}".contains($0) }.spacedParts
    guard words.count >= 3, let verb = words.indices.prefix(4).dropFirst().first(where: { isLead(words[$0]) }) else {
      return nil
    }
    let names = words[(verb + 1)...]
    guard names.first?.first.map({ $0.isUppercase || $0.isLetter && !$0.isCased }) == true else { return nil }
    let isWork =
      verb == 1 && isKindOfWork(words[0]) && isArticle(first, isJoined: isJoined)
      && names.dropFirst().first.map { beginsAsName($0) || Vocabulary.isPhrase($0, .nameParticles) } == true
    let isPlace =
      !isJoined && words[..<verb].allSatisfy(beginsAsName) && FrequentWords.isFrequent(String(first))
      && Vocabulary.lead(of: words[verb], PhraseCategories(.nameLeads))?.wordEnd == words[verb].utf8.count
      && !Vocabulary.isPhrase(words[verb], .nameParticles)
    return isWork || isPlace ? names.joined(separator: " ") : nil
  }

  /// Where a text goes on with what others did, as an offset in bytes. A word for that within one for "by" is no such place: `Entretien réalisé
  /// par`.
  static func otherWork(in text: String) -> Int? {
    guard let place = Vocabulary.place(in: text, PhraseCategories(.otherWork)) else { return nil }
    if place.lowerBound <= longestArticle,
      isArticle(Substring(text.utf8.prefix(place.lowerBound)).trimmed[...], isJoined: false)
    {
      return 0
    }
    guard place.lowerBound > 0, let lead = Vocabulary.lead(of: text, leads), lead.wordEnd >= place.upperBound else {
      return place.lowerBound
    }
    let rest = String(Substring(text.utf8.dropFirst(lead.nameStart)))
    return Vocabulary.place(in: rest, PhraseCategories(.otherWork)).map { $0.lowerBound + lead.nameStart }
  }

  /// Whether a word may come between what an article is and who wrote it: a word for "by", or a small word of names such as "de" and "von".
  private static func isLead(_ word: Substring) -> Bool {
    guard word.first?.isLowercase == true || word == "By" else { return false }
    return Vocabulary.isPhrase(word, .nameParticles)
      || Vocabulary.lead(of: word, leads)?.wordEnd == word.utf8.count
  }

  /// Whether a word can be what somebody wrote; no picture and no film.
  private static func isKindOfWork(_ word: Substring) -> Bool {
    word.count >= 4 && word.allSatisfy { $0.isLetter || $0 == "-" }
      && Vocabulary.end(ofBeginningOf: word + ":", [PhraseCategories(.creditLabels), PhraseCategories(.otherWork)])
        == nil
  }

  private static func isArticle(_ word: Substring, isJoined: Bool) -> Bool {
    articles.contains(word.lowercased() + (isJoined ? "'" : ""))
  }

  private static let articles = Set(Vocabulary.phrases(.indefiniteArticles))

  private static func isApostrophe(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == 0xE2 }

  /// An article has so many bytes at most; so has a line with several names.
  private static let longestArticle = 8
  private static let longestWithWork = 200

  /// A name without what its bearer does before it, in small letters: `our correspondent Ada Marrack`, `Von unserer Reporterin Ada Marrack`;
  /// `nil` where it has none.
  static func withoutPostBefore(_ name: String) -> String? {
    let words = name.spacedParts.prefix(mostWithPost + 1)
    guard (3...mostWithPost).contains(words.count),
      words[0].first?.isLowercase == true
        || words[1].first?.isLowercase == true && Vocabulary.isPhrase(words[0], .nameParticles),
      let post = words.indices.prefix(longestPost).last(where: { Vocabulary.isPhrase(words[$0], .roles) }),
      !Vocabulary.isPhrase(words[post], .nobody), !Vocabulary.isPhrase(words[post], .teams),
      !Vocabulary.isPhrase(words[post], .organisations)
    else { return nil }
    let person = words[(post + 1)...].joined(separator: " ")
    if looksLikePerson(person) { return person }
    // A place may be between the two: `notre envoyée spéciale à Lenne, Ada Marrack`.
    guard let comma = words.lastIndex(where: { $0.last == "," }), comma > post, comma + 1 < words.count else {
      return nil
    }
    let last = words[(comma + 1)...].joined(separator: " ")
    return looksLikePerson(last) ? last : nil
  }

  /// The words of a post before a name, and of both, at most.
  private static let (longestPost, mostWithPost) = (4, 8)

  /// Whether what a bracket after a name holds is other work than writing: `Ada Marrack (photos)`.
  static func isOtherWork(inBracket text: Substring) -> Bool {
    let word = text.drop { "([（".contains($0) }.prefix { !")]）".contains($0) }.trimmed
    return word.utf8.count <= longestBracket && !word.holds(UInt8(ascii: ":"))
      && Vocabulary.end(ofBeginningOf: word + ":", PhraseCategories(.creditLabels)) == word.utf8.count + 1
  }

  private static let longestBracket = 24

  /// Whether a piece after a name is "Jr." or a degree: a few letters, nearly all of them capitals.
  static func isPostNominal(_ piece: String) -> Bool {
    if postNominals.contains(piece) { return true }
    let letters = piece.unicodeScalars.filter(\.isAlphabetic)
    return (2...5).contains(letters.count) && piece.count <= 9 && !piece.contains(" ")
      && letters.allSatisfy { $0.isASCII && $0.properties.isUppercase || $0 == "h" }
      && !Vocabulary.isPhrase(piece, .agencies)
  }

  /// Whether what follows a person's name and a comma is the initials of who the person works for: `Jane Doe, SNN`, as opposed to a degree.
  static func areEmployersInitials(_ piece: String, beside name: String) -> Bool {
    (2...5).contains(piece.utf8.count) && piece.utf8.allSatisfy { $0 &- 0x41 < 26 } && !postNominals.contains(piece)
      && name.utf8.contains { $0 &- 0x61 < 26 } && looksLikePerson(name)
  }
}

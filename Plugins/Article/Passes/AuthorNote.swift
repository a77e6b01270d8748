import CopydeskCore
import CopydeskText

/// Tells a paragraph below an article that says who wrote it: "Kari Ek is a reporter for the Gazette. Reach her at …".
///
/// It begins with a person's name, and two of these speak for it: it is set in emphasis as a whole, it has a word for such work after the
/// name, it has an address, it names the site.
enum AuthorNote {
  /// - Parameter site: The site's name.
  static func isNote(_ index: Int, of blocks: [ArticleBlock], site: String?) -> Bool {
    guard case .paragraph = blocks[index].block.kind, (shortest...longest).contains(blocks[index].block.text.utf8.count)
    else { return false }
    // Nearly all paragraphs are none of these, and need not be copied and cut into words.
    let isEmphasized = isWhollyEmphasized(index, of: blocks)
    let mayHaveAddress = blocks[index].block.text.holds(UInt8(ascii: "@"))
    let namesSite = !isEmphasized && site.map { $0.utf8.count >= 4 && blocks[index].block.text.holds($0) } ?? false
    guard isEmphasized || mayHaveAddress || namesSite else { return false }
    let text = blocks[index].block.text
    let words = text.unicodeScalars.split { $0.isSpace || $0 == "\u{2014}" || $0 == "\u{2013}" }.map(Substring.init)
    guard words.count > 4 else { return false }
    let hasAddress = mayHaveAddress && words.contains(where: isAddress)
    guard isEmphasized || hasAddress || namesSite, let rest = afterName(words) else { return false }
    if isEmphasized, hasAddress { return true }
    return rest.first?.first?.isLowercase == true && rest.prefix(reach).contains(where: isWork)
  }

  /// Whether a paragraph is about one of the article's authors: it begins with the first name and says what that person does ("Kari is a reporter
  /// from Oslo."), or is the first to call that person by name, below the whole name or with the site's ("Kari joined the Gazette in 2012."),
  /// or has the whole name after a word or two ("Our correspondent Kari Ek covers the islands.").
  ///
  /// - Parameter site: The site's name.
  static func isAbout(_ authors: [String], _ index: Int, of blocks: [ArticleBlock], site: String?) -> Bool {
    guard case .paragraph = blocks[index].block.kind,
      (shortest...longestAbout).contains(blocks[index].block.text.utf8.count)
    else { return false }
    let text = blocks[index].block.text
    let isNew = { (name: String) in
      !blocks[..<index].indices.contains { blocks[$0].isBodyText && blocks[$0].block.text.holds(name) }
    }
    return authors.contains { author in
      let isBelowName = index > 0 && !blocks[index - 1].isBodyText && blocks[index - 1].block.text.holds(author)
      let isNamedToo = isBelowName || site.map { $0.utf8.count >= 4 && text.holds($0) } ?? false
      return calls(author, text, isSure: isNamedToo, isNew: isNew) || introduces(author, text, isNew: isNew)
    }
  }

  /// Whether a text begins with an author's first name, and what comes after it is no part of a name, but tells of a person.
  ///
  /// - Parameter isSure: Whether what is beside the text says that it is about the author.
  /// - Parameter isNew: Whether nothing above the text holds a name.
  private static func calls(_ author: String, _ text: String, isSure: Bool, isNew: (String) -> Bool) -> Bool {
    guard let space = author.firstIndex(of: " "),
      author.utf8.distance(from: author.startIndex, to: space) >= shortestName,
      text.hasPrefix(author[...space])
    else { return false }
    let name = author[..<space]
    let rest = text.spacedParts.dropFirst()
    guard rest.first?.first?.isLowercase == true else { return false }
    if text.utf8.count <= longest, rest.prefix(reach).contains(where: isWork) { return true }
    // A first name whose letters the text has as a small word is that word at a sentence's beginning: "Will the ferry come back?"
    return (isSure || rest.contains { $0 == name } || rest.contains(where: isAddress))
      && SentenceEnd(of: text) == .sentence && isNew(String(name)) && isNew(name.lowercased())
  }

  /// Whether an author's whole name is near the beginning of a sentence, after a few words that only say who that is.
  private static func introduces(_ author: String, _ text: String, isNew: (String) -> Bool) -> Bool {
    guard author.utf8.count >= shortestWhole, text.holds(author), let place = text.firstRange(of: author),
      case let before = text[..<place.lowerBound], before.utf8.count <= longestLead,
      before.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == ":" || $0 == "-" }),
      before.spacedParts.count <= mostWords,
      SentenceEnd(of: text) == .sentence || text.spacedParts.contains(where: isAddress)
    else { return false }
    let rest = text[place.upperBound...]
    // Who reported and who edited is another thing, unless the name is said again: "By Kari Ek Kari Ek is a reporter."
    let isCredit =
      Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) != nil
      || Vocabulary.end(ofLine: text, PhraseCategories(.otherWork)) != nil
    if isCredit, !rest.trimmed.hasPrefix(author) { return false }
    return isNew(author.split(separator: " ").last.map(String.init) ?? author)
  }

  /// Shorter first names may be words.
  private static let shortestName = 3

  /// Whether a word says what a person does; a word for a house, such as "press", says nothing of that.
  private static func isWork(_ word: Substring) -> Bool {
    let found = Vocabulary.categories(of: TextKey(word).string)
    return found.contains(.roles) && !found.contains(.organisations) && !found.contains(.teams)
  }

  private static let shortest = 30
  private static let longest = 400
  /// What tells of an author by name, in bytes.
  private static let longestAbout = 700
  /// A whole name has so many bytes at least; before it there are so many at most, in so many words.
  private static let (shortestWhole, longestLead, mostWords) = (6, 40, 3)
  /// So many words after the name, the first of them says what the person is.
  private static let reach = 8

  /// The words after the name that a text begins with; `nil` where it begins with none.
  private static func afterName(_ words: [Substring]) -> ArraySlice<Substring>? {
    let name = words.prefix { $0.first?.isUppercase == true && ($0.last?.isPunctuation != true || $0.count == 2) }
    guard (2...4).contains(name.count), NameReading.looksLikePerson(name.joined(separator: " ")) else { return nil }
    return words[name.endIndex...]
  }

  private static func isWhollyEmphasized(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    blocks[index].block.marks.contains {
      $0.kind == .emphasis && $0.range.count * 20 >= blocks[index].block.text.utf8.count * 19
    }
  }

  private static func isAddress(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(of: "@") else { return false }
    return at == word.startIndex ? word.count > 2 : word[at...].dropFirst().contains(".")
  }
}

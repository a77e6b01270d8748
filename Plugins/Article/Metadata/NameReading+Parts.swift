import CopydeskCore
import CopydeskText

/// Tells which parts of a text are the name, where other words are in it without a sign between them.
extension NameReading {
  /// Whether what a bracket holds is a part of the name: one word between the first name and the last, `Ada (Quill) Marrack`.
  static func isNickname(_ name: String, at bracket: String.Index) -> Bool {
    guard let end = name[bracket...].firstIndex(where: { ")）".contains($0) }) else { return false }
    let before = name[..<bracket].split(separator: " ")
    let inside = name[name.index(after: bracket)..<end]
    let after = name[name.index(after: end)...].split(separator: " ")
    return before.count == 1 && (1...2).contains(after.count) && !inside.contains(" ")
      && ([before[0], inside] + after).allSatisfy { $0.first?.isUppercase == true }
  }

  /// Whether a word of a name may begin with a small letter: one of ASCII's does, or is in another script.
  static func holdsSmallWord(_ name: String) -> Bool {
    var isStart = true
    for byte in name.utf8 {
      if isStart, byte &- 0x61 < 26 || byte >= 0x80 { return true }
      isStart = byte == 0x20
    }
    return false
  }

  /// A name without a word for the work before it: `Guide by Ada Marrack`. With more words before it, it is not the author whom a line
  /// names (`Harbour theme by Ada Marrack`): `nil`, or the name in those words.
  static func withoutWork(_ name: String) -> String? {
    let words = name.spacedParts
    guard words.count > 2 else { return name }
    let lead = words.indices.dropFirst().dropLast().first { index in
      words[index].first?.isLowercase == true && !Vocabulary.isPhrase(words[index], .nameParticles)
        && Vocabulary.lead(of: words[index], PhraseCategories(.bylineLeads))?.wordEnd == words[index].utf8.count
    }
    guard let lead, words[lead + 1].first?.isUppercase == true else { return name }
    if lead == 1 { return words[2...].joined(separator: " ") }
    let before = words[..<lead].joined(separator: " ")
    return looksLikePerson(before) ? before : nil
  }

  /// The names in a Chinese line after a word for a reporter, with the paper's own name or none before it: `本报记者 王小明`.
  static func reporters(_ text: Substring) -> [String]? {
    guard text.utf8.count < 90, text.utf8.contains(0xE8) else { return nil }
    let line = String(text)
    for word in hanReporterWords where line.holds(word) {
      guard let place = line.places(of: word).first, line[..<place.lowerBound].trimmed.count <= 6 else { continue }
      let names = hanNames(line[place.upperBound...])
      if !names.isEmpty { return names.map(String.init) }
    }
    return nil
  }

  /// The first two words of a name that ends in what its bearer does, without a sign between the two: `Jane Doe Political Reporter`.
  func withoutRole(_ name: String) -> String? {
    if name.utf8.first ?? 0 >= 0xE3 { return withoutPost(name) }
    let words = name.spacedParts
    guard (3...5).contains(words.count), let last = words.last, Vocabulary.isPhrase(last, .roles),
      !Vocabulary.isPhrase(last, .teams)
    else { return nil }
    let person = words[..<2].joined(separator: " ")
    let isPerson = NameReading.looksLikePerson(person) && !isRole(person) && !namesOrganisation(person)
    // Capitals beside other words are initials of an organisation.
    let isEven = words.allSatisfy { $0.first?.isUppercase == true && ($0.count < 2 || $0 != $0.uppercased()) }
    let areRoles = words.count > 3 && words[2...].allSatisfy { Vocabulary.isPhrase($0, .roles) }
    return isPerson && (isEven || areRoles || name == name.uppercased()) ? person : nil
  }

  /// A name in Han or Kana without the department or the post beside it: `社会部 山田太郎`, `山田太郎＝社会部`.
  private func withoutPost(_ name: String) -> String? {
    let own = name.split(whereSeparator: { $0.isWhitespace || "＝=・".contains($0) }).filter { !isRole(String($0)) }
    guard (1...2).contains(own.count), own.allSatisfy({ (1...8).contains($0.count) }) else { return nil }
    let person = own.joined(separator: " ")
    return person.count >= 2 && !namesOrganisation(person) ? person : nil
  }

  /// The person's name in brackets behind the address of a mailbox, as RSS 2.0 has it: `ada@harbour.example (Ada Marrack)`.
  static func besideAddress(_ text: String) -> String? {
    guard text.holds("@"), text.utf8.last == UInt8(ascii: ")"), let open = text.firstIndex(of: "("),
      !text[..<open].trimmed.contains(" ")
    else { return nil }
    let name = text[open...].dropFirst().dropLast().trimmed
    return looksLikePerson(name) ? name : nil
  }

  /// A text without the brackets around it.
  static func withoutBrackets(_ text: Substring) -> Substring {
    let line = text.trimmed
    guard let first = line.first, let last = line.last, "[（【".contains(first), "]）】".contains(last) else { return text }
    let inner = line.dropFirst().dropLast()
    return inner.contains { "[]（）【】".contains($0) } ? text : Substring(inner)
  }

  /// A name without the small word in capitals that is left of what follows it: `Ada Marrack IN`, before the section.
  static func withoutSmallCapitals(_ name: String, _ ends: [String]) -> String {
    let words = name.spacedParts
    guard words.count > 2, let last = words.last, last.utf8.count == 2, last == last.uppercased(),
      words[0] != words[0].uppercased(), ends.contains(" \(last.lowercased()) ")
    else { return name }
    return words.dropLast().joined(separator: " ")
  }

  /// Whether a text is the name of an authority or an institute that has a word for "and" inside: `Department of Forest and Water`.
  static func isBody(_ text: String) -> Bool {
    var words = text.spacedParts
    // Its initials may come after a dash.
    if words.count > 6, ["-", "–"].contains(words[words.count - 2]), words[words.count - 1].allSatisfy(\.isUppercase) {
      words.removeLast(2)
    }
    guard (5...10).contains(words.count), !text.holds(UInt8(ascii: ",")), !text.holds(UInt8(ascii: "&")),
      Vocabulary.isPhrase(words[words.count - 2], .conjunctions)
    else { return false }
    let head = words.indices.prefix(3).first { Vocabulary.isPhrase(words[$0], .organisations) }
    guard isSmallLink(words[(head ?? 0) + 1]) else { return false }
    // No person is called by one word, such a small one and others; a word for "by" may come after one for the work.
    return head != nil
      || words[0].first?.isUppercase == true && !Vocabulary.isPhrase(words[1], .nameParticles)
        && Vocabulary.lead(of: String(words[1]), leads) == nil
  }

  /// Whether a word is a short one in small letters that joins the words of one name, and not two names.
  private static func isSmallLink(_ word: Substring) -> Bool {
    word.utf8.count <= 4 && word.first?.isLowercase == true && !Vocabulary.isPhrase(word, .conjunctions)
  }

  /// Whether a text is the initials of one organisation with a slash inside: `RFE/RL`, as opposed to those of two agencies.
  static func areInitials(_ text: String) -> Bool {
    guard text.utf8.count <= 11, text.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 else { return false }
    let parts = text.split(separator: "/")
    return parts.count == 2
      && parts.allSatisfy { (2...5).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 &- 0x41 < 26 } }
      && !parts.contains { Vocabulary.isPhrase($0, .agencies) }
  }

  /// A name of two words or more that is there twice, once: a page has it for wide and for narrow screens.
  static func once(_ name: String) -> String {
    name.utf8.count(where: { $0 == 0x20 }) >= 3 ? VisibleAuthors.once(name) : name
  }

  /// Whether a piece of several words in capitals after a name that is not says who the person works for: `Jane Doe, HARBOUR TODAY`.
  static func isInCapitals(_ piece: String, beside name: String) -> Bool {
    piece.holds(UInt8(ascii: " ")) && piece.allSatisfy { $0.isUppercase || $0 == " " }
      && name.utf8.contains { $0 &- 0x61 < 26 } && looksLikePerson(name)
  }

  /// A text without the dash before its first word.
  static func withoutDash(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop { $0 == UInt8(ascii: "-") }
    if text.count > 3, text[text.startIndex] == 0xE2, text[text.startIndex + 1] == 0x80,
      (0x90...0x95).contains(text[text.startIndex + 2])
    {
      text = text.dropFirst(3)
    }
    return text.drop { $0 <= 0x20 }
  }

  /// A text without the dashes that it begins with.
  static func withoutDash(_ text: String) -> String {
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || first == 0xE2 else { return text }
    return text.drop { "-–—―•|".contains($0) || $0.isWhitespace }.trimmed
  }

  /// One part of a name with its first letter as a capital, and the one after an apostrophe: O’Neill, D'Arcy.
  func capitalizedPart(_ part: Substring) -> String {
    let characters = Array(part)
    return characters.indices.map { index in
      let isFirst = index == 0 || index == 2 && "’'".contains(characters[1])
      return isFirst ? characters[index].uppercased() : characters[index].lowercased()
    }.joined()
  }

  /// The person's name after a label that no vocabulary knows: `Correspondent: Ada Marrack`. Before a colon there is no name.
  static func labelledPerson(_ part: Substring) -> String? {
    guard part.holds(":"), let colon = part.firstIndex(of: ":") else { return nil }
    let (label, rest) = (part[..<colon].trimmed, part[colon...].dropFirst())
    let name = rest.trimmed
    guard rest.first?.isWhitespace == true, !label.isEmpty, label.spacedParts.count <= 2, looksLikePerson(name),
      !label.contains(where: \.isNumber), name.spacedParts.filter({ $0.count > 1 }).count > 1,
      name.allSatisfy({ $0.isLetter || " .-'’".contains($0) || !$0.isASCII }),
      label.spacedParts.count == 1 || !looksLikePerson(label), Vocabulary.lead(of: String(part), leads) == nil
    else { return nil }
    // A label for something else: a section, tags, a picture.
    let key = TextKey(label).string
    let isOther =
      !Vocabulary.labels(ofKey: key, otherLabels).isEmpty
      || !Vocabulary.categories(of: label).isDisjoint(with: otherWords)
      || Vocabulary.end(ofBeginningOf: String(part), PhraseCategories(.creditLabels)) != nil
      || Vocabulary.place(in: String(part), PhraseCategories(.otherWork)) != nil
      || Vocabulary.isInside(label, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
    return isOther ? nil : name
  }

  private static let otherLabels: PhraseCategories = [
    PhraseCategories(.commentLabels), PhraseCategories(.pointerLabels), PhraseCategories(.offerLabels),
    PhraseCategories(.tagLabels), PhraseCategories(.sourceLabels),
  ]
  private static let otherWords: PhraseCategories = [
    PhraseCategories(.nobody), PhraseCategories(.homeLabels), PhraseCategories(.articleKinds),
    PhraseCategories(.months), PhraseCategories(.weekdays),
  ]

  /// Whether a part of a line begins with what the line calls it, and that is no word for the author: `In: Harbours, Rivers`.
  static func isOther(_ part: Substring) -> Bool {
    guard part.holds(": "), let colon = part.firstIndex(of: ":") else { return false }
    let label = part[..<colon].trimmed
    return !label.isEmpty && !label.contains(" ") && label.utf8.allSatisfy { $0 < 0x80 }
      && Vocabulary.lead(of: String(part), PhraseCategories(.bylineLeads)) == nil
  }

  /// A name without the words before a colon that are a label of what follows: one in scripts without capitals.
  static func withoutLabel(_ name: String) -> String {
    let words = name.spacedParts
    if name.utf8.first ?? 0 >= 0xD6 { return words.count > 2 ? words.dropLast().joined(separator: " ") : name }
    return withoutLongLabel(name)
  }

  /// A byline without a long label that it ends with: what that is about comes after it on the page.
  static func withoutLastLabel(_ text: Substring) -> Substring {
    guard let last = text.utf8.last(where: { $0 > 0x20 }), last == UInt8(ascii: ":") else { return text }
    let line = String(text).trimmed.dropLast()
    let own = withoutLongLabel(String(line))
    return own.utf8.count < line.utf8.count ? Substring(own) : text
  }

  /// A name without a label of several words after it, which ends in small letters: `Jane Doe Text size: …`.
  private static func withoutLongLabel(_ name: String) -> String {
    let words = name.spacedParts
    let small = words.reversed().prefix { !beginsAsName($0) && !Vocabulary.isPhrase($0, .nameParticles) }.count
    guard small > 0, words.count > small + 2 else { return name }
    let own = words.dropLast(small + 1).joined(separator: " ")
    return looksLikePerson(own) ? own : name
  }

  /// A line without the word for "by" that it begins with.
  static func withoutLeadOfLine(_ text: String) -> String {
    Vocabulary.lead(of: text, leads).map { Substring(text.utf8.dropFirst($0.nameStart)).trimmed } ?? text
  }

  /// A name without whom its bearer writes for: `Jane Doe for The Gazette`, `Jane Doe For Harbour Online`.
  func withoutEmployer(_ name: String) -> String {
    // No name of a person has that word, and in a line of capitals nothing tells more of the house.
    if name.holds(" For "), let place = name.places(of: " For ").first,
      case let person = String(name[..<place.lowerBound]), NameReading.looksLikePerson(person),
      !namesOrganisation(person)
    {
      return person
    }
    guard name.holds(" for "), let place = name.places(of: " for ").first else { return name }
    let (person, employer) = (String(name[..<place.lowerBound]), name[place.upperBound...].trimmed)
    guard NameReading.looksLikePerson(person) else { return name }
    let isEmployer =
      isSite(employer) || employer.hasPrefix("The ") || namesOrganisation(employer)
      || employer.utf8.count > 1 && !employer.contains(" ") && employer == employer.uppercased()
    return isEmployer ? person : name
  }

  /// Whether a text is what a template leaves where it has no name, or a path: `{{author.name}}`, `/by/jane-doe`.
  static func isPlaceholder(_ text: Substring) -> Bool {
    if text.utf8.first == UInt8(ascii: "/") { return !text.utf8.contains(0x20) }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "%") }) else { return false }
    return text.holds("{{") || text.holds("${") || text.holds("{%") || text.holds("<%") || text.hasPrefix("%")
  }

  /// Whether what follows a name and a comma is a place: one of several words that is widely known, or one that begins with a word that only
  /// places begin with. Words that people are called by as well, such as Hong and Abu, do not tell.
  static func isPlace(_ piece: String) -> Bool {
    let words = piece.spacedParts
    guard (2...3).contains(words.count) else { return false }
    return placeWords.contains(String(words[0])) || places.contains("\(words[0]) \(words[1])")
  }

  private static let placeWords: Set<String> = ["New", "Los", "Las", "Fort", "Port", "Cape", "Saint", "St."]
  private static let places: Set<String> = [
    "San Francisco", "San Diego", "San Antonio", "San Jose", "San Juan", "San Salvador", "Hong Kong", "Buenos Aires",
    "Kuala Lumpur", "Tel Aviv", "Abu Dhabi", "Addis Ababa", "Rio de", "North Carolina", "North Dakota",
    "South Carolina",
    "South Dakota", "South Africa", "West Virginia",
  ]

  /// Whether a word is in small letters, and none that names begin with or hold.
  static func isSmall(_ word: Substring) -> Bool {
    word.utf8.count <= 6 && word.first?.isLowercase == true && word.allSatisfy(\.isLetter)
      && !Vocabulary.isPhrase(word, .nameParticles)
  }
}

import CopydeskCore
import CopydeskText

/// Reads authors' names out of what pages write.
struct NameReading {
  /// The key of the site's name, which isn't a person's.
  private let site: String?
  /// Whether spaces are inside names in Han characters, as in Japanese, and not between them.
  let hasSpacedNames: Bool

  init(site: String?, language: String? = nil) {
    self.site = site.map { TextKey($0).string }
    hasSpacedNames = language.map { $0 == "ja" || $0.hasPrefix("ja-") } ?? false
  }

  /// How far a list of names can be trusted to name people.
  enum Trust: Int, Comparable {
    case nobody, site, handle, organisation, people

    static func < (a: Trust, b: Trust) -> Bool { a.rawValue < b.rawValue }
  }

  /// Whether names are people's, an organisation's, a user's handle, or the site's own.
  func trust(_ names: [String]) -> Trust {
    names.map(trust).max() ?? .nobody
  }

  private func trust(_ name: String) -> Trust {
    if isSite(name) { return .site }
    let isPlain = name.unicodeScalars.allSatisfy { $0.isASCII }
    if isPlain, !name.contains(" "), name == name.lowercased() || name.contains(".") { return .handle }
    // A few capitals and nothing else are the initials of an organisation.
    if isPlain, name.utf8.count <= 5, name == name.uppercased() { return .handle }
    return namesOrganisation(name) ? .organisation : .people
  }

  /// Whether a name says that it is a company's, a newsroom's or an association's.
  func namesOrganisation(_ name: String) -> Bool {
    if NameReading.isOrganisation(byTailOf: name) { return true }
    let words = name.parts(between: NameReading.joints) { " -–/".contains($0) }
    // A desk or a staff that signs as a whole is the author.
    if let last = words.last, Vocabulary.isPhrase(last, .teams), !Vocabulary.isPhrase(last, .organisations) {
      return false
    }
    return words.count > 1 && words.contains { Vocabulary.isPhrase($0, .organisations) }
      || Vocabulary.isPhrase(name, .agencies)
  }

  static func isOrganisation(byTailOf name: String) -> Bool {
    guard let last = name.utf8.last, last >= 0x80 || organisationEnds.contains(last) else { return false }
    return organisationTails.contains { name.mayEnd(with: $0) && name.ends(with: $0) }
  }

  private static let joints = ASCIISet { " -/".contains($0) }

  func isSite(_ name: String) -> Bool {
    guard let b = site else { return false }
    let a = TextKey(name).string
    return a == b || a.utf8.count >= 3 && b.hasPrefix(a) || b.utf8.count >= 3 && a.hasPrefix(b)
  }

  /// The names, each once, in order. The site's name and organisations' go where there are people's names beside them.
  ///
  /// - Parameter isStrict: Whether a text without a word for "by" must look like a person's name, as in a byline that may hold anything.
  func names(_ texts: [String], isStrict: Bool = false) -> [String] {
    var result: [String] = []
    var seen: Set<TextKey> = []
    for text in texts {
      // What somebody is, and for whom, is no second name: "Chief Economist, Harbour Bank".
      if !result.isEmpty, text.holds(UInt8(ascii: ",")), isPostLine(text.prefix { $0 != "," }) { continue }
      var isFirst = true
      for line in lines(text) where isFirst || line.first?.isNumber != true {
        let mustBePerson = !isFirst || isStrict && withoutLead(line) == line.trimmed
        let labelled = isFirst ? NameReading.labelledPerson(line) : nil
        for name in labelled.map({ [$0] }) ?? split(line) {
          guard let name = clean(name), !mustBePerson || NameReading.looksLikePerson(name),
            seen.insert(TextKey(name)).inserted
          else { continue }
          result.append(name)
          isFirst = false
        }
      }
    }
    let others = result.filter { !isSite($0) }
    let people = others.filter { !namesOrganisation($0) }
    if people.contains(where: NameReading.looksLikePerson) { return people }
    return others.isEmpty ? result : others
  }

  /// Whether a line says in a few words what somebody does, and names nobody.
  private func isPostLine(_ line: Substring) -> Bool {
    line.spacedParts.count <= 4 && isRole(String(line)) && withoutRole(line.trimmed) == nil
      && withoutLead(line) == line.trimmed
  }

  /// Newsrooms and teams that sign as a whole, where nobody signs by name.
  func organisations(_ texts: [String]) -> [String] {
    for text in texts where !text.holds("://") && !text.holds("@") {
      let name = withoutLead(text).trimmingCharactersOfNames()
      let words = name.spacedParts
      let isName = (2...4).contains(words.count) && words.allSatisfy { $0.first?.isLetter == true }
      guard isName, name.utf8.count <= 50, !name.holds(":"), isRole(name), !name.contains(where: \.isNumber),
        words[0].first?.isUppercase == true || words[words.count - 1].first?.isUppercase == true,
        Vocabulary.categories(of: TextCleaning.clean(text)).isDisjoint(with: NameReading.nobody),
        Vocabulary.categories(of: name).isDisjoint(with: NameReading.nobody),
        // Words before the day may be those of a role: `Published on`.
        NameReading.withoutDay(name) == name
      else { continue }
      return [name]
    }
    return []
  }

  func withoutLead(_ text: Substring) -> String { withoutLead(String(text)) }

  func withoutLead(_ text: String) -> String {
    var text = NameReading.withoutDash(text.trimmed)
    if text.holds("\u{A0}") { text = text.replacing("\u{A0}", with: " ") }
    while true {
      if let lead = Vocabulary.lead(of: text, NameReading.leads), !belongsToName(lead.wordEnd, text) {
        text = String(Substring(text.utf8.dropFirst(lead.nameStart))).trimmingCharactersOfNames()
      } else if let names = NameReading.withoutWorkBefore(text) {
        text = names
      } else {
        return text
      }
    }
  }

  /// Whether a word that can come before a name is its first part: "De Niro", "Von Trapp", "De la Cruz", as opposed to "Von Maria Schmidt".
  private func belongsToName(_ end: Int, _ text: String) -> Bool {
    guard text.first?.isUppercase == true, Vocabulary.isPhrase(Substring(text.utf8.prefix(end)), .nameParticles) else {
      return false
    }
    let rest = Substring(text.utf8.dropFirst(end)).split(separator: " ", maxSplits: 2)
    if rest.first == ":" { return false }
    if rest.count == 1, rest[0].count <= 5, rest[0] == rest[0].uppercased() { return false }
    return rest.count < 2 || rest[0].first?.isUppercase != true
  }

  static let leads: PhraseCategories = [PhraseCategories(.bylineLeads), PhraseCategories(.nameLeads)]
  static let postNominals = Set(Vocabulary.phrases(.postNominals))
  static let organisationHeads = Vocabulary.phrases(.organisationHeads)
  private static let organisationTails = Vocabulary.phrases(.organisationTails)
  private static let organisationEnds = ASCIISet(organisationTails.compactMap { $0.utf8.last })
  /// Words right after a name where the page separates them by layout only, and the signs that end one.
  private static let nameEnds = PhrasesByBytes(["\n", " | ", " · ", " • "] + Vocabulary.phrases(.nameEnds))
  /// The longest first, since one may end another.
  static let nameTails = PhrasesByBytes(
    Vocabulary.phrases(.nameTails).sorted { $0.utf8.count > $1.utf8.count })

  private func clean(_ text: String) -> String? {
    if NameReading.isPlain(text[...]) { return text }
    var name = NameReading.withoutClock(withoutLead(text))
    if let person = NameReading.besideAddress(name) ?? NameReading.withoutPostBefore(name) { name = person }
    if name.holds("@") || name.holds("http") || name.holds("www.") {
      name = name.spacedParts.filter { !$0.contains("@") && !$0.contains("http") && !$0.contains("www.") }
        .joined(separator: " ")
    }
    if name.utf8.contains(where: NameReading.mayBeginBracket),
      let bracket = name.firstIndex(where: { "([（<".contains($0) }), !NameReading.isNickname(name, at: bracket)
    {
      if NameReading.isOtherWork(inBracket: name[bracket...]) { return nil }
      name = String(name[..<bracket])
    }
    if name.holds("：") { return nil }
    name = NameReading.once(withoutEmployer(NameReading.withoutReadingTime(NameReading.withoutDateBehind(name))))
    if NameReading.holdsSmallWord(name) {
      guard let own = NameReading.withoutWork(name).flatMap(NameReading.withoutDay) else { return nil }
      name = own
    }
    let ends = NameReading.nameEnds.possible(in: name).compactMap { NameReading.place(of: $0, in: name) }
    if let end = ends.filter({ $0 > name.startIndex }).min() { name = String(name[..<end]) }
    name = NameReading.withoutSmallCapitals(name, NameReading.nameEnds.all)
    for tail in NameReading.nameTails.possible(in: name) where name.mayEnd(with: tail) && name.ends(with: tail) {
      name = String(name.dropLast(tail.count))
    }
    for mark in [" - ", " – ", " — ", ": ", " | "] {
      guard name.holds(mark), let range = name.places(of: mark).first else { continue }
      let (whole, rest) = (name, String(name[range.upperBound...]))
      name = String(name[..<range.lowerBound])
      if mark == ": " { name = NameReading.withoutLabel(name) }
      // The house may come before the person: `The Gazette - Jane Doe`.
      if mark != ": ", isSite(name), name.contains(" ") || TextKey(name).string == site,
        site?.hasPrefix(TextKey(whole).string) != true, NameReading.looksLikePerson(rest), !isSite(rest), !isRole(rest)
      {
        name = rest
      }
    }
    name = name.trimmingCharactersOfNames().parts(between: .whiteSpace, \.isWhitespace).joined(separator: " ")
    let letters = name.unicodeScalars.count { $0.isAlphabetic }
    guard letters >= 2, name.count <= 60, name.spacedParts.count <= 6 else { return nil }
    guard !name.unicodeScalars.contains(where: { ("0"..."9").contains($0) || ("０"..."９").contains($0) }) else {
      return nil
    }
    if CreditLine.split(text)?.rest == 0 || CreditLine.isLicence(name) { return nil }
    if !Vocabulary.categories(of: name).isDisjoint(with: NameReading.nobody) { return nil }
    if NameReading.isNoHanName(name) { return nil }
    if isRole(name) && !isOrganisation(name) {
      guard let person = withoutRole(name) else { return nil }
      return person == person.uppercased() ? capitalized(person) : person
    }
    if Vocabulary.end(ofBeginningOf: name, PhraseCategories(.elsewhere)) != nil { return nil }
    return name == name.uppercased() && name.contains(" ") && name != name.lowercased() ? capitalized(name) : name
  }

  private static func mayBeginBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == 0xEF
  }

  /// What appears where names do, and isn't one.
  static let nobody: PhraseCategories = [
    PhraseCategories(.nobody), PhraseCategories(.months), PhraseCategories(.weekdays), PhraseCategories(.pointers),
  ]

  private func capitalized(_ name: String) -> String {
    name.spacedParts.map { word in
      word.split(separator: "-").map {
        $0.count <= 2 && $0.hasSuffix(".") ? String($0) : capitalizedPart($0)
      }
      .joined(separator: "-")
    }.joined(separator: " ")
  }

  /// A newsroom, an agency or a team that signs as a whole: two words or more, all with a capital.
  func isOrganisation(_ name: String) -> Bool {
    let words = name.spacedParts
    return words.count >= 2 && words.count <= 4 && words.allSatisfy { $0.first?.isUppercase == true }
      && Vocabulary.isPhrase(words[words.count - 1], .teams)
  }

  func isRole(_ text: String) -> Bool {
    text.letterParts.contains { Vocabulary.isPhrase($0, .roles) }
  }
}

import CopydeskCore
import CopydeskText

/// Takes days, dates and times off what may be a name.
extension NameReading {
  /// A name without the day after it (`Ada Marrack on Thursday`, `… on Thu`), and without a small word that is left of a longer line (`Ada Marrack in`);
  /// `nil` where that leaves no more than one word (`Published on`).
  static func withoutDay(_ name: String) -> String? {
    let words = name.spacedParts
    guard words.count > 2 else {
      return words.last.map { isSmall($0) && $0.utf8.count <= 3 && FrequentWords.isFrequent(String($0)) } ?? false
        ? nil : name
    }
    if isBody(name) { return name }
    let day = words.indices.dropFirst(3).first { index in
      guard isSmall(words[index - 1]) else { return false }
      let isDay = !Vocabulary.categories(of: String(words[index])).isDisjoint(with: [
        PhraseCategories(.weekdays), PhraseCategories(.months),
      ])
      let mayBeDay = index == words.count - 1 && words[index].utf8.count <= 5 && words[index].first?.isUppercase == true
      return isDay || mayBeDay && FrequentWords.isFrequent(String(words[index - 1]))
    }
    let end = day.map { $0 - 1 } ?? words.count
    let isCut = isSmall(words[end - 1]) && FrequentWords.isFrequent(String(words[end - 1]))
    return day == nil && !isCut ? name : words[..<(isCut ? end - 1 : end)].joined(separator: " ")
  }

  /// A name without the date after it, and the small word that may be between them: `Anna Dahl am 4. März 2025 in Lokales`.
  static func withoutDateBehind(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return name }
    let words = name.spacedParts
    guard var number = words.indices.dropFirst(2).first(where: { words[$0].first?.isNumber == true }) else {
      return name
    }
    // The month may come before the day: `Jane Doe March 14, 2024`.
    if number > 2, Vocabulary.isPhrase(words[number - 1], .months) { number -= 1 }
    // So may the day of the week: `Jane Doe Tue, 14 March 2024`.
    if number > 2, isWeekday(words[number - 1]) { number -= 1 }
    guard DateReading.visibleWithTime(words[number...].joined(separator: " "), dayFirst: false, shortYears: true) != nil
    else { return name }
    let own = words[..<(number > 2 && mayIntroduce(words[number - 1]) ? number - 1 : number)].joined(separator: " ")
    if looksLikePerson(own) { return own }
    let people = Vocabulary.replacingConjunctions(in: own, with: ";").split { ";,&".contains($0) }
    return people.count > 1 && people.allSatisfy({ looksLikePerson($0.trimmed) }) ? own : name
  }

  /// A person's or an agency's name without how long it takes to read the article: `Jane Doe 3 min read`, `Jane Doe—10 Min.`
  static func withoutReadingTime(_ name: String) -> String {
    guard let digit = name.utf8.firstIndex(where: { $0 &- 0x30 < 10 }), digit > name.startIndex,
      case let words = name[digit...].spacedParts, (2...3).contains(words.count),
      name.utf8.distance(from: digit, to: name.endIndex) <= longestReadingTime,
      words[0].utf8.count <= 2, words[0].utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      words.dropFirst().allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "." } }),
      !Vocabulary.isPhrase(words[1], .months), name[..<digit].last?.isLetter == false
    else { return name }
    let own = String(name[..<digit]).trimmingCharactersOfNames()
    return looksLikePerson(own) || Vocabulary.isPhrase(own, .agencies) ? own : name
  }

  /// In bytes.
  private static let longestReadingTime = 24

  /// Whether a word may come before a date: a short one in small letters. One that names hold too, such as "le", does not end a name.
  private static func mayIntroduce(_ word: Substring) -> Bool {
    word.count <= 6 && word.first?.isLowercase == true && word.allSatisfy(\.isLetter)
  }

  /// A name without the time of day after a sign for "at": `Jane Doe @ 9:41 PM`.
  static func withoutClock(_ name: String) -> String {
    guard name.holds(" @ "), let sign = name.places(of: " @ ").first,
      name[sign.upperBound...].first?.isNumber == true
    else { return name }
    return String(name[..<sign.lowerBound])
  }

  /// Whether a word is a day of the week, or the letters that one begins with, and a sign: `Tuesday`, `Tue,`, `Di.`
  private static func isWeekday(_ word: Substring) -> Bool {
    let name = word.prefix { $0 != "," && $0 != "." }
    return Vocabulary.isPhrase(name, .weekdays)
      || name.utf8.count < word.utf8.count && shortWeekdays.contains(TextKey(name).string)
  }

  private static let shortWeekdays = Set(
    Vocabulary.phrases(.weekdays).flatMap { day in (2...4).map { TextKey(day.prefix($0)).string } })
}

import CopydeskCore
import CopydeskText

/// Tells lines that say when the article was published from sentences of the story with a day in them.
extension RoleReading {
  /// A short line that is a date, with or without words around it.
  func isDateline(_ text: String) -> Bool {
    guard text.isLine(below: 120), text.utf8.contains(where: { $0 &- 0x30 < 10 }) || hasOtherDigits(text) else {
      return false
    }
    let isLabelled = text.isLine(below: 40) && Vocabulary.isInside(text, PhraseCategories(.publicationWords))
    return (DateReading.visible(text, shortYears: isLabelled) != nil || tellsStatedDay(text)) && !isStory(text)
  }

  /// Whether a text has a day that the page states as its own, with two digits of the year.
  private func tellsStatedDay(_ text: String) -> Bool {
    let days = [stated.published, stated.modified].compactMap { date in
      date.map { $0.prefix(10).split(separator: "-").compactMap { Int($0) } }
    }
    guard days.contains(where: { $0.count == 3 }) else { return false }
    let tokens = DateTokens(text)
    return days.contains { $0.count == 3 && tokens.hasShort(year: $0[0], month: $0[1], day: $0[2]) }
  }

  /// Whether a text has digits of another script than ours: Arabic, Persian, Devanagari, Thai.
  private func hasOtherDigits(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xD9 }
      && text.unicodeScalars.contains { $0.value > 0x7F && $0.properties.numericType == .decimal }
  }

  /// Whether a line with a date is a sentence that tells what happened: `Police arrested two men on March 3, 2025.`
  private func isStory(_ text: String) -> Bool {
    if listsFacts(text) || isProse(text) || isToldOfDay(text) { return true }
    guard SentenceEnd(of: text) == .sentence, !VisibleDates.saysUpdate(ArraySlice(text.utf8)) else { return false }
    let label = Vocabulary.place(in: text, PhraseCategories(.publicationWords))
    if let label, label.lowerBound < RoleReading.longestLead { return false }
    let words = text.split { !$0.isLetter }.filter { $0.utf8.count > 1 }
    if words.count >= RoleReading.leastWords { return true }
    let isLong = words.contains {
      $0.utf8.count >= RoleReading.longestWord && $0.utf8.allSatisfy { $0 >= 0x80 } && !VisibleDates.isDateWord($0)
    }
    if isLong { return true }
    // A time of day is in no such sentence, and what is counted has its labels.
    return !hasTime(text)
      && words.count { !VisibleDates.isDateWord($0) } >= RoleReading.leastOwnWords
  }

  /// Whether a colon is between two digits.
  private func hasTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.dropFirst().dropLast().contains {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 - 1] &- 0x30 < 10 && bytes[$0 + 1] &- 0x30 < 10
    }
  }

  /// Whether several lines below one another each begin with a label and a colon, and two of the labels say nothing of publication: `Time: 7:30 p.m.`
  private func listsFacts(_ text: String) -> Bool {
    let lines = text.split(separator: "\n")
    guard lines.count > 2 else { return false }
    return lines.count { LateDatelines.isLabelledOtherwise(String($0)) } >= 2
  }

  /// Whether a sentence is what happened on the day before its colon: `June 9, 1944: The mill burns.`
  private func isToldOfDay(_ text: String) -> Bool {
    guard SentenceEnd(of: text) == .sentence, let colon = text.places(of: ": ").first else { return false }
    let day = String(text[..<colon.lowerBound])
    guard DateReading.visible(day) != nil, VisibleDates.hasOnlyDateWords(day) else { return false }
    return text[colon.upperBound...].spacedParts.count >= RoleReading.wordsOfDay
      && DateReading.visible(String(text[colon.upperBound...])) == nil
  }

  /// What is told of a day has so many words.
  private static let wordsOfDay = 2

  /// Whether a line with a day is words with no label: four of them, none a part of a date, begin with a small letter, or three long ones. A sentence's
  /// end may be missing.
  func isProse(_ text: String) -> Bool {
    guard text.utf8.count >= RoleReading.shortestProse, !VisibleDates.saysUpdate(ArraySlice(text.utf8)),
      Vocabulary.place(in: text, PhraseCategories(.publicationWords)) == nil,
      Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil,
      // What comes after the day is about the article, such as how long it takes to read.
      text.first?.isNumber == false, let first = text.split(whereSeparator: { !$0.isLetter }).first,
      !VisibleDates.isDateWord(first)
    else { return false }
    let words = text.split { !$0.isLetter }.filter {
      $0.first?.isLowercase == true && $0.count > 2 && !VisibleDates.isDateWord($0)
    }
    return words.count >= RoleReading.leastSmallWords
      || words.count { $0.count > 3 } >= RoleReading.leastSmallWords - 1
  }

  /// A line of words has so many bytes, and so many such words.
  private static let (shortestProse, leastSmallWords) = (40, 4)

  /// A date with its weekday and time of day has fewer words; the letters of `p.m.` are none.
  private static let leastWords = 6

  /// A sentence has so many words that are no part of a date.
  private static let leastOwnWords = 3

  /// A stretch of letters without a space has so many bytes in scripts that set no spaces.
  private static let longestWord = 18
}

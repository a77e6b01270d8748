import CopydeskCore
import CopydeskText

/// Tells lines that say when the article was published from sentences of the story with a day in them.
extension RoleReading {
  /// A short line that is a date, with or without words around it.
  func isDateline(_ text: String) -> Bool {
    guard text.utf8.count < 120, text.utf8.contains(where: { $0 &- 0x30 < 10 }) || hasOtherDigits(text) else {
      return false
    }
    let isLabelled = text.utf8.count < 40 && Vocabulary.isInside(text, PhraseCategories(.publicationWords))
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
    return !text.utf8.contains(UInt8(ascii: ":"))
      && words.count { !VisibleDates.isDateWord($0) } >= RoleReading.leastOwnWords
  }

  /// A date with its weekday and time of day has fewer words; the letters of `p.m.` are none.
  private static let leastWords = 6

  /// A sentence has so many words that are no part of a date.
  private static let leastOwnWords = 3

  /// A stretch of letters without a space has so many bytes in scripts that set no spaces.
  private static let longestWord = 18
}

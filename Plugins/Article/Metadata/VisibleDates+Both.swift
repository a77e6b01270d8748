import CopydeskText

/// Lines that show two dates: of publication, and of the change.
extension VisibleDates {
  /// The dates of publication and of the change in a text that shows both, in either order: `27/11/2017 01:57 | Updated 27/11/2017 19:20`,
  /// `Last updated: 28 November | Published: 27 November 2017`.
  func bothDates(_ text: String, _ index: Int, isMarked: Bool) -> [VisibleDate] {
    guard text.utf8.count <= 400 else { return [] }
    guard let change = Vocabulary.place(in: text, PhraseCategories(.updateWords)) else {
      return earlierDates(text, index, isMarked: isMarked)
    }
    let before = String(Substring(text.utf8.prefix(change.lowerBound)))
    let after = String(Substring(text.utf8.dropFirst(change.upperBound)))
    // What comes before may be the label's first word: `Zuletzt aktualisiert am …`.
    let isLast = before.utf8.count >= 8 && date(before) != nil
    var (first, second) = isLast ? (before, after) : parts(of: after) ?? ("", "")
    if isLast, date(after) == nil, let halves = parts(of: before) {
      // The label may come after its date, as in East Asia.
      (first, second) = halves
    }
    guard let one = date(first) else { return [] }
    guard let other = date(second) ?? (isLast ? changedLater(after, on: one) : nil) else { return [] }
    let (published, modified) = isLast ? (one, other) : (other, one)
    return [
      dated(published, isLast ? first : second, index, isMarked: isMarked, isUpdate: false),
      dated(modified, isLast ? second : first, index, isMarked: isMarked, isUpdate: true),
    ]
  }

  /// The moment of a change on the day of publication, of which only the time of day is told: `5 March 2024, 10:20 | Updated: 12:45`.
  private func changedLater(_ text: String, on published: String) -> String? {
    let (day, time) = (published.prefix(10), text.drop { !$0.isNumber })
    guard published.utf8.count > day.utf8.count, !time.isEmpty, let moment = date("\(day) \(time)"),
      moment.hasPrefix(day), moment.utf8.count > day.utf8.count
    else { return nil }
    return moment
  }

  /// The date of a change, and that of publication behind it: `March 5, 2024 (originally published March 3, 2024)`.
  private func earlierDates(_ text: String, _ index: Int, isMarked: Bool) -> [VisibleDate] {
    guard let label = Vocabulary.place(in: text, PhraseCategories(.publicationWords)), label.lowerBound >= 8 else {
      return []
    }
    let before = String(Substring(text.utf8.prefix(label.lowerBound)))
    let after = String(Substring(text.utf8.dropFirst(label.upperBound)))
    guard let change = date(before), let published = date(after), published.prefix(10) < change.prefix(10) else {
      return []
    }
    return [
      dated(published, after, index, isMarked: isMarked, isUpdate: false),
      dated(change, before, index, isMarked: isMarked, isUpdate: true),
    ]
  }

  /// The two halves of a text that hold a date each, with a word for publication or one with a colon at the second one's beginning, or a
  /// sign between them.
  private func parts(of text: String) -> (String, String)? {
    if let label = Vocabulary.place(in: text, PhraseCategories(.publicationWords)), label.lowerBound >= 8 {
      let first = String(Substring(text.utf8.prefix(label.lowerBound)))
      let second = String(Substring(text.utf8.dropFirst(label.lowerBound)))
      if date(first) != nil, date(second) != nil { return (first, second) }
    }
    for place in text.indices where VisibleDates.mayDivide(text.utf8[place]) {
      let rest = text[place...].dropFirst()
      guard
        VisibleDates.dividers.contains(text[place]) || text[place] == " " && rest.drop(while: \.isLetter).first == ":"
      else {
        continue
      }
      let (first, second) = (String(text[..<place]), String(rest))
      guard date(first) != nil, date(second) != nil, !VisibleDates.saysUpdate(ArraySlice(second.utf8)) else { continue }
      return (first, second)
    }
    return nil
  }

  /// Whether a sign that two dates may have between them begins with a byte.
  private static func mayDivide(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || "|,;/(\n ".utf8.contains(byte)
  }

  private static let dividers: Set<Character> = [
    "|", "\u{B7}", "\u{2022}", ",", ";", "/", "(", "\n", "\u{3000}", "\u{FF0C}", "\u{FF08}", "\u{FF0F}", "\u{FF5C}",
  ]
}

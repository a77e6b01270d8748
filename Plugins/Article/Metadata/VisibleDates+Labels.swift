import CopydeskHTML
import CopydeskText

/// What the words of a date, and those before it, say the date is: the article's publication, its change, or something else.
extension VisibleDates {
  /// The part of a text that tells dates of the article's; `nil` where it tells but the day of something else, as its words or those
  /// before it say: `Next meeting: 5 March`, `Received: 16 December 2022; Published: 2 January 2023`.
  func own(_ text: String, _ index: Int) -> String? {
    if let label = label(before: index) {
      // The terms of a list have no colon.
      let term = page.nodes[index].tag == .dd || page.nodes[Int(page.nodes[index].parent)].tag == .dd ? ":" : ""
      if VisibleDates.otherDate(in: String(decoding: label, as: UTF8.self) + term) != nil { return nil }
    }
    guard let other = VisibleDates.otherDate(in: text) else { return isSpan(text) ? nil : text }
    let before = String(Substring(text.utf8.prefix(other.lowerBound)))
    if date(before) != nil { return before }
    let rest = String(Substring(text.utf8.dropFirst(other.upperBound)))
    let label = Vocabulary.place(in: rest, PhraseCategories(.publicationWords))
    return label.map { String(Substring(rest.utf8.dropFirst($0.lowerBound))) }
  }

  /// Whether a text tells from when until when something was, as a life: `4 March 1938 – 1 March 2025`.
  private func isSpan(_ text: String) -> Bool {
    // The dashes begin with the same byte, which few lines have; to ask characters costs much more.
    guard text.utf8.count < VisibleDates.longestSpan, text.holds(0xE2),
      let dash = text.unicodeScalars.firstIndex(where: { $0 == "–" || $0 == "—" }),
      let first = date(String(text[..<dash])), let second = date(String(text[dash...].dropFirst()))
    else { return false }
    // From one day to another, and nothing says that the second is that of a change.
    return first.prefix(10) < second.prefix(10) && !VisibleDates.saysUpdate(ArraySlice(text.utf8))
  }

  /// The bytes of such a text at most.
  private static let longestSpan = 60

  /// Where a text, or a part of it behind a sign, begins with the label of a date that is not the article's.
  private static func otherDate(in text: String) -> Range<Int>? {
    guard let place = Vocabulary.place(in: text, PhraseCategories(.otherDates)) else { return nil }
    let before = text.utf8.prefix(place.lowerBound).last { $0 > 0x20 }
    return (before.map { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) } ?? true) ? place : nil
  }

  /// Whether a date says when the article was changed: by its own words, by those right before it, or by its element's names.
  func isUpdate(_ text: String, _ index: Int) -> Bool {
    if VisibleDates.saysUpdate(ArraySlice(text.utf8)) { return true }
    if let names = page.attribute(.class, of: index), ASCIISearch.contains(names, anyOf: ["updated", "modified"]),
      !ASCIISearch.contains(names, anyOf: ["publi", "entry-date"])
    {
      return true
    }
    if page.attribute(.itemprop, of: index)?.elementsEqual("dateModified".utf8) == true { return true }
    return label(before: index).map(VisibleDates.saysUpdate) ?? false
  }

  /// Whether a date's own words, or those right before it, say that it is the day of publication.
  func isPublication(_ text: String, _ index: Int) -> Bool {
    if Vocabulary.isInside(text, PhraseCategories(.publicationWords)) { return true }
    return label(before: index).map { label in
      label.withUnsafeBufferPointer { Vocabulary.isInside($0, PhraseCategories(.publicationWords)) }
    } ?? false
  }

  /// Whether a text opens with a label of publication and the date: `This entry was posted on Tuesday, 4 March 2025 and is filed under …`.
  static func opensWithLabel(_ text: String) -> Bool {
    guard let label = Vocabulary.place(in: text, PhraseCategories(.publicationWords)), label.lowerBound == 0 else {
      return false
    }
    let rest = Substring(text.utf8.dropFirst(label.upperBound))
    return rest.firstIndex(where: \.isNumber).map { hasOnlyDateWords(String(rest[..<$0])) } ?? false
  }

  /// The short text right before a date, in the same line, which may say what the date is.
  private func label(before index: Int) -> ArraySlice<UInt8>? {
    for before in stride(from: index - 1, to: max(index - 5, -1), by: -1)
    where page.nodes[before].tag == .text && reading.wholeWeight[before] > 0 {
      let label = page.text(of: before)
      return label.count < 60 && !VisibleDates.holdsDigit(label) ? label : nil
    }
    return nil
  }

  static func isCopyright(_ text: String) -> Bool {
    Vocabulary.isInside(text, PhraseCategories(.copyrightWords))
  }

  /// Whether a text says that something was changed; "Stand" is how German pages label it.
  static func saysUpdate(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { Vocabulary.isInside($0, PhraseCategories(.updateWords)) }
  }

  private static func holdsDigit(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}

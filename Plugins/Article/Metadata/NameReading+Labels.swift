import CopydeskCore
import CopydeskText

/// Reads lines that say with labels who did what: `Words: Ada Marrack. Photos: Ivo Lie`, `文・山田太郎　写真・佐藤花子`.
extension NameReading {
  /// The part of a text that names the authors, where a label for other work begins another one; otherwise the text as it is.
  static func withoutOthers(_ text: String) -> String {
    guard text.utf8.count <= longestWithLabels, text.utf8.contains(where: { $0 >= 0xE3 || $0 == UInt8(ascii: ":") })
    else { return text }
    let isWide = text.utf8.contains { $0 >= 0xE3 }
    let labels = (isWide ? wideLabels(in: text) : []) + plainLabels(in: text)
    guard labels.contains(where: { !$0.isAuthors }) else { return text }
    let sorted = labels.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = sorted.first else { return text }
    // What comes before all labels is the author.
    let isUnlabelled = text[..<first.range.lowerBound].contains(where: \.isLetter)
    guard isUnlabelled || first.isAuthors else {
      guard let own = sorted.firstIndex(where: \.isAuthors) else { return "" }
      let end = sorted[own...].first { !$0.isAuthors }?.range.lowerBound ?? text.endIndex
      return part(of: text, sorted[own], to: end)
    }
    let end = sorted.first { !$0.isAuthors }?.range.lowerBound ?? text.endIndex
    return isUnlabelled ? String(text[..<end]) : part(of: text, first, to: end)
  }

  /// The names after a label, with the label where it is a word for "by" of its own.
  private static func part(of text: String, _ label: Label, to end: String.Index) -> String {
    let whole = text[label.range.lowerBound..<max(label.range.upperBound, end)]
    let isLead = !label.isWide || Vocabulary.lead(of: whole, leads) != nil
    return (isLead ? String(whole) : String(whole[label.range.upperBound...])).trimmingCharactersOfNames()
  }

  /// A word for what somebody did, with the signs after it.
  private struct Label {
    var range: Range<String.Index>
    var isAuthors: Bool
    var isWide: Bool
  }

  /// The labels that end in a colon.
  private static func plainLabels(in text: String) -> [Label] {
    guard text.holds(UInt8(ascii: ":")) else { return [] }
    let lead = Vocabulary.lead(of: text, leads).flatMap {
      text.utf8.prefix($0.nameStart).contains(0x3A) ? $0.nameStart : nil
    }
    var labels: [Label] = []
    if let lead {
      let end = text.utf8.index(text.startIndex, offsetBy: lead)
      labels.append(Label(range: text.startIndex..<end, isAuthors: true, isWide: false))
    }
    var index = labels.first?.range.upperBound ?? text.startIndex
    var isStart = true
    while index < text.endIndex {
      defer {
        isStart = !text[index].isLetter
        index = text.index(after: index)
      }
      guard isStart, text[index].isLetter else { continue }
      if let label = plainLabel(text[index...]) { labels.append(label) }
    }
    return labels
  }

  private static func plainLabel(_ rest: Substring) -> Label? {
    // A label is three words at most.
    let most = rest.utf8.prefix(longestLabel)
    guard most.contains(UInt8(ascii: ":")) else { return nil }
    if let end = Vocabulary.end(ofBeginningOf: rest, others), rest.utf8.prefix(end).last == UInt8(ascii: ":") {
      let end = rest.utf8.index(rest.startIndex, offsetBy: end)
      return Label(range: rest.startIndex..<end, isAuthors: false, isWide: false)
    }
    guard let lead = Vocabulary.lead(of: rest, PhraseCategories(.bylineLeads)),
      rest.utf8.prefix(lead.nameStart).contains(UInt8(ascii: ":"))
    else { return nil }
    let end = rest.utf8.index(rest.startIndex, offsetBy: lead.nameStart)
    return Label(range: rest.startIndex..<end, isAuthors: true, isWide: false)
  }

  private static let others: PhraseCategories = [PhraseCategories(.creditLabels), PhraseCategories(.otherWork)]

  /// The labels in scripts of East Asia: words before a sign or a space. Labels that only signs are between are one, and an author's if
  /// one of them is (`文・写真＝`).
  private static func wideLabels(in text: String) -> [Label] {
    let words = text.split(whereSeparator: isBetween)
    var labels: [Label] = []
    for (number, word) in words.enumerated() where word.endIndex < text.endIndex {
      let isAuthors = wideLeads.contains(String(word))
      guard isAuthors || wideOthers.contains(String(word)) else { continue }
      let next = number + 1 < words.count ? words[number + 1].startIndex : text.endIndex
      let signs = text[word.endIndex..<next]
      guard next < text.endIndex else { continue }
      let isJoined = labels.last.map { $0.range.upperBound == word.startIndex } ?? false
      // One character before a space may be a surname.
      guard
        isJoined || word.count > 1 || !signs.allSatisfy(\.isWhitespace) || number == 0
          || labels.first?.isAuthors == true
      else { continue }
      if isJoined {
        labels[labels.count - 1].range = labels[labels.count - 1].range.lowerBound..<next
        labels[labels.count - 1].isAuthors = labels[labels.count - 1].isAuthors || isAuthors
      } else {
        labels.append(Label(range: word.startIndex..<next, isAuthors: isAuthors, isWide: true))
      }
    }
    return labels
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace
      || "\u{30FB}\u{B7}\u{2022}\u{FF0F}/\u{FF1D}=\u{FF5C}|\u{FE31}\u{4E28}\u{FF1A}:\u{3001}\u{FF0C},\u{3002}\u{FF1B};\u{FF06}&()\u{FF08}\u{FF09}\u{3010}\u{3011}[]"
        .contains(character)
  }

  /// Words of East Asia for who wrote, and for who did other work, without the signs after them.
  private static let wideLeads = wideWords(Vocabulary.phrases(.bylineLeads) + Vocabulary.phrases(.inlineLeads))
  private static let wideOthers = wideWords(Vocabulary.phrases(.otherWork) + Vocabulary.phrases(.creditLabels))
    .subtracting(wideLeads)

  /// Whether a word is such a label.
  static func isWideLabel(_ word: String) -> Bool { wideLeads.contains(word) || wideOthers.contains(word) }

  /// Whether a line in a script of East Asia names somebody after a label of who edited: `编辑：王小明 责任编辑：李华`.
  static func isEdited(_ line: String, by name: String) -> Bool {
    guard line.utf8.contains(where: { $0 >= 0xE3 }), let place = line.places(of: name).first else { return false }
    let before = line[..<place.lowerBound]
    guard let sign = before.last(where: { !$0.isWhitespace }), "\u{FF1A}:/\u{FF0F}|\u{FF5C}\u{4E28}".contains(sign),
      let label = before.split(whereSeparator: isBetween).last
    else { return false }
    return editing.contains(String(label))
  }

  /// Words of East Asia for other work, those included that name the author where nobody else does.
  private static let editing = wideWords(Vocabulary.phrases(.otherWork))

  private static func wideWords(_ phrases: [String]) -> Set<String> {
    Set(
      phrases.compactMap { phrase in
        let words = phrase.split(whereSeparator: isBetween)
        guard words.count == 1, words[0].unicodeScalars.allSatisfy({ $0.value >= 0x3040 && $0.properties.isAlphabetic })
        else { return nil }
        return String(words[0])
      })
  }

  /// A line of labels, and a label, have fewer bytes.
  private static let longestWithLabels = 300
  private static let longestLabel = 48
}

import CopydeskHTML
import CopydeskText

/// Tells people who did other work for an article (checked it, took its pictures) from those who wrote it, by the words before their names.
struct OtherWork {
  let place: Surroundings
  /// The keys of all names that are in question.
  private let names: Set<TextKey>
  /// Whether labels count that name editors, who are the authors in East Asia where nobody else is named.
  private let countsEditors: Bool

  init(place: Surroundings, names: [String], countsEditors: Bool = false) {
    self.place = place
    self.countsEditors = countsEditors
    self.names = Set(names.map { TextKey($0) })
  }

  private var reading: PageReading { place.reading }
  private var page: Page { place.page }

  /// Whether a line outside of captions has a word for other work before a name, and none has the name among the authors'.
  func isDone(by name: String) -> Bool {
    guard let word = name.split(separator: " ").last.map({ $0.utf8.map(ASCIISearch.lower) }) else { return false }
    let key = TextKey(name)
    let sizes = Int32(min(word.count, OtherWork.longestLine - 1))..<Int32(OtherWork.longestLine)
    var isFound = false
    for node in page.nodes.indices where page.nodes[node].tag == .text && sizes.contains(reading.wholeWeight[node]) {
      guard ASCIISearch.holds(page.text(of: node), folded: word), place.mayBeByline(node) else { continue }
      let text = String(decoding: page.text(of: node), as: UTF8.self)
      let line = TextKey(text)
      guard line.string.holds(key.string) else { continue }
      let part = line == key ? part(before: node) : part(of: text, key, node)
      if part == .author { return false }
      if part == .work { isFound = true }
    }
    return isFound
  }

  /// A text with more bytes is no line of a byline.
  private static let longestLine = 60
  /// So many texts before a name are looked at.
  private static let reach = 16

  /// What the text before a name makes of the person.
  private enum Part { case author, work, unknown }

  /// What the text before a name, other names and what separates them aside, says of it. A name that only others come before is an author's.
  private func part(before node: Int) -> Part {
    var before = node - 1
    var steps = 0
    var isInList = false
    while before >= 0, steps < OtherWork.reach {
      defer { before -= 1 }
      guard page.nodes[before].tag == .text, reading.wholeWeight[before] > 0 else { continue }
      steps += 1
      let text = textOf(before)
      if !text.contains(where: \.isLetter) || Vocabulary.isPhrase(text, .conjunctions) { continue }
      if names.contains(TextKey(text)) {
        isInList = true
        continue
      }
      if OtherWork.endsInLabel(text) { return .work }
      return isInList || NameReading.isLead(text) ? .author : .unknown
    }
    return .unknown
  }

  /// What a text says of a person whom it names among others: a list of names after a word for "by" is of authors.
  private func part(of text: String, _ key: TextKey, _ node: Int) -> Part {
    if isLabel(text, before: key) { return .work }
    if NameReading.signedLine(text) != nil { return .author }
    var before = node - 1
    while before >= 0, page.nodes[before].tag != .text || reading.wholeWeight[before] == 0 { before -= 1 }
    return before >= 0 && NameReading.isLead(textOf(before)) ? .author : .unknown
  }

  private func textOf(_ node: Int) -> String { String(decoding: page.text(of: node), as: UTF8.self).trimmed }

  /// Whether a text is a word for other work and then the name.
  private func isLabel(_ text: String, before key: TextKey) -> Bool {
    guard let end = Vocabulary.place(in: text, PhraseCategories(.otherWork))?.upperBound else {
      return countsEditors && NameReading.isEdited(text, by: key.string)
    }
    return TextKey(String(Substring(text.utf8.dropFirst(end)))).string.holds(key.string)
  }

  /// Whether a text ends in a word for other work, with at most a small word after it: "Additional reporting by".
  static func endsInLabel(_ text: String) -> Bool {
    guard text.utf8.count < 80, let end = Vocabulary.place(in: text, PhraseCategories(.otherWork))?.upperBound else {
      return false
    }
    return Substring(text.utf8.dropFirst(end)).count { $0.isLetter } <= 4
  }
}

extension Surroundings {
  /// Whether a text is outside of captions, comments and pointers to other articles.
  fileprivate func mayBeByline(_ node: Int) -> Bool {
    reading.ancestor(of: node) { page.nodes[$0].tag == .figure || reading.signals[$0].contains(.caption) } == nil
  }
}

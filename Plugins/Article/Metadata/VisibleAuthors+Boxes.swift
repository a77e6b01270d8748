import CopydeskHTML
import CopydeskText

/// Names in boxes about the author, and at headings over what describes the author.
extension VisibleAuthors {
  /// The names that boxes about the author begin with: elements that are named as the author's and say more than a byline.
  var boxes: [String] {
    var names: [String] = []
    var index = 0
    while index < page.nodes.count, names.isEmpty {
      if let end = place.endOfForeign(index) {
        index = end
        continue
      }
      if page.nodes[index].tag != .text, page.nodes[index].tag != .body, isBox(index),
        let name = first(in: index) ?? nameAbove(index) ?? describedPerson(index)
      {
        names.append(name)
      } else if page.nodes[index].tag == .p || page.nodes[index].tag.headingLevel != nil, let name = nameAtLabel(index)
      {
        names.append(name)
      }
      index += 1
    }
    return names
  }

  /// The person whom a label over a description of the author has after its colon, or the description begins with: `<h3>About the
  /// author</h3><p>Jane Doe is …`.
  private func nameAtLabel(_ label: Int) -> String? {
    guard (6..<VisibleAuthors.longestBoxLabel).contains(reading.wholeWeight[label]) else { return nil }
    let text = text(label)
    guard SectionLabels.kind(of: TextKey(text).string) == .author else { return nil }
    let rest = text.drop { !":\u{FF1A}".contains($0) }.dropFirst().trimmed
    // The whole is a label only where that says whom it is about: whom the press may call is no author.
    if !rest.isEmpty { return isPerson(rest) ? rest : nil }
    // One word is that for whom one may ask, too.
    return text.holds(UInt8(ascii: " ")) ? reading.sibling(after: label).flatMap(describedPerson) : nil
  }

  /// A label has fewer bytes.
  private static let longestBoxLabel: Int32 = 60

  /// The person whom a description begins with, and goes on with in small letters or after a dash. After a comma comes an address as well.
  private func describedPerson(_ description: Int) -> String? {
    guard VisibleAuthors.boxSize.contains(reading.wholeWeight[description]) else { return nil }
    let words = reading.fullText(of: description, limit: VisibleAuthors.bytesOfBeginning).trimmed.spacedParts
    let name = words.prefix { NameReading.beginsAsName($0) || Vocabulary.isPhrase($0, .nameParticles) }
    // A sentence begins with a capital as well.
    guard let first = name.first, !VisibleAuthors.opensSentence(first),
      name.count < words.count, let next = words[name.count].first,
      next.isLowercase || "-\u{2013}\u{2014}".contains(next)
    else { return nil }
    let person = name.joined(separator: " ")
    return isPerson(person) ? person : nil
  }

  /// Whether a word of a description's beginning is one that comes before names and nouns, and is no part of those.
  static func opensSentence(_ word: Substring) -> Bool {
    Vocabulary.isPhrase(word, .nameParticles) || Vocabulary.isPhrase(word, .dateWords)
      || Vocabulary.isPhrase(word, .indefiniteArticles)
  }

  /// So many bytes of a description are looked at.
  private static let bytesOfBeginning = 100

  /// The person whom the element before a description of the author names, and nothing else.
  private func nameAbove(_ description: Int) -> String? {
    guard let before = reading.sibling(before: description), (4..<40).contains(reading.wholeWeight[before]) else {
      return nil
    }
    let name = text(before)
    return isPerson(name) ? name : nil
  }

  private func isBox(_ index: Int) -> Bool {
    let signals = reading.signals[index]
    return VisibleAuthors.boxSize.contains(reading.wholeWeight[index]) && !signals.contains(.comments)
      && (signals.contains(.bio) || signals.isSuperset(of: [.author, .about]))
  }

  /// How much text a box about the author has, in bytes.
  private static let boxSize: Range<Int32> = 40..<1_200

  /// The person that the first text of an element names, and nothing else; a label above it aside.
  private func first(in index: Int) -> String? {
    for node in page.subtree(of: index) where page.nodes[node].tag == .text && reading.wholeWeight[node] > 0 {
      guard reading.wholeWeight[node] < 40 else { return nil }
      let text = lineText(node)
      if isPerson(text) { return text }
      guard SectionLabels.kind(of: TextKey(text).string) == .author else { return nil }
    }
    return nil
  }
}

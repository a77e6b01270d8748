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
    guard (6..<VisibleAuthors.longestBoxLabel).contains(reading.wholeWeight[label]) else {
      return nameAfterColon(label)
    }
    let text = text(label)
    guard SectionLabels.kind(of: TextKey(text).string) == .author else { return nil }
    let rest = text.drop { !":\u{FF1A}".contains($0) }.dropFirst().trimmed
    // The whole is a label only where that says whom it is about: whom the press may call is no author.
    if !rest.isEmpty { return isPerson(rest) ? rest : person(describedIn: rest) }
    // One word is that for whom one may ask, too.
    return text.holds(UInt8(ascii: " ")) ? reading.sibling(after: label).flatMap(describedPerson) : nil
  }

  /// The person whom a description begins with after its label and a colon: `About the author: Jane Doe writes …`.
  private func nameAfterColon(_ description: Int) -> String? {
    guard VisibleAuthors.boxSize.contains(reading.wholeWeight[description]),
      let first = page.subtree(of: description).prefix(VisibleAuthors.fewNodes).first(where: {
        page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
      }),
      page.text(of: first).prefix(Int(VisibleAuthors.longestBoxLabel)).contains(where: {
        $0 == UInt8(ascii: ":") || $0 == 0xEF
      })
    else { return nil }
    let text = reading.fullText(of: description, limit: 2 * VisibleAuthors.bytesOfBeginning)
    guard let colon = text.firstIndex(where: { ":\u{FF1A}".contains($0) }),
      // Labels that do not go on are those for whom one may ask.
      SectionLabels.kind(of: TextKey("\(text[..<colon]) a").string) == .author
    else { return nil }
    return person(describedIn: text[colon...].dropFirst().trimmed)
  }

  /// A label has fewer bytes.
  private static let longestBoxLabel: Int32 = 60

  /// The person whom a description begins with, and goes on with in small letters or after a dash. After a comma comes an address as well.
  private func describedPerson(_ description: Int) -> String? {
    guard VisibleAuthors.boxSize.contains(reading.wholeWeight[description]) else { return nil }
    return person(describedIn: reading.fullText(of: description, limit: VisibleAuthors.bytesOfBeginning).trimmed)
  }

  private func person(describedIn text: String) -> String? {
    let words = text.spacedParts
    let name = words.prefix { NameReading.beginsAsName($0) || Vocabulary.isPhrase($0, .nameParticles) }
    // A sentence begins with a capital as well.
    guard let first = name.first, !VisibleAuthors.opensSentence(first),
      name.count < words.count, let next = words[name.count].first,
      next.isLowercase || "-\u{2013}\u{2014}".contains(next) || words[name.count].holds("@")
    else { return nil }
    let person = name.joined(separator: " ")
    return isPerson(person) ? person : nil
  }

  /// The person whom one of the last paragraphs describes, in italics from its first word to its last, with a word for what they do: `<em>Ada
  /// Quillfeather is a reporter at the Post.</em>`
  var describedAtEnd: String? {
    guard let container = place.container else { return nil }
    let texts = page.subtree(of: container).reversed().lazy.filter { node in
      page.nodes[node].tag == .text && reading.weight[node] > 0
    }
    for node in texts.prefix(VisibleAuthors.lastOfDescription) {
      let italics = reading.ancestor(of: node, levels: 3) { page.nodes[$0].tag == .em || page.nodes[$0].tag == .i }
      guard let italics, let block = reading.ancestor(of: italics, where: { page.nodes[$0].tag.isBlock }),
        block > container, reading.wholeWeight[block] == reading.wholeWeight[italics], !place.isOfOtherStory(block),
        let person = describedPerson(italics)
      else { continue }
      let text = reading.fullText(of: italics, limit: VisibleAuthors.bytesOfPost)
      let sentence = text.places(of: ". ").first.map { text[..<$0.lowerBound] } ?? text[...]
      if isRole(String(sentence.dropFirst(person.count))) { return person }
    }
    return nil
  }

  /// So many texts at the end are looked at, and so many bytes of one for a word for what somebody does.
  private static let (lastOfDescription, bytesOfPost) = (8, 240)

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

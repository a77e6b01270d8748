import CopydeskHTML
import CopydeskText

/// Names beside a word for the author in an element of its own, and links that say more than a name.
extension VisibleAuthors {
  /// Whether a byline's link says more of the name that another one is: `View all posts by Jane Doe`.
  func isAbout(_ name: Byline, _ link: Byline) -> Bool {
    guard link.isMarked, link.texts.count == 1, name.texts.count == 1, let text = link.texts.first,
      let name = name.texts.first, name.utf8.count < text.utf8.count, NameReading.looksLikePerson(name)
    else { return false }
    let rest = text.hasSuffix(name) ? text.dropLast(name.count) : text.hasPrefix(name) ? text.dropFirst(name.count) : ""
    return rest.wordParts.count >= 2 && Vocabulary.conjunctions(in: text).isEmpty
  }

  /// What an element with a word for the author says that the next one is: `<dt>Author</dt><dd>Jane Doe</dd>`, `<b>Author</b> <i>Jane Doe</i>`.
  func described(_ label: Int) -> Byline? {
    guard reading.wholeWeight[label] >= 2, reading.isLine(label, below: 24) else { return nil }
    guard let name = reading.sibling(after: label) else { return labelled(label) }
    let isTerm = page.nodes[label].tag == .dt
    guard isTerm == (page.nodes[name].tag == .dd), page.nodes[name].tag != .text,
      reading.wholeWeight[name] >= 4, reading.isLine(name, below: isTerm ? 90 : VisibleAuthors.longestName)
    else { return nil }
    if !isTerm, goesOn(after: name) { return nil }
    // Names of columns: `<th>Author</th><th>Message</th>`.
    if page.nodes[label].tag == .th, page.nodes[name].tag == .th { return nil }
    // A row of two cells is a label and what it says; of others the first row may be the names of columns.
    if page.nodes[label].tag == .td,
      page.nodes[name].tag != .td
        || page.children(of: Int(page.nodes[label].parent)).count(upTo: 3, where: { page.nodes[$0].tag != .text })
          != 2
    {
      return nil
    }
    let word = text(label)
    guard
      Vocabulary.isPhrase(TextKey(word).string, .authorLabels)
        || !isTerm && (NameReading.isLead(word) || isLeadWithoutColon(word, before: name))
    else { return nil }
    return Byline(texts: [text(name)] + (isTerm ? others(after: name) : []), isMarked: false, node: name)
  }

  /// The person in the element before a word for the author that is all that comes after it: `<h3>Jane Doe</h3> <span>Author</span>`.
  private func labelled(_ label: Int) -> Byline? {
    guard page.nodes[label].tag == .span, let name = reading.sibling(before: label), page.nodes[name].tag != .text,
      reading.wholeWeight[name] >= 4, reading.isLine(name, below: VisibleAuthors.longestName)
    else { return nil }
    let word = text(label)
    guard word.utf8.count < VisibleAuthors.longestBareLead, NameReading.isLead(word + ":"), isPerson(text(name)) else {
      return nil
    }
    return Byline(texts: [text(name)], isMarked: false, node: name)
  }

  /// What the further descriptions of a term say: `<dt>Authors</dt><dd>Jane Doe</dd><dd>John Roe</dd>`.
  private func others(after name: Int) -> [String] {
    var texts: [String] = []
    var next = reading.sibling(after: name)
    while let node = next, page.nodes[node].tag == .dd, (4..<90).contains(reading.wholeWeight[node]),
      texts.count < VisibleAuthors.mostDescriptions
    {
      texts.append(text(node))
      next = reading.sibling(after: node)
    }
    return texts
  }

  private static let mostDescriptions = 12

  /// Whether a text is a word for "by" but for its colon, in a box of labels above the story, and a person's name is after it: `<span>Text</span>
  /// <span>Jane Doe</span>`.
  private func isLeadWithoutColon(_ word: String, before name: Int) -> Bool {
    word.utf8.count < VisibleAuthors.longestBareLead && NameReading.isLead(word + ":") && place.isAboveStory(name)
      && isPerson(text(name))
  }

  private static let longestBareLead = 16

  /// The people whom the block after a word for "by" names and nothing else: `<div>Written by</div><div>Jane Doe</div>`, or a list of them.
  func nameBelow(_ label: Int) -> String? {
    guard let block = reading.ancestor(of: label, where: { page.nodes[$0].tag.isBlock }),
      reading.wholeWeight[block] == reading.wholeWeight[label], let next = reading.sibling(after: block)
    else { return nil }
    if page.nodes[next].tag == .ul || page.nodes[next].tag == .ol {
      let items = page.children(of: next).filter { reading.wholeWeight[$0] > 0 }.prefix(VisibleAuthors.mostDescriptions)
      guard items.allSatisfy({ reading.wholeWeight[$0] < VisibleAuthors.longestName }) else { return nil }
      let names = items.map { text($0) }
      return names.allSatisfy(isPerson) ? names.joined(separator: "\n") : nil
    }
    guard (4..<VisibleAuthors.longestName).contains(reading.wholeWeight[next]) else { return nil }
    let name = text(next)
    return isPerson(name) ? name : nil
  }

  /// The people whom a byline lists with a word for "and", where only some of them are marked: `By <a>Jane Doe</a> and John Roe, Harbour Post`.
  func list(of marked: [String], in byline: Int) -> [String]? {
    let line = NameReading.withoutLeadOfLine(text(byline))
    guard line.utf8.count < VisibleAuthors.longestList else { return nil }
    let halves = Vocabulary.replacingConjunctions(in: line, with: ";").split(separator: ";").map {
      $0.split(separator: ",").map { $0.trimmed }
    }
    guard halves.count == 2, let last = halves[1].first else { return nil }
    let names = halves[0] + [last]
    let arePeople = names.allSatisfy { name in
      NameReading.looksLikePerson(name) && !isRole(name)
        && Vocabulary.categories(of: name).isDisjoint(with: NameReading.nobody)
    }
    return arePeople && names.count > marked.count && marked.allSatisfy(names.contains) ? names : nil
  }

  private static let longestList = 120

  /// Whether a comma, a word for "and" or another link follows a name: there are several.
  private func goesOn(after name: Int) -> Bool {
    guard let next = reading.sibling(after: name) else { return false }
    if page.nodes[next].tag == .a { return true }
    let text = lineText(next)
    return text.first.map { ",&\u{FF0C}\u{3001}".contains($0) } ?? false
      || !Vocabulary.conjunctions(in: " " + text.prefix(12) + " ").isEmpty
  }

  /// Whether elements of a kind hold words for what is in the next one.
  static func mayBeLabel(_ tag: Tag) -> Bool {
    switch tag {
    case .dt, .span, .b, .strong, .em, .i, .th, .td: true
    default: false
    }
  }

  /// A name has fewer bytes.
  private static let longestName: Int32 = 40

  /// Whether a text is a sentence about somebody, and no names.
  func isAboutSomebody(_ text: String) -> Bool {
    text.spacedParts.count > VisibleAuthors.mostWords && SentenceEnd(of: text) == .sentence
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
  }

  /// Names that end in a full stop have at most so many words.
  private static let mostWords = 5

  /// Whether an element names who made a picture beside its licence: `<span class="author-name"><a class="license-author">`.
  func holdsLicence(_ index: Int) -> Bool {
    page.subtree(of: index).prefix(VisibleAuthors.fewNodes).contains { node in
      page.nodes[node].tag == .a && page.attribute(.class, of: node).map { ASCIISearch.contains($0, "licen") } ?? false
    }
  }

  /// Whether a short element of a byline is hidden from sight, as words are that are only read aloud.
  func isForListeners(_ node: Int) -> Bool {
    // Not its weight, which it has none of any more.
    reading.isHidden(node) && page.subtree(of: node).count < VisibleAuthors.fewNodes
  }

  /// What such an element says, where it is a label: `Author,`, `Role,`.
  func heardLabel(_ node: Int) -> String? {
    let text = reading.fullText(of: node, limit: 80).trimmed
    return text.last.map { ",:\u{60C}\u{3001}\u{FF1A}".contains($0) } ?? false ? text : nil
  }
}

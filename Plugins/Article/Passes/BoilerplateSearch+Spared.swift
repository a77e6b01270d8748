import CopydeskHTML
import CopydeskText

/// What tells that a name does not mean what it says, or that the article is in the element.
extension BoilerplateSearch {
  /// Whether an element between two paragraphs holds running text, or several sentences, and nothing to follow or fill in: its name is then about what it says.
  /// Notes about the author, copies of a sentence and what opens over the page are written in sentences as well, and so are offers that say
  /// what only offers say.
  func isAmongParagraphs(_ index: Int, _ rule: RemovalRule) -> Bool {
    switch rule {
    case BoilerplatePass.bio, BoilerplatePass.pullQuote, BoilerplatePass.popup, BoilerplatePass.sidebar: return false
    default: break
    }
    // A note to readers may be a short sentence.
    let isSentence = rule == BoilerplatePass.widget && isShortSentence(index)
    let isProse = running[index] >= BoilerplateSearch.prose
    guard isSentence || isProse || areSentences(index), isPlain(index), reading.isBetweenParagraphs(index) else {
      return false
    }
    return isProse && !isSentence && rule != BoilerplatePass.subscribe || !offersSomething(index)
  }

  /// Whether an element is several paragraphs or items, each of them a sentence, or a quotation that is one.
  private func areSentences(_ index: Int) -> Bool {
    guard reading.weight[index] >= 2 * PageReading.shortSentence else { return false }
    if reading.page.nodes[index].tag == .blockquote { return isShortSentence(index) }
    let parts = reading.page.children(of: index).filter { reading.weight[$0] > 0 }
    return parts.count > 1
      && parts.allSatisfy {
        (reading.page.nodes[$0].tag == .p || reading.page.nodes[$0].tag == .li) && reading.endsInSentence($0)
      }
  }

  /// Whether the last text of an element ends as sentences do, and there is enough of it for a short one.
  func isShortSentence(_ index: Int) -> Bool {
    guard reading.weight[index] >= PageReading.shortSentence else { return false }
    let last = reading.lastText(of: index)
    return last.map { reading.endsSentence[$0] && reading.weight[$0] >= PageReading.shortSentence } ?? false
  }

  /// Whether what is named as an offer is prose with nothing to follow or fill in, and says nothing that offers say.
  func offersNothing(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard rule == BoilerplatePass.subscribe, !offersSomething(index) else { return false }
    return namesReaders(index) || running[index] >= 2 * BoilerplateSearch.prose && isPlain(index)
  }

  /// Whether an element with nothing to fill in is named after those who read it, not after an offer: `subscriber-only`, `subscribed-content`.
  private func namesReaders(_ index: Int) -> Bool {
    // Nearly all that are named after an offer have other names, and need not be cut into words.
    guard let bytes = reading.page.attribute(.class, of: index), ASCIISearch.contains(bytes, "subscribe") else {
      return false
    }
    let names = String(decoding: bytes, as: UTF8.self).lowercased()
    let isOfReaders = names.split(separator: " ").contains { name in
      let parts = String(name).letterParts
      return parts.count > 1 && parts.contains(where: { $0.hasPrefix("subscriber") || $0 == "subscribed" })
        && parts.allSatisfy { $0.hasPrefix("subscribe") || BoilerplateSearch.readerWords.contains($0) }
    }
    return isOfReaders
      && !reading.page.subtree(of: index).contains {
        [.form, .input, .select, .textarea].contains(reading.page.nodes[$0].tag)
      }
  }

  private static let readerWords: Set<Substring> = [
    "only", "content", "preview", "premium", "body", "text", "article", "story", "paragraph", "area", "section",
  ]

  /// Whether an element that is named as a comment is the first post of a discussion: little is said between the heading of the page's
  /// title and it, and others like it follow.
  func isOpeningPost(_ index: Int) -> Bool {
    guard let titleHeading, titleHeading < index, running[index] > 0,
      let names = reading.page.attribute(.class, of: index), saysLittle(between: titleHeading, index)
    else { return false }
    return reading.page.children(of: Int(reading.page.nodes[index].parent)).contains {
      $0 > index && reading.page.attribute(.class, of: $0)?.elementsEqual(names) == true
    }
  }

  /// Whether nothing but a few words is between two nodes: what a post is about, who wrote it and when.
  private func saysLittle(between first: Int, _ second: Int) -> Bool {
    let nodes = reading.page.nodes
    var sum: Int32 = 0
    var node = Int(nodes[first].end)
    if second - node > BoilerplateSearch.fewParts { return false }
    while node < second, sum < BoilerplateSearch.aboutPost {
      if nodes[node].tag == .text { sum += reading.weight[node] }
      node += 1
    }
    return sum < BoilerplateSearch.aboutPost
  }

  /// What is said of a post above it has fewer bytes.
  private static let aboutPost: Int32 = 120
  private static let fewParts = 400

  /// Whether a part of an element is named as a description, and holds sentences.
  func holdsDescription(_ index: Int) -> Bool {
    reading.page.subtree(of: index).dropFirst().contains {
      reading.signals[$0].contains(.about) && running[$0] > 0
    }
  }

  /// Whether an element begins with a name, and a sentence in it begins with the name again: `Jane Doe`, `Jane Doe writes about rivers.`
  func tellsOfName(_ index: Int) -> Bool {
    let runs = reading.runs(in: reading.page.subtree(of: index))
    guard let first = runs.first, first.weight < BoilerplateSearch.longestName, !first.endsSentence,
      let told = runs.dropFirst().first(where: \.endsSentence)
    else { return false }
    let name = reading.text(of: first.owner, limit: Int(BoilerplateSearch.longestName) * 2).trimmed
    return name.contains(" ") && reading.text(of: told.owner, limit: 200).trimmed.hasPrefix(name + " ")
  }

  /// A person's name has fewer bytes, white space aside.
  private static let longestName: Int32 = 40

  /// Whether a paragraph is the sentence that follows a paragraph with few links, with nothing to follow or fill in: a name that it has
  /// for itself is about its looks then. Prompts ask or exclaim, or say what only notices say; comments come in numbers.
  func goesOn(_ index: Int, _ signals: Signals) -> Bool {
    guard !signals.isDisjoint(with: BoilerplateSearch.looks), reading.weight[index] >= PageReading.shortSentence,
      isPlain(index), let before = reading.sibling(before: index), isProse(before),
      !isComment(before), !isComment(reading.sibling(after: index))
    else { return false }
    let text = reading.text(of: index, limit: BoilerplateSearch.offer)
    return SentenceEnd(of: text) == .sentence && !text.contains(where: { "!?！？@©".contains($0) })
      && !offersSomething(index)
  }

  private func isProse(_ index: Int) -> Bool {
    reading.page.nodes[index].tag == .p && reading.weight[index] >= 2 * PageReading.shortSentence
      && reading.linkDensity(index) < 0.3
  }

  private func isComment(_ index: Int?) -> Bool { index.map { reading.signals[$0].contains(.comments) } ?? false }

  /// Names that are about a paragraph's looks as often as about what it is.
  private static let looks: Signals = [.share, .comments, .advertisement, .widget, .related, .navigation, .sidebar]

  /// So many bytes of running text are two sentences.
  static let prose: Int32 = 100

  /// Whether an element is a list without links between two paragraphs.
  func isPlainList(_ index: Int) -> Bool { isPlain(index) && reading.isBetweenParagraphs(index) }

  /// Whether there is nothing to follow or fill in.
  func isPlain(_ index: Int) -> Bool {
    reading.linkDensity(index) == 0
      && !reading.page.subtree(of: index).contains {
        switch reading.page.nodes[$0].tag {
        case .a, .form, .input, .button, .select, .iframe, .textarea: true
        default: false
        }
      }
  }

  /// Whether the text says what offers and notices say.
  func offersSomething(_ index: Int) -> Bool {
    let text = reading.text(of: index, limit: BoilerplateSearch.offer)
    return LinePhrases.isNotice(text) || Vocabulary.isInside(text, PhraseCategories(.edgeNotices))
  }

  /// An offer says so within so many bytes.
  static let offer = 600

  /// Whether the foot of an article has no name, and is nothing but paragraphs that end as sentences do, with nothing to follow or fill in.
  func isEndOfText(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    guard reading.signals[index].isEmpty, reading.weight[index] >= PageReading.shortSentence, isPlain(index),
      reading.ancestor(of: index, where: { nodes[$0].tag == .article }) != nil, !offersSomething(index)
    else { return false }
    let paragraphs = reading.page.children(of: index).filter { reading.weight[$0] > 0 }
    return paragraphs.allSatisfy {
      nodes[$0].tag == .p && SentenceEnd(of: reading.text(of: $0, limit: .max)) == .sentence
    }
  }

  /// Whether the element is a long text without links, without headlines that lead elsewhere and without parts with such names.
  func tellsMuch(_ index: Int) -> Bool {
    guard running[index] >= 1_500, reading.linkDensity(index) < 0.1 else { return false }
    let nodes = reading.page.nodes
    return !reading.page.subtree(of: index).dropFirst().contains {
      nodes[$0].tag.headingLevel != nil && reading.linkWeight[$0] > 0
        || reading.weight[$0] > 0 && nodes[$0].tag != .text && reading.signals[$0].contains(.related)
    }
  }

  /// Whether an element with a name for what leads on is sentences without links: what it is called after opens them, and leads nowhere.
  func isOpened(_ signals: Signals, _ index: Int) -> Bool {
    signals.isSuperset(of: [.teaser, .disclosure]) && reading.linkWeight[index] == 0 && reading.endsInSentence(index)
  }

  /// Whether an element says by a role that it is notes of the text, or a link in it that it leads back to where the note belongs (DPUB-ARIA 1.1).
  func holdsNotes(_ index: Int) -> Bool {
    let page = reading.page
    return page.subtree(of: index).contains { node in
      guard let role = page.attribute(.role, of: node), role.starts(with: "doc-".utf8) else { return false }
      let name = String(decoding: role.dropFirst(4), as: UTF8.self).lowercased()
      return BoilerplateSearch.noteRoles.contains(name)
    }
  }

  /// Whether the foot of an article holds an element that is named as the notes of the text.
  func holdsNamedNotes(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    return reading.ancestor(of: index, where: { nodes[$0].tag == .article }) != nil
      && reading.page.subtree(of: index).dropFirst().contains {
        nodes[$0].tag.isBlock && reading.weight[$0] > 0 && reading.isNamedFootnotes($0)
      }
  }

  private static let noteRoles: Set<String> = ["footnote", "endnote", "endnotes", "backlink"]

  /// An element without the heading of the page's title may hold this share of the running text: short posts have much beside them.
  private static let besideTitle = 0.75

  /// Whether the element holds a given share of the page's running text, or its headline along with running text.
  func holdsArticle(_ index: Int, share: Double) -> Bool {
    let isBeside = titleHeading.map { !reading.page.subtree(of: index).contains($0) } ?? false
    let share = isBeside ? max(share, BoilerplateSearch.besideTitle) : share
    if whole > 0, Double(running[index]) > share * Double(whole), running[index] > 200 { return true }
    let names = reading.signals[index]
    if isIntroduction(index) { return true }
    let body = bodies.partitioningIndex { $0 >= index }
    let holdsBody = body < bodies.count && bodies[body] < Int(reading.page.nodes[index].end)
    if holdsBody, !names.contains(.comments), !names.contains(.related), !names.contains(.card) { return true }
    guard let headline, index <= headline, headline < Int(reading.page.nodes[index].end) else { return false }
    return true
  }

  /// Whether an element holds the article, as one of short paragraphs: several that are sentences are in it together, they say most of what
  /// paragraphs of the page say, and none is between the heading with the page's title and the element.
  func holdsShortArticle(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard let titleHeading = titleHeading ?? headline, BoilerplateSearch.namesOfWrappers.contains(rule),
      reading.weight[index] >= BoilerplateSearch.shortestArticle, reading.linkDensity(index) < 0.3
    else { return false }
    let inside = reading.page.subtree(of: index)
    let isAround = inside.contains(titleHeading)
    guard isAround || titleHeading < index else { return false }
    let own = sentences.bytes(in: inside)
    guard own * 2 > reading.weight[index] - reading.linkWeight[index],
      own * 3 > sentences.bytes(in: 0..<reading.page.nodes.count) * 2,
      whole - running[index] <= own / 2,
      isAround || sentences.bytes(in: Int(reading.page.nodes[titleHeading].end)..<index) * 4 < own
    else { return false }
    return sentences.together(in: inside) >= BoilerplateSearch.fewestSentences
      || reading.linkDensity(index) < 0.1 && sentences.count(in: inside) >= BoilerplateSearch.fewestSentences
  }

  /// Such an article has so many bytes, and so many paragraphs.
  private static let (shortestArticle, fewestSentences): (Int32, Int) = (120, 3)

  /// Rules by names that are given to what is around articles as well. What asks for consent, readers' comments, the foot and notes about the
  /// author are written in sentences, too.
  private static let namesOfWrappers: Set<RemovalRule> = [
    BoilerplatePass.sidebar, BoilerplatePass.related, BoilerplatePass.advertisement, BoilerplatePass.subscribe,
    BoilerplatePass.popup, BoilerplatePass.widget, BoilerplatePass.form, BoilerplatePass.navigation,
    BoilerplatePass.header,
  ]
}

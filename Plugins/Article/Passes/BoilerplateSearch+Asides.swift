import CopydeskHTML
import CopydeskText

/// What an `<aside>` between two paragraphs is: a part of the article, or a quotation of it.
extension BoilerplateSearch {
  /// Whether an `<aside>` among the article's paragraphs is prose of its own: no name says that it is something else, it has nothing to follow or
  /// to fill in, offers nothing, and says no sentence of the paragraphs around it again.
  func isOwnAside(_ index: Int) -> Bool {
    if reading.listsIngredients(index) || isInfobox(index) { return true }
    guard reading.signals[index].isEmpty || isOnlyAside(index) else { return false }
    let isFact = { isShortSentence(index) || isOneSentence(index) || isStructure(index) || holdsSentenceQuoted(index) }
    let box = wrapper(of: index)
    return (running[index] >= BoilerplateSearch.prose || isFact()) && (leadsNowhere(index) || linksWords(index))
      && (reading.isBetweenParagraphs(box) || box != index && isBetweenParts(box)) && !offersSomething(index)
      && !isQuotation(index, in: box)
  }

  /// Whether an `<aside>` is named as the box of facts that encyclopedias have beside an article, and has several that are no links.
  private func isInfobox(_ index: Int) -> Bool {
    guard reading.weight[index] >= PageReading.shortSentence, let names = reading.page.attribute(.class, of: index),
      ASCIISearch.contains(names, "infobox"), reading.linkDensity(index) < 0.6,
      reading.signals[index].isDisjoint(with: [.advertisement, .related, .subscribe, .share, .comments, .bio])
    else { return false }
    return reading.runs(in: reading.page.subtree(of: index), atMost: BoilerplateSearch.leastFacts).count
      == BoilerplateSearch.leastFacts
  }

  /// A box of facts has its name, and a label and a value each for two.
  private static let leastFacts = 4

  /// Whether an `<aside>` beside paragraphs is a quotation and who said it: most of it is in one, and it leads nowhere.
  func isQuotation(aside index: Int) -> Bool {
    guard reading.weight[index] >= PageReading.shortSentence, leadsNowhere(index) else { return false }
    let nodes = reading.page.nodes
    let isQuoted = reading.page.subtree(of: index).contains {
      (nodes[$0].tag == .blockquote || nodes[$0].tag == .q) && reading.weight[$0] * 2 > reading.weight[index]
    }
    return isQuoted
      && reading.page.children(of: Int(nodes[index].parent)).contains { nodes[$0].tag == .p && running[$0] > 0 }
  }

  /// The outermost of the elements around an element that hold nothing else; builders of pages put one around each part.
  private func wrapper(of index: Int) -> Int {
    var box = index
    for _ in 0..<BoilerplateSearch.wrappers {
      let parent = Int(reading.page.nodes[box].parent)
      guard parent > 0, reading.page.nodes[parent].tag == .div, reading.weight[parent] == reading.weight[index] else {
        break
      }
      box = parent
    }
    return box
  }

  /// Whether parts of the same name, or paragraphs, with running text are right before and after a part.
  private func isBetweenParts(_ box: Int) -> Bool {
    // What a script is to fill has no text yet.
    func part(_ step: (Int) -> Int?) -> Int? {
      var part = step(box)
      for _ in 0..<BoilerplateSearch.mostEmpty {
        guard let empty = part, reading.wholeWeight[empty] == 0 else { break }
        part = step(empty)
      }
      return part
    }
    return [part(reading.sibling(before:)), part(reading.sibling(after:))].allSatisfy { part in
      guard let part, running[part] > 0, reading.linkDensity(part) < 0.2 else { return false }
      return reading.page.nodes[part].tag == .p || haveOneName(box, part) || isAllParagraphs(part)
    }
  }

  private static let otherParts: Signals = [
    .comments, .related, .share, .navigation, .footer, .sidebar, .advertisement, .subscribe, .consent, .popup, .widget,
    .bio, .author, .caption, .tags, .hidden,
  ]

  /// So many parts without text are passed over.
  private static let mostEmpty = 4

  /// Whether an element that no name calls another part of the page holds nothing but paragraphs.
  private func isAllParagraphs(_ part: Int) -> Bool {
    guard reading.signals[part].isDisjoint(with: BoilerplateSearch.otherParts) else { return false }
    let paragraphs = reading.page.subtree(of: part).reduce(0) { sum, node in
      sum + (reading.page.nodes[node].tag == .p ? reading.weight[node] : 0)
    }
    return paragraphs == reading.weight[part]
  }

  /// Whether the name of an `<aside>` is "aside", which says no more than the element.
  private func isOnlyAside(_ index: Int) -> Bool {
    guard reading.signals[index].subtracting(.article) == .sidebar,
      let names = reading.page.string(.class, of: index)?.lowercased()
    else {
      return false
    }
    return names.letterParts.contains("aside") && !names.holds("sidebar") && !names.holds("side-bar")
  }

  /// Whether there is nothing to fill in, and nothing to follow but to a place of the page.
  private func leadsNowhere(_ index: Int) -> Bool {
    let page = reading.page
    return !page.subtree(of: index).contains { node in
      switch page.nodes[node].tag {
      case .a: !(page.attribute(.href, of: node)?.first.map { $0 == UInt8(ascii: "#") } ?? true)
      case .form, .input, .button, .select, .iframe, .textarea: true
      default: false
      }
    }
  }

  /// Whether nothing is to be filled in, and all links are words in the middle of sentences.
  private func linksWords(_ index: Int) -> Bool {
    let page = reading.page
    guard reading.linkDensity(index) < 0.3 else { return false }
    return !page.subtree(of: index).contains { node in
      switch page.nodes[node].tag {
      case .a where reading.isLink[node]: !isWithinSentence(node)
      case .form, .input, .button, .select, .iframe, .textarea, .img: true
      default: false
      }
    }
  }

  /// Whether text of one sentence is before and after a link.
  private func isWithinSentence(_ link: Int) -> Bool {
    let page = reading.page
    let next = Int(page.nodes[link].end)
    return page.nodes[link - 1].tag == .text && reading.weight[link - 1] > 0 && next < page.nodes.count
      && page.nodes[next].tag == .text && page.nodes[next].parent == page.nodes[link].parent
      && reading.weight[next] >= 8
      && reading.endsInSentence(Int(page.nodes[link].parent))
  }

  private static let wrappers = 2

  /// Whether an element is one short sentence.
  private func isOneSentence(_ index: Int) -> Bool {
    reading.weight[index] >= BoilerplateSearch.shortestFact && reading.endsInSentence(index)
      && reading.runs(in: reading.page.subtree(of: index)).count == 1
  }

  /// Whether an element is a list or a table and nothing else.
  private func isStructure(_ index: Int) -> Bool {
    reading.page.children(of: index).contains { part in
      reading.weight[part] == reading.weight[index] && [.ul, .ol, .dl, .table].contains(reading.page.nodes[part].tag)
    }
  }

  private static let shortestFact: Int32 = 24

  /// Whether a quotation that is a sentence is in an element; who said it may be beside it.
  private func holdsSentenceQuoted(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains {
      reading.page.nodes[$0].tag == .blockquote && isShortSentence($0)
    }
  }

  /// Whether the beginning of an element's first running text is in a sibling's.
  private func isQuotation(_ index: Int, in box: Int) -> Bool {
    let page = reading.page
    let runs = reading.runs(in: page.subtree(of: index))
    guard let run = runs.first(where: \.isRunningText) ?? runs.first(where: \.endsSentence) else { return false }
    let opening = reading.text(of: run.owner, limit: BoilerplateSearch.quoted)
      .drop { !$0.isLetter }.prefix(BoilerplateSearch.opening)
    return page.children(of: Int(page.nodes[box].parent)).contains {
      $0 != box && (page.nodes[$0].tag == .p || reading.runningBytes($0) > 0)
        && reading.text(of: $0).holds(String(opening))
    }
  }

  /// A quotation is known by so many characters of what it begins with.
  private static let opening = 24
  private static let quoted = 200
}

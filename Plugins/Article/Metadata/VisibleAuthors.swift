import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the texts that name authors: elements that are named or marked as bylines, links to authors' pages, lines that begin with "By".
struct VisibleAuthors {
  let place: Surroundings
  /// The site's name, which may stand beside a person's.
  var site: String?

  var reading: PageReading { place.reading }
  var page: Page { place.page }

  /// The texts of one byline.
  struct Byline {
    var texts: [String]
    /// Whether marks or links say that each text is an author; otherwise it may be anything that a byline holds.
    var isMarked: Bool
    fileprivate(set) var node: Int
  }

  /// The bylines near the headline.
  var near: [Byline] { bylines(from: place.start(place.range.lowerBound), to: place.range.upperBound, lines: true) }

  /// The bylines anywhere but in comments and pointers to other articles; a line that begins with "By" may be anybody's there.
  var anywhere: [Byline] { bylines(from: 0, to: page.nodes.count, lines: false) }

  /// The elements that are bylines between two nodes, lines that begin with "By" left aside.
  func bylines(from first: Int, to end: Int) -> [Byline] { bylines(from: first, to: end, lines: false) }

  private func bylines(from first: Int, to end: Int, lines: Bool) -> [Byline] {
    var result: [Byline] = []
    var index = first
    // Asked where it is, it would be copied for each node.
    let place = place
    let opening = lines ? place.opening : 0
    while index < end, result.count < 4 {
      if let end = place.endOfForeign(index) {
        index = end
        continue
      }
      let node = page.nodes[index]
      if VisibleAuthors.mayBeLabel(node.tag), let byline = described(index) {
        if !place.isOfOtherStory(byline.node) { result.append(byline) }
        index = Int(page.nodes[byline.node].end)
        continue
      }
      if node.tag == .figure || node.tag == .nav || place.isQuotation(index)
        || node.tag != .text && reading.signals[index].isCaptionOrCredit && !holdsAuthor(index) && !isLed(index)
          && !isCreditOfText(index)
      {
        index = Int(node.end)
        continue
      }
      let weight = reading.wholeWeight[index]
      if node.tag == .text {
        let isAbove = lines && (index < place.headEnd || index < opening && isLineOfItsOwn(index))
        if weight > 1, reading.isLine(index, below: 90) {
          if let text = line(index, isBeforeText: isAbove), !place.isOfOtherStory(index) {
            result.append(Byline(texts: [text], isMarked: false, node: index))
          }
        } else if weight < VisibleAuthors.longestLabels, isAbove, let text = labelledLine(index) ?? signedPart(index) {
          result.append(Byline(texts: [text], isMarked: false, node: index))
        }
      } else if weight > 1, weight < 200, namesAuthor(index) {
        let byline = byline(at: index)
        if !byline.texts.isEmpty, !place.isOfOtherStory(index) { add(byline, to: &result) }
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return result.filter { byline in !result.contains { isAbout($0, byline) } }
  }

  private func holdsAuthor(_ index: Int) -> Bool {
    page.subtree(of: index).contains { reading.signals[$0].contains(.author) }
  }

  /// Only so many nodes of an element are looked at, since elements may be inside each other without end.
  static let fewNodes = 12

  /// Whether a short line of credits begins with a word for the author: `Words by Jane Doe, photographs by John Roe`.
  private func isLed(_ index: Int) -> Bool {
    guard reading.signals[index].isDisjoint(with: [.caption, .picture, .photo]), reading.wholeWeight[index] < 120,
      let node = page.subtree(of: index).prefix(VisibleAuthors.fewNodes).first(where: {
        page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
      })
    else { return false }
    return page.text(of: node).drop { $0 <= 0x20 }.withUnsafeBufferPointer {
      Vocabulary.lead(of: $0, PhraseCategories(.bylineLeads)) != nil
    }
  }

  /// Adds a byline; one beside the last, in the same list or line, belongs to it.
  private func add(_ byline: Byline, to bylines: inout [Byline]) {
    if let last = bylines.last, last.isMarked == byline.isMarked, isOfExpert(last.node) == isOfExpert(byline.node),
      page.nodes[last.node].parent == page.nodes[byline.node].parent
        || grandparent(last.node) == grandparent(byline.node)
    {
      bylines[bylines.count - 1].texts += byline.texts
      return
    }
    bylines.append(byline)
  }

  private func grandparent(_ node: Int) -> Int32 {
    let parent = Int(page.nodes[node].parent)
    return parent < 0 ? -1 : page.nodes[parent].parent
  }

  private func namesAuthor(_ index: Int) -> Bool {
    if isMarked(index) { return true }
    if isCardName(index) || isCreditOfText(index) || isCalledSignature(index) { return true }
    let signals = reading.signals[index]
    guard !signals.isDisjoint(with: [.byline, .author]), !VisibleAuthors.sponsors.areIn(classOf: index, page),
      !isAboutWork(index), !reading.isCodeSignature(index), !holdsLicence(index), !place.isOfOther(index)
    else { return false }
    // A heading's own words are often in its id, "by" among them.
    if page.nodes[index].tag.headingLevel != nil, !signals.contains(.author),
      !(page.attribute(.class, of: index).map { ASCIISearch.contains($0, "by") } ?? false)
    {
      return false
    }
    // A name's card (`vcard`) in a byline is not a text about the author.
    return !signals.contains(.bio) || reading.wholeWeight[index] < 60
  }

  /// Whether an element's class says that it tells what somebody does, or describes somebody.
  private func isAboutWork(_ index: Int) -> Bool {
    guard let names = page.attribute(.class, of: index) else { return false }
    return ASCIISearch.contains(
      names, anyOf: ["position", "jobtitle", "job-title", "description", "author_notes", "author-notes"])
      || names.split { $0 <= 0x20 }.contains { $0.suffix(8).elementsEqual("location".utf8) }
  }

  /// Whether an element is marked as the author, or links to the page of one.
  private func isMarked(_ index: Int) -> Bool {
    if let rel = page.attribute(.rel, of: index), rel.elementsEqual("author".utf8) {
      // Some sites call themselves the author of all that they have.
      let isSite = TitleReading.isHome(index, in: page)
      return !isSite && !isWithinSentence(index)
    }
    if let value = page.attribute(.itemprop, of: index), value.elementsEqual("author".utf8) {
      return !place.isOfOther(index)
    }
    guard page.nodes[index].tag == .a, let href = page.attribute(.href, of: index) else { return false }
    return leadsToAuthor(href) && !isInProse(index) && !isWithinSentence(index) && !isInMenu(index)
      && !isOfOtherSite(index, href)
      || leadsToUser(href) && place.isAboveStory(index)
  }

  /// The texts inside a byline that hold names: those of marked elements, else of elements named as the author, else all of it, line by
  /// line.
  private func byline(at index: Int) -> Byline {
    if isMarked(index) { return Byline(texts: [text(index)], isMarked: true, node: index) }
    let inner = page.subtree(of: index).dropFirst()
    // A menu beside the name may lead to the author's page: "View profile".
    let marked = innermost(inner) {
      (isMarked($0) || isName($0) || isPersonName($0)) && !isBehindOtherWork($0, in: index)
    }.filter(mayBeName)
    if !marked.isEmpty { return Byline(texts: list(of: marked, in: index) ?? marked, isMarked: true, node: index) }
    let named = innermost(inner) { reading.signals[$0].contains(.author) && !isAboutWork($0) }.filter(mayBeName)
    if !named.isEmpty {
      // Whom an author works for may be named after the author.
      let first =
        named.contains(where: NameReading.looksLikePerson)
        ? nil : inner.first { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
      let person = first.map(lineText).flatMap { NameReading.looksLikePerson($0) ? $0 : nil }
      return Byline(texts: person.map { [$0] } ?? list(of: named, in: index) ?? named, isMarked: false, node: index)
    }
    let called = innermost(inner, where: isCalledName)
    if !called.isEmpty { return Byline(texts: called, isMarked: false, node: index) }
    if let name = linkedName(index) { return Byline(texts: [name], isMarked: false, node: index) }
    if let lines = apart(index) { return Byline(texts: [lines], isMarked: false, node: index) }
    let whole = VisibleAuthors.once(text(index))
    return Byline(texts: isAboutSomebody(whole) ? [] : [whole], isMarked: false, node: index)
  }

  /// Whether a text does not begin as labels of links do, words for the author before a name aside.
  private func mayBeName(_ text: String) -> Bool {
    Vocabulary.end(ofBeginningOf: NameReading.withoutLeadOfLine(text), PhraseCategories(.elsewhere)) == nil
  }

  private func isName(_ index: Int) -> Bool {
    guard let value = page.attribute(.itemprop, of: index) else { return false }
    return value.elementsEqual("name".utf8)
  }

  /// Whether one of an element's classes is "name".
  func isCalledName(_ index: Int) -> Bool {
    guard let names = page.attribute(.class, of: index), ASCIISearch.contains(names, "name") else { return false }
    return names.split { $0 <= 0x20 }.contains { $0.elementsEqual("name".utf8) }
  }

  /// The texts of the innermost elements that a test accepts and that hold a few words.
  private func innermost(_ nodes: Range<Int>, where accepts: (Int) -> Bool) -> [String] {
    var result: [String] = []
    var last = -1
    for index in nodes where page.nodes[index].tag != .text {
      let weight = reading.wholeWeight[index]
      guard weight > 1, reading.isLine(index, below: 60), accepts(index),
        !reading.signals[index].contains(.comments)
      else { continue }
      let text = text(index)
      if !isMarked(index), isAboutSomebody(text) { continue }
      if index < last, !result.isEmpty {
        guard NameReading.looksLikePerson(text) || isMarked(index) else { continue }
        result.removeLast()
      }
      if text.contains(where: \.isLetter) {
        result.append(text)
        last = Int(page.nodes[index].end)
      }
    }
    return result
  }

  /// A text that is a word for "by" and a name. Where there is only the word, what is beside it is added.
  ///
  /// In Chinese, Japanese and Korean such lines also come at the article's end.
  private func line(_ index: Int, isBeforeText: Bool) -> String? {
    let bytes = NameReading.withoutDash(page.text(of: index).drop { $0 <= 0x20 || $0 == UInt8(ascii: "|") })
    guard let first = bytes.first else { return nil }
    if first >= 0xE3 || bytes.contains(where: { $0 >= 0xE3 }),
      let line = NameReading.eastAsianLine(String(decoding: bytes, as: UTF8.self))
    {
      return line
    }
    guard isBeforeText else { return nil }
    guard bytes.withUnsafeBufferPointer({ Vocabulary.lead(of: $0, PhraseCategories(.bylineLeads)) != nil }) else {
      return lineBehindDate(bytes) ?? signedPart(index) ?? linkBehindDate(index, bytes)
    }
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    guard NameReading.isLead(text) else { return NameReading.signedLine(text) ?? NameReading.signedPart(text) }
    var around = Int(page.nodes[index].parent)
    for _ in 0..<4 where around >= 0 && reading.isLine(around, below: 90) {
      let whole = self.text(around, keepsDates: true)
      if let part = NameReading.signedPart(whole) { return part }
      if !NameReading.isLead(whole) {
        return NameReading.signedLine(whole) ?? NameReading.eastAsianLine(whole) ?? nameBeside(index)
      }
      around = Int(page.nodes[around].parent)
    }
    return nameBelow(index) ?? nameBeside(index)
  }

  /// Whether the paragraph around a text holds little more.
  private func isLineOfItsOwn(_ index: Int) -> Bool {
    let block = reading.ancestor(of: index) { page.nodes[$0].tag.isBlock }
    return block.map { reading.isLine($0, below: 90) } ?? false
  }
}

extension Signals {
  /// Whether the names say that this is the line under a picture, or who made the picture.
  fileprivate var isCaptionOrCredit: Bool { !isDisjoint(with: [.caption, .credit]) && !contains(.byline) }
}

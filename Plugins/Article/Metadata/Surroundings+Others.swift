import CopydeskHTML
import CopydeskText

/// Bylines and dates that are of something else than the page's article: of another story's card, of a box with a heading of its own, of a
/// quotation.
extension Surroundings {
  /// Whether an element is in one that is named after comments.
  func isInComments(_ index: Int) -> Bool {
    reading.ancestor(of: index) { reading.signals[$0].contains(.comments) } != nil
  }

  /// What is asked about: who wrote something, when, what it is about, or what microdata says of it.
  enum Fact { case author, date, tag, item }

  /// Whether a byline or a date is that of something else.
  ///
  /// Between the headline and the story nearly all is the article's; only a heading that leads to another page tells of something else there.
  func isOfOtherStory(_ index: Int, _ fact: Fact = .author) -> Bool {
    guard page.nodes.indices.contains(index) else { return false }
    let isBehind = index > firstSentence
    let isInHead = fact == .tag || !isBehind && headline.map { index > $0 } ?? false
    let isSeen = isBehind && (fact == .author || fact == .date)
    if isSeen, isInQuotation(index) || fact == .author && isListOfAuthors(index) { return true }
    var inner = index
    var around = Int(page.nodes[index].parent)
    for _ in 0..<Surroundings.levels {
      guard around > 0, isPart(around) else { return false }
      if isSeen, page.nodes[around].tag == .article || isHeadedBox(around, index, fact) { return true }
      if isAboveText(around) { return false }
      if reading.isLink[around], leads(around, besides: index, isInHead) { return true }
      let addresses = pointers(in: around, besides: inner, index, isInHead)
      if addresses > 0 { return addresses == 1 }
      inner = around
      around = Int(page.nodes[around].parent)
    }
    return false
  }

  /// Whether an element may be a part of the page that is not the article's: it is small, and neither the headline nor the text is in it.
  private func isPart(_ element: Int) -> Bool {
    let node = page.nodes[element]
    if node.tag == .body || node.tag == .main || node.tag == .html { return false }
    guard reading.wholeWeight[element] < Surroundings.largestPart else { return false }
    let subtree = page.subtree(of: element)
    if let headline, subtree.contains(headline) { return false }
    return container.map { !subtree.contains($0) } ?? true
  }

  /// Whether the article's text comes right after an element, and the headline that is known is further up: it may hold the article's own.
  private func isAboveText(_ element: Int) -> Bool {
    guard let container, headline.map({ $0 < element }) ?? true, let next = reading.sibling(after: element) else {
      return false
    }
    return page.subtree(of: next).contains(container)
  }

  /// Whether an element below the text has links to several people under a heading that names none of them: `Our columnists`.
  private func isListOfAuthors(_ element: Int) -> Bool {
    let subtree = page.subtree(of: element).prefix(Surroundings.mostNodes)
    guard let heading = subtree.first(where: { page.nodes[$0].tag.headingLevel != nil && reading.wholeWeight[$0] > 0 })
    else { return false }
    let links = subtree.filter { node in
      node > heading && reading.isLink[node] && reading.wholeWeight[node] > 0
        && page.attribute(.href, of: node).map { ASCIISearch.hasSegment($0) { Vocabulary.isPhrase($0, .authorPaths) } }
          ?? false
    }
    guard links.count > 1 else { return false }
    let text = reading.fullText(of: heading, limit: 200).trimmed
    if SectionLabels.kind(of: TextKey(text).string) == .author || NameReading.isLead(text) { return false }
    return !NameReading.looksLikePerson(text) && !text.holds(reading.fullText(of: links[0], limit: 100).trimmed)
  }

  /// How many addresses of other pages the headlines of an element lead to, at most two; what has been looked through is left out.
  private func pointers(in element: Int, besides inner: Int, _ index: Int, _ isInHead: Bool) -> Int {
    var first: ArraySlice<UInt8>?
    var node = element + 1
    let end = min(Int(page.nodes[element].end), node + Surroundings.mostNodes)
    while node < end {
      let subtree = page.subtree(of: node)
      if node == inner || isApart(node) && !subtree.contains(index) {
        node = subtree.upperBound
        continue
      }
      if reading.isLink[node], leads(node, besides: index, isInHead), let address = page.attribute(.href, of: node) {
        if let first, !first.elementsEqual(address) { return 2 }
        first = address
      }
      node += 1
    }
    return first == nil ? 0 : 1
  }

  /// Whether an element of a small part is a part of its own: a menu, or what a pass took out.
  private func isApart(_ node: Int) -> Bool {
    page.nodes[node].tag == .nav || reading.fates[node] != .open
      || !reading.signals[node].isDisjoint(with: [.navigation, .share, .subscribe])
  }

  /// Whether a link's text is a headline, and the link leads to another page.
  private func leads(_ link: Int, besides index: Int, _ isInHead: Bool) -> Bool {
    let weight = reading.wholeWeight[link]
    guard (Surroundings.shortestHeadline..<Surroundings.longestHeadline).contains(weight),
      let address = page.attribute(.href, of: link), mayBeStory(address), !isMarked(link)
    else { return false }
    // What a word for "by" is right before is a name, with whatever else the link says.
    if Int(page.nodes[index].end) == link, page.nodes[index].tag == .text, isLead(index) { return false }
    let own = reading.wholeWeight[index]
    let isAround = page.subtree(of: link).contains(index)
    if isAround, weight < own + Surroundings.shortestHeadline { return false }
    let isHeading = isOfHeading(link)
    if !isHeading, isInHead || leadsToOtherSite(address) { return false }
    if !isHeading, !isAround, isWithinText(link) { return false }
    return isHeadline(link, isHeading: isHeading, besides: index)
  }

  private func isLead(_ text: Int) -> Bool {
    reading.wholeWeight[text] < Surroundings.longestLead
      && NameReading.isLead(TextCleaning.clean(String(decoding: page.text(of: text), as: UTF8.self)).trimmed)
  }

  /// A word for "by" has fewer bytes.
  private static let longestLead: Int32 = 48

  /// Whether an address is that of another site than the page's, which is known.
  private func leadsToOtherSite(_ address: ArraySlice<UInt8>) -> Bool {
    guard let host, ASCIISearch.contains(address, "://"), address.count < Surroundings.longestAddress else {
      return false
    }
    return WebAddress.host(of: String(decoding: address, as: UTF8.self)).map { LinkTargets.isOther($0, than: host) }
      ?? false
  }

  /// A link to a story has fewer bytes.
  private static let longestAddress = 400

  /// Whether a link is in a heading, or holds one.
  private func isOfHeading(_ link: Int) -> Bool {
    reading.ancestor(of: link, levels: 2) { page.nodes[$0].tag.headingLevel != nil } != nil
      || page.subtree(of: link).prefix(Surroundings.mostNodes).contains { page.nodes[$0].tag.headingLevel != nil }
  }

  /// Whether words come right before a link in its line, or the paragraph around it says more than a label besides it.
  private func isWithinText(_ link: Int) -> Bool {
    if let before = reading.sibling(before: link), page.nodes[before].tag == .text,
      reading.wholeWeight[before] >= Surroundings.shortestWords
    {
      return true
    }
    guard let block = reading.ancestor(of: link, where: { page.nodes[$0].tag.isBlock }), page.nodes[block].tag == .p
    else { return false }
    return reading.wholeWeight[block] >= reading.wholeWeight[link] + Surroundings.longestLabel
  }

  /// Whether the text of a link has as many words as a headline, is not the page's own, no label, and does not hold the name or the date that
  /// is asked about.
  private func isHeadline(_ link: Int, isHeading: Bool, besides index: Int) -> Bool {
    let text = reading.fullText(of: link, limit: 200).trimmed
    let words = text.spacedParts.count
    let isLong = text.utf8.first ?? 0 >= 0xE3 ? text.utf8.count >= 24 : words >= (isHeading ? 3 : 4)
    guard isLong else { return false }
    let key = TextKey(text)
    if SectionLabels.kind(of: key.string) != nil || LinePhrases.isNotice(text) { return false }
    if let headline, TextKey(reading.fullText(of: headline, limit: 600)) == key { return false }
    // A day that links to the page itself, or to all of that day.
    if VisibleDates.mayHoldDate(ArraySlice(text.utf8)), DateReading.visible(text) != nil { return false }
    let own = reading.fullText(of: index, limit: 100).trimmed
    return page.subtree(of: link).contains(index) || own.spacedParts.last.map { !text.holds(String($0)) } ?? true
  }

  /// Whether a link is marked as one to an author, a tag or a category.
  private func isMarked(_ link: Int) -> Bool {
    page.attribute(.rel, of: link).map { ASCIISearch.contains($0, anyOf: ["author", "tag", "category", "license"]) }
      ?? false
  }

  /// Whether an address may be that of another story: no place of a page, no mail, and not the page of a person, a tag or a user, or the
  /// first page.
  private func mayBeStory(_ address: ArraySlice<UInt8>) -> Bool {
    guard !address.isEmpty, !address.contains(UInt8(ascii: "#")) else { return false }
    if Surroundings.schemes.contains(where: { address.starts(with: $0.utf8) }) || TitleReading.isHome(address) {
      return false
    }
    return !ASCIISearch.hasSegment(address) {
      $0.first == UInt8(ascii: "@") || Vocabulary.isPhrase($0, .authorPaths) || Vocabulary.isPhrase($0, .tagPaths)
    }
  }

  private static let schemes = ["mailto:", "tel:", "javascript:", "whatsapp:"]

  /// Whether an element has a heading of its own above a byline or a date, and no text of the article: `<h4>Public hearing</h4><p>1 May</p>`.
  private func isHeadedBox(_ element: Int, _ index: Int, _ fact: Fact) -> Bool {
    let isInside = container.map { page.subtree(of: $0).contains(element) } ?? true
    if isInside, reading.runningBytes(element) > 0 { return false }
    let heading = (element + 1..<min(index, element + Surroundings.mostNodes)).first {
      page.nodes[$0].tag.headingLevel != nil && reading.wholeWeight[$0] > 0
    }
    guard let heading, !page.subtree(of: heading).contains(index) else { return false }
    let text = reading.fullText(of: heading, limit: 200).trimmed
    if SectionLabels.kind(of: TextKey(text).string) == .author || NameReading.isLead(text) { return false }
    switch fact {
    case .tag, .item: return false
    case .date:
      return !NameReading.looksLikePerson(text)
        && !Vocabulary.isInside(text, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
    case .author:
      // A heading may be the name, as in a box about the author.
      return reading.fullText(of: index, limit: 100).spacedParts.last.map { !text.holds(String($0)) } ?? true
    }
  }

  /// Whether a node below the beginning of the text is of a quotation, or an element whose names say so.
  private func isInQuotation(_ index: Int) -> Bool {
    func isQuotation(_ node: Int) -> Bool {
      guard page.nodes[node].tag != .text, reading.wholeWeight[node] < Surroundings.largestPart else { return false }
      return page.nodes[node].tag == .blockquote
        || page.attribute(.class, of: node).map { ASCIISearch.contains($0, anyOf: ["quote", "testimonial"]) } ?? false
    }
    return isQuotation(index) || reading.ancestor(of: index, levels: Surroundings.levels, where: isQuotation) != nil
  }

  /// So many elements around a byline or a date are looked at, each with so many nodes and fewer bytes.
  private static let levels = 5
  private static let mostNodes = 100
  private static let largestPart: Int32 = 600
  /// The text of a link to another story has so many bytes.
  private static let (shortestHeadline, longestHeadline): (Int32, Int32) = (14, 400)
  /// A label before a link ("Read also:") has fewer bytes.
  private static let longestLabel: Int32 = 24
  private static let shortestWords: Int32 = 12
}

/// Which things the properties of microdata belong to.
extension Surroundings {
  /// Whether a property of microdata is the article's: the nearest thing around it holds the headline or the text, or shows nothing and is of an
  /// article's kind. What is in no thing is, unless it is in another story's card.
  func isOfArticle(_ item: Int) -> Bool {
    guard let scope = scope(of: item) else { return !isOfOtherStory(item, .item) }
    let subtree = page.subtree(of: scope)
    if headline.map(subtree.contains) ?? false || container.map(subtree.contains) ?? false { return true }
    if let kind = page.attribute(.itemtype, of: scope), Surroundings.isKindOfOther(kind), !isOfWholePage(scope, kind) {
      return false
    }
    return !isOfOtherStory(scope, .item) && !isOfOtherStory(item, .item)
  }

  /// Whether a film or a recording shows nothing and is apart from the text: it is of the whole page, which has nothing else.
  private func isOfWholePage(_ scope: Int, _ kind: ArraySlice<UInt8>) -> Bool {
    guard reading.wholeWeight[scope] == 0, ASCIISearch.contains(kind, anyOf: ["videoobject", "audioobject"]) else {
      return false
    }
    return container.map { !page.subtree(of: $0).contains(scope) } ?? true
  }

  /// The thing that a property belongs to; a person's is the author's of another thing.
  private func scope(of item: Int) -> Int? {
    reading.ancestor(of: item) { node in
      guard page.has(.itemscope, node) else { return false }
      return !(MetaTags.isCalled("author", node, in: page) || MetaTags.isCalled("creator", node, in: page))
    }
  }

  /// Whether a type of schema.org is that of things which articles show or tell of.
  static func isKindOfOther(_ type: ArraySlice<UInt8>) -> Bool {
    let name = type.split { $0 == UInt8(ascii: "/") || $0 <= 0x20 }.last ?? type
    return kindsOfOthers.contains { name.elementsEqual($0.utf8) }
  }

  private static let kindsOfOthers = [
    "ImageObject", "VideoObject", "AudioObject", "MediaObject", "Comment", "UserComments", "Review", "Book",
    "Event",
    "Movie", "Product", "Recipe", "Quotation", "WPSideBar", "WPFooter", "WPHeader", "Rating", "AggregateRating",
  ]
}

import CopydeskHTML
import CopydeskText

/// Names with a job beside them, each in an element of its own.
extension VisibleAuthors {
  /// Whether an element is the name of a small card about the author right below the headline: `<div class="authDesc"><span class="name">…`.
  func isCardName(_ index: Int) -> Bool {
    guard place.isAboveStory(index), (4..<60).contains(reading.wholeWeight[index]), isCalledName(index) else {
      return false
    }
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && reading.wholeWeight[parent] < 160
      && page.attribute(.class, of: parent).map { ASCIISearch.contains($0, "auth") } ?? false
  }

  /// Whether an element below the headline is called what a byline is in Italian and Spanish. In German the word means a company.
  func isCalledSignature(_ index: Int) -> Bool {
    guard (4..<90).contains(reading.wholeWeight[index]), page.nodes[index].tag != .text, place.isAboveStory(index),
      let names = page.attribute(.class, of: index), ASCIISearch.holds(names, exactly: "firma")
    else { return false }
    return names.split { $0 <= 0x20 }.contains { $0.elementsEqual("firma".utf8) }
  }

  /// Whether one of an element's classes says that it is a person's name, as those of LaTeXML do: `ltx_personname`.
  func isPersonName(_ index: Int) -> Bool {
    guard let names = page.attribute(.class, of: index), ASCIISearch.contains(names, "name") else { return false }
    return names.split { $0 <= 0x20 }.contains { name in
      VisibleAuthors.personNames.contains { name.reversed().starts(with: $0.utf8.reversed()) }
    }
  }

  private static let personNames = ["personname", "person-name", "fullname", "full-name"]

  /// Whether an address is that of an author's page, and not of what is written about people: `/topics/people/jane-doe`.
  func leadsToAuthor(_ href: ArraySlice<UInt8>) -> Bool {
    ASCIISearch.hasSegment(href) { Vocabulary.isPhrase($0, .authorPaths) }
      && !ASCIISearch.hasSegment(href) { Vocabulary.isPhrase($0, .tagPaths) }
  }

  /// Whether an address is that of a user's page, as networks of blogs have it: `https://quills.example/@ada`.
  func leadsToUser(_ href: ArraySlice<UInt8>) -> Bool {
    let path = href.last == UInt8(ascii: "/") ? href.dropLast() : href
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return false }
    return slash + 2 < path.endIndex && path[slash + 1] == UInt8(ascii: "@")
  }

  /// A line such as `Posted on March 5, 2024 by Jane Doe`, from its word for "by" on.
  func lineBehindDate(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count >= 12, VisibleDates.mayHoldDate(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    let rest = NameReading.withoutDate(text)
    return rest == text ? nil : NameReading.signedLine(rest)
  }

  /// A word for "by" after a date and the link after it: `Last updated on March 5, 2024 by <a>Jane</a>`.
  func linkBehindDate(_ index: Int, _ bytes: ArraySlice<UInt8>) -> String? {
    guard let next = reading.sibling(after: index), page.nodes[next].tag == .a, bytes.count >= 12,
      reading.isLine(next, below: 40), VisibleDates.mayHoldDate(bytes)
    else { return nil }
    let label = String(decoding: bytes, as: UTF8.self).trimmed
    guard let word = label.spacedParts.last, NameReading.isLead(String(word)), isDate(label),
      case let name = text(next), name.first?.isUppercase == true,
      name.allSatisfy({ $0.isLetter || " .-'\u{2019}".contains($0) })
    else { return nil }
    return word + " " + name
  }

  /// The name that an element has right after a word for "by", up to the end of the line: `by <b>Jane Doe</b><br>`.
  func nameBeside(_ label: Int) -> String? {
    let nodes = page.nodes
    guard let next = reading.sibling(after: label), nodes[next].tag != .text, !nodes[next].tag.isBlock,
      nodes[next].tag != .br, reading.wholeWeight[next] >= 4, reading.isLine(next, below: 60)
    else { return nil }
    if let after = reading.sibling(after: next), nodes[after].tag != .br, !nodes[after].tag.isBlock { return nil }
    return NameReading.signedLine(lineText(label) + " " + text(next))
  }

  /// What a forum or a blog calls the user who posted: the first element near the headline that is named for holding that, by its
  /// class or by the `data-hook` of a kit for sites.
  var nickname: String? {
    var index = place.start(place.range.lowerBound)
    while index < place.range.upperBound {
      if let end = place.endOfForeign(index) {
        index = end
        continue
      }
      if page.nodes[index].tag != .text, (2..<40).contains(reading.wholeWeight[index]), isCalledUser(index) {
        let name = TextCleaning.clean(reading.fullText(of: index, limit: 100)).trimmed
        if name.contains(where: \.isLetter),
          Vocabulary.categories(of: name).isDisjoint(with: PhraseCategories(.nobody)),
          !place.isOfOtherStory(index)
        {
          return name
        }
      }
      index += 1
    }
    return nil
  }

  private func isCalledUser(_ index: Int) -> Bool {
    guard let names = page.attribute(.class, of: index) ?? page.attribute(.dataHook, of: index),
      ASCIISearch.contains(names, anyOf: ["user", "nick"])
    else { return false }
    return names.split { $0 <= 0x20 }.contains { name in
      VisibleAuthors.userNames.contains { name.elementsEqual($0.utf8) }
    }
  }

  private static let userNames = ["username", "user-name", "user_name", "nickname", "nick", "usernick"]

  /// Whether a link is in the middle of a paragraph that says more, and names a person of the story.
  func isInProse(_ link: Int) -> Bool {
    guard let block = reading.ancestor(of: link, where: { page.nodes[$0].tag.isBlock }),
      [.p, .li, .dd, .blockquote].contains(page.nodes[block].tag),
      reading.wholeWeight[block] >= reading.wholeWeight[link] + VisibleAuthors.prose
    else { return false }
    return followsWords(link, in: block)
  }

  /// Whether a block begins before a link, with other words than one for "by".
  private func followsWords(_ link: Int, in block: Int) -> Bool {
    let first = page.subtree(of: block).first { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    guard let first, first < link else { return false }
    return page.text(of: first).drop { $0 <= 0x20 }.withUnsafeBufferPointer {
      Vocabulary.lead(of: $0, PhraseCategories(.bylineLeads)) == nil
    }
  }

  /// Whether a link is within a sentence of a paragraph: words are before it and after it, and a sentence's end.
  func isWithinSentence(_ link: Int) -> Bool {
    guard let block = reading.ancestor(of: link, where: { page.nodes[$0].tag.isBlock }), page.nodes[block].tag == .p,
      reading.wholeWeight[block] >= reading.wholeWeight[link] + VisibleAuthors.beside
    else { return false }
    // No byline has so many parts; to look at all of them for each link would take long.
    if page.subtree(of: block).count > VisibleAuthors.mostParts { return true }
    let last = page.subtree(of: block).last { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    guard let last, last >= Int(page.nodes[link].end), reading.endsSentence[last] else { return false }
    return followsWords(link, in: block)
  }

  private static let mostParts = 200

  /// A sentence has so many bytes beside a name in it.
  private static let beside: Int32 = 24

  /// A paragraph with so many bytes beside a link is no byline.
  private static let prose: Int32 = 80

  /// Whether an element behind a name says what its bearer does, as its class tells (`<span class="title">Science Reporter</span>`), or what
  /// others think of the user: `<span class="reputation-score">4,512</span>`.
  func isPost(_ index: Int) -> Bool {
    guard page.nodes[index].tag != .text, let names = page.attribute(.class, of: index),
      !ASCIISearch.contains(names, "name")
    else { return false }
    if reading.wholeWeight[index] < VisibleAuthors.longestStanding,
      ASCIISearch.contains(names, anyOf: VisibleAuthors.standings)
    {
      // A name may have a badge around it.
      return !ASCIISearch.contains(names, "badge")
        || !NameReading.looksLikePerson(reading.fullText(of: index, limit: 60).trimmed)
    }
    return names.split { $0 <= 0x20 }.contains { name in
      let end = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.last ?? name
      return VisibleAuthors.posts.contains { end.elementsEqual($0.utf8) }
    }
  }

  private static let standings: [StaticString] = ["reputation", "badge", "karma", "flair"]
  private static let longestStanding: Int32 = 40
  private static let posts = ["title", "jobtitle", "job", "role", "position", "desc", "description", "function"]

  /// A text that is there twice, for wide and for narrow screens, once.
  static func once(_ text: String) -> String {
    let words = text.parts(between: .whiteSpace, \.isWhitespace)
    let half = words.count / 2
    guard half > 0, words.count == half * 2, words[..<half].elementsEqual(words[half...]) else { return text }
    return words[..<half].joined(separator: " ")
  }

  /// Whether a link is in a menu and says no person's name: it leads to a list of people; or in one that names all who write for the site.
  func isInMenu(_ link: Int) -> Bool {
    if let count = itemsAbove(of: link), count == VisibleAuthors.manyItems || !NameReading.looksLikePerson(text(link)) {
      return true
    }
    return !NameReading.looksLikePerson(text(link))
      && reading.ancestor(of: link, levels: VisibleAuthors.levelsOfMenu) {
        page.nodes[$0].tag == .nav || reading.signals[$0].contains(.navigation)
      } != nil
  }

  /// How many items a list above the headline has, a link of which this is, up to a few.
  private func itemsAbove(of link: Int) -> Int? {
    guard let headline = place.headline, link < headline, case let item = Int(page.nodes[link].parent), item > 0,
      page.nodes[item].tag == .li, case let list = Int(page.nodes[item].parent), list > 0
    else { return nil }
    return page.children(of: list).count(upTo: VisibleAuthors.manyItems) { page.nodes[$0].tag == .li }
  }

  private static let manyItems = 5

  /// A menu is at most so many levels around its links.
  private static let levelsOfMenu = 4

  /// Whether a link to another site says no more than the name of that, `<a href="https://flickr.com/people/ada">Flickr</a>`, or what no
  /// person is called in a column beside the text: `<a href="https://quills.example/author/ada">Ada on Quills</a>`.
  func isOfOtherSite(_ link: Int, _ address: ArraySlice<UInt8>) -> Bool {
    let address = String(decoding: address, as: UTF8.self)
    guard let host = TitleCutting.hostName(address) else { return false }
    let name = text(link)
    guard name.contains(" ") ? isBeside(link) && !NameReading.looksLikePerson(name) : TextKey(name).string == host
    else { return false }
    return place.host.map { WebAddress.host(of: address) != $0 } ?? true
  }

  /// Whether an element is in a column beside the article.
  private func isBeside(_ node: Int) -> Bool {
    reading.ancestor(of: node) { reading.fates[$0].rule.map { reading.rules[$0] == BoilerplatePass.sidebar } ?? false }
      != nil
  }
}

import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the article's first sentences where they are outside of the element with its text: between the headline and that element.
///
/// Many pages set the standfirst or the first paragraph apart, in the head of the article. Sentences there that are no caption, byline or
/// pointer belong to the article.
struct LeadSearch {
  let reading: PageReading
  let links: LinkBase
  let container: Int
  let headline: Int?
  /// Whether only what is named as a deck or a teaser is one: below a heading that is no headline.
  let takesOnlyNamed: Bool
  /// The site's name: a line that has it is about the site.
  let site: String?

  /// A lead has at least this many bytes of text, and not more than that.
  static let size: ClosedRange<Int32> = 50...2_500
  /// One that is named as the deck has at least so many.
  private static let shortest: Int32 = 12

  /// The blocks of the lead, in order.
  func run() -> [ArticleBlock] {
    guard let headline, headline < container else { return [] }
    let page = reading.page
    let isOne = isInArticle(headline)
    var blocks: [ArticleBlock] = []
    var index = Int(page.nodes[headline].end)
    while index < container {
      let node = page.nodes[index]
      let holdsContainer = Int(node.end) > container
      if !reading.isOpen(index) {
        index = Int(node.end)
        continue
      }
      if !holdsContainer, !takesOnlyNamed, isPart(index), isOne || isList(index, beside: headline) {
        blocks += part(index)
        index = Int(node.end)
        continue
      }
      if !holdsContainer, !takesOnlyNamed, LeadSearch.parts.contains(node.tag) || node.tag == .aside,
        reading.listsIngredients(index)
      {
        blocks += whole(index)
        index = Int(node.end)
        continue
      }
      if !holdsContainer, node.tag.isBlock, isLead(index), !takesOnlyNamed || isNamedLine(index) {
        blocks += lead(index, isFirst: !blocks.contains { $0.block.role == .deck })
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return blocks
  }

  /// The blocks of a lead. A short line is the deck, unless there is one.
  private func lead(_ index: Int, isFirst: Bool) -> [ArticleBlock] {
    var builder = BlockBuilder(reading, links: links)
    builder.build(index)
    let isShort = reading.weight[index] < LeadSearch.size.lowerBound || isHeadingBelowHeadline(index)
    let isNamed = isNamedLine(index)
    func isOwn(_ built: ArticleBlock) -> Bool {
      isShort ? isLine(built) : isSentence(built) || isNamed && isLine(built)
    }
    let found = builder.blocks.filter(isOwn)
    // Lines beside the sentences have not become blocks.
    if found.count < builder.blocks.count {
      displace(builder.blocks.filter { !isOwn($0) })
    }
    return found.enumerated().map {
      named($1, isShort && isFirst && $0 == 0 || isDeck(index) || isNamed && !isSentence($1))
    }
  }

  private func isSentence(_ built: ArticleBlock) -> Bool {
    built.block.role == .body && built.linkDensity < 0.4 && Line.endsSentence(built.block.text)
  }

  /// Whether a block is a paragraph, or a heading that a page sets its deck as.
  private func isLine(_ built: ArticleBlock) -> Bool {
    guard built.block.role == .body, built.linkDensity < 0.4, built.block.text.utf8.count >= LeadSearch.shortest else {
      return false
    }
    switch built.block.kind {
    case .paragraph, .heading: return true
    default: return false
    }
  }

  /// Whether an element is a heading right below the headline that is no sentence.
  private func isHeadingBelowHeadline(_ index: Int) -> Bool {
    reading.page.nodes[index].tag.headingLevel != nil
      && !Line.endsSentence(reading.text(of: index, limit: 400).trimmed) && isBelowHeadline(index)
  }

  /// Takes blocks back: their texts are in no block.
  func displace(_ blocks: [ArticleBlock]) {
    for built in blocks { reading.displace(built.texts ?? reading.page.subtree(of: built.node)) }
  }

  /// Whether the element, or one inside it, is named as the deck.
  private func isDeck(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains { reading.signals[$0].contains(.deck) }
  }

  /// Whether an element is a paragraph of one short sentence, and no line about the article, which has a date or a number or begins with a word
  /// for "by".
  private func isShortSentence(_ index: Int) -> Bool {
    guard reading.page.nodes[index].tag == .p, reading.linkWeight[index] == 0 else { return false }
    let text = reading.text(of: index, limit: 200).trimmed
    return Line.endsSentence(text) && !text.contains(where: \.isNumber) && !isLabelled(text)
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil && CreditLine.split(text) == nil
      && !LinePhrases.isNotice(text)
  }

  /// Whether a text has a label and a colon, and not some words of a sentence before and after the colon: `What we know: the pier is broken.`
  private func isLabelled(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let parts = [text[..<colon], text[colon...].dropFirst()].map { $0.split(separator: " ") }
    return parts[0].count < 3 || parts[1].count { $0.first?.isLowercase == true } < 4
  }

  /// Whether an element is the first text below the headline, one line of some words, and nothing that is about the article: a name, a day, a
  /// number, a label.
  private func isBelowHeadline(_ index: Int) -> Bool {
    let page = reading.page
    guard let headline, reading.linkWeight[index] == 0, reading.weight[index] >= LeadSearch.leastWords else {
      return false
    }
    var node = Int(page.nodes[headline].end)
    while node < index {
      let isText = page.nodes[node].tag == .text
      if isText, reading.weight[node] > 0 { return false }
      let isAbout = !isText && !reading.signals[node].isDisjoint(with: [.byline, .date])
      node = isAbout && page.nodes[node].end <= index ? Int(page.nodes[node].end) : node + 1
    }
    let text = reading.text(of: index, limit: 200).trimmed
    let words = text.split(separator: " ")
    guard words.count >= 4 || text.utf8.count >= LeadSearch.leastUnspaced && words.count == 1, !text.holds(0x0A),
      words.count == 1 || words.dropFirst().contains(where: { $0.first?.isUppercase == false }),
      !text.endsInDots, !text.hasPrefix("…"), !text.hasPrefix("..."),
      !text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }), !Line(text).isDate,
      !text.unicodeScalars.contains(where: LeadSearch.isSign), !text.holds(" » ")
    else { return false }
    if let site, text.holds(site) { return false }
    return LinePhrases.mayBeDeck(text)
  }

  /// Signs of a label, a name or a link.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "|", "·", "•", "@", "©", ">", "›": true
    default: false
    }
  }

  /// The line has so many bytes without spaces, or in scripts that set none.
  private static let leastWords: Int32 = 20
  private static let leastUnspaced = 24

  /// Whether an element is named as what is below a headline, and no longer than a line or two: decks of newspapers end in no full stop.
  private func isNamedLine(_ index: Int) -> Bool {
    reading.weight[index] <= LeadSearch.longestDeck && (isMarked(index) || isTeaser(index) || isDeck(index))
  }

  /// A deck has so many bytes at most.
  private static let longestDeck: Int32 = 400

  /// Whether microdata calls an element the description.
  private func isMarked(_ index: Int) -> Bool {
    reading.page.attribute(.itemprop, of: index)?.elementsEqual("description".utf8) == true
  }

  private func named(_ built: ArticleBlock, _ isDeck: Bool) -> ArticleBlock {
    guard isDeck, built.block.text.utf8.count < 600 else { return built }
    var result = built
    result.block.role = .deck
    if case .heading = result.block.kind { result.block.kind = .paragraph }
    return result
  }

  /// Whether an element is one without links that is called a teaser: the article's own then.
  private func isTeaser(_ index: Int) -> Bool {
    reading.page.nodes[index].tag != .a && reading.linkWeight[index] == 0 && reading.signals[index].contains(.teaser)
  }

  /// Whether an element is a small stretch of sentences: no heading of its own, no picture, not named as something else.
  private func isLead(_ index: Int) -> Bool {
    let page = reading.page
    let weight = reading.weight[index]
    let isShort = weight < LeadSearch.size.lowerBound
    guard weight >= LeadSearch.shortest,
      !isShort || isDeck(index) || isMarked(index) || isShortSentence(index) || isBelowHeadline(index),
      weight <= LeadSearch.size.upperBound, reading.linkDensity(index) < 0.3
    else { return false }
    let names = reading.signals[index]
    if isMarked(index) {
      // "Teaser" is what some programs call the deck.
    } else if !names.subtracting(isTeaser(index) ? .related : []).isDisjoint(with: [
      .caption, .credit, .byline, .bio, .date, .tags, .related, .gallery, .share, .comments,
    ]) {
      return false
    }
    for node in page.subtree(of: index) where reading.isOpen(node) {
      switch page.nodes[node].tag {
      case .figure, .figcaption, .img, .table, .h1, .iframe, .video, .time: return false
      default:
        if !reading.signals[node].isDisjoint(with: [.caption, .byline, .bio]) { return false }
      }
    }
    return true
  }
}

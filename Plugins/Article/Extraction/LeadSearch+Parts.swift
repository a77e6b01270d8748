import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Parts of an article between its headline and the element with its text that are no paragraphs: the points that it makes, a quotation, facts.
extension LeadSearch {
  /// Whether the headline and the element with the text are in one article.
  func isInArticle(_ headline: Int) -> Bool {
    let nodes = reading.page.nodes
    guard let around = reading.ancestor(of: headline, where: { nodes[$0].end > container }) else { return false }
    return nodes[around].tag == .article || nodes[around].tag == .main || reading.signals[around].contains(.article)
  }

  /// Whether an element is a list in the same head as the headline, or right below it: what it says is about the article.
  func isList(_ index: Int, beside headline: Int) -> Bool {
    let nodes = reading.page.nodes
    guard [.ul, .ol].contains(inner(of: index)) else { return false }
    if reading.sibling(before: index) == headline { return true }
    let head = reading.ancestor(of: headline) { nodes[$0].end > index }
    return head.map { nodes[$0].end <= container } ?? false
  }

  /// Whether an element is such a part: text without links of which nothing was taken out, and no line about the article.
  func isPart(_ index: Int) -> Bool {
    let tag = reading.page.nodes[index].tag
    guard LeadSearch.parts.contains(tag),
      (LeadSearch.shortestPart...LeadSearch.size.upperBound).contains(reading.weight[index]),
      reading.linkWeight[index] == 0, reading.weight[index] == reading.wholeWeight[index],
      reading.page.subtree(of: index).allSatisfy({
        reading.page.nodes[$0].tag == .text || reading.signals[$0].isDisjoint(with: LeadSearch.foreign)
      })
    else { return false }
    let runs = reading.runs(in: reading.page.subtree(of: index))
    let headings = runs.count { isHeading($0.owner) }
    let lines = runs.filter { !isHeading($0.owner) }.map { reading.text(of: $0.owner, limit: 600) }
    guard headings <= 1, !lines.isEmpty else { return false }
    let isPart =
      switch inner(of: index) {
      case .ul, .ol: lines.count > 1 && lines.allSatisfy(isPoint)
      case .blockquote: headings == 0 && lines.allSatisfy { Line.endsSentence($0) }
      case .table, .dl: isFacts(lines)
      default: headings == 1 && reading.isNamedNote(index) && isFacts(lines)
      }
    // Of all questions the last one costs most.
    return isPart && !lines.contains(where: isAboutArticle)
  }

  /// The blocks of such a part. What is over a list only says that it is one: "Key points".
  func part(_ index: Int) -> [ArticleBlock] {
    let built = whole(index)
    guard [.ul, .ol].contains(inner(of: index)) else { return built }
    displace(built.filter { !$0.block.isListItem })
    return built.filter(\.block.isListItem)
  }

  /// The blocks of an element, its heading with them.
  func whole(_ index: Int) -> [ArticleBlock] {
    var builder = BlockBuilder(reading, links: links)
    builder.build(index)
    return builder.blocks
  }

  /// The tag of the list, the table or the quotation that an element is, or holds with nothing beside it but a heading; else its own.
  private func inner(of index: Int) -> Tag {
    let page = reading.page
    let heading = page.subtree(of: index).first { isHeading($0) }.map { reading.weight[$0] } ?? 0
    let inner = page.subtree(of: index).first { node in
      LeadSearch.inner.contains(page.nodes[node].tag) && reading.weight[node] + heading >= reading.weight[index]
    }
    return page.nodes[inner ?? index].tag
  }

  private func isHeading(_ node: Int) -> Bool {
    reading.page.nodes[node].tag.headingLevel != nil || reading.page.nodes[node].tag == .summary
  }

  /// Whether a line says something: a sentence, or several words.
  private func isPoint(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return text.utf8.count >= LeadSearch.shortestPoint
      && (SentenceEnd(of: text) == .sentence || words.count >= LeadSearch.fewWords
        || words.count == 1 && text.utf8.count >= LeadSearch.unspacedPoint)
  }

  /// Whether some lines are facts, with a figure among them.
  private func isFacts(_ lines: [String]) -> Bool { lines.contains { $0.contains(where: \.isNumber) } }

  /// Whether a line is about the article: its day, who made it, a label or a notice of the site's.
  private func isAboutArticle(_ text: String) -> Bool {
    let label = Substring(text.unicodeScalars.prefix { $0 != ":" && $0 != "：" })
    return Line(text).isDate || LinePhrases.isNotice(text)
      || LinePhrases.isPointer(text, linkDensity: 0) || SectionLabels.kind(of: TextKey(label).string) != nil
      || Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) != nil || CreditLine.split(text) != nil
      || text.utf8.count < LeadSearch.shortLine
        && Vocabulary.isInside(text, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
  }

  private static let inner: [Tag] = [.ul, .ol, .dl, .table, .blockquote]
  static let parts = inner + [.div, .section, .details]
  private static let foreign: Signals = [
    .comments, .related, .share, .navigation, .footer, .subscribe, .consent, .byline, .bio, .author, .tags, .date,
    .social, .advertisement, .popup, .widget, .caption, .credit, .gallery, .trail, .section, .contents,
  ]
  /// A part has so many bytes of text, and a point of a list so many.
  private static let shortestPart: Int32 = 12
  private static let shortestPoint = 12
  private static let unspacedPoint = 18
  /// A line that is no sentence says something with so many words.
  private static let fewWords = 4
  private static let shortLine = 60
}

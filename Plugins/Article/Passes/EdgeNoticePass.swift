import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Sentences of the site's own above or below an article: who pays for links, how to reach the reporter, what may be copied.
///
/// Within an article the same words may be its own, so that only short paragraphs at its edges count.
struct EdgeNoticePass: BlocksPass {
  static let rule = RemovalRule("edge_notice", "A notice of the site's at the article's edge.")

  let name = "edge_notices"
  let reason = "A site's own sentences about the article are above and below it."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    if context.favor == .recall { return [:] }
    // A policy or the terms of use are such sentences.
    if let title = context.metadata.title, Vocabulary.isPhrase(title, .sitePages) { return [:] }
    // Where the author is a company, the article may well be about it.
    let authors = context.metadata.authors.filter(NameReading.looksLikePerson)
    let speakers = Speakers.find(among: authors, in: blocks)
    let people = authors.filter { !speakers.contains($0) }
    var found = EdgeNoticePass.find(in: blocks, authors: people, site: context.metadata.site, favor: context.favor)
    for index in EdgeNoticePass.others(in: blocks, boxOf: found, on: page) { found[index] = EdgeNoticePass.rule }
    for index in EdgeNoticePass.bios(in: blocks) { found[index] = BoilerplatePass.bio }
    for index in EdgeNoticePass.offers(in: blocks) { found[index] = EdgeNoticePass.rule }
    for index in EdgeNoticePass.accounts(in: blocks) { found[index] = EdgeNoticePass.rule }
    if let index = EdgeNoticePass.origin(in: blocks, context.metadata) { found[index] = EdgeNoticePass.rule }
    if found.isEmpty { return [:] }
    let headings = OwnHeadings(blocks: blocks, reading: page)
    found = found.filter { $0.value != EdgeNoticePass.rule || !headings.isBelowNumber($0.key) }
    return found.mapValues { .removed($0, as: .widget) }
  }

  /// The lines beside a notice in a box that has a control, such as what reading on costs: a box of a few short lines at the article's end.
  private static func others(in blocks: [ArticleBlock], boxOf found: [Int: RemovalRule], on page: PageReading) -> [Int]
  {
    let nodes = page.page.nodes
    let end = blocks.lastIndex(where: \.isBodyText) ?? -1
    var others: [Int] = []
    for (index, rule) in found where rule == EdgeNoticePass.rule && blocks[index].node > 0 && end - index < mostLines {
      let box = Int(nodes[blocks[index].node].parent)
      guard box > 0, [.div, .section, .aside].contains(nodes[box].tag), page.weight[box] <= longestBox,
        page.page.subtree(of: box).contains(where: { nodes[$0].tag == .a || nodes[$0].tag == .button })
      else { continue }
      let near = max(0, index - mostLines)..<min(blocks.count, index + mostLines + 1)
      let lines = near.filter { page.page.subtree(of: box).contains(blocks[$0].node) }
      guard lines.count <= mostLines, let last = lines.last, last >= end else { continue }
      // The sentences that a notice was parted from are the article's.
      others += lines.filter {
        found[$0] == nil && isLine(blocks[$0].block.kind) && blocks[$0].node != blocks[index].node
      }
    }
    return others
  }

  /// Such a box has at most so many bytes, and so many lines.
  private static let (longestBox, mostLines): (Int32, Int) = (400, 5)

  /// The sentences below the last paragraph that are in elements named as bylines: they tell of the author, whom a byline only names.
  private static func bios(in blocks: [ArticleBlock]) -> [Int] {
    let end = blocks.lastIndex(where: \.isBodyText) ?? blocks.count - 1
    return blocks.indices.dropFirst(end + 1).filter { index in
      let text = blocks[index].block.text
      return blocks[index].block.role == .byline && text.utf8.count >= shortestBio
        && SentenceEnd(of: text) == .sentence && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
    }
  }

  /// The last paragraphs that are set in another type as a whole, have a link and speak of a newsletter.
  private static func offers(in blocks: [ArticleBlock]) -> [Int] {
    var (found, seen): ([Int], Int) = ([], 0)
    for index in blocks.indices.dropFirst(lastParagraphs + 1).reversed() where seen < lastParagraphs {
      guard blocks.isBodyText(index) else { continue }
      seen += 1
      guard blocks[index].linkBytes > 0, case .paragraph = blocks[index].block.kind else { continue }
      let size = blocks[index].block.text.utf8.count
      let isSetApart = blocks[index].block.marks.contains { mark in
        (mark.kind == .strong || mark.kind == .emphasis) && mark.range.count + 6 > size
      }
      if isSetApart, size < longestOffer, speaksOfNewsletter(blocks[index].block.text) { found.append(index) }
    }
    return found
  }

  /// The last line, where it is the name of a network and somebody's there, or short and set apart with two links to one account.
  private static func accounts(in blocks: [ArticleBlock]) -> [Int] {
    guard let last = blocks.lastIndex(where: \.isBodyText), last > 0, case .paragraph = blocks[last].block.kind else {
      return []
    }
    let block = blocks[last].block
    guard block.text.utf8.count < longestAccount else { return [] }
    if isHandle(block.text) { return [last] }
    var addresses: [String] = []
    for mark in block.marks { if case .link(let href) = mark.kind { addresses.append(href) } }
    guard block.isBold || isEmphasised(block), addresses.count == 2, addresses[0] == addresses[1],
      let address = WebAddress(addresses[0])
    else { return [] }
    return address.host.split(separator: ".").contains(where: isNetwork) ? [last] : []
  }

  private static func isEmphasised(_ block: Block) -> Bool {
    block.marks.contains { $0.kind == .emphasis && $0.range.count + 2 >= block.text.utf8.count }
  }

  /// Whether a text is the name of a network, a colon and a word that is a name there: `Twitter: @jo`.
  private static func isHandle(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let name = text[text.index(after: colon)...].trimmed
    return isNetwork(text[..<colon]) && name.utf8.count > 2
      && name.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "@_.".utf8.contains($0) }
  }

  /// Whether a word is a network's name, as elements are called after them too.
  private static func isNetwork(_ word: Substring) -> Bool {
    let name = Array(word.utf8)
    guard name.count > 5, name.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return false }
    return !name.withUnsafeBufferPointer(SignalVocabulary.shared.signals).isDisjoint(with: [.share, .social])
  }

  private static let longestAccount = 120

  private static func speaksOfNewsletter(_ text: String) -> Bool {
    ASCIISearch.contains(Array(text.utf8)[...], "newsletter")
  }

  /// An offer is among so many last paragraphs, and has fewer bytes.
  private static let (lastParagraphs, longestOffer) = (3, 400)

  /// The last paragraph, where it links the headline, and a second link has the site that the article first appeared on, as feeds of blogs say
  /// in the language of the blog; or where it has the headline in its middle and the site's name at its end.
  private static func origin(in blocks: [ArticleBlock], _ metadata: Metadata) -> Int? {
    guard let last = blocks.lastIndex(where: \.isBodyText), last > 0,
      case .paragraph = blocks[last].block.kind, let title = metadata.title.map({ TextKey($0).string }),
      title.utf8.count >= shortestTitle, blocks[last].key.holds(title)
    else { return nil }
    if blocks[last].linkBytes == 0 {
      guard let site = metadata.site.map({ TextKey($0).string }), site.utf8.count >= shortestSite else { return nil }
      let key = blocks[last].key
      return key.hasSuffix(site) && !key.hasPrefix(title)
        && key.utf8.count <= title.utf8.count + site.utf8.count + longestOrigin ? last : nil
    }
    let block = blocks[last].block
    let links = block.marks.filter { if case .link = $0.kind { true } else { false } }
    let others = links.map {
      String(decoding: block.text.utf8.dropFirst($0.range.lowerBound).prefix($0.range.count), as: UTF8.self)
    }
    .filter { TextKey($0).string != title }
    guard links.count == 2, others.count == 1 else { return nil }
    return blocks[last].key.utf8.count <= title.utf8.count + others[0].utf8.count + longestOrigin ? last : nil
  }

  /// A headline of so many bytes is in no paragraph by chance; beside it and the site's name such a line has at most so many.
  private static let (shortestTitle, longestOrigin) = (12, 60)
  private static let shortestSite = 4

  /// A notice has at most this many bytes.
  private static let longest = 700

  /// The edges: this share of the body's text at its start, and at its end.
  private static let edges = (start: 0.12, end: 0.75)
  private static let wideEdges = (start: 0.4, end: 0.5)

  /// Above an article a longer one has two phrases at least: articles begin with longer paragraphs.
  private static let longestAbove = 240

  /// A longer one, or one with most of the text, has two phrases at least, comes after this much of the article, and has at most so many
  /// bytes.
  private static let long = (after: 100, most: 2_000)

  /// The blocks of an article that are notices at its edges, each with the rule that it falls under.
  ///
  /// - Parameter authors: The names of who wrote the article: a paragraph at its end that begins with one of them is about its author.
  private static func find(in blocks: [ArticleBlock], authors: [String], site: String?, favor: Favor) -> [Int:
    RemovalRule]
  {
    let edges = favor == .precision ? wideEdges : edges
    let names = authors.map { TextKey($0).string }.filter { $0.utf8.count >= shortestName }
    var before: [Int] = [0]
    for index in blocks.indices { before.append(before[index] + weight(index, blocks)) }
    let total = before[blocks.count]
    var result: [Int: RemovalRule] = [:]
    for index in blocks.indices where Double(before[index]) <= edges.start * Double(total) {
      let own = before[index + 1] - before[index]
      guard own > 0, own <= longest, own * 2 < total, isLine(blocks[index].block.kind) else { continue }
      if count(in: blocks[index].block.text) >= (own > longestAbove ? 2 : 1) { result[index] = rule }
    }
    // From the last one upwards: what has only notices below it is the end of the article.
    var rest = total
    for index in blocks.indices.reversed() {
      let own = before[index + 1] - before[index]
      guard Double(before[index + 1]) >= edges.end * Double(rest) else { break }
      guard result[index] == nil, own > 0, isLine(blocks[index].block.kind) else { continue }
      let isLong = own > longest || own * 2 >= total
      if isNotice(blocks[index].block.text, isLong: isLong, after: before[index]) {
        result[index] = rule
      } else if !isLong, own > shortestBio, index > 2, begins(index, of: blocks, withOneOf: names) {
        result[index] = BoilerplatePass.bio
      } else if !isLong, index > 2,
        AuthorNote.isNote(index, of: blocks, site: site) || AuthorNote.isAbout(authors, index, of: blocks, site: site)
      {
        result[index] = BoilerplatePass.bio
      } else {
        continue
      }
      rest -= own
    }
    return result
  }

  @inline(__always)
  private static func begins(_ index: Int, of blocks: [ArticleBlock], withOneOf names: [String]) -> Bool {
    if names.isEmpty { return false }
    let key = blocks[index].key
    return names.contains { key.hasPrefix($0) }
  }

  /// Whether a block at the article's end is a notice.
  private static func isNotice(_ text: String, isLong: Bool, after bytes: Int) -> Bool {
    if isLong, bytes < long.after || text.utf8.count > long.most { return false }
    return count(in: text) + (claimsRights(text) ? 1 : 0) >= (isLong ? 2 : 1)
  }

  /// How many phrases of notices are in a text; one that is quoted is none.
  private static func count(in text: String) -> Int {
    let notices = PhraseCategories(.edgeNotices)
    let count = Vocabulary.count(in: text, notices)
    guard count == 1, let place = Vocabulary.place(in: text, notices), SpokenLine.isQuoted(place, in: text) else {
      return count
    }
    return 0
  }

  /// Whether a text has a copyright sign and a number, as in "© 2024".
  private static func claimsRights(_ text: String) -> Bool {
    text.holds("©") && text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A name is at least this long, in bytes of its key; a paragraph about somebody in bytes of its text.
  private static let shortestName = 6
  private static let shortestBio = 40

  private static func weight(_ index: Int, _ blocks: [ArticleBlock]) -> Int {
    blocks[index].block.role == .body ? blocks[index].block.text.utf8.count : 0
  }

  private static func isLine(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .heading, .listItem, .quote: true
    default: false
    }
  }
}

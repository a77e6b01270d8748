import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out single lines that lead elsewhere or speak for the site.
struct LinePass: BlocksPass {
  static let linkLine = RemovalRule("link_line", "A line of links to elsewhere.")
  static let pointer = RemovalRule("pointer", "A line that points to another article.")
  static let notice = RemovalRule("notice", "A notice of the site's, not a part of the article.")

  let name = "lines"
  let reason =
    "A line that is a link, points to another article or speaks for the site is not a sentence of the article."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let headings = OwnHeadings(blocks: blocks, reading: page)
    var fates: [Int: BlockFate] = [:]
    var isBeforeText = true
    for index in blocks.indices {
      if isBeforeText {
        if isCounter(blocks[index].block) {
          fates[index] = .removed(LinePass.notice, as: .widget)
          continue
        }
        isBeforeText = !isText(blocks[index])
      }
      if isAboutPost(blocks[index], on: page) {
        fates[index] = .removed(BoilerplatePass.tags, as: .widget)
        continue
      }
      guard let fate = fate(of: blocks[index], context.favor) else { continue }
      if case .removed(let rule, _) = fate {
        if rule == LinePass.linkLine {
          if isOwn(index, of: blocks, context) { continue }
        } else if headings.contains(index) && !LinePhrases.beginsAsNotice(blocks[index].block.text) {
          continue
        } else if rule == LinePass.notice, isOfStory(index, headings) {
          continue
        }
      }
      fates[index] = fate
    }
    return fates
  }

  /// Whether a line before the article's text is a bare number: of comments, readers or shares.
  private func isCounter(_ block: Block) -> Bool {
    guard case .paragraph = block.kind, block.role == .body, block.text.utf8.count <= 8 else { return false }
    let digits = block.text.count(where: \.isWholeNumber)
    let rest = block.text.count - digits
    // The first part of a story may be numbered.
    return block.text != "1" && digits > 0 && rest <= 2
      && block.text.allSatisfy { $0.isWholeNumber || ",.KMk".contains($0) }
  }

  /// Whether a line that begins as notices do is a sentence of the story: it has nothing but words, and is between two sentences of one
  /// element. A notice has a link, a name set in bold, an address, or says what only notices say.
  private func isOfStory(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let built = sentences.blocks[index]
    guard case .paragraph = built.block.kind, index > 0, index + 1 < sentences.blocks.count,
      built.block.marks.isEmpty, sentences.isParagraphElement(index), SentenceEnd(of: built.block.text) == .sentence,
      [index - 1, index + 1].allSatisfy({
        sentences.isPlainSentence($0) && sentences.parent($0) == sentences.parent(index)
      })
    else { return false }
    return !built.block.text.contains { LinePass.noticeSigns.contains($0) }
      && LinePhrases.beginsAsNotice(built.block.text)
      && !Vocabulary.isInside(built.block.text, PhraseCategories(.edgeNotices))
  }

  /// Whether a short line has a link that says that it leads to the post's category or tag: it is about the post.
  private func isAboutPost(_ built: ArticleBlock, on page: PageReading) -> Bool {
    guard built.linkBytes > 0, built.node >= 0, built.block.role == .body, case .paragraph = built.block.kind,
      built.block.text.utf8.count < LinePass.longestAbout, SentenceEnd(of: built.block.text) == .none
    else { return false }
    return page.page.subtree(of: built.node).contains { node in
      guard page.isLink[node], let relations = page.page.attribute(.rel, of: node) else { return false }
      return relations.split(separator: 0x20).contains { LinePass.ofPost.contains(Array($0)) }
    }
  }

  /// What WordPress and others say of such links.
  private static let ofPost: Set<[UInt8]> = [Array("category".utf8), Array("tag".utf8)]
  private static let longestAbout = 200

  /// Sentences of a story have no line breaks, names of accounts or claims of rights.
  private static let noticeSigns: Set<Character> = ["@", "©", "\n"]

  /// A sentence that is a link as a whole is longer than a headline.
  private static let shortestSentence = 90

  /// Whether a line that is a link is the article's own: a heading of a paragraph that leads to itself or to what the paragraph is about on
  /// another site, or a sentence among the article's sentences.
  private func isOwn(_ index: Int, of blocks: [ArticleBlock], _ context: PassContext) -> Bool {
    let built = blocks[index]
    let isFollowed = index + 1 < blocks.count && isText(blocks[index + 1])
    if case .heading = built.block.kind {
      return isFollowed && (LinePass.isNumbered(built.block.text) || leadsElsewhere(index, of: blocks, context))
    }
    return built.isSentence && built.block.text.utf8.count >= LinePass.shortestSentence && isFollowed && index > 0
      && isText(blocks[index - 1])
  }

  /// Whether a heading begins with its number among others: "3. ", "3) ", "#3 ".
  private static func isNumbered(_ text: String) -> Bool {
    let rest = text.drop { $0 == "#" }
    let number = rest.prefix { $0.isASCII && $0.isWholeNumber }
    guard (1...2).contains(number.count) else { return false }
    let sign = rest.dropFirst(number.count).first
    return sign == "." || sign == ")" || sign == "、" || sign == ":" || rest.count < text.count && sign == " "
  }

  /// Whether two hosts are one site's: one of them is the other, or below it, `www` aside.
  private static func isOneSite(_ a: Substring, _ b: Substring) -> Bool {
    let (a, b) = (site(a), site(b))
    return a == b || a.hasSuffix("." + b) || b.hasSuffix("." + a)
  }

  private static func site(_ host: Substring) -> String {
    let host = host.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether a block is text of the article with few links.
  private func isText(_ built: ArticleBlock) -> Bool {
    built.isBodyText && built.linkDensity < 0.4 && built.block.plainText.utf8.count >= 60
      && (built.isSentence || built.block.text.utf8.count >= 150)
  }

  /// Whether every link of a block leads to a place in a page or to another site than the article's.
  private func leadsElsewhere(_ index: Int, of blocks: [ArticleBlock], _ context: PassContext) -> Bool {
    let addresses = LinePass.addresses(of: blocks[index])
    if addresses.allSatisfy({ $0.contains("#") }) { return true }
    let hosts = addresses.compactMap { WebAddress($0)?.host }
    guard hosts.count == addresses.count, !hosts.contains(where: \.isEmpty) else { return false }
    if let own = context.metadata.canonicalURL.flatMap({ WebAddress($0)?.host }) {
      return !hosts.contains { LinePass.isOneSite($0, own) }
    }
    // On a page that does not say where it is, headings that each lead to a site of its own lead to others'.
    let all = blocks.filter { if case .heading = $0.block.kind { $0.linkDensity > 0.85 } else { false } }
      .flatMap(LinePass.addresses).compactMap { WebAddress($0)?.host }
    return all.count >= 2 && hosts.allSatisfy { host in all.count { LinePass.isOneSite($0, host) } == 1 }
  }

  private static func addresses(of built: ArticleBlock) -> [String] {
    built.block.marks.compactMap { if case .link(let href) = $0.kind { href } else { nil } }
  }

  private func fate(of built: ArticleBlock, _ favor: Favor) -> BlockFate? {
    let block = built.block
    let length = block.text.utf8.count
    guard length > 0, block.role == .body else { return nil }
    if ScriptError.isOnly(in: block.text) { return .removed(LinePass.notice, as: .widget) }
    guard length < 400 else { return nil }
    switch block.kind {
    case .table, .preformatted: return nil
    default: break
    }
    if length < 300, LinePhrases.isPointer(block.text, linkDensity: built.linkDensity) {
      return .removed(LinePass.pointer, as: .teaser)
    }
    let key = built.mayHaveKey(ofAtMost: LinePhrases.longest) ? built.key : nil
    if LinePhrases.isNotice(block.text, key: key) { return .removed(LinePass.notice, as: .widget) }
    let mostLinks = favor == .precision ? 0.6 : 0.85
    if built.linkDensity > mostLinks, length < 200, !block.isListItem,
      !block.text.hasSuffix(".") || built.linkDensity > 0.97
    {
      return .removed(LinePass.linkLine, as: .teaser)
    }
    return nil
  }
}

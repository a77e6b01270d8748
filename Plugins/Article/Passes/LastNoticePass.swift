import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Parts a notice that stands behind the last sentence of a paragraph from that, so that only the notice goes: `… (Editor: Jo Marr)`, `… All rights
/// reserved.`
struct LastNoticePass: BlocksPass {
  let name = "last_notices"
  let reason = "A notice in the paragraph of the article's last sentence is not a part of it."

  /// So many last paragraphs are looked at.
  private static let reach = 4
  /// The sentences before a notice have so many bytes, and the notice at most so many: longer ones are what whole paragraphs of notices end with.
  private static let (shortestText, longestNotice) = (60, 64)
  /// Before one that is a line, and one that is a sentence: boxes of notices have such lines and sentences.
  private static let (shortestAboveLine, shortestSentences) = (100, 160)

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    if context.favor == .recall { return [:] }
    let last = blocks.indices.reversed().filter { blocks.isBodyText($0) }.prefix(LastNoticePass.reach)
    // From the last one upwards, since each that is parted moves those behind it.
    for index in last {
      guard case .paragraph = blocks[index].block.kind, let cut = LastNoticePass.cut(in: blocks[index].block.text)
      else { continue }
      part(index, at: cut, in: &blocks)
    }
    return [:]
  }

  private func part(_ index: Int, at cut: Int, in blocks: inout [ArticleBlock]) {
    let whole = blocks[index]
    let size = whole.block.text.utf8.count
    var (text, notice) = (whole.block, whole.block)
    text.replace(cut..<size, with: "")
    notice.replace(0..<cut, with: "")
    let links = notice.marks.reduce(0) { sum, mark in
      if case .link = mark.kind { sum + mark.range.count } else { sum }
    }
    var first = ArticleBlock(text, node: whole.node, linkBytes: max(0, whole.linkBytes - links))
    (first.texts, first.id) = (whole.texts, whole.id)
    blocks[index] = first
    blocks.insert(ArticleBlock(notice, node: whole.node, linkBytes: links), at: index + 1)
  }

  /// Where the notice begins that ends a text, in bytes: a line, what stands in brackets, or a short sentence that is little else than a phrase of
  /// notices. The sentences before it have none.
  static func cut(in text: String) -> Int? {
    let notices = PhraseCategories(.edgeNotices)
    let size = text.utf8.count
    // Few paragraphs end in a phrase of notices.
    guard size > shortestButton, Vocabulary.isInside(ending(of: text), notices) else { return nil }
    if let cut = button(text) { return cut }
    guard size > shortestText else { return nil }
    let places = [
      (line(text), shortestAboveLine, false), (bracket(text), shortestText, false),
      (sentence(text), shortestSentences, true),
    ]
    for case (let cut?, let shortest, let isPhrase) in places {
      let (before, notice) = (String(decoding: text.utf8.prefix(cut), as: UTF8.self).trimmed, size - cut)
      guard before.utf8.count >= shortest, notice <= longestNotice, notice < before.utf8.count,
        SentenceEnd(of: before) == .sentence, before.last != "?", before.last != "\u{FF1F}",
        let place = Vocabulary.place(in: String(decoding: text.utf8.dropFirst(cut), as: UTF8.self), notices),
        !isPhrase || place.count * 2 >= notice && !claimsRights(text, cut),
        !Vocabulary.isInside(before, notices)
      else { continue }
      return before.utf8.count
    }
    return nil
  }

  /// Where the last sentence ends before words that are a notice as a whole, and no sentence: what a button says.
  private static func button(_ text: String) -> Int? {
    guard let cut = sentence(text), case let length = text.utf8.count - cut, length <= longestNotice else { return nil }
    let notice = String(decoding: text.utf8.dropFirst(cut), as: UTF8.self).trimmed
    guard notice.utf8.count >= shortestButton, SentenceEnd(of: notice) == .none,
      Vocabulary.isPhrase(TextKey(notice).string, .notices), Vocabulary.isInside(notice, PhraseCategories(.edgeNotices))
    else { return nil }
    return String(decoding: text.utf8.prefix(cut), as: UTF8.self).trimmed.utf8.count
  }

  /// Shorter words, in bytes, may be a sentence without its full stop.
  private static let shortestButton = 24

  /// The last characters of a text, in which a notice is.
  private static func ending(of text: String) -> String {
    let bytes = text.utf8.suffix(longestNotice + 1)
    return String(decoding: bytes.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
  }

  /// Whether a notice names whose something is: the sentences before it say the same of an excerpt or a photograph.
  private static func claimsRights(_ text: String, _ cut: Int) -> Bool {
    Vocabulary.isInside(String(decoding: text.utf8.dropFirst(cut), as: UTF8.self), PhraseCategories(.copyrightWords))
  }

  private static func line(_ text: String) -> Int? {
    text.utf8.lastIndex(of: 0x0A).map { text.utf8.distance(from: text.startIndex, to: $0) + 1 }
  }

  /// Where the bracket opens that closes at a text's end.
  private static func bracket(_ text: String) -> Int? {
    guard let last = text.last, let pair = brackets.first(where: { $0.close == last }),
      let open = text.lastIndex(of: pair.open)
    else { return nil }
    return text.utf8.distance(from: text.startIndex, to: open)
  }

  private static let brackets: [(open: Character, close: Character)] = [
    ("(", ")"), ("\u{FF08}", "\u{FF09}"), ("[", "]"), ("\u{3010}", "\u{3011}"),
  ]

  /// Where the last sentence begins, or what follows it without a sign.
  private static func sentence(_ text: String) -> Int? {
    var ends: [Int] = []
    SentenceEnd.forEachEnd(in: text) { ends.append($0) }
    return ends.last { $0 < text.utf8.count }
  }
}

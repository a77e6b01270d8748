import CopydeskCore
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
    return EdgeNoticePass.find(in: blocks, authors: context.metadata.authorKeys, favor: context.favor)
      .mapValues { .removed($0, as: .widget) }
  }

  /// A notice has at most this many bytes.
  private static let longest = 700

  /// The edges: this share of the body's text at its start, and at its end.
  private static let edges = (start: 0.12, end: 0.75)
  private static let wideEdges = (start: 0.4, end: 0.5)

  /// The blocks of an article that are notices at its edges, each with the rule that it falls under.
  ///
  /// - Parameter authors: The keys of the names of who wrote the article: a paragraph at its end that begins with one of the names is about its author.
  private static func find(in blocks: [ArticleBlock], authors: [String], favor: Favor) -> [Int: RemovalRule] {
    let edges = favor == .precision ? wideEdges : edges
    // By index, since a block that is handed on is copied.
    let weights = blocks.indices.map { blocks[$0].block.role == .body ? blocks[$0].block.text.utf8.count : 0 }
    let total = weights.reduce(0, +)
    let names = authors.filter { $0.utf8.count >= shortestName }
    var before = 0
    var result: [Int: RemovalRule] = [:]
    for index in blocks.indices {
      let own = weights[index]
      defer { before += own }
      let isStart = Double(before) <= edges.start * Double(total)
      let isEnd = Double(before + own) >= edges.end * Double(total)
      guard isStart || isEnd, own > 0, own <= longest, own * 2 < total, isLine(blocks[index].block) else { continue }
      if Vocabulary.isInside(blocks[index].block.text, PhraseCategories(.edgeNotices)) {
        result[index] = rule
      } else if isEnd, claimsRights(blocks[index].block.text) {
        result[index] = rule
      } else if isEnd, own > shortestBio, index > 2, names.contains(where: { blocks[index].key.hasPrefix($0) }) {
        result[index] = BoilerplatePass.bio
      }
    }
    return result
  }

  /// Whether a text has a copyright sign and a number, as in "© 2024".
  private static func claimsRights(_ text: String) -> Bool {
    text.holds("©") && text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A name is at least this long, in bytes of its key; a paragraph about somebody in bytes of its text.
  private static let shortestName = 6
  private static let shortestBio = 40

  private static func isLine(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .heading, .listItem, .quote: true
    default: false
    }
  }
}

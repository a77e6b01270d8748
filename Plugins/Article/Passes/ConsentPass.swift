import CopydeskCore
import CopydeskText

/// Takes out explanations of cookies and requests for consent above and below the article, which no element's name tells.
struct ConsentPass: BlocksPass {
  static let rule = BoilerplatePass.consent

  let name = "consent"
  let reason = "Paragraphs about cookies and consent, one after another at the page's edge, are the site's."

  /// Shorter lines belong to the paragraphs around them, in bytes.
  private static let label = 60
  /// So many paragraphs at an edge are about consent before they are taken for a notice.
  private static let least = 3
  private static let phrases = PhraseCategories([.consentWords, .consentTitles].map { PhraseCategories($0) })

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    // An article about cookies says so.
    if let title = context.metadata.title, Vocabulary.isInside(title, Self.phrases) { return [:] }
    let all = Array(blocks.indices)
    var found = edge(all.reversed(), blocks)
    if found.isEmpty { found = edge(all, blocks) }
    guard !found.isEmpty, found.count < blocks.count,
      blocks.indices.contains(where: { !found.contains($0) && blocks[$0].isBodyText && Line(blocks[$0]).isRunning })
    else { return [:] }
    return found.reduce(into: [:]) { $0[$1] = .removed(Self.rule, as: .widget) }
  }

  /// The blocks from an edge inward that are about consent; one paragraph between two of them may be about something else.
  private func edge(_ indices: [Int], _ blocks: [ArticleBlock]) -> Set<Int> {
    var found: [Int] = []
    var pending: [Int] = []
    var count = 0
    var others = 0
    for index in indices where blocks.isBodyText(index) {
      pending.append(index)
      let (size, phrases) = Self.measure(index, of: blocks)
      if size < Self.label { continue }
      if phrases >= 2 {
        found += pending
        (pending, others) = ([], 0)
        count += 1
      } else {
        others += 1
        if others > 1 { break }
      }
    }
    return count >= Self.least ? Set(found) : []
  }

  /// The bytes of a block, and how many phrases of such notices it has if it is no label. Only of a table its text has to be put together.
  private static func measure(_ index: Int, of blocks: [ArticleBlock]) -> (size: Int, phrases: Int) {
    if case .table = blocks[index].block.kind {
      let text = blocks[index].block.plainText
      return (text.utf8.count, Vocabulary.count(in: text, phrases))
    }
    let size = blocks[index].block.text.utf8.count
    return (size, size < label ? 0 : Vocabulary.count(in: blocks[index].block.text, phrases))
  }
}

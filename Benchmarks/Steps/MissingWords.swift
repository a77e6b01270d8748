import Copydesk
import CopydeskArticlePlugin
import CopydeskCore
import CopydeskHTML
import Synchronization

/// Counts words that rules took out of lines of the article: of the element of a kept block, outside of the blocks in it.
struct MissingWords: BlocksPass {
  let name = "missing_words"
  let reason = "A sentence has all of its words."

  /// What was found on a page.
  struct Gap: Hashable {
    var rule: String
    var words: String
    var line: String
  }

  private let found: Gaps

  /// What may go from a line: what no reader sees, buttons, and what only serves to share, to comment or to subscribe,
  /// and what a tooltip shows.
  private static let allowed: Set<String> = [
    "hidden", "machinery", "share", "comments", "subscribe", "tooltip", "site_rule",
  ]

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let nodes = page.page.nodes
    for block in blocks where block.node >= 0 && block.isLine {
      var index = block.node + 1
      while index < Int(nodes[block.node].end) {
        if nodes[index].tag.isBlock {
          index = Int(nodes[index].end)
          continue
        }
        if nodes[index].tag == .text, let rule = page.rule(of: index), !Self.allowed.contains(rule.name),
          page.rule(of: block.node) == nil, !isLabel(block), isFollowed(index, in: block.node, on: page)
        {
          let words = String(decoding: page.page.text(of: index), as: UTF8.self)
          if words.contains(where: { $0.isLetter || $0.isNumber }) {
            found.add(Gap(rule: rule.name, words: words, line: String(block.block.text.prefix(120))))
          }
        }
        index += 1
      }
    }
    return [:]
  }

  /// Whether a line is no sentence but a label beside what went: "Servings:", "Rating", "• •".
  private func isLabel(_ block: ArticleBlock) -> Bool { block.block.text.utf8.count < 40 }

  /// Whether words of the line that stay come after a text. What comes last, after the sentence, is an appendix: "More »".
  private func isFollowed(_ text: Int, in element: Int, on page: PageReading) -> Bool {
    let nodes = page.page.nodes
    return (text + 1..<Int(nodes[element].end)).prefix { !nodes[$0].tag.isBlock }.contains {
      nodes[$0].tag == .text && page.rule(of: $0) == nil
        && page.page.text(of: $0).contains { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }
  }

  /// Prints the gaps of the pages in folders, and how many words they are.
  static func run(folders: [String]) async throws {
    for folder in folders {
      let gaps = Gaps()
      var passes = ExtractionPasses.standard
      passes.blocks.append(MissingWords(found: gaps))
      let stage = HTMLArticle(settings: .init(), passes: passes)
      let documents = try await Bench.load(
        try FilesSource { $0.path = [PathSetting(folder, relativeTo: "/")] }, limits: .default)
      for var document in documents {
        _ = try? stage.apply(to: &document, in: StageContext(stage: "html.article"))
      }
      for gap in gaps.all { print("  \(gap.rule): “\(gap.words)” of “\(gap.line)”") }
      print("\(folder): \(gaps.all.count) gaps on \(documents.count) pages")
    }
  }

  /// The gaps of all pages.
  private final class Gaps: Sendable {
    private let list = Mutex<[Gap]>([])
    var all: [Gap] { list.withLock { $0 } }
    func add(_ gap: Gap) { list.withLock { $0.append(gap) } }
  }
}

extension ArticleBlock {
  /// Whether the block is a line of text made of one element's inline content.
  fileprivate var isLine: Bool {
    switch block.kind {
    case .paragraph, .heading, .listItem, .quote: block.role == .body
    default: false
    }
  }
}

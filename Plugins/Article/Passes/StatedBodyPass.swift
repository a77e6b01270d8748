import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Puts the text that the page states in JSON-LD in the place of a fragment of it.
///
/// Pages that show the first paragraphs and an offer to subscribe, and pages whose text a script draws, often state the whole text for
/// search engines, or have it in the data for that script.
struct StatedBodyPass: BlocksPass {
  static let rule = RemovalRule(
    "stated_body", "The page states the whole text in its metadata; this is the fragment that it shows.")

  let name = "stated_body"
  let reason = "The whole text is better than the fragment of it that a paywall or a script leaves."

  /// A stated text must have this many bytes to be taken for an article's, and the text in the page less than this share of it.
  private static let shortest = 400
  /// The same on a page that shows no text at all.
  private static let shortestOfAll = 80
  private static let fragment = 0.5

  /// A page that shows less text than this, in bytes, may be one that a script draws.
  private static let nextToNothing = 200

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let shown = blocks[...].bodyBytes
    let stated = StatedBodyPass.stated(on: page, context, beside: blocks, shown)
    let shortest = shown == 0 ? StatedBodyPass.shortestOfAll : StatedBodyPass.shortest
    guard let stated, stated.utf8.count >= shortest else { return [:] }
    // Its paragraphs have no more bytes than the text as it is stated.
    guard Double(shown) < StatedBodyPass.fragment * Double(stated.utf8.count) else { return [:] }
    let whole = StatedBodyPass.markedUp(stated, context.links) ?? StatedBodyPass.paragraphs(stated)
    let weight = whole.reduce(0) { $0 + ($1.role == .body ? $1.plainText.utf8.count : 0) }
    guard weight >= shortest, Double(shown) < StatedBodyPass.fragment * Double(weight) else {
      return [:]
    }
    return StatedBodyPass.replace(&blocks, with: whole)
  }

  /// The text that the page states: in JSON-LD, in a tree of paragraphs that has what is shown of it and more, or in what a script draws.
  private static func stated(
    on page: PageReading, _ context: PassContext, beside blocks: [ArticleBlock], _ shown: Int
  ) -> String? {
    if let stated = context.stated, Double(shown) < fragment * Double(stated.utf8.count) { return stated }
    let shortest = max(shown == 0 ? shortestOfAll : StatedBodyPass.shortest, Int(Double(shown) / fragment))
    if shown < longestFragment, let tree = ScriptTree.longest(in: page.page, atLeast: shortest),
      holds(tree, blocks, shown)
    {
      return String(decoding: tree.markup, as: UTF8.self)
    }
    return context.stated ?? (shown < nextToNothing ? ScriptText.article(in: page.page) : nil)
  }

  /// Whether a tree has most of what is shown of an article.
  private static func holds(_ tree: ScriptTree, _ blocks: [ArticleBlock], _ shown: Int) -> Bool {
    let whole = TextKey(String(decoding: tree.text, as: UTF8.self)).string
    let held = blocks.reduce(0) { sum, built in
      guard built.block.role == .body, whole.holds(built.key) else { return sum }
      return sum + built.block.plainText.utf8.count
    }
    return Double(held) >= leastHeld * Double(shown)
  }

  /// A page that shows more than this, in bytes, shows its article; of a shorter text this share is in the tree that has the whole, which may lack
  /// what stands above it.
  private static let (longestFragment, leastHeld) = (8_000, 0.5)

  /// Puts the stated text in the place of the body. What is shown above the first paragraph that it has stays, as the head of an article does.
  private static func replace(_ blocks: inout [ArticleBlock], with stated: [Block]) -> [Int: BlockFate] {
    let whole = TextKey(stated.map(\.plainText).joined(separator: " ")).string
    func isBody(_ block: Block) -> Bool { block.role == .body && !block.plainText.isEmpty }
    func isRepeated(_ block: Block) -> Bool { whole.holds(TextKey(block.plainText).string) }
    let first = blocks.firstIndex { isBody($0.block) && isRepeated($0.block) } ?? 0
    var fates: [Int: BlockFate] = [:]
    var head: [ArticleBlock] = []
    var tail: [ArticleBlock] = []
    for (index, built) in blocks.enumerated() {
      if index >= first, isBody(built.block) {
        fates[index] = isRepeated(built.block) ? .merged : .removed(rule, as: .body)
      } else if fates.isEmpty {
        head.append(built)
      } else {
        tail.append(built)
      }
    }
    let position = head.last?.block.position ?? 0
    let body = stated.map { block in
      var block = block
      block.position = position
      return ArticleBlock(block)
    }
    blocks = head + body + tail
    return fates
  }

  private static let lineEnd = ASCIISet { $0 == "\n" }

  /// The paragraphs of a stated text: its lines, white space collapsed.
  private static func paragraphs(_ text: String) -> [Block] {
    CharacterReferences.decoded(text, without: .all(breakingAtBlocks: true)).parts(between: lineEnd) { $0 == "\n" }.map
    { line in
      TextCleaning.clean(line.parts(between: .whiteSpace, \.isWhitespace).joined(separator: " "))
    }.filter { !$0.isEmpty }.map { Block(.paragraph, text: $0) }
  }

  /// The blocks of a stated text with markup; `nil` of one without, or with markup that is beyond all limits.
  private static func markedUp(_ text: String, _ links: LinkBase) -> [Block]? {
    guard ["</p>", "<br", "</div>"].contains(where: text.holds) else { return nil }
    let limits = PageLimits(depth: 500, nodes: 1_000_000, attributes: 500)
    guard let page = try? Page(parsing: Array("<body>\(text)".utf8), limits: limits), !page.nodes.isEmpty else {
      return nil
    }
    let reading = PageReading(page)
    for case .removed(let node, let rule) in HiddenPass().fates(in: reading, PassContext(favor: .balanced)) {
      reading.remove(node, rule)
    }
    reading.settle()
    var builder = BlockBuilder(reading, links: links)
    builder.build(0)
    return CaptionPass.joined(builder.blocks).map(\.block)
  }
}

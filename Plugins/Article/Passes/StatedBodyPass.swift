import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Puts the text that the page states in JSON-LD in the place of a fragment of it.
///
/// Pages that show the first paragraphs and an offer to subscribe, and pages whose text a script draws, often state the whole text for
/// search engines.
struct StatedBodyPass {
  static let rule = RemovalRule(
    "stated_body", "The page states the whole text in its metadata; this is the fragment that it shows.")

  private(set) var blocks: [BuiltBlock]
  private(set) var removals: [Removal] = []

  /// A stated text must have this many bytes to be taken for an article's, and the text in the page less than this share of it.
  private static let shortest = 400
  private static let fragment = 0.5

  /// - Parameters:
  ///   - stated: The text, plain or with markup.
  ///   - links: What links in its markup are relative to.
  init(_ blocks: [BuiltBlock], stated: String?, links: LinkBase) {
    self.blocks = blocks
    guard let stated, stated.utf8.count >= StatedBodyPass.shortest else { return }
    let shown = blocks.reduce(0) { $0 + ($1.block.role == .body ? $1.block.plainText.utf8.count : 0) }
    // Its paragraphs have no more bytes than the text as it is stated.
    guard Double(shown) < StatedBodyPass.fragment * Double(stated.utf8.count) else { return }
    let whole = StatedBodyPass.markedUp(stated, links) ?? StatedBodyPass.paragraphs(stated)
    let weight = whole.reduce(0) { $0 + ($1.role == .body ? $1.plainText.utf8.count : 0) }
    guard weight >= StatedBodyPass.shortest, Double(shown) < StatedBodyPass.fragment * Double(weight) else { return }
    replace(with: whole)
  }

  private mutating func replace(with stated: [Block]) {
    let whole = TextKey(stated.map(\.plainText).joined(separator: " ")).string
    var head: [BuiltBlock] = []
    var tail: [BuiltBlock] = []
    var isBehindText = false
    for built in blocks {
      guard built.block.role == .body, !built.block.plainText.isEmpty else {
        if isBehindText { tail.append(built) } else { head.append(built) }
        continue
      }
      isBehindText = true
      let key = TextKey(built.block.plainText).string
      if whole.contains(key) { continue }
      removals.append(Removal(rule: StatedBodyPass.rule.name, reason: StatedBodyPass.rule.reason, block: built.block))
    }
    let position = head.last?.block.position ?? 0
    let body = stated.map { block in
      var block = block
      block.position = position
      return BuiltBlock(block: block, node: 0, linkBytes: 0)
    }
    blocks = head + body + tail
  }

  /// The paragraphs of a stated text: its lines, white space collapsed.
  private static func paragraphs(_ text: String) -> [Block] {
    CharacterReferences.decoded(text, breakingAtBlocks: true).split(separator: "\n").map { line in
      TextCleaning.clean(line.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }.filter { !$0.isEmpty }.map { Block(.paragraph, text: $0) }
  }

  /// The blocks of a stated text with markup; `nil` of one without, or with markup that is beyond all limits.
  private static func markedUp(_ text: String, _ links: LinkBase) -> [Block]? {
    guard ["</p>", "<br", "</div>"].contains(where: { text.utf8.firstRange(of: $0.utf8) != nil }) else { return nil }
    let limits = PageLimits(depth: 500, nodes: 1_000_000, attributes: 500)
    guard let page = try? Page(parsing: Array("<body>\(text)".utf8), limits: limits), !page.nodes.isEmpty else {
      return nil
    }
    let reading = PageReading(page)
    HiddenPass.run(reading, running: [Int32](repeating: 0, count: page.nodes.count))
    reading.settle()
    var builder = BlockBuilder(reading, links: links)
    builder.build(0)
    return CaptionPass.run(builder.blocks).map(\.block)
  }
}

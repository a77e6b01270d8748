import CopydeskCore

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

  init(_ blocks: [BuiltBlock], stated: String?) {
    self.blocks = blocks
    guard let stated, stated.utf8.count >= StatedBodyPass.shortest else { return }
    let shown = blocks.reduce(0) { $0 + ($1.block.role == .body ? $1.block.plainText.utf8.count : 0) }
    // Its paragraphs have no more bytes than the text as it is stated.
    guard Double(shown) < StatedBodyPass.fragment * Double(stated.utf8.count) else { return }
    let paragraphs = StatedBodyPass.paragraphs(stated)
    let weight = paragraphs.reduce(0) { $0 + $1.utf8.count }
    guard weight >= StatedBodyPass.shortest, Double(shown) < StatedBodyPass.fragment * Double(weight) else { return }
    replace(with: paragraphs)
  }

  private mutating func replace(with paragraphs: [String]) {
    let whole = TextKey(paragraphs.joined(separator: " ")).string
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
    let body = paragraphs.map { text in
      BuiltBlock(block: Block(.paragraph, text: text, position: position), node: 0, linkBytes: 0)
    }
    blocks = head + body + tail
  }

  /// The paragraphs of a stated text: its lines, white space collapsed.
  private static func paragraphs(_ text: String) -> [String] {
    CharacterReferences.decoded(text, breakingAtBlocks: true).split(separator: "\n").map { line in
      TextCleaning.clean(line.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }.filter { !$0.isEmpty }
  }
}

import CopydeskCore
import CopydeskText

/// Trims the article's edges where the page has no markup that tells them: what stands above the headline, and lines behind the last
/// sentence.
///
/// It also types a caption that stands twice above the text, once with its credit, by its shape (``LinePairs``).
struct EdgePass {
  private(set) var blocks: [BuiltBlock]
  private(set) var removals: [Removal] = []
  /// How many blocks down a headline is looked for.
  private static let reach = 60
  /// Lines behind the last sentence hold less than one part in this many of the text.
  private static let strays = 5

  init(_ blocks: [BuiltBlock], title: String?, favor: Favor) {
    self.blocks = blocks
    typeCaptions()
    removeBeforeHeadline(title)
    if favor != .recall { removeAfterLastSentence() }
  }

  private func line(_ index: Int) -> Line { Line(blocks[index]) }

  private func isBodyLine(_ index: Int) -> Bool {
    let block = blocks[index].block
    guard block.role == .body else { return false }
    switch block.kind {
    case .paragraph, .heading: return true
    default: return false
    }
  }

  // MARK: captions

  private mutating func typeCaptions() {
    let firstRunning = blocks.indices.first {
      guard isBodyLine($0) else { return false }
      let line = line($0)
      return line.isRunning && CreditLine.split(line.text) == nil
    }
    let head = blocks.indices[..<min(blocks.count, (firstRunning ?? blocks.count) + 1)].filter(isBodyLine)
    for (offset, caption) in LinePairs.creditedCaptions(head.map(line)) {
      blocks[head[offset]].block.role = .caption
      blocks[head[caption.copy]].block.role = .caption
    }
  }

  // MARK: above

  private mutating func removeBeforeHeadline(_ title: String?) {
    guard let title else { return }
    let key = TextKey(title).string
    guard key.utf8.count >= 12 else { return }
    let headline = blocks.indices.prefix(EdgePass.reach).first { index in
      let own = blocks[index].block.role == .body || blocks[index].block.role == .headline ? blocks[index].key : ""
      return own == key || own.hasSuffix(key) && own.utf8.count <= key.utf8.count + 40
    }
    guard let headline, headline > 0 else { return }
    let above = weight(blocks[..<headline])
    let below = weight(blocks[(headline + 1)...])
    // A headline with much text above it is the one of a box further down.
    guard above * 6 < below else { return }
    var kept: [BuiltBlock] = []
    for index in blocks.indices[..<headline] {
      let block = blocks[index].block
      if block.role == .body || block.role == .dateline, block.isText {
        let isDate = line(index).isDate
        take(index, isDate ? LineTyping.banner : LineTyping.before, isDate ? .dateline : .teaser)
      } else {
        kept.append(blocks[index])
      }
    }
    blocks = kept + blocks[headline...]
  }

  private func weight(_ blocks: ArraySlice<BuiltBlock>) -> Int {
    blocks.reduce(0) { $0 + ($1.block.role == .body ? $1.block.plainText.utf8.count : 0) }
  }

  // MARK: below

  private mutating func removeAfterLastSentence() {
    var end = blocks.count
    while end > 0 {
      let block = blocks[end - 1].block
      if block.role != .body || !block.isText {
        end -= 1
        continue
      }
      let isStray =
        isBodyLine(end - 1) && block.text.utf8.count < 120
        && (!Line.endsSentence(block.text) || block.text.hasSuffix(":") || block.text.hasSuffix("："))
      if !isStray { break }
      end -= 1
    }
    // A page without any sentence keeps what it has.
    guard end > 0, end < blocks.count else { return }
    // Many such lines are a list that the article ends with.
    guard weight(blocks[end...]) * EdgePass.strays < weight(blocks[...]) else { return }
    var kept = Array(blocks[..<end])
    for index in end..<blocks.count {
      if blocks[index].block.role == .body, blocks[index].block.isText {
        take(index, LineTyping.after, .widget)
      } else {
        kept.append(blocks[index])
      }
    }
    blocks = kept
  }

  private mutating func take(_ index: Int, _ rule: RemovalRule, _ role: Role) {
    var block = blocks[index].block
    block.role = role
    removals.append(Removal(rule: rule.name, reason: rule.reason, block: block))
  }
}

extension Block {
  fileprivate var isText: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote, .preformatted, .table: true
    case .figure, .embed, .rule: false
    }
  }
}

import CopydeskText

extension Document {
  /// The blocks that an article shows, in order: without teasers and widgets, and without a headline or deck that is shown above it from
  /// the metadata already.
  ///
  /// - Parameters:
  ///   - title: Whether the metadata's headline is shown above.
  ///   - deck: Whether the metadata's deck is.
  package func shownBlocks(belowTitle title: Bool, belowDeck deck: Bool) -> [Block] {
    var shown: [Block] = []
    forEachShownBlock(belowTitle: title, belowDeck: deck) { shown.append($0) }
    return shown
  }

  /// Shows the same blocks one after the other, and copies none that is as it is in the document.
  package func forEachShownBlock(belowTitle title: Bool, belowDeck deck: Bool, _ body: (Block) -> Void) {
    for index in blocks.indices where isShown(blocks[index], title, deck) {
      if blocks[index].role == .headline, blocks[index].kind == .paragraph {
        var block = blocks[index]
        block.kind = .heading(level: 1)
        body(block)
      } else {
        body(blocks[index])
      }
    }
  }

  private func isShown(_ block: Block, _ title: Bool, _ deck: Bool) -> Bool {
    func repeats(_ text: String?) -> Bool { text.map { TextKey($0) == TextKey(block.text) } ?? false }
    return switch block.role {
    case .teaser, .widget: false
    case .headline: !(title && repeats(metadata.title))
    case .deck: !(deck && repeats(metadata.deck))
    case .byline, .dateline, .caption, .credit, .body: true
    }
  }
}

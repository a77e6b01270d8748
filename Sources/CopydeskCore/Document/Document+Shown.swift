import CopydeskText

extension Document {
  /// The blocks that an article shows, in order: without teasers and widgets, and without a headline or deck that is shown above it from
  /// the metadata already.
  ///
  /// - Parameters:
  ///   - title: Whether the metadata's headline is shown above.
  ///   - deck: Whether the metadata's deck is.
  package func shownBlocks(belowTitle title: Bool, belowDeck deck: Bool) -> [Block] {
    blocks.compactMap { block in
      guard isShown(block, title, deck) else { return nil }
      var block = block
      if block.role == .headline, block.kind == .paragraph { block.kind = .heading(level: 1) }
      return block
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

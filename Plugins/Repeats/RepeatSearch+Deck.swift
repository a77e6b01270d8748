import CopydeskCore

extension RepeatSearch {
  /// How many lines are searched for a deck that was made from the text.
  private static let leadLines = 6

  /// Removes a deck that only repeats a paragraph from the metadata, and a deck that is in the page from the blocks.
  mutating func deck() {
    let visible = lines.first { document.blocks[$0].role == .deck && !isDoomed($0) }
    guard let deck = document.metadata.deck else {
      guard let visible else { return }
      document.metadata.deck = document.blocks[visible].text
      doom(visible, "deck", "The deck; it is in the metadata.")
      return
    }
    let key = keys.add(deck)
    guard !key.isEmpty else { return }
    if let visible, isNear(self.key(visible), key) {
      if self.key(visible).count > key.count { document.metadata.deck = document.blocks[visible].text }
      doom(visible, "deck", "The deck again; it is in the metadata.")
    }
    if let why = whyNoDeck(key, "deck") {
      document.metadata.deck = nil
      note("deck", why.reason, Block(.paragraph, role: .deck, text: deck), same: why.same)
    }
  }

  /// Whether two texts say the same: one is the other's beginning, and more than half of it.
  func isNear(_ a: BlockKeys.Key, _ b: BlockKeys.Key) -> Bool {
    keys.begins(a, with: b) && b.count * 2 > a.count || keys.begins(b, with: a) && a.count * 2 > b.count
  }

  /// Why a deck, or a description, says nothing of its own.
  ///
  /// - Parameter name: What it is.
  mutating func whyNoDeck(_ deck: BlockKeys.Key, _ name: String) -> (reason: String, same: Int?)? {
    let title = keys.add(document.metadata.title ?? "")
    if isAffixed(deck, title) { return ("The \(name) is the headline again.", nil) }
    if let figure = figures.first(where: {
      !isDoomed($0) && !document.blocks[$0].text.isEmpty && isAffixed(deck, key($0))
    }) {
      return ("The \(name) is a picture's caption.", figure)
    }
    let body = lines.filter { isBody($0) }
    let isLong = deck.count >= 30
    let sample = keys.hash(deck.prefix(BlockKeys.sample))
    for index in body where head(index) == sample {
      let own = key(index)
      if keys.areEqual(own, deck) || isLong && keys.begins(own, with: deck) {
        return ("The \(name) is the beginning of a paragraph.", index)
      }
    }
    guard isLong, keys.measure(deck) >= 40 else { return nil }
    let lead = Array(body.prefix(RepeatSearch.leadLines))
    return lead.first { isInside(deck, at: $0, of: lead) }.map { ("The first paragraphs say the same.", $0) }
  }

  /// Whether one key is the other, or the other with a short part before or after it.
  func isAffixed(_ a: BlockKeys.Key, _ b: BlockKeys.Key) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard !short.isEmpty, long.count - short.count <= RepeatSearch.longestAffix else { return false }
    if long.count == short.count { return keys.areEqual(a, b) }
    return keys.measure(short) >= 20 && (keys.begins(long, with: short) || keys.ends(long, with: short))
  }

  /// Whether the deck is what consecutive paragraphs say, apart from a place or a date in front of the first.
  private mutating func isInside(_ deck: BlockKeys.Key, at first: Int, of lead: [Int]) -> Bool {
    let text = document.blocks[first].text
    let opening = deck.prefix(BlockKeys.sample)
    guard let skip = keys.offset(of: opening, in: text, atMost: RepeatSearch.longestAffix) else { return false }
    let part = key(first).dropFirst(skip)
    if keys.begins(part, with: deck) { return true }
    guard keys.begins(deck, with: part) else { return false }
    var rest = deck.dropFirst(part.count)
    for next in lead where next > first {
      let own = key(next)
      if keys.begins(own, with: rest) { return true }
      guard keys.begins(rest, with: own), !own.isEmpty else { return rest.count <= RepeatSearch.longestAffix }
      rest = rest.dropFirst(own.count)
    }
    return rest.count <= RepeatSearch.longestAffix
  }
}

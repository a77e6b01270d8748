import CopydeskCore

/// Looks for repeats in one document.
struct RepeatSearch {
  var document: Document
  /// The key of each block's text.
  var keys: [String]
  /// What is to go: why, and the position of what stays.
  private(set) var doomed: [Int: (rule: String, reason: String, repeats: Int?)] = [:]
  private let shortestParagraph: Int

  /// A section or a site's name glued to a headline is at most this long, in bytes of the key.
  private static let longestAffix = 40
  /// Headlines with shorter keys than this, in bytes, are too common as words to be looked for inside lines.
  static let shortestHeadline = 9

  init(_ document: Document, shortestParagraph: Int) {
    self.document = document
    self.shortestParagraph = shortestParagraph
    keys = document.blocks.map { TextKey($0.text).string }
  }

  /// The document without what is to go.
  var result: Document {
    var result = document
    for index in doomed.keys.sorted() {
      guard let why = doomed[index] else { continue }
      var block = document.blocks[index]
      if why.rule == "headline" { block.role = .headline }
      if why.rule == "caption" { block.role = .caption }
      result.removals.append(Removal(rule: why.rule, reason: why.reason, block: block, repeats: why.repeats))
    }
    result.blocks = document.blocks.indices.filter { doomed[$0] == nil }.map { document.blocks[$0] }
    return result
  }

  mutating func doom(_ index: Int, _ rule: String, _ reason: String, repeats: Int? = nil) {
    if doomed[index] == nil { doomed[index] = (rule, reason, repeats) }
  }

  private func isBody(_ index: Int) -> Bool { document.blocks[index].role == .body && doomed[index] == nil }

  // MARK: headline

  /// The headline stands in the metadata; every block that says it again goes, with or without a section in front.
  mutating func headlines() {
    if document.metadata.title == nil {
      let first = document.blocks.first { $0.role == .headline && !$0.text.isEmpty }
      document.metadata.title = first?.text
    }
    guard let title = document.metadata.title else { return }
    let key = TextKey(title).string
    guard !key.isEmpty else { return }
    var paragraphs = 0
    for index in document.blocks.indices {
      let block = document.blocks[index]
      guard block.role == .headline || block.role == .body, block.isLine else { continue }
      if keys[index] == key, block.role == .headline || !block.isListItem {
        doom(index, "headline", "The headline again; it is the title.")
      } else if block.role == .headline || paragraphs == 0, key.utf8.count >= RepeatSearch.shortestHeadline {
        affixed(index, title: title, key: key)
      }
      if block.role == .body, doomed[index] == nil, block.text.utf8.count > 120 { paragraphs += 1 }
    }
  }

  private mutating func affixed(_ index: Int, title: String, key: String) {
    let own = keys[index]
    let extra = own.utf8.count - key.utf8.count
    guard extra > 0, extra <= RepeatSearch.longestAffix else { return }
    let text = document.blocks[index].text
    // Signs count nothing in a key; a line of many is no headline.
    guard text.utf8.count <= title.utf8.count + 4 * RepeatSearch.longestAffix else { return }
    // A headline that is cited in a sentence begins in another case, or behind a quotation mark.
    if own.hasSuffix(key), text.hasSuffix(title), !text.dropLast(title.count).contains(where: \.isSentenceSign) {
      let section = document.blocks[index].text.prefix(matching: TextKey(own.dropLast(key.count)))
      if document.metadata.section == nil, let section { document.metadata.section = section }
      doom(index, "headline", "The headline again, with \(section.map { "“\($0)”" } ?? "a few words") in front.")
    } else if own.hasPrefix(key), document.blocks[index].role == .headline {
      doom(index, "headline", "The headline again, with a few words behind it.")
    }
  }

  // MARK: deck

  /// A deck that only says what a paragraph says goes from the metadata; a deck that stands in the page goes from the blocks.
  mutating func deck() {
    let visible = document.blocks.indices.first { document.blocks[$0].role == .deck && doomed[$0] == nil }
    guard let deck = document.metadata.deck else {
      document.metadata.deck = visible.map { document.blocks[$0].text }
      if let visible { doom(visible, "deck", "The deck; it is in the metadata.") }
      return
    }
    let key = TextKey(deck).string
    guard !key.isEmpty else { return }
    if let visible, isNear(keys[visible], key) {
      if keys[visible].utf8.count > key.utf8.count { document.metadata.deck = document.blocks[visible].text }
      doom(visible, "deck", "The deck again; it is in the metadata.")
    }
    if key == TextKey(document.metadata.title ?? "").string {
      forgetDeck(deck, "The deck is the headline again.", repeats: nil)
      return
    }
    for index in document.blocks.indices where isBody(index) && document.blocks[index].isLine {
      if keys[index] == key || keys[index].hasPrefix(key) && key.utf8.count >= 30 {
        forgetDeck(deck, "The deck is the beginning of a paragraph.", repeats: document.blocks[index].position)
        return
      }
    }
  }

  private mutating func forgetDeck(_ deck: String, _ reason: String, repeats: Int?) {
    document.metadata.deck = nil
    document.removals.append(
      Removal(rule: "deck", reason: reason, block: Block(.paragraph, role: .deck, text: deck), repeats: repeats))
  }

  private func isNear(_ a: String, _ b: String) -> Bool {
    a == b || a.hasPrefix(b) && b.utf8.count * 2 > a.utf8.count || b.hasPrefix(a) && a.utf8.count * 2 > b.utf8.count
  }

  // MARK: paragraphs

  /// Long paragraphs, items and quotations stand once; short ones may come again, as answers and refrains do.
  mutating func paragraphs() {
    var first: [String: Int] = [:]
    for index in document.blocks.indices where isBody(index) && document.blocks[index].isLine {
      guard measure(index) >= shortestParagraph else { continue }
      if let earlier = first[keys[index]] {
        doom(index, "paragraph", "The same words again.", repeats: document.blocks[earlier].position)
      } else {
        first[keys[index]] = index
      }
    }
  }

  /// How much a block says; of verse, how much its longest line does.
  private func measure(_ index: Int) -> Int {
    let text = document.blocks[index].text
    guard text.utf8.contains(0x0A) else { return keys[index].measure }
    return text.split(separator: "\n").map { TextKey($0).string.measure }.max() ?? 0
  }

  /// Beginnings of paragraphs that break off with an ellipsis, above the whole paragraph.
  mutating func teasers() {
    for index in document.blocks.indices where isBody(index) && document.blocks[index].isLine {
      let text = document.blocks[index].text
      guard text.hasSuffix("…") || text.hasSuffix("...") || text.hasSuffix("[…]"), keys[index].measure >= 30 else {
        continue
      }
      let near = document.blocks.indices[(index + 1)...].prefix(8)
      if let whole = near.first(where: { isBody($0) && keys[$0] != keys[index] && keys[$0].hasPrefix(keys[index]) }) {
        doom(index, "teaser", "The beginning of a paragraph that follows.", repeats: document.blocks[whole].position)
      }
    }
  }

  /// Quotations set apart that stand in a paragraph as well.
  mutating func pullQuotes() {
    let quotes = document.blocks.indices.filter { index in
      guard case .quote = document.blocks[index].kind else { return false }
      return isBody(index) && (20...600).contains(keys[index].utf8.count)
    }
    // Looking for each in all of the text costs as much as there are; pages with more are made of quotations.
    guard !quotes.isEmpty, quotes.count <= 50 else { return }
    for index in quotes {
      let search = KeySearch(keys[index])
      let holder = document.blocks.indices.first { other in
        guard other != index, isBody(other), case .paragraph = document.blocks[other].kind else { return false }
        return search.isInside(keys[other])
      }
      if let holder {
        doom(index, "pull_quote", "A quotation from a paragraph, set apart.", repeats: document.blocks[holder].position)
      }
    }
  }
}

extension Block {
  /// Whether the block is a line of text.
  var isLine: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote: true
    case .preformatted, .table, .figure, .embed, .rule: false
    }
  }
}

extension String {
  /// How much a key says, in characters; those of scripts without spaces, of which one says as much as a few letters, count three.
  var measure: Int {
    unicodeScalars.reduce(0) { $0 + ($1.isUnspaced || (0xAC00...0xD7A3).contains($1.value) ? 3 : 1) }
  }
}

extension Character {
  /// Whether the character parts or ends clauses, or quotes.
  fileprivate var isSentenceSign: Bool { ".,;!?\"“”„«»‘’'。、，！？「」『』،؟".contains(self) }
}

extension String {
  /// The shortest beginning of the text that has a given key, without signs at its end.
  fileprivate func prefix(matching key: TextKey) -> String? {
    var end = startIndex
    while end < endIndex {
      end = index(after: end)
      if TextKey(self[..<end]) == key {
        let prefix = self[..<end].trimmed
        return prefix.isEmpty ? nil : prefix
      }
    }
    return nil
  }
}

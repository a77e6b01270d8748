import CopydeskCore
import CopydeskHTML
import CopydeskText

/// What the names of the elements around a line say that it is, and where they mislead.
extension RoleReading {
  /// The role that the names of the elements around a short block give it.
  func roleByNames(_ index: Int, isLead: Bool) -> Role? {
    let length = blocks[index].block.text.utf8.count
    guard length < 600, blocks[index].block.kind.isLine else { return nil }
    var node = blocks[index].node
    for _ in 0..<3 where node >= 0 {
      guard reading.weight[node] < 600 else { break }
      // The id of a heading, or of its section, is made of its words, for links that lead there.
      var signals = reading.signals[node]
      if !signals.isDisjoint(with: RoleReading.named),
        isHeading(blocks[index].block.kind) || beginsWithHeading(node, above: index)
      {
        signals = reading.signals(of: node, without: .id)
      }
      if !signals.isDisjoint(with: RoleReading.named), holdsText(node, around: index) { break }
      if !signals.isDisjoint(with: RoleReading.single), SentenceEnd(of: blocks[index].block.text) == .sentence,
        isPartOfText(node, of: index, with: RoleReading.leastSentences - 1)
      {
        break
      }
      if signals.contains(.credit), length < 150, !isLead || signals.contains(.caption) || isBelowCaption(index) {
        // Names may say that an element has both.
        let isCaption = signals.contains(.caption) && SentenceEnd(of: blocks[index].block.text) != .none
        return isCaption ? .caption : .credit
      }
      if signals.contains(.caption), !signals.contains(.headline) {
        if isOfLooks(index, in: node) { return isLead && Line(blocks[index]).isDate ? .dateline : nil }
        return isDescription(blocks[index]) ? nil : .caption
      }
      // The signature of a function is a term.
      if signals.contains(.byline), length < 200, reading.page.nodes[node].tag != .dt, !reading.isCodeSignature(node) {
        if isControl(index) { return nil }
        if isAmongSentences(index, in: node) { return nil }
        // A name under a quotation is that of who said it.
        return !isLead && reading.isInNamedQuotation(blocks[index].node) ? nil : .byline
      }
      if signals.contains(.date), length < 120, !signals.contains(.article), !tellsOfDay(index), !isTimedHeading(index)
      {
        return .dateline
      }
      if isLead, signals.contains(.deck), length >= 30 { return .deck }
      if isLead, signals.contains(.section), length < 60, !isSentence(blocks[index]), !isOverText(index, in: node),
        !isOverSection(index, signals), !isPartOfText(node, of: index, with: 1)
      {
        return .dateline
      }
      node = Int(reading.page.nodes[node].parent)
    }
    return nil
  }

  /// Whether all of a line is a link that runs a script.
  private func isControl(_ index: Int) -> Bool {
    let page = reading.page
    guard blocks[index].node >= 0, blocks[index].block.text.utf8.count < RoleReading.longestControl else {
      return false
    }
    return page.subtree(of: blocks[index].node).contains { link in
      page.nodes[link].tag == .a && reading.weight[link] > 0
        && reading.weight[link] == reading.weight[blocks[index].node]
        && page.attribute(.href, of: link)?.starts(with: "javascript:".utf8) == true
    }
  }

  private static let longestControl = 60

  /// Whether a line is a few words and a dash, in an element that is named after a source: an agency before the text.
  func isSource(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    guard (3..<RoleReading.longestSource).contains(text.utf8.count), blocks[index].node >= 0,
      case .paragraph = blocks[index].block.kind, let last = text.unicodeScalars.last,
      last.properties.generalCategory == .dashPunctuation
    else { return false }
    return reading.signals[blocks[index].node].contains(.rights)
      || reading.ancestor(of: blocks[index].node, levels: 2, where: { reading.signals[$0].contains(.rights) }) != nil
  }

  private static let longestSource = 40

  /// Whether a heading that is named as a time begins with one and goes on: `06.20: The port is closed again`.
  private func isTimedHeading(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    guard isHeading(blocks[index].block.kind), text.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false,
      let sign = text.utf8.dropFirst(RoleReading.digits).prefix(RoleReading.longestTime).firstIndex(
        of: UInt8(ascii: ":"))
        ?? text.unicodeScalars.prefix(RoleReading.longestTime).firstIndex(where: { $0.properties.isDash && $0 != "-" })
    else { return false }
    let rest = String(text[sign...].dropFirst())
    return WordCount.words(in: rest, upTo: RoleReading.words) == RoleReading.words && DateReading.visible(rest) == nil
  }

  /// The hours and minutes of a time may have a colon between them.
  private static let digits = 3
  /// A time has so many characters at most, and a heading behind it so many words.
  private static let (longestTime, words) = (20, 3)

  /// Whether a line that is named as a date is a sentence with a day in it.
  private func tellsOfDay(_ index: Int) -> Bool {
    isProse(blocks[index].block.text) && DateReading.visible(blocks[index].block.text) != nil
  }

  /// Whether the first block of an element is a heading above the block.
  private func beginsWithHeading(_ node: Int, above index: Int) -> Bool {
    let inside = blocks[..<index].reversed().prefix { reading.page.subtree(of: node).contains($0.node) }
    return inside.last.map { isHeading($0.block.kind) } ?? false
  }

  /// Whether the text of an element goes on with a sentence below a line, so that its name is about more than the line.
  private func isOverText(_ index: Int, in node: Int) -> Bool {
    guard index + 1 < blocks.count, reading.page.subtree(of: node).contains(blocks[index + 1].node) else {
      return false
    }
    return isSentence(blocks[index + 1])
  }

  /// Whether sentences near a line are in other elements with the names of the line's: `section` is what a text is made of then.
  ///
  /// - Parameter least: How many they are at least.
  private func isPartOfText(_ node: Int, of index: Int, with least: Int) -> Bool {
    let near = max(0, index - RoleReading.nearby)...min(blocks.count - 1, index + RoleReading.nearby)
    let own = reading.page.subtree(of: node)
    let others = near.count { other in
      let text = blocks[other].node
      guard text >= 0, !own.contains(text), blocks[other].block.kind.isLine,
        SentenceEnd(of: blocks[other].block.text) == .sentence
      else { return false }
      return reading.ancestor(of: text, levels: 3, where: { reading.haveOneName($0, node) }) != nil
        || reading.haveOneName(text, node)
    }
    return others >= least
  }

  /// So many blocks before and after a line are looked at.
  private static let nearby = 8

  /// Whether a heading that is named as the title of a section is right above a sentence.
  private func isOverSection(_ index: Int, _ signals: Signals) -> Bool {
    signals.contains(.headline) && isHeading(blocks[index].block.kind) && index + 1 < blocks.count
      && isSentence(blocks[index + 1])
  }

  /// Whether the line before a block is a caption.
  private func isBelowCaption(_ index: Int) -> Bool { index > 0 && blocks[index - 1].block.role == .caption }

  /// What names say of a line; about an element with several sentences, they say what it has or how it looks: `post has-subtitle`.
  private static let named: Signals = [.credit, .caption, .byline, .date, .deck]

  /// Those of them of which an article has a few lines: elements with one of these names that hold many sentences are the text.
  private static let single: Signals = [.byline, .date, .deck]

  /// Whether an element holds a short article: its headline and sentences, or many sentences.
  private func holdsText(_ node: Int, around index: Int) -> Bool {
    let end = Int(reading.page.nodes[node].end)
    let isInside: (ArticleBlock) -> Bool = { $0.node > node && $0.node < end }
    let above = blocks[..<index].reversed().prefix(while: isInside)
    let below = blocks[index...].prefix(while: isInside)
    let sentences = above.count { isSentence($0) } + below.count { isSentence($0) }
    let holdsHeadline = above.contains { $0.block.role == .headline }
    return sentences >= (holdsHeadline ? 2 : RoleReading.leastSentences)
  }

  /// Whether a paragraph is one of several sentences of an element that name no author, however short: the element's name says whose they are, as in
  /// `post author-jo`.
  private func isAmongSentences(_ index: Int, in node: Int) -> Bool {
    guard blocks[index].node != node else { return false }
    let inside = reading.page.subtree(of: node)
    let isInside: (ArticleBlock) -> Bool = { inside.contains($0.node) }
    let around =
      Array(blocks[..<index].reversed().prefix(while: isInside)) + blocks[index...].prefix(while: isInside)
    guard around.count > 1 else { return false }
    return around.count { built in
      isSentence(built) && !authorKeys.contains { built.key.holds($0) }
        && Vocabulary.lead(of: built.block.text, PhraseCategories(.bylineLeads)) == nil
    } >= 2
  }
}

extension Block.Kind {
  /// Whether the block is a line of text, as opposed to a table, code, a picture or a rule.
  fileprivate var isLine: Bool {
    switch self {
    case .heading, .paragraph, .listItem, .quote: true
    case .preformatted, .table, .figure, .embed, .rule: false
    }
  }
}

import CopydeskCore
import CopydeskText

extension RepeatSearch {
  /// How a block relates to the headline.
  private enum Copy {
    case whole
    /// The headline with a section in front, if that can be told.
    case glued(String?)
    case longer
    case shorter
    case teaser
  }

  /// The headline is in the metadata; every block that repeats it is removed, with or without a section in front.
  mutating func headlines() {
    if document.metadata.title == nil {
      document.metadata.title = lines.first {
        document.blocks[$0].role == .headline && !document.blocks[$0].text.isEmpty
      }
      .map { document.blocks[$0].text }
    }
    guard let title = document.metadata.title else { return }
    let key = keys.add(title)
    guard !key.isEmpty else { return }
    var isLead = true
    var first: Int?
    for index in lines {
      let role = document.blocks[index].role
      guard role == .headline || role == .body else { continue }
      let length = document.blocks[index].text.utf8.count
      // A key ignores signs; a line of many signs is not a headline.
      if length <= title.utf8.count + 4 * RepeatSearch.longestAffix,
        let copy = copy(index, of: title, key, isLead: isLead)
      {
        take(index, copy, same: first)
        if case .whole = copy, first == nil { first = index }
      } else if role == .body, length > 120 {
        isLead = false
      }
    }
  }

  private mutating func take(_ index: Int, _ copy: Copy, same: Int?) {
    switch copy {
    case .whole: doom(index, "headline", "The headline again; it is the title.", same: same)
    case .glued(let section):
      if document.metadata.section == nil, let section {
        document.metadata.section = RepeatSearch.lastOfPath(section)
      }
      doom(
        index, "headline", "The headline again, with \(section.map { "“\($0)”" } ?? "a few words") in front.",
        same: same)
    case .longer: doom(index, "headline", "The headline again, with a few words after it.", same: same)
    case .shorter: doom(index, "headline", "A part of the headline, which is the title.", same: same)
    case .teaser: doom(index, "teaser", "A pointer to this article itself.", same: same)
    }
  }

  /// The last name of a path with arrows, `Home > Rowing > League`; all of another text.
  private static func lastOfPath(_ section: String) -> String {
    let names = section.split { ">\u{BB}\u{203A}\u{2192}".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    return names.last ?? section
  }

  private mutating func copy(_ index: Int, of title: String, _ title_: BlockKeys.Key, isLead: Bool) -> Copy? {
    let own = key(index)
    let isHeadline = document.blocks[index].role == .headline
    if keys.areEqual(own, title_) {
      guard !isHeadline, document.blocks[index].isListItem else { return .whole }
      return document.blocks[index].isLinked ? .teaser : nil
    }
    let extra = own.count - title_.count
    // Most lines say much more than the headline, or next to nothing, and need not be copied.
    if extra > RepeatSearch.longestAffix || extra < 0 && own.count < RepeatSearch.leastShorter { return nil }
    let block = document.blocks[index]
    guard isHeadline || isLead || block.isListItem && block.isLinked else { return nil }
    guard abs(extra) <= RepeatSearch.longestAffix, title_.count >= RepeatSearch.shortestHeadline else {
      return extra < 0 ? cutOff(own, block, of: title_) : nil
    }
    if extra < 0 { return cutOff(own, block, of: title_) ?? shorter(own, block, than: title_) }
    // A headline that is cited in a sentence begins in another case, or after a quotation mark. A heading is none.
    if keys.ends(own, with: title_), block.text.hasSuffix(title) {
      let hasSigns = block.text.dropLast(title.count).contains(where: \.isSentenceSign)
      if block.isHeading, hasSigns { return .glued(nil) }
      if !hasSigns {
        let prefix = String(decoding: keys.bytes[own.dropLast(title_.count)], as: UTF8.self)
        return block.isListItem ? .teaser : .glued(block.text.prefix(matching: prefix))
      }
    }
    guard keys.begins(own, with: title_) else { return nil }
    return isHeadline || block.text.hasPrefix(title) && block.text.dropFirst(title.count).isPartedOff ? .longer : nil
  }

  /// A part of the headline says at least so much, in characters; it has at least as many bytes.
  private static let leastShorter = 20

  /// The headline's beginning, broken off with an ellipsis.
  private func cutOff(_ own: BlockKeys.Key, _ block: Block, of title: BlockKeys.Key) -> Copy? {
    guard block.text.endsInEllipsis, keys.measure(own) >= RepeatSearch.leastShorter, keys.begins(title, with: own)
    else { return nil }
    return block.isListItem ? .teaser : .shorter
  }

  /// A heading that the title only adds a section or a site's name to.
  private func shorter(_ own: BlockKeys.Key, _ block: Block, than title: BlockKeys.Key) -> Copy? {
    guard block.role == .headline, keys.measure(own) >= RepeatSearch.leastShorter else { return nil }
    return keys.begins(title, with: own) || keys.ends(title, with: own) ? .shorter : nil
  }
}

extension StringProtocol {
  /// Whether the text ends in an ellipsis, whatever closes it.
  var endsInEllipsis: Bool {
    let end = unicodeScalars.reversed().prefix(8).drop { " ])\"”»".unicodeScalars.contains($0) }
    return end.first == "…" || end.starts(with: "...".unicodeScalars)
  }

  /// Whether the text after a headline is separated from it by a sign and is not a sentence.
  fileprivate var isPartedOff: Bool {
    guard let first = first(where: { !$0.isWhitespace }), let last else { return true }
    return "|-–—/·•(:[>".contains(first) && !".!?。".contains(last)
  }
}

extension Character {
  /// Whether the character separates or ends clauses, or quotes.
  fileprivate var isSentenceSign: Bool { ".,;!?\"“”„«»‘’'。、，！？「」『』،؟".contains(self) }
}

extension String {
  /// The shortest beginning of the text that has a given key, without signs at its end.
  fileprivate func prefix(matching key: String) -> String? {
    var end = startIndex
    while end < endIndex {
      end = index(after: end)
      if TextKey(self[..<end]).string == key {
        let prefix = self[..<end].trimmed
        return prefix.isEmpty ? nil : prefix
      }
    }
    return nil
  }
}

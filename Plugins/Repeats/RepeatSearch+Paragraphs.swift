import CopydeskCore
import CopydeskText

extension RepeatSearch {
  /// A passage says at least this much, in characters, in one of its paragraphs.
  private static let passageParagraph = 100
  /// How many texts with the same beginning are compared with a teaser at most.
  private static let mostCompared = 8

  /// Keeps sentences and passages once; list items, labels and short lines may be repeated, as answers and refrains are.
  mutating func paragraphs() {
    let body = lines.filter { isBody($0) && !document.blocks[$0].text.isEmpty }
    guard body.count > 1 else { return }
    let heads = body.map { head($0) }
    let earlier = earlierCopies(body, heads)
    var nearer = earlier
    passages(body, earlier, &nearer)
    for place in body.indices where earlier[place] >= 0 && isBody(body[place]) {
      let index = body[place]
      if isSentence(index), !isItemAgain(index, body[earlier[place]]), !isAskedAgain(place, earlier[place], body),
        !isAnswerAgain(place, earlier[place], body)
      {
        doom(index, "paragraph", "The same words again.", same: stays(earlier[place], body, &nearer))
      }
    }
    affixed(body, heads)
  }

  /// For each line the place of the line with the same key that is nearest to follow on the one before, else of the first; -1 for none.
  private mutating func earlierCopies(_ body: [Int], _ heads: [UInt64]) -> [Int] {
    var result = [Int](repeating: -1, count: body.count)
    var byHead = FirstPlaces(capacity: body.count)
    var byKey = FirstPlaces(capacity: body.count)
    for place in body.indices {
      if place > 0, result[place - 1] >= 0 {
        let next = result[place - 1] + 1
        if next < place, heads[next] == heads[place], keys.areEqual(key(body[next]), key(body[place])) {
          result[place] = next
          continue
        }
      }
      guard let first = byHead.insert(heads[place], place) else { continue }
      _ = byKey.insert(keys.hash(key(body[first])), first)
      let own = key(body[place])
      if let other = byKey.insert(keys.hash(own), place), keys.areEqual(key(body[other]), own) { result[place] = other }
    }
    return result
  }

  /// The block that is finally kept for a copy.
  ///
  /// - Parameter earlier: For each copy an earlier one. The way to the end is shortened for all copies on it, so that many copies of one line
  ///   are not walked over again and again (Tarjan: "Efficiency of a Good But Not Linear Set Union Algorithm", 1975).
  private func stays(_ place: Int, _ body: [Int], _ earlier: inout [Int]) -> Int {
    var end = place
    while isDoomed(body[end]), earlier[end] >= 0 { end = earlier[end] }
    var copy = place
    while copy != end {
      let next = earlier[copy]
      earlier[copy] = end
      copy = next
    }
    return body[end]
  }

  /// Several lines in a row that occur in the same order further up.
  private mutating func passages(_ body: [Int], _ earlier: [Int], _ nearer: inout [Int]) {
    var start = 0
    while start < body.count {
      guard earlier[start] >= 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < body.count, earlier[end] == earlier[end - 1] + 1, earlier[end] < start { end += 1 }
      if isPassage(body[start..<end]) {
        for place in start..<end {
          doom(
            body[place], "passage", "A passage that is further up, word for word.",
            same: stays(earlier[place], body, &nearer))
        }
      }
      start = end
    }
  }

  /// Whether lines in a row are long enough to be a passage: headings and a sentence under them, or several lines with a long paragraph.
  private mutating func isPassage(_ run: ArraySlice<Int>) -> Bool {
    guard run.count >= 2 else { return false }
    let hasLongParagraph = run.contains { index in
      guard case .paragraph = document.blocks[index].kind else { return false }
      return isSentence(index) && keys.measure(key(index)) >= RepeatSearch.passageParagraph
    }
    guard hasLongParagraph else { return false }
    return run.count >= 3 || document.blocks[run[run.startIndex]].isHeading
  }

  /// Whether a block is a sentence of some length; of verse, whether its longest line is.
  private mutating func isSentence(_ index: Int) -> Bool {
    let block = document.blocks[index]
    guard !block.isHeading, block.text.utf8.count >= shortestParagraph / 2 else { return false }
    let measure = measure(index)
    return measure >= shortestParagraph && (block.endsSentence || measure >= 4 * shortestParagraph)
  }

  /// How much a block says; of verse, how much its longest line does.
  private mutating func measure(_ index: Int) -> Int {
    let text = document.blocks[index].text
    guard text.hasLineBreak else { return keys.measure(key(index)) }
    var most = 0
    for line in text.split(separator: "\n") {
      let key = keys.add(line)
      most = max(most, keys.measure(key))
    }
    return most
  }

  /// Whether a list says one thing in two of its items, or two lists do.
  private func isItemAgain(_ index: Int, _ earlier: Int) -> Bool {
    document.blocks[index].isListItem && document.blocks[earlier].isListItem
  }

  /// Whether a paragraph is a question that is put to somebody else: another answer comes after it than after the first.
  private mutating func isAskedAgain(_ place: Int, _ earlier: Int, _ body: [Int]) -> Bool {
    guard case .paragraph = document.blocks[body[place]].kind,
      let last = document.blocks[body[place]].text.trimmed.unicodeScalars.last,
      RepeatSearch.questionMarks.contains(last), place + 1 < body.count, earlier + 1 < place
    else { return false }
    return !keys.areEqual(key(body[place + 1]), key(body[earlier + 1]))
  }

  /// Whether a paragraph answers another question, or says the same under another heading, right below that.
  private mutating func isAnswerAgain(_ place: Int, _ earlier: Int, _ body: [Int]) -> Bool {
    guard place > 0, earlier > 0, isOver(body[place - 1]), isOver(body[earlier - 1]) else { return false }
    return !keys.areEqual(key(body[place - 1]), key(body[earlier - 1]))
  }

  /// Whether a block is a heading or a question.
  private func isOver(_ index: Int) -> Bool {
    let block = document.blocks[index]
    if block.isHeading { return true }
    return block.text.trimmed.unicodeScalars.last.map(RepeatSearch.questionMarks.contains) ?? false
  }

  private static let questionMarks: Set<Unicode.Scalar> = ["?", "\u{FF1F}", "\u{61F}", "\u{37E}"]

  // MARK: with a short part before or after

  /// Sentences that are others with an agency, a place or a pointer before or after them: the longer stays.
  private mutating func affixed(_ body: [Int], _ heads: [UInt64]) {
    var byHead = FirstPlaces(capacity: body.count)
    var byTail = FirstPlaces(capacity: body.count)
    for (place, index) in body.enumerated() where isBody(index) {
      guard case .paragraph = document.blocks[index].kind, document.blocks[index].text.utf8.count >= shortestParagraph
      else { continue }
      let tail = keys.tail(index, document.blocks[index].text)
      if let other = byHead[heads[place]] { shorter(index, other) }
      if let other = byTail[tail], isBody(index) { shorter(index, other) }
      guard isBody(index) else { continue }
      byHead.set(heads[place], index)
      byTail.set(tail, index)
    }
  }

  /// Takes the shorter of two paragraphs out, if the longer one is the same with a short part before or after it.
  private mutating func shorter(_ index: Int, _ other: Int) {
    guard isBody(other) else { return }
    let (a, b) = (key(index), key(other))
    let (copy, whole) = a.count < b.count ? (index, other) : (other, index)
    guard a.count != b.count, abs(a.count - b.count) <= RepeatSearch.longestAffix, isSentence(copy), isAffixed(a, b),
      document.blocks[whole].text.isGlued(to: document.blocks[copy].text)
    else { return }
    doom(copy, "paragraph", "A paragraph that is repeated with a few words more.", same: whole)
  }

  // MARK: teasers

  /// Beginnings of paragraphs that break off with an ellipsis.
  mutating func teasers() {
    var cut: [(index: Int, key: BlockKeys.Key)] = []
    for index in lines where isBody(index) {
      // Most texts have none, which is told without a copy.
      guard document.blocks[index].text.endsNearEllipsis, let end = document.blocks[index].text.beforeEllipsis else {
        continue
      }
      let key = keys.add(end)
      if keys.measure(key) >= 30 { cut.append((index, key)) }
    }
    guard !cut.isEmpty else { return }
    var byHead: [UInt64: [Int]] = [:]
    for index in lines where isBody(index) {
      let head = head(index)
      if byHead[head]?.count ?? 0 < RepeatSearch.mostCompared { byHead[head, default: []].append(index) }
    }
    for (index, key) in cut {
      let whole = byHead[keys.hash(key.prefix(BlockKeys.sample))]?.first { other in
        let own = self.key(other)
        return other != index && isBody(other) && own.count > key.count && keys.begins(own, with: key)
          && document.blocks[other].text.utf8.count > document.blocks[index].text.utf8.count
      }
      guard let whole else { continue }
      doom(
        index, "teaser", "The beginning of a paragraph that \(whole > index ? "follows" : "precedes").", same: whole
      )
    }
  }
}

extension String {
  /// Whether a text is this one with a short part before or after it that is neither a sentence nor a piece of one: an agency and a
  /// place, separated by a dash or a bracket, or a credit, a pointer or a date after the last sign.
  fileprivate func isGlued(to text: String) -> Bool {
    if hasSuffix(text) {
      let front = dropLast(text.count).trimmed
      return front.last.map { "-–—)]）】|/".contains($0) } ?? false
    }
    let copy = text.trimmed
    guard hasPrefix(copy), let last = copy.last, ".!?…。！？\"”»".contains(last) else { return false }
    let behind = dropFirst(copy.count).trimmed
    return behind.last.map { !".!?。！？\"”»".contains($0) } ?? false
  }

  /// The text before an ellipsis at the end, without words that only ask to read on.
  fileprivate var beforeEllipsis: Substring? {
    if endsInEllipsis { return self[...] }
    guard utf8.count < 1_000, let mark = lastIndex(where: { $0 == "…" }) else { return nil }
    let rest = self[index(after: mark)...]
    return rest.utf8.count <= RepeatSearch.longestAffix && !rest.contains(where: { ".!?。،,".contains($0) })
      ? self[..<mark] : nil
  }

  /// Whether an ellipsis is among the last bytes.
  @inline(__always)
  fileprivate var endsNearEllipsis: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      func isEnd(_ index: Int) -> Bool {
        bytes[index] == 0xA6 && bytes[index - 1] == 0x80 || bytes[index] == 0x2E && bytes[index - 1] == 0x2E
      }
      let end = max(1, bytes.count - RepeatSearch.longestAffix - 8)
      // One of the two bytes is at every second place.
      var index = bytes.count - 1
      while index > end {
        let byte = bytes[index]
        if byte == 0x2E || byte == 0x80 || byte == 0xA6 {
          if isEnd(index) || index + 1 < bytes.count && isEnd(index + 1) { return true }
        }
        index -= 2
      }
      return false
    } ?? true
  }
}

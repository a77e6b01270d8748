import CopydeskCore
import CopydeskText

extension RepeatSearch {
  /// A quotation's key is at least this long, in bytes, and begins with as much.
  private static let shortestQuote = 20
  private static let longestQuote = 600
  /// A paragraph that is one says at least this much, in characters; shorter ones are headings between the parts of a text.
  private static let shortestParagraphQuote = 50

  /// Quotations set apart that are in a paragraph as well.
  ///
  /// The quotations' beginnings are looked for in all paragraphs at once, in time that grows only with their length (Karp, Rabin:
  /// "Efficient Randomized Pattern-Matching Algorithms", 1987).
  mutating func pullQuotes() {
    var quotes = Quotes()
    var left = 0
    let speakers = speakers()
    for index in lines where isBody(index) && isSetApart(index) && !speakers.contains(index) {
      let own = key(index)
      if !document.blocks[index].isQuote, keys.measure(own) < RepeatSearch.shortestParagraphQuote { continue }
      guard (RepeatSearch.shortestQuote...RepeatSearch.longestQuote).contains(own.count) else { continue }
      quotes.add(rolling(own.lowerBound), index)
      left += 1
    }
    guard left > 0 else { return }
    for holder in lines where isBody(holder) {
      guard case .paragraph = document.blocks[holder].kind else { continue }
      let own = key(holder)
      guard own.count > RepeatSearch.shortestQuote else { continue }
      left -= take(quotes, from: holder, own)
      if left == 0 { break }
    }
    attributions(speakers)
  }

  /// The last lines of quotations that only name who said them, each in the block after the quotation's text.
  private func speakers() -> Set<Int> {
    var found: Set<Int> = []
    for (place, index) in lines.enumerated() where place > 0 && isBody(index) && isSpeaker(index, place) {
      found.insert(index)
    }
    return found
  }

  /// Whether a block is a short last line of a quotation: the end of no sentence, or a name after a dash.
  private func isSpeaker(_ index: Int, _ place: Int) -> Bool {
    let block = document.blocks[index]
    guard block.isQuote, block.text.utf8.count < RepeatSearch.longestSpeaker, let group = block.group,
      document.blocks[lines[place - 1]].isQuote, document.blocks[lines[place - 1]].group == group,
      place + 1 == lines.count || document.blocks[lines[place + 1]].group != group
    else { return false }
    return block.text.unicodeScalars.first.map { "\u{2014}\u{2013}-\u{2015}".unicodeScalars.contains($0) } ?? false
      || SentenceEnd(of: block.text) == .none
  }

  /// A name and what its bearer does have fewer bytes.
  private static let longestSpeaker = 160

  /// Whether a block is a quotation, or a short paragraph between quotation marks that is set in another type, or is plain text.
  private func isSetApart(_ index: Int) -> Bool {
    if document.blocks[index].isQuote { return true }
    let length = document.blocks[index].text.utf8.count
    guard case .paragraph = document.blocks[index].kind, (50...600).contains(length),
      document.payload.mediaType == .plainText
        || document.blocks[index].marks.contains(where: { $0.range.count + 6 > length }),
      let first = document.blocks[index].text.unicodeScalars.first,
      let last = document.blocks[index].text.unicodeScalars.last
    else { return false }
    return "\"“„«»「『".unicodeScalars.contains(first) && "\"”“»«」』".unicodeScalars.contains(last)
  }

  /// An odd factor that spreads the bytes over the hash (Knuth: "The Art of Computer Programming", volume 3, section 6.4).
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The factor of a window's first byte.
  private static let highest = (1..<shortestQuote).reduce(UInt64(1)) { power, _ in power &* factor }

  private func rolling(_ start: Int) -> UInt64 {
    keys.bytes[start..<start + RepeatSearch.shortestQuote].reduce(0) { $0 &* RepeatSearch.factor &+ UInt64($1) }
  }

  /// Removes the quotations that are in a paragraph. Returns how many.
  private mutating func take(_ quotes: Quotes, from holder: Int, _ own: BlockKeys.Key) -> Int {
    var found = 0
    for (start, window) in windows(own, in: quotes) {
      for quote in (quotes.byBeginning[window] ?? []).prefix(4) where quote != holder && isBody(quote) {
        let key = key(quote)
        guard key.count < own.count, start + key.count <= own.upperBound,
          keys.begins(start..<own.upperBound, with: key)
        else { continue }
        doom(quote, "pull_quote", "A quotation from a paragraph, set apart.", same: holder)
        found += 1
      }
    }
    return found
  }

  /// Where a paragraph may have a quotation's beginning.
  private func windows(_ own: BlockKeys.Key, in quotes: Quotes) -> [(start: Int, window: UInt64)] {
    let length = RepeatSearch.shortestQuote
    return keys.bytes.withUnsafeBufferPointer { bytes in
      var result: [(start: Int, window: UInt64)] = []
      var start = own.lowerBound
      var window = rolling(start)
      while true {
        if quotes.mayHold(window) { result.append((start, window)) }
        guard start + length < own.upperBound else { return result }
        window = (window &- UInt64(bytes[start]) &* RepeatSearch.highest) &* RepeatSearch.factor
        window = window &+ UInt64(bytes[start + length])
        start += 1
      }
    }
  }

  /// A line that only names the speaker of the quotation above goes with it.
  private mutating func attributions(_ speakers: Set<Int>) {
    for (place, index) in lines.enumerated() where place > 0 && isBody(index) && document.blocks[index].isQuote {
      let quote = lines[place - 1]
      guard isDoomed(quote), document.blocks[quote].isQuote, document.blocks[index].text.utf8.count < 100,
        let first = document.blocks[index].text.first, "—–-―".contains(first) || speakers.contains(index)
      else { continue }
      doom(index, "pull_quote", "Whose the quotation is that was set apart.", repeats: whatRepeats(quote))
    }
  }
}

/// Quotations by what they begin with.
private struct Quotes {
  private(set) var byBeginning: [UInt64: [Int]] = [:]
  /// The top bits, which rule out most windows of a text.
  private var filter = [Bool](repeating: false, count: 1 << 10)

  mutating func add(_ beginning: UInt64, _ index: Int) {
    byBeginning[beginning, default: []].append(index)
    filter[Int(beginning >> 54)] = true
  }

  func mayHold(_ window: UInt64) -> Bool { filter[Int(window >> 54)] }
}

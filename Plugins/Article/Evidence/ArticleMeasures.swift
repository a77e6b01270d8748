import CopydeskCore
import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the blocks and the removals of an article say about how sure it is.
///
/// Sizes are bytes of UTF-8. A line is running text where it is long and ends a sentence.
struct ArticleMeasures {
  /// Bytes of the body's text.
  var keptBytes = 0
  /// Bytes of the text that was removed.
  var removedBytes = 0
  /// Bytes of the body's blocks of running text.
  var running = 0
  /// Bytes of running text that was removed between the first and the last block of the body.
  var removedInside = 0
  /// How much of that each rule took.
  var insideRules: [String: Int] = [:]
  /// Bytes of text that was removed by rules which `favor: recall` does without.
  var disputed = 0
  /// How many blocks of text the body has.
  var lines = 0
  /// How many of them do not end a sentence.
  var unended = 0
  /// How many of them are links for the most part.
  var linked = 0
  /// How many blocks are captions.
  var captions = 0
  /// Whether a part of the page's description is in the text; `nil` without one that is long enough to tell.
  private(set) var isDescribed: Bool?

  /// A line of running text has at least this many bytes.
  private static let shortestRunning = 80
  /// Keeps shares of next to nothing near 0.
  private static let least = 64.0

  private static let disputable = Set(
    [EdgeNoticePass.rule, LineTyping.after, SectionPass.pointers, SectionPass.offer, SectionPass.author].map(\.name))

  /// A description of fewer bytes may be in any text, or in none.
  private static let shortestDescription = 60
  /// Of a description, so many letters are looked for in the text.
  private static let piece = 20

  init(_ blocks: [Block], _ removals: ArraySlice<Removal>, description: String? = nil) {
    var first = Int.max
    var last = Int.min
    // By their places: a copy of a block counts references to each of its parts.
    for index in blocks.indices {
      if blocks[index].role == .caption { captions += 1 }
      guard blocks[index].role == .body, blocks[index].isText else { continue }
      add(index, of: blocks)
      let position = blocks[index].position
      (first, last) = (min(first, position), max(last, position))
    }
    for index in removals.indices {
      let position = removals[index].block.position
      add(index, of: removals, isInside: first < position && position < last)
    }
    isDescribed = Self.isDescribed(blocks, by: description)
  }

  /// Whether the beginning or the middle of a description is in the text.
  private static func isDescribed(_ blocks: [Block], by description: String?) -> Bool? {
    guard let description, description.utf8.count >= shortestDescription else { return nil }
    let pieces = description.withBytes { bytes in
      let middle = bytes.count { $0 & 0xC0 != 0x80 } / 2
      return [(0, piece), (middle, middle + piece)].map { start, end in
        String(decoding: bytes[place(start, in: bytes)..<place(end, in: bytes)], as: UTF8.self)
      }
    }
    let least = pieces.map { $0.utf8.count }.min() ?? 0
    return blocks.indices.contains { index in
      guard blocks[index].isText, blocks[index].text.utf8.count >= least else { return false }
      return blocks[index].text.holds(pieces[0]) || blocks[index].text.holds(pieces[1])
    }
  }

  /// Where so many letters of a text end, or where all do.
  private static func place(_ letters: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var (left, offset) = (letters, 0)
    while offset < text.count {
      if text[offset] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      offset += 1
    }
    return offset
  }

  @inline(__always)
  private mutating func add(_ index: Int, of blocks: [Block]) {
    let bytes: Int
    let endsSentence: Bool
    if case .table(let table) = blocks[index].kind {
      let text = table.plainText
      (bytes, endsSentence) = (text.utf8.count, Line.endsSentence(text))
    } else {
      (bytes, endsSentence) = (blocks[index].text.utf8.count, Line.endsSentence(blocks[index].text))
    }
    keptBytes += bytes
    lines += 1
    if endsSentence {
      if bytes >= Self.shortestRunning { running += bytes }
    } else {
      unended += 1
    }
    let links = blocks[index].marks.reduce(0) { sum, mark in
      if case .link = mark.kind { sum + mark.range.count } else { sum }
    }
    if 2 * links > bytes + 1 { linked += 1 }
  }

  private mutating func add(_ index: Int, of removals: ArraySlice<Removal>, isInside: Bool) {
    let bytes = removals[index].block.text.utf8.count
    removedBytes += bytes
    if Self.disputable.contains(removals[index].rule) { disputed += bytes }
    guard isInside, bytes >= Self.shortestRunning else { return }
    let rule = removals[index].rule
    removals[index].block.text.withBytes { bytes in
      for line in bytes.split(separator: 0x0A) where line.count >= Self.shortestRunning {
        guard Line.endsSentence(String(decoding: line, as: UTF8.self)) else { continue }
        removedInside += line.count
        insideRules[rule, default: 0] += line.count
      }
    }
  }

  /// The share of a part in a whole of two parts.
  private static func share(_ part: Int, besides other: Int) -> Double {
    Double(part) / (Double(part + other) + least)
  }

  /// The share of the page's text that was kept.
  var textShare: Double { Self.share(keptBytes, besides: removedBytes) }
  /// The share of running text between the article's first and last block that was removed.
  var insideShare: Double { Self.share(removedInside, besides: running) }
  /// The share of the text that `favor: recall` might have kept besides.
  var disputedShare: Double { Self.share(disputed, besides: keptBytes) }
  /// The share of the body that is running text.
  var runningShare: Double { Double(running) / (Double(keptBytes) + Self.least) }
  /// The share of blocks that do not end a sentence.
  var unendedShare: Double { Double(unended) / Double(lines + 1) }
  /// The share of blocks that are links for the most part.
  var linkedShare: Double { Double(linked) / Double(lines + 1) }
}

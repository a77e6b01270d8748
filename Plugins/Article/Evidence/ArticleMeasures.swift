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
  /// How many blocks of text the body has.
  var lines = 0
  /// How many of them do not end a sentence.
  var unended = 0
  /// How many of them are links for the most part.
  var linked = 0
  /// How many blocks are captions.
  var captions = 0

  /// A line of running text has at least this many bytes.
  private static let shortestRunning = 80
  /// Keeps shares of next to nothing near 0.
  private static let least = 64.0

  init(_ blocks: [Block], _ removals: ArraySlice<Removal>) {
    var first = Int.max
    var last = Int.min
    for block in blocks {
      if block.role == .caption { captions += 1 }
      guard block.role == .body, block.isText else { continue }
      add(block)
      (first, last) = (min(first, block.position), max(last, block.position))
    }
    for removal in removals {
      let position = removal.block.position
      add(removal, isInside: first < position && position < last)
    }
  }

  private mutating func add(_ block: Block) {
    var text = block.text
    if case .table(let table) = block.kind { text = table.plainText }
    let bytes = text.utf8.count
    keptBytes += bytes
    lines += 1
    if Line.endsSentence(text) {
      if bytes >= Self.shortestRunning { running += bytes }
    } else {
      unended += 1
    }
    let links = block.marks.reduce(0) { sum, mark in
      if case .link = mark.kind { sum + mark.range.count } else { sum }
    }
    if 2 * links > bytes + 1 { linked += 1 }
  }

  private mutating func add(_ removal: Removal, isInside: Bool) {
    removedBytes += removal.block.text.utf8.count
    guard isInside, removal.block.text.utf8.count >= Self.shortestRunning else { return }
    for line in removal.block.text.utf8.split(separator: 0x0A) where line.count >= Self.shortestRunning {
      guard Line.endsSentence(String(Substring(line))) else { continue }
      removedInside += line.count
      insideRules[removal.rule, default: 0] += line.count
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
  /// The share of the body that is running text.
  var runningShare: Double { Double(running) / (Double(keptBytes) + Self.least) }
  /// The share of blocks that do not end a sentence.
  var unendedShare: Double { Double(unended) / Double(lines + 1) }
  /// The share of blocks that are links for the most part.
  var linkedShare: Double { Double(linked) / Double(lines + 1) }

  /// How many times the body's text would have to double to have a kilobyte.
  var shortness: Double { max(0, 10 - log2(Self.least + Double(keptBytes))) }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import CopydeskCore
import CopydeskText

/// Looks for repeats in one document.
///
/// Each kind of repeat has a file of its own. All of them are linear in the document: what could be the same is found by numbers made of
/// keys, and only then compared.
struct RepeatSearch {
  var document: Document
  let keys: BlockKeys
  /// The blocks that are lines of text, whatever their role.
  let lines: [Int]
  /// The blocks that are pictures.
  let figures: [Int]
  let shortestParagraph: Int
  /// For each block, which of the dooms is its; -1 for one that stays.
  private var doomed: [Int32]
  /// Of the blocks to remove, why, and the position of the block that stays.
  private var dooms: [Doom] = []

  private struct Doom {
    let rule: String
    let reason: String
    let repeats: Int?
  }

  /// A section, a site's name, a date or a credit glued to a text is at most this long, in bytes of the key.
  static let longestAffix = 40
  /// Headlines and captions with shorter keys than this, in bytes, are too common as words to be looked for inside lines.
  static let shortestHeadline = 9

  init(_ document: consuming Document, shortestParagraph: Int) {
    self.document = document
    self.shortestParagraph = shortestParagraph
    let blocks = self.document.blocks
    keys = BlockKeys(count: blocks.count)
    doomed = [Int32](repeating: -1, count: blocks.count)
    var lines: [Int] = []
    var figures: [Int] = []
    lines.reserveCapacity(blocks.count)
    for index in blocks.indices {
      switch blocks[index].kind {
      case .heading, .paragraph, .listItem, .quote: lines.append(index)
      case .figure: figures.append(index)
      case .preformatted, .table, .embed, .rule: continue
      }
    }
    self.lines = lines
    self.figures = figures
  }

  /// Takes out of the document what is to go.
  mutating func removeDoomed() {
    if dooms.isEmpty { return }
    for index in document.blocks.indices where isDoomed(index) {
      let why = dooms[Int(doomed[index])]
      var block = document.blocks[index]
      if why.rule == "headline" { block.role = .headline }
      if why.rule == "caption" { block.role = .caption }
      document.removals.append(Removal(rule: why.rule, reason: why.reason, block: block, repeats: why.repeats))
    }
    // Blocks that stay move up within their array: to copy one is to count references to each of its parts.
    let doomed = doomed
    let kept = document.blocks.withUnsafeMutableBufferPointer { blocks in
      var kept = 0
      for index in blocks.indices where doomed[index] < 0 {
        if kept < index { blocks.swapAt(kept, index) }
        kept += 1
      }
      return kept
    }
    document.blocks.removeLast(document.blocks.count - kept)
  }

  /// Marks a block for removal.
  ///
  /// - Parameter same: The block that says the same and stays.
  mutating func doom(_ index: Int, _ rule: String, _ reason: String, same: Int? = nil) {
    doom(index, rule, reason, repeats: same.map { document.blocks[$0].position })
  }

  mutating func doom(_ index: Int, _ rule: String, _ reason: String, repeats: Int?) {
    guard !isDoomed(index) else { return }
    doomed[index] = Int32(dooms.count)
    dooms.append(Doom(rule: rule, reason: reason, repeats: repeats))
  }

  /// The position of what a block that is to go repeats.
  func whatRepeats(_ index: Int) -> Int? { isDoomed(index) ? dooms[Int(doomed[index])].repeats : nil }

  /// Notes what goes from within a block or from the metadata.
  mutating func note(_ rule: String, _ reason: String, _ block: Block, same: Int? = nil) {
    document.removals.append(
      Removal(rule: rule, reason: reason, block: block, repeats: same.map { document.blocks[$0].position }))
  }

  func isDoomed(_ index: Int) -> Bool { doomed[index] >= 0 }

  /// Whether a block is a part of the article's text that stays.
  func isBody(_ index: Int) -> Bool { !isDoomed(index) && document.blocks[index].role == .body }

  // A text is handed on, and references to it are counted, only where its key is not known.

  @inline(__always)
  func key(_ index: Int) -> BlockKeys.Key { keys.knownKey(index) ?? keys.key(index, document.blocks[index].text) }

  @inline(__always)
  func head(_ index: Int) -> UInt64 { keys.knownHead(index) ?? keys.head(index, document.blocks[index].text) }
}

extension Block {
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  var isQuote: Bool { if case .quote = kind { true } else { false } }

  /// The picture that a figure shows.
  var image: ImageReference? { if case .figure(let image) = kind { image } else { nil } }

  /// Whether nearly all of the text is a link.
  var isLinked: Bool {
    let linked = marks.reduce(0) { sum, mark in
      if case .link = mark.kind { sum + mark.range.count } else { sum }
    }
    return linked * 10 >= text.utf8.count * 8 && linked > 0
  }

  /// Whether the text ends as sentences do.
  var endsSentence: Bool { SentenceEnd(of: text) == .sentence }
}

extension String {
  /// Whether the text has a line break.
  var hasLineBreak: Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0x0A, bytes.count) != nil } ?? false
    }
    return found ?? utf8.contains(0x0A)
  }
}

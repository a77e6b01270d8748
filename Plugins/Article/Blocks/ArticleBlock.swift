public import CopydeskCore
import CopydeskText

/// A block of the article with what passes ask about.
///
/// What is asked of a block in an array is inlined: a call would copy the block, and count references to each of its parts.
public struct ArticleBlock {
  /// The block.
  public var block: Block
  /// The node of the element that the block was made of; -1 for a block that no element of the page holds.
  public let node: Int
  /// How many bytes of its text are in links.
  public let linkBytes: Int
  /// The key of a text that is not long.
  private let shortKey: String?
  /// The nodes from the first of its texts to the last; `nil` where the reader of figures or tables knows.
  var texts: Range<Int>?
  /// Tells the block from the others of its article; -1 until the driver has seen it.
  var id = -1

  /// Texts of more bytes have no key.
  private static let keyed = 1_000
  /// Hardly any pass asks for the key of a text of more bytes.
  private static let short = 200

  public init(_ block: consuming Block, node: Int = -1, linkBytes: Int = 0) {
    shortKey = block.text.utf8.count <= ArticleBlock.short ? TextKey(block.text).string : nil
    self.node = node
    self.linkBytes = linkBytes
    // At last, so that it is moved.
    self.block = block
  }

  /// The key of its text (``CopydeskText/TextKey``); empty for a text over 1,000 bytes, which is no headline, caption or byline. That of a text
  /// over 200 bytes is made each time that it is asked for.
  @inline(__always)
  public var key: String {
    shortKey ?? ArticleBlock.key(of: block.text)
  }

  private static func key(of text: String) -> String { text.utf8.count <= keyed ? TextKey(text).string : "" }

  /// Whether the key may have at most so many bytes.
  @inline(__always)
  func mayHaveKey(ofAtMost most: Int) -> Bool {
    if let shortKey { return shortKey.utf8.count <= most }
    return ArticleBlock.mayHaveKey(block.text, ofAtMost: most)
  }

  private static func mayHaveKey(_ text: String, ofAtMost most: Int) -> Bool {
    let isLonger = text.utf8.withContiguousStorageIfAvailable { bytes in
      var left = most
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count {
          // In bounds: eight bytes are left.
          let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            left -= ArticleBlock.wordParts(word)
            if left < 0 { return true }
            index += 8
            continue
          }
        }
        let byte = bytes[index]
        index += 1
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          left -= 1
        } else if byte >= 0xC4 {
          left -= ArticleBlock.keyBytes(byte, index < bytes.count ? bytes[index] : 0)
        }
        if left < 0 { return true }
      }
      return false
    }
    return isLonger != true
  }

  /// How many of eight bytes of ASCII are letters or digits.
  @inline(__always)
  private static func wordParts(_ word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte of ASCII has the highest bit in its sum with what is missing to 0x80 if it is not below a number.
    func isAtLeast(_ bytes: UInt64, _ least: UInt64) -> UInt64 { bytes &+ (0x80 - least) &* ones }
    let small = word | 0x20 &* ones
    let isLetter = isAtLeast(small, 0x61) & ~isAtLeast(small, 0x7B)
    let isDigit = isAtLeast(word, 0x30) & ~isAtLeast(word, 0x3A)
    // The product's highest byte is the sum of all bytes.
    return Int(truncatingIfNeeded: (((isLetter | isDigit) >> 7 & ones) &* ones) >> 56)
  }

  /// The bytes that a letter has in a key at least, by its first two bytes; 0 for what may be no letter, or a mark that another takes in.
  @inline(__always)
  private static func keyBytes(_ lead: UInt8, _ second: UInt8) -> Int {
    switch lead {
    // Letters of Latin, some of which are one of ASCII in a key; of Cyrillic and Arabic, U+0400 to U+047F and U+0620 to U+063F.
    case 0xC4...0xC8: 1
    case 0xD0, 0xD1: 2
    case 0xD8: second >= 0xA0 ? 2 : 0
    // Hiragana, U+3040 to U+307F; Chinese characters, U+5000 to U+9FFF; syllables of Korean, U+AC00 to U+CFFF.
    case 0xE3: second == 0x81 ? 3 : 0
    case 0xE5...0xE9, 0xEB, 0xEC: 3
    case 0xEA: second >= 0xB0 ? 3 : 0
    default: 0
    }
  }

  /// The share of the text that is in links, from 0 to 1.
  @inline(__always)
  public var linkDensity: Double {
    block.text.isEmpty ? 0 : Double(linkBytes) / Double(block.text.utf8.count)
  }

  /// Whether the block is text of the article's body, as opposed to a picture, an embed or a rule.
  @inline(__always)
  var isBodyText: Bool { block.role == .body && block.isText }

  /// Whether the text is a whole sentence, longer than a headline's words.
  @inline(__always)
  var isSentence: Bool { ArticleBlock.isSentence(block.text) }

  /// The same of a block's text.
  @inline(__always)
  static func isSentence(_ text: String) -> Bool { text.utf8.count >= 60 && SentenceEnd(of: text) == .sentence }

  /// Whether the block is a paragraph or a heading of the body.
  @inline(__always)
  var isBodyLine: Bool {
    guard block.role == .body else { return false }
    switch block.kind {
    case .paragraph, .heading: return true
    default: return false
    }
  }
}

extension [ArticleBlock] {
  /// Whether a block is a paragraph or a heading of the body. It is not copied for that.
  @inline(__always)
  func isBodyLine(_ index: Int) -> Bool {
    guard self[index].block.role == .body else { return false }
    switch self[index].block.kind {
    case .paragraph, .heading: return true
    default: return false
    }
  }

  /// Whether a block is a heading. It is not copied for that.
  @inline(__always)
  func isHeading(_ index: Int) -> Bool { if case .heading = self[index].block.kind { true } else { false } }

  /// Whether a block is text of the article's body. It is not copied for that.
  @inline(__always)
  func isBodyText(_ index: Int) -> Bool {
    guard self[index].block.role == .body else { return false }
    switch self[index].block.kind {
    case .figure, .embed, .rule: return false
    default: return true
    }
  }
}

extension ArraySlice<ArticleBlock> {
  /// The bytes of the body's text.
  var bodyBytes: Int {
    indices.reduce(0) { $0 + (self[$1].block.role == .body ? self[$1].block.plainBytes : 0) }
  }
}

extension DataTable {
  /// The bytes of the lines of cells, with the signs between them.
  fileprivate var plainBytes: Int {
    var (bytes, lines) = (0, 0)
    for row in rows {
      var (own, cells) = (0, 0)
      for cell in row where !cell.text.isEmpty { (own, cells) = (own + cell.text.utf8.count, cells + 1) }
      if cells > 0 { (bytes, lines) = (bytes + own + cells - 1, lines + 1) }
    }
    return bytes + max(0, lines - 1)
  }
}

extension Block {
  /// The bytes of its plain text, which is not put together for that.
  fileprivate var plainBytes: Int {
    switch kind {
    case .table(let table): table.plainBytes
    case .rule, .embed: 0
    case .heading, .paragraph, .listItem, .quote, .preformatted, .figure: text.utf8.count
    }
  }

  /// Whether the block is made of text, as opposed to a picture, an embed or a rule.
  @inline(__always)
  var isText: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote, .preformatted, .table: true
    case .figure, .embed, .rule: false
    }
  }
}

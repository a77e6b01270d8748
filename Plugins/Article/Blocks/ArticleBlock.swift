public import CopydeskCore
import CopydeskText

/// A block of the article with what passes ask about.
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

  public init(_ block: Block, node: Int = -1, linkBytes: Int = 0) {
    self.block = block
    self.node = node
    self.linkBytes = linkBytes
    shortKey = block.text.utf8.count <= ArticleBlock.short ? TextKey(block.text).string : nil
  }

  /// The key of its text (``CopydeskText/TextKey``); empty for a text over 1,000 bytes, which is no headline, caption or byline. That of a text
  /// over 200 bytes is made each time that it is asked for.
  public var key: String {
    shortKey ?? (block.text.utf8.count <= ArticleBlock.keyed ? TextKey(block.text).string : "")
  }

  /// Whether the key may have at most so many bytes. Each letter and digit of ASCII is one of them, and each Chinese character (U+5000 to
  /// U+9FFF) or Korean syllable (U+B000 to U+CFFF) three.
  @inline(__always)
  func mayHaveKey(ofAtMost most: Int) -> Bool {
    if let shortKey { return shortKey.utf8.count <= most }
    return ArticleBlock.mayHaveKey(block.text, ofAtMost: most)
  }

  private static func mayHaveKey(_ text: String, ofAtMost most: Int) -> Bool {
    let isLonger = text.utf8.withContiguousStorageIfAvailable { bytes in
      var left = most
      for byte in bytes {
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          left -= 1
        } else if byte &- 0xE5 < 5 || byte == 0xEB || byte == 0xEC {
          left -= 3
        }
        if left < 0 { return true }
      }
      return false
    }
    return isLonger != true
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
  var isSentence: Bool { block.text.utf8.count >= 60 && SentenceEnd(of: block.text) == .sentence }

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

extension ArraySlice<ArticleBlock> {
  /// The bytes of the body's text.
  var bodyBytes: Int {
    indices.reduce(0) { $0 + (self[$1].block.role == .body ? self[$1].block.plainText.utf8.count : 0) }
  }
}

extension Block {
  /// Whether the block is made of text, as opposed to a picture, an embed or a rule.
  @inline(__always)
  var isText: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote, .preformatted, .table: true
    case .figure, .embed, .rule: false
    }
  }
}

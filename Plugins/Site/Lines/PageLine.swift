import CopydeskCore
import CopydeskText

/// A block as other pages may have it too.
struct PageLine: Sendable, Hashable {
  /// What the block is to its neighbours.
  enum Kind: Sendable {
    case paragraph, heading, listItem, other
  }

  /// The block's index in the document.
  let index: Int
  /// The hash of what it says or shows; `nil` for a block that belongs to this article, whatever other pages have.
  let hash: UInt64?
  let kind: Kind
  /// The list that it is an item of, where that is known.
  let list: Int?
  /// Whether it is no line: it belongs to the article as its headline does, or says nothing.
  let isSilent: Bool
  /// Whether it has as many words as a sentence of an article.
  let isLong: Bool
  /// Whether it is a long line that ends as sentences do: a paragraph of an article, or a notice.
  let isRunning: Bool
  /// Whether it announces what comes after it.
  let isLabel: Bool

  /// From how many words on a line is long; each character of a script without spaces is a word.
  static let longWords = 12

  init(_ block: Block, at index: Int, of article: ArticleLines) {
    let words = WordCount.words(in: block.text, upTo: PageLine.longWords)
    let isText = PageLine.isText(block)
    let end = isText ? SentenceEnd(of: block.text) : .none
    self.index = index
    list = block.group
    kind =
      switch block.kind {
      case .paragraph where PageLine.isSetAsHeading(block, words), .heading: .heading
      case .paragraph: .paragraph
      case .listItem: .listItem
      default: .other
      }
    isLong = isText && words == PageLine.longWords
    let mayRecur = PageLine.roles.contains(block.role)
    isRunning = mayRecur && isLong && end != .none
    isLabel = end == .colon
    hash = mayRecur || PageLine.isBarePicture(block) ? PageLine.hash(block, words, of: article) : nil
    isSilent = hash == nil && (!mayRecur || !PageLine.isCode(block))
  }

  /// What may be boilerplate. Headlines, decks, bylines, datelines, captions and credits are the article's own.
  private static let roles: Set<Role> = [.body, .teaser, .widget]

  private static func isText(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .listItem, .quote: true
    default: false
    }
  }

  private static func isCode(_ block: Block) -> Bool {
    if case .preformatted = block.kind { true } else { false }
  }

  /// Whether a short paragraph is a heading by its looks: all of it is strong.
  private static func isSetAsHeading(_ block: Block, _ words: Int) -> Bool {
    words < longWords && block.marks.contains { $0.kind == .strong && $0.range == 0..<block.text.utf8.count }
  }

  /// Whether a block is a picture about which the page says nothing, as banners are.
  private static func isBarePicture(_ block: Block) -> Bool {
    guard case .figure(let image) = block.kind else { return false }
    return block.text.isEmpty && image.credit == nil
  }

  /// The hash of what a block says or shows, without the bits that hold a place.
  private static func hash(_ block: Block, _ words: Int, of article: ArticleLines) -> UInt64? {
    switch block.kind {
    case .figure(let image): return LineHash.of(image.src.utf8) & ~3
    case .embed(let url): return LineHash.of(url.utf8) & ~3
    case .rule, .preformatted: return nil
    case .table, .heading, .paragraph, .listItem, .quote:
      let key = ArticleLines.key(block.plainText)
      if key.isEmpty || article.own(block.text, key: key, words: words) { return nil }
      return LineHash.of(key, kind: block.kindName) & ~3
    }
  }
}

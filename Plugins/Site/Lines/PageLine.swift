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
    self.index = index
    kind =
      switch block.kind {
      case .paragraph: PageLine.isSetAsHeading(block) ? .heading : .paragraph
      case .heading: .heading
      case .listItem: .listItem
      default: .other
      }
    list = block.group
    let isBody = PageLine.roles.contains(block.role) || PageLine.isBarePicture(block)
    let isText = kind != .other && block.kindName != "heading" || block.kindName == "quote"
    isLong = isText && WordCount.words(in: block.text, upTo: PageLine.longWords) == PageLine.longWords
    let end = isText ? SentenceEnd(of: block.text) : .none
    isRunning = isBody && isLong && end != .none
    isLabel = end == .colon
    let isOwn = !isBody || article.owns(block)
    hash = isOwn ? nil : PageLine.hash(block)
    isSilent = isOwn || block.kind == .rule
  }

  /// Whether a short paragraph is a heading by its looks: all of it is strong.
  private static func isSetAsHeading(_ block: Block) -> Bool {
    guard WordCount.words(in: block.text, upTo: longWords) < longWords else { return false }
    return block.marks.contains { $0.kind == .strong && $0.range == 0..<block.text.utf8.count }
  }

  /// What may be boilerplate. Headlines, decks, bylines, datelines, captions and credits are the article's own.
  private static let roles: Set<Role> = [.body, .teaser, .widget]

  /// Whether a block is a picture about which the page says nothing, as banners are.
  private static func isBarePicture(_ block: Block) -> Bool {
    guard case .figure(let image) = block.kind else { return false }
    return block.text.isEmpty && image.credit == nil
  }

  private static func hash(_ block: Block) -> UInt64? {
    switch block.kind {
    case .figure(let image): LineHash.of(image.src.utf8) & ~3
    case .embed(let url): LineHash.of(url.utf8) & ~3
    case .rule, .preformatted: nil
    case .table, .heading, .paragraph, .listItem, .quote:
      LineHash.of(block.plainText, kind: block.kindName).map { $0 & ~3 }
    }
  }
}

import CopydeskCore

/// What of an article is written as Markdown.
public struct MarkdownParts: Sendable, Hashable {
  /// Whether links are written, or only their words.
  public var links = true
  /// Whether pictures are.
  public var images = true
  /// Whether captions and credits of pictures are.
  public var captions = true
  /// Whether links to videos and posts from elsewhere are.
  public var embeds = true
  /// Whether the line with the authors is.
  public var byline = true

  public init() {}

  /// All of them.
  public static let all = MarkdownParts()

  /// What of a block is written; `nil` for nothing.
  func part(of block: Block) -> Block? {
    if self == .all { return block }
    if !byline, block.role == .byline { return nil }
    var block = block
    switch block.kind {
    case .embed where !embeds: return nil
    case .figure(var image):
      if !images { (image.src, image.alt) = ("", nil) }
      if !captions {
        (image.caption, image.credit) = (nil, nil)
        (block.text, block.marks) = ("", [])
      }
      block.kind = .figure(image)
    case .table(var table) where !links:
      for row in table.rows.indices {
        for cell in table.rows[row].indices { table.rows[row][cell].marks.removeAll(where: \.isLink) }
      }
      block.kind = .table(table)
    default: break
    }
    if !links { block.marks.removeAll(where: \.isLink) }
    return block
  }
}

extension Mark {
  /// Whether this is a link.
  var isLink: Bool {
    if case .link = kind { true } else { false }
  }
}

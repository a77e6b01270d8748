public import CopydeskCore
import CopydeskText

/// Writes a document as Markdown: CommonMark with the tables and the strikethrough of GFM.
///
/// Blocks with the role teaser or widget are not part of an article and are left out.
public struct MarkdownRenderer: Sendable, Hashable {
  /// Whether the metadata come first, as YAML.
  public var frontMatter: Bool
  /// Whether the headline is written above the article, as a heading.
  public var title: Bool
  /// Whether the deck is written under the headline, emphasized.
  public var deck: Bool
  /// What of the blocks is written.
  public var parts = MarkdownParts.all
  /// The fields of the front matter by their names in it, and `extras.NAME` for one of the extras; empty for all.
  public var fields: Set<String> = []

  public init(frontMatter: Bool = true, title: Bool = true, deck: Bool = true) {
    self.frontMatter = frontMatter
    self.title = title
    self.deck = deck
  }

  /// The document as UTF-8. It ends with a line end unless it is empty.
  public func render(_ document: Document) -> [UInt8] {
    var writer = BlockWriter()
    if title, let text = document.metadata.title { writer.write(Block(.heading(level: 1), text: text)) }
    if deck, let text = document.metadata.deck {
      writer.write(Block(.paragraph, text: text, marks: [Mark(.emphasis, 0..<text.utf8.count)]))
    }
    let isWhole = parts == .all
    document.forEachShownBlock(belowTitle: title, belowDeck: deck) { block in
      if isWhole { writer.write(block) } else if let part = parts.part(of: block) { writer.write(part) }
    }
    return writer.finish(after: frontMatter ? FrontMatter(document, fields: fields).bytes : [])
  }

  /// The document as a string.
  public func string(_ document: Document) -> String {
    String(decoding: render(document), as: UTF8.self)
  }
}

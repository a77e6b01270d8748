import CopydeskCore
import CopydeskSQLite
import FoundationEssentials

/// An article as the rows of ``ArticleSchema``, made on a worker.
struct ArticleRows: Sendable {
  /// What tells the article from every other one of the database.
  let key: String
  /// The columns of `documents` after its number and key.
  let document: [SQLiteValue]
  /// The rows of each table below it, without document and place.
  let parts: [(table: Table, rows: [[SQLiteValue]])]

  /// A table whose rows belong to a document.
  enum Table: String, CaseIterable {
    case authors, tags, images, blocks, removals

    /// The columns after document and place.
    var columns: [String] {
      switch self {
      case .authors: ["name"]
      case .tags: ["tag"]
      case .images: ["src", "alt", "caption", "credit"]
      case .blocks: ["kind", "role", "position", "level", "url", "text", "data"]
      case .removals: ["stage", "rule", "reason", "kind", "role", "position", "repeats", "text"]
      }
    }
  }

  /// The columns of ``document``.
  static let columns = [
    "path", "position", "url", "kind", "title", "deck", "description", "published", "modified", "section", "site",
    "language", "licence", "text", "words", "unspaced", "extras",
  ]

  init(_ article: Document, key: TableColumn) {
    let own = key.text(of: article)
    self.key = own.isEmpty ? article.id : own
    let (metadata, text) = (article.metadata, article.text)
    let isUnspaced = [text, metadata.title ?? "", metadata.deck ?? ""].contains {
      $0.unicodeScalars.contains(where: \.isUnspaced)
    }
    document = [
      .text(article.origin.path), .integer(article.origin.position),
      SQLiteValue(metadata.canonicalURL ?? article.origin.url), SQLiteValue(metadata.kind?.rawValue),
      SQLiteValue(metadata.title), SQLiteValue(metadata.deck), SQLiteValue(metadata.description),
      SQLiteValue(metadata.published), SQLiteValue(metadata.modified), SQLiteValue(metadata.section),
      SQLiteValue(metadata.site), SQLiteValue(metadata.language), SQLiteValue(metadata.licence), .text(text),
      .integer(article.wordCount()), .integer(isUnspaced ? 1 : 0),
      article.extras.isEmpty ? .null : .text(ExtraValue.map(article.extras).json),
    ]
    parts = [
      (.authors, metadata.authors.map { [.text($0)] }), (.tags, metadata.tags.map { [.text($0)] }),
      (.images, article.images.map(Self.row)), (.blocks, article.blocks.map(Self.row)),
      (.removals, article.removals.map(Self.row)),
    ]
  }

  private static func row(_ image: ImageReference) -> [SQLiteValue] {
    [.text(image.src), SQLiteValue(image.alt), SQLiteValue(image.caption), SQLiteValue(image.credit)]
  }

  private static func row(_ removal: Removal) -> [SQLiteValue] {
    let block = removal.block
    return [
      .text(removal.stage), .text(removal.rule), .text(removal.reason), .text(block.kindName),
      .text(block.role.rawValue), .integer(block.position), SQLiteValue(removal.repeats), .text(block.plainText),
    ]
  }

  private static func row(_ block: Block) -> [SQLiteValue] {
    var (level, url): (Int?, String?) = (nil, nil)
    var isWhole = block.marks.isEmpty && block.quoted == 0
    switch block.kind {
    case .heading(let number), .quote(let number): level = number
    case .listItem(let item):
      level = item.level
      isWhole = false
    case .figure(let image): url = image.src
    case .embed(let address): url = address
    case .table: isWhole = false
    case .paragraph, .preformatted, .rule: break
    }
    return [
      .text(block.kindName), .text(block.role.rawValue), .integer(block.position), SQLiteValue(level),
      SQLiteValue(url), .text(block.plainText), isWhole ? .null : SQLiteValue(json(block)),
    ]
  }

  /// The whole block as JSON, where the columns do not say all of it: marks, tables, numbers of items.
  private static func json(_ block: Block) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(block)).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Unicode.Scalar {
  /// Whether it is of a script that is searched by parts of words: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese.
  var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007,
      0x3040...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFF66...0xFFDC, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

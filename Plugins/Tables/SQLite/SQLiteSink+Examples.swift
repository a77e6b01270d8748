import CopydeskCore
import CopydeskSQLite

extension SQLiteSink {
  static let examples: [StageExample] = [
    StageExample(
      "An article, and its rows", settings: ["path": "out/articles.sqlite"], input: .document(article),
      output: .found(
        """
        documents: pages/bridge.html | Bridge reopens | en | “Open” again. | 2
        authors: 0 | Ann Orr
        blocks: 0 | paragraph | body | 120 | “Open” again.
        found: pages/bridge.html | [Bridge] reopens
        """, by: rows))
  ]

  private static var article: Document {
    var document = Document(origin: Origin(path: "pages/bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge reopens"
    document.metadata.authors = ["Ann Orr"]
    document.metadata.language = "en"
    document.blocks = [Block(.paragraph, text: "“Open” again.", position: 120)]
    return document
  }

  private static let queries = [
    ("documents", "SELECT id, title, language, text, words FROM documents ORDER BY number"),
    ("authors", "SELECT place, name FROM authors ORDER BY document, place"),
    ("blocks", "SELECT place, kind, role, position, text FROM blocks ORDER BY document, place"),
    (
      "found",
      "SELECT id, snippet(search_words, 0, '[', ']', '', 8) FROM search_words JOIN documents ON number = search_words.rowid "
        + "WHERE search_words MATCH 'bridge' ORDER BY number"
    ),
  ]

  /// What is in a database, a line for each row.
  @Sendable private static func rows(in folder: String) throws -> String {
    let database = try SQLiteDatabase(path: "\(folder)/out/articles.sqlite", .reading)
    return try queries.flatMap { name, query in
      try database.prepare(query).rows().map { row in "\(name): \(row.map(\.shown).joined(separator: " | "))" }
    }.joined(separator: "\n")
  }
}

extension SQLiteValue {
  fileprivate var shown: String {
    switch self {
    case .null: "NULL"
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): value
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }
}

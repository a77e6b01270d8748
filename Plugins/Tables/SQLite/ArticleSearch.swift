import CopydeskCore
import CopydeskSQLite

/// Searches the articles of a database that the `sqlite` sink wrote.
public struct ArticleSearch: Sendable {
  /// An article that was found.
  public struct Match: Sendable, Hashable {
    public var id: String
    public var title: String?
    public var published: String?
    public var url: String?
    /// A part of the article with what was found in square brackets.
    public var snippet: String
  }

  /// Why nothing can be found.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why, as a sentence to the user.
    public var description: String
    /// Whether it is the query that makes no sense, whatever the file.
    public var isOfQuery = false
  }

  /// The database file.
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// The best matches first; of equal ones the earlier document.
  ///
  /// All terms have to be there: words without regard to case and accents, `"words in a row"`, `beginn*`, and `-word` for what must not be
  /// there. A term in Chinese, Japanese, Korean or Thai is found anywhere in a text, also within words.
  ///
  /// - Throws: ``Failure`` for a query without terms, and for a file that is not such a database.
  public func matches(_ query: String, limit: Int) throws -> [Match] {
    let query = SearchQuery(query)
    guard !query.wanted.isEmpty else {
      throw Failure(description: "there is nothing to search for in the query", isOfQuery: true)
    }
    guard EarlierOutput.exists(path) else {
      throw Failure(description: "\(path): there is no such file; the 'sqlite' sink writes one")
    }
    do throws(SQLiteError) {
      let database = try SQLiteDatabase(path: path, .recovering)
      if let problem = try ArticleDatabase.problem(of: database, mayBeEmpty: false) {
        throw SQLiteError(code: 0, message: problem)
      }
      return try Self.matches(query, in: database, limit: limit)
    } catch {
      throw Failure(description: "\(path): \(error.message)")
    }
  }

  private static let columns = "documents.id, documents.title, documents.published, documents.url"

  private static func matches(
    _ query: SearchQuery, in database: SQLiteDatabase, limit: Int
  ) throws(SQLiteError) -> [Match] {
    let rows: [[SQLiteValue]]
    switch query.index {
    case .words: rows = try search("search_words", 24, query, database, limit)
    case .trigrams: rows = try search("search_trigrams", 64, query, database, limit)
    case .none: rows = try scan(query, database, limit)
    }
    return rows.map { row in
      let found = row[4].text ?? ""
      return Match(
        id: row[0].text ?? "", title: row[1].text, published: row[2].text, url: row[3].text,
        snippet: query.index == .none ? query.snippet(of: found) : oneLine(found))
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// - Parameter size: How many tokens a snippet has; fts5 allows 64.
  private static func search(
    _ table: String, _ size: Int, _ query: SearchQuery, _ database: SQLiteDatabase, _ limit: Int
  ) throws(SQLiteError) -> [[SQLiteValue]] {
    try database.prepare(
      """
      SELECT \(columns), snippet(\(table), -1, '[', ']', '...', \(size)) FROM \(table)
      JOIN documents ON documents.number = \(table).rowid
      WHERE \(table) MATCH ? ORDER BY \(table).rank, documents.number LIMIT ?
      """
    ).rows([.text(query.expression), .integer(limit)])
  }

  /// Looks at every text: for terms that are shorter than three characters, which no index has.
  private static func scan(
    _ query: SearchQuery, _ database: SQLiteDatabase, _ limit: Int
  ) throws(SQLiteError) -> [[SQLiteValue]] {
    let whole = "coalesce(title, '') || char(10) || coalesce(deck, '') || char(10) || text"
    let conditions =
      query.wanted.map { _ in "whole LIKE ? ESCAPE '\\'" } + query.unwanted.map { _ in "whole NOT LIKE ? ESCAPE '\\'" }
    return try database.prepare(
      """
      SELECT id, title, published, url, whole FROM (SELECT *, \(whole) AS whole FROM documents)
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY number LIMIT ?
      """
    ).rows((query.wanted + query.unwanted).map { .text($0.likePattern) } + [.integer(limit)])
  }
}

public import CopydeskCore
import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads documents from the rows that a query finds in an SQLite database.
///
/// The file is opened for reading only, and nothing but a query is run. A later run goes on after as many rows, so the query should order
/// them.
public struct SQLiteSource: Source {
  public struct Settings: StageSettings {
    @Setting("The database file.") public var path: PathSetting
    @Setting("What to read, such as 'SELECT url, html FROM pages ORDER BY id'.") public var query: String
    @Setting("Whose records they are; it says which column is what, where 'fields' does not.")
    public var preset = RecordPreset.common
    @Setting("Which column is what: its name, or several, of which the first with something counts.")
    public var fields = RecordFields()
    @Setting("Whether pages are base64. Bytes that are gzip or zstd are unpacked without being told.")
    public var base64 = false
    @Setting("Whether columns that nothing else was made of go into the extras.") public var extras = true

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "sqlite", summary: "Reads documents from the rows that a query finds in an SQLite database.",
    examples: [
      StageExample(
        "Rows that a query makes up, without a table",
        settings: [
          "path": "pages.sqlite",
          "query": "SELECT column1 AS title, column2 AS html FROM (VALUES ('Storm', '<p>It rains.'), ('Sun', NULL))",
        ],
        input: .files(["pages.sqlite": ""]), output: .items(["pages.sqlite", "pages.sqlite#1: no_content"]))
    ])

  private let settings: Settings
  private let mapping: RecordMapping

  public init(settings: Settings) throws {
    if settings.path.isStandardStream {
      throw SettingError(path: "path", "a database cannot be read from standard input; give its file")
    }
    self.settings = settings
    mapping = RecordMapping(
      settings.fields, preset: settings.preset, isBase64: settings.base64, keepsExtras: settings.extras)
  }

  /// Checks whether the file is a database, and whether the query is one for it.
  public func preflight() -> [SettingError] {
    if let problems = (try? InputPaths([settings.path]))?.preflight(), !problems.isEmpty { return problems }
    do throws(SQLiteError) {
      let rows = try SQLiteRows(path: settings.path.absolute, query: settings.query)
      guard rows.isReadOnly else {
        return [SettingError(path: "query", "it changes the database; a source only reads")]
      }
      let unknown = unknownColumns(among: rows.columns)
      return unknown.isEmpty ? missingPage(among: rows.columns) : unknown
    } catch {
      let path = error.isDamage ? "path" : "query"
      return [SettingError(path: path, "'\(settings.path.given)': \(error.message)")]
    }
  }

  private func unknownColumns(among columns: [String]) -> [SettingError] {
    RecordFields.all.flatMap { name, place in
      settings.fields[keyPath: place].filter { !columns.contains($0) }.map { column in
        SettingError(
          path: "fields.\(name)",
          "the query gives no column '\(column)'\(Suggestion.phrase(for: column, among: columns)) "
            + "(it gives \(columns.joined(separator: ", ")))")
      }
    }
  }

  private func missingPage(among columns: [String]) -> [SettingError] {
    guard let names = mapping.namesOfPage(missingIn: columns) else { return [] }
    return [
      SettingError(
        path: "query",
        "the query gives no column with the page (\(names.joined(separator: ", "))); it gives "
          + "\(columns.joined(separator: ", ")): name the page's in fields.html or fields.text")
    ]
  }

  /// How much work looking at the first row may be: a query that sorts a large table first is not waited for.
  private static let forecastSteps: Int32 = 5_000_000

  public func inputFiles() throws -> InputFiles? {
    let path = settings.path
    return InputFiles {
      // What was last committed to a database with a log is in the log. It comes before the database, so that it is compared wherever in the
      // rows a run goes on.
      AnyIterator([Self.log(of: path), InputFile(path)].makeIterator())
    }
  }

  /// The log of a database in WAL mode (sqlite.org/wal.html). An empty one, which SQLite makes where it opens the database, is like none.
  private static func log(of path: PathSetting) -> InputFile {
    var log = InputFile(name: path.given + "-wal", path: path.absolute + "-wal", size: 0, modified: 0)
    var status = stat()
    if stat(log.path, &status) == 0, status.st_size > 0 {
      log = InputFile(name: log.name, path: log.path, status: status)
    }
    return log
  }

  /// Looks at the first row, where that is quick.
  public func expectedInputs() -> ExpectedInputs? {
    guard
      let rows = try? SQLiteRows(
        path: settings.path.absolute, query: settings.query, steps: Self.forecastSteps), rows.isReadOnly,
      let record = rows.next(limits: .default),
      case .document(let document) = content(of: record, .default), document.blocks.isEmpty
    else { return nil }
    return ExpectedInputs(examples: [document.payload.mediaType: document.origin.path])
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    let rows: SQLiteRows
    if context.resume == Self.end { return }
    let done = context.resume.flatMap { Int($0.rawValue) } ?? 0
    do throws(SQLiteError) {
      rows = try SQLiteRows(path: settings.path.absolute, query: settings.query)
      guard rows.isReadOnly else { throw SQLiteError(code: 8, message: "the query changes the database") }
      try rows.skip(done)
    } catch {
      let failure = DocumentError("bad_database", error.message).endingInput(!error.isDamage)
      let content = SourceItem.Content.failed(failure, origin: Origin(path: settings.path.given), payload: nil)
      return try await emit(SourceItem(content, position: Self.end))
    }
    var dates = UnreadDates()
    while let record = rows.next(limits: context.limits) {
      let position = rows.isOver ? Self.end : SourcePosition(rawValue: "\(record.number + 1)")
      let content = content(of: record, context.limits)
      dates.note(record, content, mapping)
      try await emit(SourceItem(content, position: position))
    }
    if let doubt = dates.doubt { context.warn(doubt) }
  }

  /// The place after which nothing comes: that of damage, which a later run would only meet again.
  private static let end = SourcePosition(rawValue: "end")

  private func content(of record: FoundRecord, _ limits: DocumentLimits) -> SourceItem.Content {
    let origin = Origin(path: settings.path.given, position: record.number)
    switch record.result {
    case .success(let fields): return mapping.content(of: fields, origin: origin, limits: limits)
    case .failure(let error): return .failed(error, origin: origin, payload: nil)
    }
  }
}

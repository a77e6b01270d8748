public import CopydeskCore
import CopydeskSQLite
import Synchronization

/// Writes articles to an SQLite database, with their blocks, images, authors, tags and removals, and tables for searching them.
///
/// An article takes the place of an earlier one with its key. What was written is committed at each checkpoint and at the end; a run that
/// ends early keeps what was committed.
public final class SQLiteSink: ResumableSink {
  public struct Settings: StageSettings {
    @Setting("The database file; it is made where it is not there.") public var path: PathSetting =
      "out/articles.sqlite"
    @Setting(
      "What tells articles apart: id, url, or extras.NAME, such as extras.record_id. Where one has none, it is its id.")
    public var key = "id"
    @Setting(
      "What happens to what an earlier run wrote: articles with the same key are replaced and others stay (append, and without it), "
        + "all go (replace), those that are there stay as they are (skip), or the run does not begin (fail).")
    public var exists: ExistingOutput? = nil

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "sqlite",
    summary: "Writes articles to an SQLite database, with tables for searching them.",
    examples: examples)

  private let settings: Settings
  private let key: TableColumn
  private let database = Mutex<ArticleDatabase?>(nil)
  /// How many articles had the key of an earlier one of the run.
  private let twins = Mutex(0)

  /// An article as rows.
  public struct Rendering: Sendable {
    let rows: ArticleRows
  }

  /// - Throws: ``SettingErrors``
  public init(settings: Settings) throws {
    self.settings = settings
    var errors: [SettingError] = []
    if settings.path.isStandardStream {
      errors.append(SettingError(path: "path", "a database cannot be written to standard output; give it a file"))
    }
    do throws(SettingError) {
      key = try TableColumn(settings.key, setting: "key")
    } catch {
      throw SettingErrors(errors + [error])
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
  }

  /// The database file.
  public var outputs: [SinkOutput] {
    let joined = JoinedFiles(obstacle: "it is a database; each shard has one of its own")
    return [SinkOutput(path: path, isFile: true, setting: "path", partialPath: path, joined: joined)]
  }

  public var style: SinkStyle { .commits }

  /// Each article has one row, whatever is written again.
  public var promise: SinkPromise { .exactlyOnce }

  private var path: String { settings.path.absolute }

  /// Checks whether the file can be written, and whether it is ours.
  public func preflight() -> [SettingError] {
    if let problem = OutputCheck.problem(file: path) { return [SettingError(path: "path", problem)] }
    guard EarlierOutput.exists(path) else { return [] }
    if settings.exists == .fail {
      return [SettingError(path: "exists", "'\(path)' is there already, and exists is 'fail'")]
    }
    do throws(SQLiteError) {
      let database = try SQLiteDatabase(path: path, .recovering)
      if let problem = try ArticleDatabase.problem(of: database) {
        return [SettingError(path: "path", "'\(path)' \(problem)")]
      }
      if settings.exists == .replace { return [] }
      let problem = try ArticleDatabase.problem(ofKey: key.name, in: database)
      return problem.map { [SettingError(path: "key", "'\(path)' \($0)")] } ?? []
    } catch {
      return [
        SettingError(path: "path", "'\(path)' \(OutputError.reason(error) ?? "cannot be opened: \(error.message)")")
      ]
    }
  }

  /// Opens the database and begins a transaction.
  public func open(in context: StageContext) async throws {
    if settings.exists == .fail, EarlierOutput.exists(path) {
      throw OutputError(path: path, reason: "is there already, and exists is 'fail'")
    }
    try OutputFile.createFolders(path.pathFolder)
    try database.withLock { $0 = try open(settings.exists ?? .append) }
  }

  /// Goes on with what an earlier session of the run has committed.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    let counts = try CommittedCounts(position, of: path)
    guard EarlierOutput.exists(path) else {
      throw OutputError.lost(path, "is gone, so the run cannot go on")
    }
    try database.withLock { $0 = try open(settings.exists ?? .append, at: counts) }
  }

  private func open(_ existing: ExistingOutput, at counts: CommittedCounts? = nil) throws -> ArticleDatabase {
    try ArticleDatabase(path: path, existing: existing, key: key.name, at: counts)
  }

  public var canExtend: Bool { true }

  /// Adds articles to those that are there.
  public func extend(in context: StageContext) async throws {
    let existing = settings.exists == .skip ? ExistingOutput.skip : .append
    try database.withLock {
      $0 = try ArticleDatabase(path: path, existing: existing, key: key.name, extends: true)
    }
  }

  /// Removes articles that were added and are not final.
  public func retract(in context: StageContext) async throws {
    if EarlierOutput.exists(path) { try ArticleDatabase.retract(path: path) }
  }

  /// Doubts about a key that many articles share.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    guard !["id", "url"].contains(key.name), !key.name.hasPrefix("extras."), inputs?.isSingle != true else { return [] }
    let (kept, others) = settings.exists == .skip ? ("first", "later") : ("last", "earlier")
    return [
      SettingError(
        path: "key",
        "articles with the same \(key.name) count as one, and the database holds only the \(kept) of them, in place of \(others) ones; id, url or "
          + "extras.NAME tells articles apart")
    ]
  }

  /// Says how many articles have counted as written, and are not in the database.
  private func warnOfTwins(_ context: StageContext) {
    let count = twins.withLock { count in
      defer { count = 0 }
      return count
    }
    if count == 0 { return }
    let (other, verb) =
      settings.exists == .skip ? ("an earlier", "were left out") : ("a later", "are not there any more")
    context.warnOfLoss(
      "\(count) of the articles that count as written \(verb): \(other) one had the same \(settings.key)")
  }

  /// Makes rows of the article.
  public func render(_ document: Document, in context: StageContext) async throws -> Rendering {
    Rendering(rows: ArticleRows(document, key: key))
  }

  public func write(_ rendering: Rendering, in context: StageContext) async throws {
    try database.withLock { database in
      guard let database else { throw OutputError(path: path, reason: "was not opened") }
      if try database.write(rendering.rows) {
        twins.withLock { $0 += 1 }
        let kept = settings.exists == .skip ? "the first" : "the last"
        context.warnOfLoss(
          "articles of one run have the same \(settings.key), and the database holds \(kept) of them")
      }
    }
  }

  /// Commits what was written, or takes it back where the run ended early.
  ///
  /// - Returns: How many articles were written, and the number of the run.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try database.withLock { database in
      guard let current = database else { return SinkPosition(rawValue: "0") }
      try current.commit(commit)
      if commit == .final { warnOfTwins(context) }
      if commit != .checkpoint { database = nil }
      return current.position
    }
  }

  /// Commits what was written.
  public func complete(in context: StageContext) async throws -> SinkPosition {
    let position = try await commit(.checkpoint, in: context)
    warnOfTwins(context)
    return position
  }

  /// Notes that the run has ended; its rows are in their places.
  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    try ArticleDatabase.finish(path: path, at: CommittedCounts(position, of: path))
  }
}

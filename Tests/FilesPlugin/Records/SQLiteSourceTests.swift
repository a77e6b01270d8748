import CopydeskCompression
import CopydeskCore
import CopydeskSQLite
import CopydeskTesting
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// Rows of databases.
@Suite struct SQLiteSourceTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let database = try SQLiteDatabase(path: folder.path("a.sqlite"), .writing)
    try database.execute("CREATE TABLE pages (id INTEGER PRIMARY KEY, url, html, n)")
    let insert = try database.prepare("INSERT INTO pages VALUES (?, ?, ?, ?)")
    let gzip = OutputCompression.gzip.packed(Array("<p>packed".utf8))
    for (id, page) in [SQLiteValue.text("<p>나룻배"), .blob(gzip), .null, .blob(Array("<p>bytes".utf8))].enumerated() {
      try insert.run([.integer(id + 1), .text("https://g.example/\(id)"), page, .real(0.5)])
    }
    return folder
  }

  private static let settings: ConfigNode = ["path": "a.sqlite", "query": "SELECT * FROM pages ORDER BY id"]

  @Test func `Rows are documents, and compressed pages are unpacked`() async throws {
    let items = try await folder().records(SQLiteSource.self, Self.settings)
    #expect(items.verdicts == ["a.sqlite", "a.sqlite#1", "a.sqlite#2: no_content", "a.sqlite#3"])
    #expect(items.pages == ["<p>나룻배", "<p>packed", "<p>bytes"])
    #expect(items[0].document?.extras == ["record_id": "1", "n": 0.5])
    #expect(items[0].origin.url == "https://g.example/0")
  }

  @Test func `What is committed to a database's log counts as a change`() throws {
    let folder = try folder()
    let source = try SQLiteSource.reading(Self.settings, baseFolder: folder.path)
    let before = try #require(try source.inputFiles().map(Array.init))
    #expect(before.map(\.name) == ["a.sqlite-wal", "a.sqlite"] && before[0].size == 0)
    let writer = try SQLiteDatabase(path: folder.path("a.sqlite"), .writing)
    _ = try writer.prepare("PRAGMA journal_mode = wal").rows()
    try writer.execute("INSERT INTO pages VALUES (5, 'https://g.example/5', '<p>new', 1)")
    let files = try #require(try source.inputFiles().map(Array.init))
    #expect(files.map(\.name) == before.map(\.name) && files[0].size > 0)
    try writer.execute("UPDATE pages SET html = '<p>newer' WHERE id = 5")
    #expect(try source.inputFiles().map(Array.init) != files)
  }

  @Test func `A run goes on after any row`() async throws {
    let folder = try folder()
    let all = try await folder.records(SQLiteSource.self, Self.settings)
    for (index, item) in all.enumerated() {
      let rest = try await folder.records(SQLiteSource.self, Self.settings, in: SourceContext(resume: item.position))
      #expect(rest.verdicts == Array(all.verdicts.dropFirst(index + 1)))
    }
  }

  @Test func `A file that is no database is said once, also where a run goes on after it`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("a.sqlite", "no database, though it is long enough to be one")
    let items = try await folder.records(SQLiteSource.self, Self.settings)
    #expect(items.verdicts == ["a.sqlite: bad_database"])
    let context = SourceContext(resume: items.first?.position)
    #expect(try await folder.records(SQLiteSource.self, Self.settings, in: context).isEmpty)
  }

  @Test func `A row over the limit fails, and the next one is read`() async throws {
    let items = try await folder().records(
      SQLiteSource.self, Self.settings, in: SourceContext(limits: DocumentLimits(bytes: 33)))
    #expect(items.map(\.origin.position) == [0, 1, 2, 3])
    #expect(items.verdicts.filter { $0.contains("limit_bytes") }.count == 1)
  }

  @Test(arguments: [
    ("DELETE FROM pages", "query: it changes the database; a source only reads"),
    ("SELECT 1; DELETE FROM pages", "query: 'a.sqlite': more than one statement"),
    ("SELECT x FROM pages", "query: 'a.sqlite': no such column: x"), ("", "query: 'a.sqlite': there is no statement"),
  ])
  func `A query that is none is told before the run`(_ query: String, _ problem: String) async throws {
    let folder = try folder()
    let settings: ConfigNode = ["path": "a.sqlite", "query": .init(.string(query))]
    #expect(try SQLiteSource.reading(settings, baseFolder: folder.path).preflight().map(\.description) == [problem])
    #expect(try await folder.records(SQLiteSource.self, settings).verdicts == ["a.sqlite: bad_database"])
    #expect(try await folder.records(SQLiteSource.self, Self.settings).count == 4)
  }

  @Test func `Rows that cannot be had end the run, for nobody knows what is in them`() async throws {
    let folder = try folder()
    let settings: ConfigNode = [
      "path": "a.sqlite", "query": "SELECT html, CASE id WHEN 3 THEN abs(-9223372036854775808) END FROM pages",
    ]
    let items = try await folder.records(SQLiteSource.self, settings)
    #expect(items.verdicts == ["a.sqlite", "a.sqlite#1", "a.sqlite#2: bad_database"])
    #expect(items.map(\.endsInput) == [false, false, true])
    let gone = try await folder.records(SQLiteSource.self, ["path": "b.sqlite", "query": "SELECT 1"])
    #expect(gone.verdicts == ["b.sqlite: bad_database"] && gone.map(\.endsInput) == [true])
    try folder.add("c.sqlite", "no database, and nothing of one is in it")
    let damaged = try await folder.records(SQLiteSource.self, ["path": "c.sqlite", "query": "SELECT 1 FROM pages"])
    #expect(damaged.verdicts == ["c.sqlite: bad_database"] && damaged.map(\.endsInput) == [false])
  }

  @Test func `A query that takes long is not waited for before the run`() throws {
    let folder = try folder()
    func expected(_ query: String) throws -> ExpectedInputs? {
      try SQLiteSource.reading(["path": "a.sqlite", "query": .init(.string(query))], baseFolder: folder.path)
        .expectedInputs()
    }
    #expect(try expected("SELECT html FROM pages ORDER BY id") == ExpectedInputs(examples: [.html: "a.sqlite"]))
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS html FROM n"
    #expect(try expected(endless) == nil)
  }

  @Test func `A column that the query does not give is told`() throws {
    var settings = Self.settings.entries
    settings.append(.init("fields", ["html": "htlm"]))
    let folder = try folder()
    let source = try SQLiteSource.reading(ConfigNode(.map(settings)), baseFolder: folder.path)
    #expect(
      source.preflight().map(\.description) == [
        "fields.html: the query gives no column 'htlm'; did you mean 'html'? (it gives id, url, html, n)"
      ])
  }

  @Test func `A query without a column for the page is told`() throws {
    let folder = try folder()
    func problems(_ settings: ConfigNode) throws -> [String] {
      try SQLiteSource.reading(settings, baseFolder: folder.path).preflight().map(\.description)
    }
    #expect(
      try problems(["path": "a.sqlite", "query": "SELECT id, url FROM pages", "preset": "trafilatura"]) == [
        "query: the query gives no column with the page (html, text, raw_text); it gives id, url: name the page's in fields.html or fields.text"
      ])
    #expect(try problems(["path": "a.sqlite", "query": "SELECT id, html AS text FROM pages"]) == [])
    #expect(
      try problems([
        "path": "a.sqlite", "query": "SELECT html AS page FROM pages", "fields": ["html": "page"],
      ]) == [])
  }

  @Test func `What is no database, or a clipped one, has a verdict`() async throws {
    let folder = try folder()
    try folder.add(
      "b.sqlite", "no database at all, but long enough to be looked at as one" + String(repeating: ".", count: 600))
    let settings: ConfigNode = ["path": "b.sqlite", "query": "SELECT * FROM pages"]
    #expect(try await folder.records(SQLiteSource.self, settings).verdicts == ["b.sqlite: bad_database"])
    #expect(
      try SQLiteSource.reading(settings, baseFolder: folder.path).preflight().map(\.description) == [
        "path: 'b.sqlite': file is not a database"
      ])
  }
}

import CopydeskCore
import CopydeskSQLite
import CopydeskTesting
import Foundation
import TestSupport
import Testing

@testable import CopydeskTablesPlugin

/// What the database holds after runs that end well, early, and again.
@Suite struct SQLiteSinkTests {
  private static let settings: ConfigNode = ["path": "out/a.sqlite"]

  private func sink(_ folder: TemporaryFolder, _ more: ConfigNode = [:]) throws -> SQLiteSink {
    try .reading(ConfigNode(.map(Self.settings.entries + more.entries)), baseFolder: folder.path)
  }

  private func rows(_ folder: TemporaryFolder, _ query: String) throws -> [[SQLiteValue]] {
    try SQLiteDatabase(path: folder.path("out/a.sqlite"), .reading).prepare(query).rows()
  }

  private func ids(_ folder: TemporaryFolder) throws -> [String] {
    try rows(folder, "SELECT id FROM documents ORDER BY id").compactMap(\.first?.text)
  }

  /// Fails where an index does not have what the documents have (sqlite.org/fts5.html, 6.4).
  private func checkIndexes(_ folder: TemporaryFolder) throws {
    let database = try SQLiteDatabase(path: folder.path("out/a.sqlite"), .writing)
    try database.execute("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
    #expect(try database.prepare("PRAGMA integrity_check").rows() == [[.text("ok")]])
  }

  @Test func `A damaged database is an error with a way out, before a run and in it`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("out/a.sqlite", "SQLite format 3\0" + String(repeating: "x", count: 8_000))
    let reason =
      "is damaged (file is not a database); move it away, or put what 'sqlite3 FILE .recover' saves of it into its place, and "
      + "run it anew (--resume never)"
    let sink = try sink(folder)
    #expect(sink.preflight().map(\.message) == ["'\(folder.path("out/a.sqlite"))' \(reason)"])
    await #expect(throws: OutputError(path: folder.path("out/a.sqlite"), reason: reason)) {
      try await sink.open(in: StageContext(stage: "sinks[0].sqlite"))
    }
  }

  @Test(arguments: [("append", "the last", "b"), ("skip", "the first", "a")])
  func `Two articles of a run with one key are warned of`(
    _ exists: String, _ kept: String, _ left: String
  ) async throws {
    let folder = try TemporaryFolder()
    let more: ConfigNode = ["key": "title", "exists": .init(.string(exists))]
    func article(_ id: String, _ title: String) -> Document {
      var document = Document.text("text of \(id)", path: id)
      document.metadata.title = title
      return document
    }
    try await sink(folder, more).write([article("0", "One")])
    let sink = try sink(folder, more)
    let context = StageContext(stage: "sinks[0].sqlite")
    try await sink.open(in: context)
    for document in [article("a", "Two"), article("b", "Two"), article("c", "One")] {
      try await sink.write(try await sink.render(document, in: context), in: context)
    }
    #expect(
      context.warnings == ["articles of one run have the same title, and the database holds \(kept) of them"])
    try await sink.commit(.final, in: context)
    let lost = exists == "skip" ? "were left out: an earlier one" : "are not there any more: a later one"
    #expect(context.warnings.last == "1 of the articles that count as written \(lost) had the same title")
    #expect(try rows(folder, "SELECT text FROM blocks ORDER BY text").map(\.first?.text).contains("text of \(left)"))
    #expect(try rows(folder, "SELECT count(*) FROM documents") == [[.integer(2)]])
  }

  @Test func `A run that had committed all is not finished where another one has begun since`() async throws {
    let folder = try TemporaryFolder()
    let context = StageContext(stage: "sinks[0].sqlite")
    func completed(_ id: String) async throws -> SinkPosition {
      let sink = try sink(folder, ["exists": "replace"])
      try await sink.open(in: context)
      try await sink.write(try await sink.render(.text(id, path: id), in: context), in: context)
      return try await sink.complete(in: context)
    }
    let first = try await completed("a")
    let other = try await completed("b")
    let error = await #expect(throws: OutputError.self) {
      try await sink(folder).publish(completed: first, in: context)
    }
    #expect(
      error?.reason == "has been written by another run, before this one had finished; run it anew (--resume never)")
    try await sink(folder).restore(to: other, in: context)
    try await sink(folder).publish(completed: other, in: context)
    #expect(try ids(folder) == ["b"])
  }

  /// A run that has committed one article and was killed.
  private func interrupted(_ folder: TemporaryFolder) async throws -> SinkPosition {
    let context = StageContext(stage: "sinks[0].sqlite")
    let sink = try sink(folder)
    try await sink.open(in: context)
    try await sink.write(try await sink.render(.text("one", path: "a"), in: context), in: context)
    return try await sink.commit(.checkpoint, in: context)
  }

  @Test func `A database that was taken away is missed when the run goes on`() async throws {
    let folder = try TemporaryFolder()
    let position = try await interrupted(folder)
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.path("out/a.sqlite\(ending)"))
    }
    let error = await #expect(throws: OutputError.self) {
      try await sink(folder).restore(to: position, in: StageContext(stage: "sinks[0].sqlite"))
    }
    #expect(
      error?.description
        == "\(folder.path("out/a.sqlite")): is gone, so the run cannot go on; run it anew (--resume never)")
    #expect(error?.isLost == true)
    #expect(!folder.exists("out/a.sqlite"))
  }

  @Test(arguments: [true, false])
  func `A database without what the run has written is not gone on with`(_ isOfAnotherRun: Bool) async throws {
    let folder = try TemporaryFolder()
    let position = try await interrupted(folder)
    if isOfAnotherRun {
      _ = try await interrupted(folder)
    } else {
      // A copy from before the commit.
      let database = try SQLiteDatabase(path: folder.path("out/a.sqlite"), .writing)
      try database.execute("DELETE FROM documents; UPDATE unfinished_run SET articles = 0")
    }
    let error = await #expect(throws: OutputError.self) {
      try await sink(folder).restore(to: position, in: StageContext(stage: "sinks[0].sqlite"))
    }
    #expect(
      error?.description
        == "\(folder.path("out/a.sqlite")): does not hold what the run has written, so it cannot go on; run it anew "
        + "(--resume never)")
    #expect(error?.isLost == true)
  }

  @Test func `A key that many articles share is doubted`() throws {
    let folder = try TemporaryFolder()
    for key in ["id", "url", "extras.record_id"] {
      #expect(try sink(folder, ["key": .init(.string(key))]).warnings(expecting: nil) == [])
    }
    #expect(
      try sink(folder, ["key": "language"]).warnings(expecting: nil).map(\.description) == [
        "key: articles with the same language count as one, and the database holds only the last of them, in place of earlier ones; id, url or "
          + "extras.NAME tells articles apart"
      ])
  }

  @Test func `No articles are added to a database with another key`() async throws {
    let folder = try TemporaryFolder()
    try await sink(folder, ["key": "title"]).write([.text("one", path: "a")])
    try await sink(folder, ["key": "title"]).write([.text("two", path: "b")])
    let why =
      "tells articles apart by 'title', and with the key 'id' each would be there a second time; set key to 'title', give the "
      + "database another path, or set exists to 'replace' if its articles may go"
    #expect(try sink(folder).preflight().map(\.description) == ["key: '\(folder.path("out/a.sqlite"))' \(why)"])
    let error = await #expect(throws: OutputError.self) { try await sink(folder).write([.text("one", path: "a")]) }
    #expect(error?.reason == why)
    #expect(try ids(folder).count == 2)
    try await sink(folder, ["exists": "replace"]).write([.text("one", path: "a")])
    try await sink(folder).write([.text("two", path: "b")])
    #expect(try ids(folder) == ["a", "b"])
  }

  @Test func `Articles that were added to those of a run are taken back until they are final`() async throws {
    let folder = try TemporaryFolder()
    let context = StageContext(stage: "sinks[0].sqlite")
    func add(_ id: String, _ commit: SinkCommit?) async throws {
      let sink = try sink(folder)
      try await sink.extend(in: context)
      try await sink.write(try await sink.render(.text("text", path: id), in: context), in: context)
      if let commit { try await sink.commit(commit, in: context) }
    }
    try await sink(folder).retract(in: context)
    try await sink(folder).write([.text("one", path: "a")])
    try await add("b", .final)
    try await sink(folder).retract(in: context)
    #expect(try ids(folder) == ["a", "b"])
    try await add("c", .checkpoint)
    #expect(try ids(folder) == ["a", "b", "c"])
    try await sink(folder).retract(in: context)
    #expect(try ids(folder) == ["a", "b"])
    try checkIndexes(folder)
    // What somebody else has added since stays, and all that was there then.
    try await add("c", .checkpoint)
    try await sink(folder).write([.text("four", path: "d")])
    try await sink(folder).retract(in: context)
    #expect(try ids(folder) == ["a", "b", "c", "d"])
  }

  /// What earlier versions wrote.
  @Test func `A database that has noted no key gets more`() async throws {
    let folder = try TemporaryFolder()
    try await sink(folder).write([.text("one", path: "a")])
    try SQLiteDatabase(path: folder.path("out/a.sqlite"), .writing).execute("DROP TABLE article_key")
    #expect(try sink(folder).preflight().isEmpty)
    try await sink(folder).write([.text("two", path: "b")])
    #expect(try ids(folder) == ["a", "b"])
  }

  @Test func `Everything of an article has its row`() async throws {
    let folder = try TemporaryFolder()
    try await sink(folder).write([Articles.rich])
    #expect(
      try rows(folder, "SELECT name FROM authors ORDER BY place") == [[.text("Ann Orr")], [.text("Bo \"B\" Li")]])
    #expect(try rows(folder, "SELECT tag FROM tags ORDER BY place") == [[.text("ferries")], [.text("rivers")]])
    #expect(
      try rows(folder, "SELECT src, alt, caption, credit FROM images") == [
        [.text("https://g.example/f.jpg"), .text("A ferry"), .text("The ferry"), .text("Jo Marr")]
      ])
    #expect(
      try rows(folder, "SELECT kind, position, url, text FROM blocks ORDER BY place") == [
        [.text("paragraph"), .integer(0), .null, .text("One, two\nthree\0four.")],
        [.text("figure"), .integer(200), .text("https://g.example/f.jpg"), .text("The ferry")],
        [.text("table"), .integer(300), .null, .text("Day\tBoats\nMonday\t3")],
      ])
    #expect(
      try rows(folder, "SELECT stage, rule, reason, text, repeats FROM removals") == [
        [.text("repeats"), .text("paragraph"), .text("It was there."), .text("Twice."), .integer(100)]
      ])
    #expect(
      try rows(folder, "SELECT json_extract(data, '$.marks[0].kind') FROM blocks WHERE place = 0") == [
        [.text("strong")]
      ])
    #expect(
      try rows(folder, "SELECT title, published, json_extract(extras, '$.scores.sport'), kind FROM documents") == [
        [.text("It's \"all\", here; really"), .text("2024-03-05T07:30:00+01:00"), .real(0.5), .null]
      ])
  }

  @Test func `An article takes the place of the one with its key, and others stay`() async throws {
    let folder = try TemporaryFolder()
    try await sink(folder).write([Articles.harbour, Articles.rich, Articles.ferry])
    var changed = Articles.rich
    changed.metadata.title = "Corrected"
    changed.metadata.authors = ["Cy Day"]
    try await sink(folder).write([changed, Articles.river])
    #expect(try ids(folder) == ["a.html", "b.html", "c.html", "d.html"])
    #expect(try rows(folder, "SELECT title FROM documents WHERE id = 'd.html'") == [[.text("Corrected")]])
    #expect(try rows(folder, "SELECT name FROM authors") == [[.text("Cy Day")]])
    #expect(try rows(folder, "SELECT count(*) FROM blocks WHERE document = 2") == [[.integer(3)]])
    let search = ArticleSearch(path: folder.path("out/a.sqlite"))
    #expect(try search.matches("really", limit: 9).isEmpty)
    #expect(try search.matches("corrected", limit: 9).map(\.id) == ["d.html"])
    try checkIndexes(folder)
  }

  @Test func `What was there goes or stays as the settings say`() async throws {
    let folder = try TemporaryFolder()
    try await sink(folder).write([Articles.harbour, Articles.ferry])
    var changed = Articles.harbour
    changed.metadata.title = "Changed"
    try await sink(folder, ["exists": "skip"]).write([changed, Articles.river])
    #expect(try rows(folder, "SELECT title FROM documents WHERE id = 'a.html'") == [[.text("Harbour opens")]])
    try await sink(folder, ["exists": "replace"]).write([changed])
    #expect(try ids(folder) == ["a.html"])
    try checkIndexes(folder)
    let refused = try sink(folder, ["exists": "fail"])
    #expect(
      refused.preflight().map(\.description) == [
        "exists: '\(folder.path("out/a.sqlite"))' is there already, and exists is 'fail'"
      ])
    await #expect(throws: OutputError.self) { try await refused.write([changed]) }
  }

  @Test func `A run that ends early keeps what was committed, and takes back the rest`() async throws {
    let folder = try TemporaryFolder()
    let sink = try sink(folder)
    let context = StageContext(stage: "sqlite")
    try await sink.open(in: context)
    try await sink.write(sink.render(Articles.harbour, in: context), in: context)
    try await sink.commit(.checkpoint, in: context)
    try await sink.write(sink.render(Articles.ferry, in: context), in: context)
    #expect(try ids(folder) == ["a.html"], "what is not committed is not seen")
    #expect(try await sink.commit(.abandoned, in: context).rawValue.hasPrefix("2,"))
    #expect(try ids(folder) == ["a.html"])
    #expect(sink.style == .commits)
    try checkIndexes(folder)
  }

  @Test func `A field can be the key`() async throws {
    let folder = try TemporaryFolder()
    var first = Articles.harbour, second = Articles.ferry
    first.extras["record_id"] = 7
    second.extras["record_id"] = 7
    try await sink(folder, ["key": "extras.record_id"]).write([first, second, Articles.river])
    #expect(try ids(folder) == ["7", "c.html"])
    #expect(
      throws: SettingErrors.self, "a key that no field has",
      performing: { try SQLiteSink.reading(["key": "nmae"]) as SQLiteSink })
  }

  @Test func `A database of another program stays as it is`() async throws {
    let folder = try TemporaryFolder()
    try OutputFile.createFolders(folder.path("out"))
    try SQLiteDatabase(path: folder.path("out/a.sqlite"), .writing).execute("CREATE TABLE documents (mine)")
    let sink = try sink(folder)
    let problem = "'\(folder.path("out/a.sqlite"))' is a database of another program, not of Copydesk"
    #expect(sink.preflight().map(\.description) == ["path: \(problem)"])
    await #expect(throws: OutputError.self) { try await sink.write([Articles.harbour]) }
    #expect(try rows(folder, "SELECT name FROM pragma_table_info('documents')") == [[.text("mine")]])
  }

  @Test func `Python reads the database`() async throws {
    let folder = try TemporaryFolder()
    try await sink(folder).write([Articles.harbour, Articles.rich, Articles.ferry])
    let script = """
      import sqlite3, sys
      db = sqlite3.connect(sys.argv[1])
      print(db.execute("SELECT count(*) FROM documents").fetchone()[0], db.execute("PRAGMA integrity_check").fetchone()[0])
      print(db.execute("SELECT text FROM blocks WHERE document = 2 AND place = 0").fetchone()[0] == "One, two\\nthree\\0four.")
      """
    let found = try Tool.python.run(["-c", script, folder.path("out/a.sqlite")], input: [])
    #expect(found == "3 ok\nTrue\n")
  }
}

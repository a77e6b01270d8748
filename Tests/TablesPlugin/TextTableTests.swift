import CopydeskCore
import CopydeskFilesPlugin
import CopydeskTesting
import TestSupport
import Testing

@testable import CopydeskTablesPlugin

/// Tables in text and plain texts, read back by others and by ourselves.
@Suite struct TextTableTests {
  private static let articles = [Articles.harbour, Articles.rich, Articles.ferry]

  @Test(arguments: [("csv", ","), ("csv", ";"), ("tsv", "\t")])
  func `Python's csv module reads every cell as it was`(_ kind: String, _ delimiter: String) async throws {
    let folder = try TemporaryFolder()
    let columns: ConfigNode = ["id", "title", "authors", "text", "extras.scores", "extras.desk"]
    if kind == "csv" {
      let settings: ConfigNode = ["path": "a.csv", "columns": columns, "delimiter": .init(.string(delimiter))]
      try await CSVSink.reading(settings, baseFolder: folder.path).write(Self.articles)
    } else {
      try await TSVSink.reading(["path": "a.tsv", "columns": columns], baseFolder: folder.path).write(Self.articles)
    }
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), delimiter=sys.argv[2], strict=True))
      print(json.dumps(rows[0])); print(len(rows)); print(json.dumps(rows[2], ensure_ascii=False))
      """
    let found = try Tool.python.run(["-c", script, folder.path("a.\(kind)"), delimiter], input: [])
    #expect(
      found == """
        ["id", "title", "authors", "text", "extras.scores", "extras.desk"]
        4
        ["d.html", "It's \\"all\\", here; really", "Ann Orr; Bo \\"B\\" Li", "One, two\\nthree\\u0000four.\\n\\nThe ferry\\n\\nDay\\tBoats\\nMonday\\t3", "{\\"sport\\": 0.5}", "world"]

        """)
  }

  @Test func `A column of extras with nothing in it is warned of`() async throws {
    let folder = try TemporaryFolder()
    let context = StageContext(stage: "sinks[0].csv")
    let sink = try CSVSink.reading(
      ["path": "a.csv", "columns": ["id", "deck", "extras.desks", "extras.desk"]], baseFolder: folder.path)
    try await sink.open(in: context)
    for article in Self.articles {
      try await sink.write(try await sink.render(article, in: context), in: context)
    }
    try await sink.commit(.final, in: context)
    #expect(context.warnings.count == 1)
    #expect(
      context.warnings.first?.hasPrefix(
        "columns: no article has anything in 'extras.desks'; did you mean 'extras.desk'? (there are extras.desk, ")
        == true)
  }

  @Test func `What the sink writes, the source reads`() async throws {
    let folder = try TemporaryFolder()
    try await CSVSink.reading(["path": "a.csv.gz"], baseFolder: folder.path).write(Self.articles)
    let items = try await CSVSource.reading(["path": "a.csv.gz"], baseFolder: folder.path).items()
    let texts = items.compactMap { item -> String? in
      if case .document(let document) = item.content {
        String(decoding: document.payload.bytes, as: UTF8.self)
      } else {
        nil
      }
    }
    #expect(texts == Self.articles.map(\.text))
  }

  @Test func `A run that adds, is killed and goes on adds nothing where nothing is new`() async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": "a.csv", "columns": ["id"]]
    try await CSVSink.reading(settings, baseFolder: folder.path).write([Articles.harbour])
    let context = StageContext(stage: "sinks[0].csv")
    let killed = try CSVSink.reading(settings, baseFolder: folder.path)
    try await killed.extend(in: context)
    let position = try await killed.commit(.checkpoint, in: context)
    try await killed.commit(.abandoned, in: context)
    let sink = try CSVSink.reading(settings, baseFolder: folder.path)
    try await sink.restore(to: position, in: context)
    _ = try await sink.complete(in: context)
    try await sink.commit(.final, in: context)
    #expect(folder.text("a.csv") == "id\na.html\n")
  }

  @Test func `More is added below, without another header`() async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": "a.csv", "columns": ["id"], "exists": "append"]
    for article in [Articles.harbour, Articles.ferry] {
      try await CSVSink.reading(settings, baseFolder: folder.path).write([article])
    }
    #expect(folder.text("a.csv") == "id\na.html\nb.html\n")
  }

  @Test(
    arguments: [
      (
        ["columns": ["id", "url", "title"]],
        "has other columns (id, title) than are to be added (id, url, title); set columns to those"
      ),
      (["columns": ["title", "id"]], "has other columns (id, title) than are to be added (title, id); set columns to"),
      (
        ["columns": ["id", "title"], "delimiter": ";"], "has other columns (id,title) than are to be added (id, title)"
      ),
      (
        ["columns": ["id"], "header": false], "has rows of 2 cells, and those to be added have 1; set columns to those"
      ),
    ] as [(ConfigNode, String)])
  func `No rows are added to a table with other columns`(_ other: ConfigNode, _ why: String) async throws {
    for name in ["a.csv", "a.csv.gz"] {
      let folder = try TemporaryFolder()
      func settings(_ more: ConfigNode) -> ConfigNode {
        ConfigNode(.map((["path": .init(.string(name)), "exists": "append"] as ConfigNode).entries + more.entries))
      }
      let first = settings(["columns": ["id", "title"]])
      try await CSVSink.reading(first, baseFolder: folder.path).write([Articles.harbour])
      let before = folder.bytes(name)
      let error = await #expect(throws: OutputError.self) {
        try await CSVSink.reading(settings(other), baseFolder: folder.path).write([Articles.ferry])
      }
      #expect(error?.reason.hasPrefix(why) == true, "\(error?.reason ?? "")")
      #expect(folder.bytes(name) == before && folder.fileNames == [name])
    }
  }

  @Test func `A table that another program has saved gets more`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("a.csv", "\u{FEFF}\"id\",title\r\nx.html,One\r\n")
    let settings: ConfigNode = ["path": "a.csv", "columns": ["id", "title"], "exists": "append"]
    try await CSVSink.reading(settings, baseFolder: folder.path).write([Articles.harbour])
    #expect(folder.text("a.csv")?.hasPrefix("\u{FEFF}\"id\",title\r\nx.html,One\r\na.html,") == true)
  }

  @Test func `An earlier table is not replaced by an empty one`() async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": "a.csv", "columns": ["id"]]
    try await CSVSink.reading(settings, baseFolder: folder.path).write([Articles.harbour])
    let error = await #expect(throws: OutputError.self) {
      try await CSVSink.reading(settings, baseFolder: folder.path).write([])
    }
    #expect(error?.reason.hasSuffix("so it stays; set exists to 'replace' if they may go") == true)
    #expect(folder.text("a.csv") == "id\na.html\n")
  }

  @Test func `Texts of a stream have a blank line between them`() async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": "a.txt", "format": "stream"]
    try await TextSink.reading(settings, baseFolder: folder.path).write([Articles.ferry, Articles.river])
    let texts = [Articles.ferry, Articles.river].map { "\($0.metadata.title ?? "")\n\n\($0.text)\n" }
    #expect(folder.text("a.txt") == texts.joined(separator: "\n"))
  }

  @Test(
    arguments: [
      (["columns": ["titel"]], "columns[0]: there is no field 'titel'; did you mean 'title'? (known are "),
      (["columns": []], "columns: a table without columns has nothing in it"),
      (["delimiter": ";;"], "delimiter: ';;' is not one character of ASCII between cells, such as ',' or ';'"),
      (["exists": "skip"], "exists: 'skip' needs a file for each article, and this is one file"),
      (["path": "-", "exists": "append"], "exists: standard output has nothing of an earlier run; leave it out"),
    ] as [(ConfigNode, String)])
  func `Settings that do not go together are told`(_ settings: ConfigNode, _ message: String) {
    let error = #expect(throws: SettingErrors.self) { try CSVSink.reading(settings) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}

import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

/// What an index beside a dump says of pages.
@Suite struct PageIndexTests {
  private func folder(_ index: String, _ name: String = "list.csv") throws -> TemporaryFolder {
    try TemporaryFolder([
      "dump/a.html": "<p>A", "dump/sub/b c.html": "<p>B", "dump/다.html": "<p>C", name: index,
    ])
  }

  /// Address, date and id of each document; of others path and code.
  private func read(_ folder: TemporaryFolder, _ settings: ConfigNode = ["path": "list.csv"]) async throws -> [String] {
    try await folder.items(["path": "dump", "index": settings]).map { item in
      guard let document = item.document else { return "\(item.summary): \(item.message)" }
      let parts = [document.origin.url, document.metadata.published, document.extras["id"]?.text]
      return parts.map { $0 ?? "-" }.joined(separator: " ")
    }
  }

  private static let rows: [[String]] = [
    ["path", "url", "date", "id"],
    ["a.html", "https://n.example/a", "2024-03-05", "7"],
    ["./sub/b c.html", "https://n.example/b?x=1", "2024-03-05 07:30", "\u{65E5}-8"],
    ["다.html", "", "", ""],
  ]

  @Test(arguments: [(",", "list.csv"), (";", "list.csv"), ("\t", "list.tsv")])
  func `An address, a date and an id come from the row of the page`(separator: String, name: String) async throws {
    for end in ["\n", "\r\n", "\r"] {
      let folder = try folder(Self.rows.map { $0.joined(separator: separator) }.joined(separator: end) + end, name)
      let found = try await read(folder, ["path": .init(.string(name))])
      #expect(
        found == [
          "https://n.example/a 2024-03-05 7", "https://n.example/b?x=1 2024-03-05T07:30:00 \u{65E5}-8", "- - -",
        ])
    }
  }

  @Test func `Columns have the names that the config gives, in any order`() async throws {
    let folder = try folder("\u{FEFF}day;x;address;file\n2024-03-05T07:30:00Z;1;http://n.example/;dump/a.html\n")
    let settings: ConfigNode = ["path": "list.csv", "file": "file", "url": "address", "date": "day", "id": "x"]
    #expect(try await read(folder, settings) == ["http://n.example/ 2024-03-05T07:30:00Z 1", "- - -", "- - -"])
  }

  @Test func `A page that is not in the index can be dropped`() async throws {
    let folder = try folder("path\na.html\n")
    #expect(
      try await read(folder, ["path": "list.csv", "missing": "drop"]) == [
        "- - -", "dump/sub/b c.html: not_in_index: the index has no row for it",
        "dump/다.html: not_in_index: the index has no row for it",
      ])
  }

  @Test func `The address of the index comes before that of the template`() async throws {
    let folder = try folder("path,url\na.html,https://n.example/1\n")
    let items = try await folder.items([
      "path": "dump", "url": "https://t.example/{path}", "index": ["path": "list.csv"],
    ])
    #expect(items.map(\.origin.url).prefix(2) == ["https://n.example/1", "https://t.example/sub/b%20c.html"])
  }

  @Test(arguments: [
    ("a.html,n.example", "list.csv:2: 'n.example' is no address: it begins with neither https:// nor http://"),
    (
      "a.html,,5/3/2024", "list.csv:2: '5/3/2024' is no date; write one such as 2024-03-05 or 2024-03-05T07:30:00+01:00"
    ),
    (
      "a.html,,2024-02-30",
      "list.csv:2: '2024-02-30' is no date; write one such as 2024-03-05 or 2024-03-05T07:30:00+01:00"
    ),
    (
      "a.html,,,1,2",
      "list.csv:2: this row has 5 fields, and the first one has 4; what has separators in it needs quotes"
    ),
    ("a.html,,,\"1", "list.csv:2: the quotation mark of a field is never closed"),
  ])
  func `A row that cannot be used is its page's failure, and no other's`(row: String, message: String) async throws {
    let folder = try folder("path,url,date,id\n\(row)")
    #expect(try await read(folder) == ["dump/a.html: index_invalid: \(message)", "- - -", "- - -"])
  }

  @Test func `A quotation mark that is never closed costs its row only, and is said`() async throws {
    let folder = try folder(
      "path,url,id\na.html,\"https://n.example/a,7\nsub/b c.html,\"https://n.example/b\",8\n다.html,https://n.example/c,9\n"
    )
    let flaw = "list.csv:2: the quotation mark of a field is never closed"
    #expect(
      try await read(folder, ["path": "list.csv", "missing": "drop"]) == [
        "dump/a.html: index_invalid: \(flaw)", "https://n.example/b - 8", "https://n.example/c - 9",
      ])
    let source = try folder.source(["path": "dump", "index": ["path": "list.csv"]])
    #expect(
      source.warnings(expecting: nil).map(\.description) == ["index.path: \(flaw), so this line cannot be used"])
  }

  @Test(arguments: [
    (
      "path\npages/a.html\n",
      "no row of list.csv is for one of the pages: its paths are such as 'pages/a.html', and those of pages such as 'a.html'; paths in an index begin below the folder that is read"
    ),
    ("path\n", "list.csv has no row for a page"),
  ])
  func `An index that fits no page is said before the run and in it`(index: String, warning: String) async throws {
    let folder = try folder(index)
    let source = try folder.source(["path": "dump", "index": ["path": "list.csv"]])
    #expect(source.warnings(expecting: nil).map(\.description) == ["index.path: \(warning)"])
    let said = Mutex<[String]>([])
    _ = try await source.items(in: SourceContext(warn: { warning in said.withLock { $0.append(warning) } }))
    #expect(said.withLock { $0 } == [warning])
  }

  @Test func `A path that is there twice counts once, with a warning`() async throws {
    let folder = try folder("path,id\n\na.html,1\n,2\na.html,3\n")
    let index = try PageIndex(.reading(["path": "list.csv"], baseFolder: folder.path))
    #expect(
      index.warnings == [
        "list.csv:4: there is no path in this row", "list.csv:5: 'a.html' is in line 3 already, which counts",
      ])
    #expect(try await read(folder).first == "- - 1")
  }

  @Test(
    arguments: [
      (["path": "none.csv"], "index.path: there is no file none.csv"),
      (["path": "-"], "index.path: an index is a file; '-' is not a file"),
      (["path": "dump"], "index.path: dump: a folder, not a file"),
      (
        ["path": "twice.csv"], "index.file: 'twice.csv' has two columns 'path'; give one of them another name"
      ),
      (["path": "open.csv"], "index.path: 'open.csv': the quotation mark of a column's name is never closed"),
      (["path": "empty.csv"], "index.path: 'empty.csv' is empty"),
      (
        ["path": "list.csv", "file": "pth"],
        "index.file: 'list.csv' has no column 'pth'; did you mean 'path'? (there are path, address)"
      ),
      (["path": "list.csv", "url": "uri"], "index.url: 'list.csv' has no column 'uri' (there are path, address)"),
    ] as [(ConfigNode, String)])
  func `What keeps an index from being used is found before the run`(settings: ConfigNode, problem: String) throws {
    let folder = try folder("path,address\n")
    try folder.add("empty.csv", "\n\n")
    try folder.add("twice.csv", "path,path,id\n")
    try folder.add("open.csv", "path,\"id\na.html,1\n")
    #expect(try folder.problems(["path": "dump", "index": settings]) == [problem])
  }

  @Test func `A large index is read once and without haste lost`() async throws {
    let rows = (0..<200_000).map { "page\($0).html,https://n.example/\($0),2024-01-01,\($0)" }
    let folder = try folder(
      "path,url,date,id\n" + rows.joined(separator: "\n") + "\na.html,https://n.example/a,,last\n")
    #expect(try await read(folder).first == "https://n.example/a - last")
  }
}

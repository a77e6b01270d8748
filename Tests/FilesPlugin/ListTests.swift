import CopydeskCore
import CopydeskFilesPlugin
import CopydeskTesting
import Synchronization
import Testing

/// Paths from a list, and addresses from paths.
@Suite struct ListTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "dump/a.example/x.html": "<p>A", "dump/b.html": "<p>B", "dump/c [1].html": "<p>C", "d.html": "<p>D",
    ])
  }

  private func documents(_ folder: TemporaryFolder, _ settings: ConfigNode) async throws -> [Document] {
    try await FilesSource.reading(settings, baseFolder: folder.path).items().compactMap { item in
      if case .document(let document) = item.content { document } else { nil }
    }
  }

  @Test(arguments: [
    "dump/b.html\nd.html\n", "\u{FEFF}dump/b.html\nd.html\n", "dump/b.html\r\n\r\nd.html",
    "dump/b.html\u{0}d.html\u{0}",
  ])
  func `Pages are read in the order of the list`(_ list: String) async throws {
    let folder = try folder()
    _ = try folder.add("list.txt", list)
    let found = try await documents(folder, ["paths_from": "list.txt"])
    #expect(found.map(\.origin.path) == ["dump/b.html", "d.html"])
  }

  @Test func `A path that is listed twice is read once, and that is said`() async throws {
    let folder = try folder()
    _ = try folder.add("list.txt", "d.html\ndump/b.html\n./d.html\ndump/../d.html\n")
    let context = SourceContext()
    let items = try await FilesSource.reading(["paths_from": "list.txt"], baseFolder: folder.path).items(in: context)
    #expect(items.map(\.summary) == ["d.html", "dump/b.html"])
  }

  @Test(arguments: [
    ("dump", "dump/b.html\nd.html\n", ["dump/a.example/x.html", "dump/b.html", "dump/c [1].html", "d.html"]),
    ("d.html", "dump/b.html\ndump\n", ["d.html", "dump/b.html", "dump/a.example/x.html", "dump/c [1].html"]),
    ("d.html", "dump\n./dump/a.example", ["d.html", "dump/a.example/x.html", "dump/b.html", "dump/c [1].html"]),
    ("d.html", "dump/a.example\ndump", ["d.html", "dump/a.example/x.html", "dump/b.html", "dump/c [1].html"]),
  ])
  func `What path or a line before leads to is read once, and that is said`(
    _ path: String, _ list: String, _ found: [String]
  ) async throws {
    let folder = try folder()
    _ = try folder.add("list.txt", list)
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let source = try FilesSource.reading(
      ["path": .init(.string(path)), "paths_from": "list.txt"], baseFolder: folder.path)
    let items = try await source.items(in: context)
    #expect(items.map(\.summary) == found)
    #expect(
      said.withLock { $0 } == ["files that paths_from leads to, and 'path' or a line before does too, are read once: 1"]
    )
    for (index, item) in items.enumerated() {
      let rest = try await source.items(in: SourceContext(resume: item.position))
      #expect(rest.map(\.summary) == Array(found[(index + 1)...]))
    }
  }

  @Test func `A listed path is no pattern, and may be a folder`() async throws {
    let folder = try folder()
    _ = try folder.add("dump/list.txt", "c [1].html\n*.html\na.example\n../d.html")
    let items = try await FilesSource.reading(["paths_from": "dump/list.txt"], baseFolder: folder.path).items()
    #expect(items.map(\.summary) == ["c [1].html", "*.html: vanished", "a.example/x.html", "../d.html"])
  }

  @Test(arguments: [
    ("d.html\n\ngone.html", "list.txt:3: there is no file 'gone.html'; a relative path begins in the list's folder"),
    ("# pages\nd.html", "list.txt:1: there is no file '# pages'; a list has paths only, and no comments"),
    (
      "d.html\ndump/*.html",
      "list.txt:2: there is no file 'dump/*.html'; a list has paths and no patterns; give a pattern to 'path'"
    ),
    ("d.html\ndump\\b.html", "list.txt:2: there is no file 'dump\\b.html'; '/' is between folders"),
    ("/none/a.html\nd.html", "list.txt:1: there is no file '/none/a.html'; take it out of the list"),
  ])
  func `A listed path that is not there says where it is listed`(_ list: String, _ message: String) async throws {
    let folder = try folder()
    _ = try folder.add("list.txt", list)
    let items = try await FilesSource.reading(["paths_from": "list.txt"], baseFolder: folder.path).items()
    #expect(items.count == 2)
    #expect(items.map(\.message).filter { !$0.isEmpty } == [message])
  }

  @Test func `What path names comes before what is listed`() async throws {
    let folder = try folder()
    _ = try folder.add("list.txt", "dump/b.html")
    let found = try await documents(folder, ["path": "d.html", "paths_from": "list.txt"])
    #expect(found.map(\.origin.path) == ["d.html", "dump/b.html"])
  }

  @Test(arguments: [
    ("https://{path}", "dump", ["https://a.example/x.html", "https://b.html", "https://c%20[1].html"]),
    ("http://n.example/{path}?f={name}", "dump/b.html", ["http://n.example/dump/b.html?f=b.html"]),
  ])
  func `The address follows from the path`(_ url: String, _ path: String, _ found: [String]) async throws {
    let documents = try await documents(try folder(), ["path": .init(.string(path)), "url": .init(.string(url))])
    #expect(documents.map(\.origin.url) == found)
  }

  @Test(
    arguments: [
      (
        ["path": "d.html", "url": "{path}"], "url: '{path}' is no address: it begins with neither https:// nor http://"
      ),
      (
        ["path": "d.html", "url": "https://{pat}"],
        "url: 'https://{pat}' has an unknown placeholder '{pat}'; did you mean 'path'? (known are path, name)"
      ),
      (["path": "d.html", "url": "https://{path"], "url: 'https://{path' has a '{' without its other half"),
      ([:], "path: no path is given"),
      (["path": "-", "paths_from": "-"], "paths_from: standard input ('-') is given twice"),
    ] as [(ConfigNode, String)])
  func `What cannot be is an error`(_ settings: ConfigNode, _ message: String) throws {
    let error = #expect(throws: SettingErrors.self) { try FilesSource.reading(settings) }
    #expect(error?.description == message)
  }

  @Test func `A list that is not there is found before the run`() throws {
    let folder = try folder()
    let missing = try FilesSource.reading(["paths_from": "none.txt"], baseFolder: folder.path)
    #expect(missing.preflight().map(\.description) == ["paths_from: there is no file none.txt"])
    let wrong = try FilesSource.reading(["paths_from": "dump"], baseFolder: folder.path)
    #expect(wrong.preflight().map(\.description) == ["paths_from: dump is a folder, not a list of paths"])
  }
}

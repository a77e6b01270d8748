import CopydeskCore
import CopydeskTesting
import TestSupport
import Testing

@testable import CopydeskTablesPlugin

/// What is found, in any script, whatever somebody types.
@Suite struct ArticleSearchTests {
  private func search() async throws -> (ArticleSearch, TemporaryFolder) {
    let folder = try TemporaryFolder()
    try await SQLiteSink.reading(["path": "a.sqlite"], baseFolder: folder.path)
      .write([Articles.harbour, Articles.ferry, Articles.river, Articles.rich])
    return (ArticleSearch(path: folder.path("a.sqlite")), folder)
  }

  @Test(arguments: [
    ("harbour", ["a.html"]), ("HARBOUR holm", ["a.html"]), ("cafe", ["a.html"]), ("Café", ["a.html"]),
    ("harb*", ["a.html"]), ("harb", []), ("\"opened again\"", ["a.html"]), ("\"again opened\"", []),
    ("monday -harbour", ["d.html"]), ("monday -ferry", ["a.html"]), ("나룻배가", ["b.html"]), ("룻배가", ["b.html"]),
    ("나룻", ["b.html"]),
    ("東京", ["c.html"]), ("渡輪在兩年", ["c.html"]), ("渡輪 東京", ["c.html"]), ("渡輪 -東京", []), ("渡", ["c.html"]),
    ("a AND (b", []), ("title:harbour", []), ("NEAR(x", []), ("har%", []), ("' OR 1=1 --", []), ("it's", ["d.html"]),
    ("100%_", []), ("\"unclosed harbour", []), ("京%", []),
  ])
  func `Articles are found by what is in them`(_ query: String, _ ids: [String]) async throws {
    let (search, folder) = try await search()
    #expect(try search.matches(query, limit: 10).map(\.id) == ids)
    _ = folder
  }

  @Test func `A snippet shows what was found`() async throws {
    let (search, folder) = try await search()
    #expect(
      try search.matches("holm", limit: 1)[0].snippet
        == "The harbour of [Holm] opened again on Monday. Café owners were there.")
    #expect(try search.matches("東京", limit: 1)[0].snippet.contains("[東京]"))
    #expect(try search.matches("重新開航", limit: 1)[0].snippet.contains("[重新開航]"))
    _ = folder
  }

  @Test(arguments: ["", "  ", "-", "\"\"", "***", "-harbour"])
  func `A query without terms is refused`(_ query: String) async throws {
    let (search, folder) = try await search()
    #expect(throws: ArticleSearch.Failure(description: "there is nothing to search for in the query", isOfQuery: true))
    {
      try search.matches(query, limit: 1)
    }
    _ = folder
  }

  @Test func `What is no such database is told`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path("no.sqlite"),
      other = try folder.add("other.sqlite", String(repeating: "text ", count: 200))
    #expect(
      throws: ArticleSearch.Failure(description: "\(missing): there is no such file; the 'sqlite' sink writes one")
    ) {
      try ArticleSearch(path: missing).matches("x", limit: 1)
    }
    #expect(throws: ArticleSearch.Failure(description: "\(other): file is not a database")) {
      try ArticleSearch(path: other).matches("x", limit: 1)
    }
    let empty = try folder.add("empty.sqlite", "")
    #expect(throws: ArticleSearch.Failure(description: "\(empty): has no articles")) {
      try ArticleSearch(path: empty).matches("x", limit: 1)
    }
  }
}

import CopydeskComparison
import Testing

/// Files that are compared.
@Suite struct ArticleFileTests {
  private func ids(_ text: String) throws -> [String] {
    var blocks = [Array(text.utf8)]
    let file = ArticleFile(path: "a.jsonl") { blocks.popLast() }
    var ids: [String] = []
    while let article = try file.next() { ids.append(article.id) }
    return ids
  }

  @Test func `A last line needs no line feed, and is an error where it was cut off`() throws {
    #expect(try ids("{\"id\":\"a\"}\n{\"id\":\"b\",\"x\":{\"y\":1}}") == ["a", "b"])
    #expect(try ids("{\"id\":\"a\"}\n \n") == ["a"])
    let failure = ArticleFile.Failure(
      path: "a.jsonl", line: 2, reason: "the file ends within this line, as one that was cut off")
    for end in ["{\"id\":\"b\",\"title\":\"Sto", "{\"id\":\"b\",\"x\":{\"y\":1}", "{\"id\":\"b\","] {
      #expect(throws: failure) { try ids("{\"id\":\"a\"}\n\(end)") }
    }
  }
}

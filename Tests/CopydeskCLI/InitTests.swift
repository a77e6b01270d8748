import CopydeskTesting
import Foundation
import Testing

@Suite struct InitTests {
  @Test(arguments: [
    (["a.html": "<!doctype html><p>A"], ["html.article", "repeats"]),
    (["a.txt": "Storm\n\nIt rains."], ["text.article", "repeats"]),
    (["a.html": "<!doctype html><p>A", "b/c.txt": "Storm\n\nIt rains."], ["html.article", "text.article", "repeats"]),
  ])
  func `The config fits what lies in the folder, and check passes it without a warning`(
    pages: [String: String], transforms: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    for (path, text) in pages { try folder.add("it's $5/\(path)", text) }
    let result = try await folder.run("init", "--from", "it's $5", "--output", "configs/news.yaml")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.hasPrefix("configs/news.yaml is written. "))
    let check = try await folder.run("check", "configs/news.yaml", "--strict")
    #expect(
      check.output
        == "configs/news.yaml: fine: \(transforms.count + 3) stages: files -> \(transforms.joined(separator: " -> ")) "
        + "-> markdown, json\nconfigs/news.yaml: sinks[0].markdown: each document exactly once\n"
        + "configs/news.yaml: sinks[1].json: each document exactly once\n", "\(check.error)")
    #expect(try await folder.run("run", "configs/news.yaml", "--quiet").code == 0)
    #expect(folder.exists("configs/out/articles.jsonl"))
  }

  @Test func `Without a folder it is the one that one is in`() async throws {
    let folder = try Pages.folder()
    try FileManager.default.removeItem(atPath: folder.path("news.yaml"))
    #expect(try await folder.run("init").code == 0)
    #expect(try await folder.run("check", "news.yaml", "--strict").code == 0)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0, "what it wrote is not read")
    let printed = try await folder.run("init", "--output", "-")
    #expect(printed.output == folder.text("news.yaml"))
  }

  @Test func `A config that is there stays, and a folder without pages gets none`() async throws {
    let folder = try Pages.folder()
    let there = try await folder.run("init", "--from", "dump")
    #expect(there.code == 74)
    #expect(there.error == "news.yaml is there already; --output names another file\n")
    #expect(folder.text("news.yaml") == Pages.pipeline)
    try folder.add("empty/site.css", "p { color: red }")
    let empty = try await folder.run("init", "--from", "empty", "--output", "a.yaml")
    #expect(empty.code == 66)
    #expect(empty.error == "'empty': no file there is a page in HTML or plain text\n")
    #expect(try await folder.run("init", "--from", "none", "--output", "a.yaml").code == 66)
    #expect(!folder.exists("a.yaml"))
  }
}

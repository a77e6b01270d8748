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

  @Test func `A kind of page that comes after a thousand others is seen, and a run says what was written without text`()
    async throws
  {
    let folder = try TemporaryFolder()
    for number in 1...1_030 { try folder.add("d/a\(number).html", number == 1 ? Pages.html("Storm") : "<p>x") }
    try folder.add("d/z.txt", "Storm closes the harbour\n\nThe harbour was closed for three hours on Monday.\n")
    #expect(try await folder.run("init", "--from", "d", "--output", "new.yaml").code == 0)
    #expect(folder.text("new.yaml")?.contains("  - text.article ") == true)
    try folder.add(
      "old.yaml",
      "source: { files: { path: d, include: [a1.html, z.txt] } }\ntransforms: [html.article]\nsinks: [json: { path: a.jsonl }]\n"
    )
    let run = try await folder.run("run", "old.yaml")
    #expect(run.code == 0)
    let text = "no transform made an article of a page of the kind text/plain, so it is written without text"
    #expect(run.error.contains("sinks[0].json: warning: \(text)\n"), "\(run.error)")
    #expect(run.error.contains("warned of"))
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
    try folder.add("empty/crawl.jsonl", "{\"html\": \"<html><p>x\"}")
    #expect(
      try await folder.run("init", "--from", "empty", "--output", "a.yaml").error
        == "'empty': none of the files that were looked at is a page: 'empty/crawl.jsonl' is JSON data, which the source 'jsonl' reads\n"
    )
    #expect(try await folder.run("init", "--from", "none", "--output", "a.yaml").code == 66)
    #expect(!folder.exists("a.yaml"))
  }
}

import CopydeskTesting
import Foundation
import Testing

@Suite struct CleanTests {
  @Test func `A page is printed as Markdown`() async throws {
    let result = try await Pages.folder().run("clean", "dump/a.html")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error == "")
    #expect(result.output.hasPrefix("---\n"))
    #expect(result.output.contains("The harbour was closed for three hours"))
  }

  @Test func `A page from standard input as JSON and as text`() async throws {
    let folder = try TemporaryFolder()
    let page = Pages.html("Storm closes the harbour")
    let json = try await folder.run("clean", "-", "--format", "json", input: page)
    #expect(json.code == 0, "\(json.error)")
    let article = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(article["title"] as? String == "Storm closes the harbour")
    let text = try await folder.run("clean", "-", "--format", "text", input: page)
    #expect(text.output.hasPrefix("Storm closes the harbour\n\nThe harbour was closed for three hours"))
    #expect(text.output.hasSuffix("both of the piers.\n"))
  }

  @Test func `Each way to fail has its exit code and its words`() async throws {
    let folder = try Pages.folder()
    try folder.add("empty.html", "")
    try folder.add("picture.html", "GIF89a......")
    func result(_ arguments: String...) async throws -> String {
      let result = try await Command(["clean"] + arguments, in: folder).run()
      #expect(result.output == "")
      return "\(result.code) \(result.error)"
    }
    #expect(try await result("none.html") == "66 none.html: No such file or directory\n")
    #expect(
      try await result("https://news.example/storm")
        == "64 https://news.example/storm: Copydesk reads files and fetches nothing; save the page, or pipe it in: "
        + "curl … | copydesk clean -\n")
    try folder.addFolder("nothing")
    #expect(try await result("nothing") == "65 nothing: there is no file to read\n")
    #expect(try await result("empty.html") == "65 empty.html: files: the file is empty\n")
    #expect(try await result("picture.html") == "65 picture.html: files: dropped: not_a_page: a GIF picture\n")
    #expect(
      try await result("dump/a.html", "--transforms", "repeat")
        == "64 unknown transform 'repeat'; did you mean 'repeats'?\n")
  }
}

extension CleanTests {
  @Test func `A page that is not there keeps no other from being printed`() async throws {
    let folder = try Pages.folder()
    let result = try await folder.run("clean", "none.html", "dump/b.html", "--format", "text")
    #expect(result.code == 66 && result.error == "none.html: No such file or directory\n")
    #expect(result.output.hasPrefix("Ferries sail again"))
  }

  @Test func `Several pages and folders are printed one after the other`() async throws {
    let folder = try Pages.folder()
    try folder.add("more/c.html", Pages.html("Bridge opens"))
    let result = try await folder.run("clean", "more", "dump/b.html", "dump", "--format", "text")
    #expect(result.code == 0, "\(result.error)")
    let titles = result.output.components(separatedBy: "\n\n").filter { !$0.contains(".") }
    #expect(titles == ["Bridge opens", "Ferries sail again", "Storm closes the harbour"])
    let explained = try await folder.run("clean", "dump", "--explain", "--format", "json")
    #expect(explained.output.split(separator: "\n").count == 2)
  }

  @Test func `The transforms of a config are applied with their settings, and its state stays`() async throws {
    let folder = try Pages.folder()
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms:
        - html.article: { remove: ["p:first-of-type"] }
        - reprints: { state: seen }
      sinks: [{ json: { path: out/articles.jsonl } }]

      """)
    for _ in 1...2 {
      let one = try await folder.run("clean", "--config", "news.yaml", "dump/a.html", "--format", "text")
      #expect(one.code == 0, "\(one.error)")
      #expect(one.output.hasPrefix("Storm closes the harbour\n\nNobody was hurt"))
    }
    let all = try await folder.run("clean", "--config", "news.yaml", "--format", "json")
    #expect(all.output.split(separator: "\n").count == 1, "the second page has the same text")
    #expect(!folder.exists("out"))
    #expect(try await folder.run("clean", "--config", "none.yaml", "dump/a.html").code == 78)
    #expect(try await folder.run("clean", "--config", "news.yaml", "--transforms", "repeats").code == 64)
  }
}

extension CleanTests {
  @Test func `Where a config divides, each page goes on its branch, and all are printed in order`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", Pages.html("Calm"))
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article]
      sinks: [{ json: { path: out/all.jsonl } }]
      route:
        branches:
          storms:
            when: title.contains("Storm")
            transforms: [{ set: { title: '"A storm"' } }, { reprints: { state: seen } }]
            sinks: [{ json: { path: out/storms.jsonl } }]
          ferries:
            when: title.contains("Ferries")
            transforms: [{ set: { title: '"A ferry"' } }]
            sinks: [{ json: { path: out/ferries.jsonl } }]

      """)
    for _ in 1...2 {
      let result = try await folder.run("clean", "--config", "news.yaml", "--format", "text")
      #expect(result.code == 0, "\(result.error)")
      let titles = result.output.components(separatedBy: "\n\n").filter { !$0.contains(".") }
      #expect(titles == ["A storm", "A ferry", "Calm"])
    }
    let explained = try await folder.run("clean", "--config", "news.yaml", "--explain", "dump/b.html")
    #expect(explained.code == 0, "\(explained.error)")
    #expect(explained.output.contains("A ferry"))
    #expect(!folder.exists("out") && !folder.exists("seen"))
  }
}

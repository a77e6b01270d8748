import CopydeskTesting
import Foundation
import Testing

@Suite struct TapTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article, { repeats: {} }, { reprints: { state: seen } }]
      sinks: [{ json: { path: out/articles.jsonl } }]
      errors: { path: out/errors.jsonl }

      """)
    return folder
  }

  @Test func `Documents are shown as they leave a stage`() async throws {
    let folder = try folder()
    let before = try folder.snapshot()
    let result = try await folder.run("tap", "news.yaml", "--after", "html.article")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.hasPrefix("# dump/a.html (text/html, "))
    #expect(result.output.contains("\ntitle: Storm closes the harbour\n"))
    #expect(result.output.contains("\np: The harbour was closed for three hours"))
    #expect(result.output.contains("\n\n# dump/b.html (text/html, "))
    #expect(result.error == "dump/c.html: failed at source.files: the file is empty\n")
    #expect(try folder.snapshot() == before)
  }

  @Test func `As many as were asked for, as JSON, from any place`() async throws {
    let folder = try folder()
    for place in ["repeats", "transforms[1]", "transforms[1].repeats", "reprints"] {
      let result = try await folder.run("tap", "news.yaml", "--after", place, "-n", "1", "--format", "json")
      #expect(result.code == 0, "\(result.error)")
      let article = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      #expect(article?["title"] as? String == "Storm closes the harbour")
    }
    let source = try await folder.run("tap", "news.yaml", "--after", "source", "-n", "1")
    #expect(source.output.split(separator: "\n").count == 1)
    #expect(!folder.exists("out"))
  }

  @Test func `What a stage remembers is not changed, however often somebody looks`() async throws {
    let folder = try folder()
    for _ in 1...2 {
      let result = try await folder.run("tap", "news.yaml", "--after", "reprints", "--format", "json")
      #expect(result.output.split(separator: "\n").count == 1, "\(result.error)")
      #expect(
        result.error.contains(
          "dump/b.html: dropped at transforms[2].reprints: reprint: dump/a.html has the same text\n"))
    }
  }

  @Test func `A stage that is not there`() async throws {
    let folder = try folder()
    let near = try await folder.run("tap", "news.yaml", "--after", "repeat")
    #expect(near.code == 64)
    #expect(near.error == "no stage 'repeat' before the sinks; did you mean 'repeats'?\n")
    let far = try await folder.run("tap", "news.yaml", "--after", "json")
    #expect(
      far.error == """
        no stage 'json' before the sinks (there are source.files, transforms[0].html.article, transforms[1].repeats, \
        transforms[2].reprints)

        """)
  }
}

import CopydeskTesting
import Foundation
import Testing

/// What a replay leaves for the commands after it: no input is taken for read that was not, and nobody else's outputs are touched.
@Suite struct ReplayAgainTests {
  private static func record(_ number: Int, _ title: String = "Bridge") -> String {
    #"{"title": "\#(title) \#(number)", "html": "<p>The bridge was opened on Monday.</p>"}"#
  }

  private func lines(_ folder: TemporaryFolder, _ name: String = "out/articles.jsonl") -> [Substring] {
    folder.text(name)?.split(separator: "\n") ?? []
  }

  private func recordsFolder() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.add("dump.jsonl", "\(Self.record(1))\n\(Self.record(2))\n{broken\n")
    try folder.add(
      "news.yaml",
      """
      source: { jsonl: { path: dump.jsonl } }
      sinks: [json: { path: out/articles.jsonl, fields: [id, title] }]
      errors: { path: out/errors.jsonl }
      """)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    return folder
  }

  @Test func `A file with several documents of which one was run again is not taken for read`() async throws {
    let folder = try await recordsFolder()
    try folder.add("dump.jsonl", "\(Self.record(1, "Closed bridge"))\n\(Self.record(2))\n\(Self.record(3))\n")
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 0)
    #expect(lines(folder).count == 3)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.code == 0)
    #expect(again.error.contains("news.yaml: runs anew: dump.jsonl has changed\n"), "\(again.error)")
    #expect(lines(folder).count == 3 && folder.text("out/articles.jsonl")?.contains("Closed bridge") == true)
  }

  @Test func `A file with several documents that has not changed leaves nothing to do`() async throws {
    let folder = try await recordsFolder()
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 65)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.code == 65)
    #expect(again.error.contains("news.yaml: nothing to do"), "\(again.error)")
  }

  @Test func `A page whose earlier bytes were run again is not taken for read as it is now`() async throws {
    let folder = try Pages.folder()
    let config = Pages.pipeline + "errors: { path: out/errors.jsonl }\n"
    try folder.add("news.yaml", config + "limits: { depth: 3 }\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    try folder.add("dump/b.html", "")
    #expect(try await folder.run("replay", "news.yaml", "--quiet", "--id", "dump/b.html").code == 65)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.error.contains("news.yaml: runs anew: dump/b.html has changed\n"), "\(again.error)")
  }
}

import CopydeskTesting
import Foundation
import Testing

/// `copydesk replay`.
@Suite struct ReplayTests {
  private func folder() async throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add("dump/d.html", "")
    try folder.add("news.yaml", Pages.pipeline + "errors: { path: out/errors.jsonl }\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    return folder
  }

  @Test func `Documents that failed are run again, and their verdicts replaced`() async throws {
    let folder = try await folder()
    try folder.add("dump/c.html", Pages.html("Bridge opens again"))
    let replay = try await folder.run("replay", "news.yaml")
    #expect(replay.code == 65)
    #expect(replay.error.contains("read 2 = written 1 + dropped 0 + failed 1"))
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 3)
    #expect(folder.text("out/errors.jsonl")?.split(separator: "\n").count == 1)
    let ledger = try await folder.run("ledger", "failed", "news.yaml").output
    #expect(ledger == "dump/d.html: source.files: empty_file: the file is empty\n")
    let again = try await folder.run("run", "news.yaml")
    #expect(again.error.hasPrefix("news.yaml: nothing to do"))
    try folder.add("dump/d.html", Pages.html("Trains run again"))
    #expect(try await folder.run("replay", "news.yaml", "--id", "dump/d.html", "--quiet").code == 0)
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 4)
    #expect(folder.text("out/errors.jsonl") == "")
    let none = try await folder.run("replay", "news.yaml")
    #expect(none.code == 0)
    #expect(none.error == "news.yaml: there is nothing to run again\n")
  }

  @Test func `Lines of the file of failed documents that are not Copydesk's stay`() async throws {
    let folder = try await folder()
    let lines = try #require(folder.text("out/errors.jsonl")).split(separator: "\n")
    try folder.add("out/errors.jsonl", "a note\n\(lines[0])\n\n\(lines[1])")
    let replay = try await folder.run("replay", "news.yaml", "--id", "dump/d.html", "--quiet")
    #expect(replay.code == 65, "\(replay.error)")
    let kept = try #require(folder.text("out/errors.jsonl")).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(kept.count == 5 && kept[0] == "a note" && kept[1] == lines[0] && kept[2].isEmpty)
    #expect(kept[3].contains("dump/d.html") && kept[4].isEmpty)
  }

  @Test func `A compressed file of failed documents is read and written again`() async throws {
    let folder = try await folder()
    try folder.add("news.yaml", Pages.pipeline + "errors: { path: out/errors.jsonl.gz }\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--resume", "never").code == 65)
    try folder.add("dump/c.html", Pages.html("Bridge opens again"))
    #expect(try await folder.run("replay", "news.yaml", "--id", "dump/c.html", "--quiet").code == 0)
    #expect(folder.bytes("out/errors.jsonl.gz")?.starts(with: [0x1F, 0x8B]) == true)
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 65)
    try folder.add("dump/d.html", Pages.html("Trains run again"))
    let last = try await folder.run("replay", "news.yaml")
    #expect(last.error.contains("read 1 = written 1 + dropped 0 + failed 0"), "\(last.error)")
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 4)
  }

  @Test func `A document that was written is not written twice`() async throws {
    let folder = try await folder()
    let replay = try await folder.run("replay", "news.yaml", "--id", "dump/a.html")
    #expect(replay.code == 74)
    #expect(
      replay.error
        == "the journal '\(folder.path("out/.copydesk/news.journal"))' has 'dump/a.html' as written, and a document is not "
        + "written twice; leave it out, or run it anew (--resume never)\n")
  }

  @Test func `A name or a reason that there is not is no success`() async throws {
    let folder = try await folder()
    let none = try await folder.run("replay", "news.yaml", "--id", "nosuch")
    #expect(none.code == 66)
    #expect(
      none.error == "news.yaml: no document or input of the run is called 'nosuch'; 'ledger export' lists all of them\n"
    )
    let nothing = try await folder.run("replay", "news.yaml", "--dropped", "too_shrot")
    #expect(nothing.code == 66)
    #expect(nothing.error == "news.yaml: no document of the run was dropped\n")
    try folder.add("dump/e.html", "GIF89a......")
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--resume", "never").code == 65)
    let near = try await folder.run("replay", "news.yaml", "--dropped", "not_a_pge")
    #expect(near.code == 66)
    #expect(
      near.error == "news.yaml: no document of the run was dropped for 'not_a_pge'; did you mean 'not_a_page'?\n")
    let far = try await folder.run("replay", "news.yaml", "--dropped", "advertorial")
    #expect(far.error.hasSuffix("was dropped for 'advertorial' (there are not_a_page)\n"))
  }

  @Test(arguments: [
    ("markdown: { path: 'out/{slug}.md', stale: remove }", "markdown", "'stale: remove' needs a run over all inputs"),
    (
      "json: { path: out/a.json, format: array }", "json",
      "'format: array' closes the array at the end of a run; 'format: lines' can be added to"
    ),
  ])
  func `Where nothing can be added, the setting is named`(_ sink: String, _ name: String, _ why: String) async throws {
    let folder = try TemporaryFolder([
      "news.yaml": "source: { files: { path: dump } }\ntransforms: [html.article]\nsinks: [\(sink)]\n",
      "dump/a.html": Pages.html("Storm"), "dump/b.html": "",
    ])
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    let replay = try await folder.run("replay", "news.yaml")
    #expect(replay.code == 78)
    #expect(
      replay.error
        == "news.yaml: nothing can be added to what sinks[0].\(name) has written, because \(why); run it anew "
        + "(copydesk run --resume never news.yaml)\n")
  }

  @Test func `What was dropped for a reason is run again with other settings`() async throws {
    let folder = try Pages.folder()
    try folder.add(
      "news.yaml",
      Pages.pipeline.replacing("repeats]", with: "repeats, { filter: { keep: 'words > 1000', reason: short } }]"))
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    try folder.add("news.yaml", Pages.pipeline)
    let replay = try await folder.run("replay", "news.yaml", "--dropped", "short")
    #expect(replay.error.contains("read 2 = written 2 + dropped 0 + failed 0"))
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 2)
  }

  @Test func `A record that is not in its file any more is run again with all that the source knew of it`() async throws
  {
    let folder = try TemporaryFolder()
    let deep = String(repeating: "<div>", count: 30)
    let records = (1...3).map { number in
      #"{"id": \#(number), "title": "Bridge \#(number)", "authors": ["Ann"], "published": "2024-03-05", "tags": ["t"], "desk": "world", "#
        + #""html": "\#(deep)<p>The bridge number \#(number) was opened on Monday, in front of a small crowd.</p>"}"#
    }
    try folder.add("dump.jsonl", records.joined(separator: "\n"))
    func config(_ limits: String, _ output: String) throws {
      try folder.add(
        "news.yaml",
        """
        source: { jsonl: { path: dump.jsonl } }
        transforms: [html.article]
        sinks: [json: { path: \(output), fields: [id, title, authors, published, tags, extras] }]
        errors: { path: out/errors.jsonl }
        \(limits)
        """)
    }
    try config("", "whole.jsonl")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    try config("limits: { depth: 10 }", "out/articles.jsonl")
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--resume", "never").code == 65)
    try config("", "out/articles.jsonl")
    try FileManager.default.removeItem(atPath: folder.path("dump.jsonl"))
    let replay = try await folder.run("replay", "news.yaml", "--quiet")
    #expect(replay.code == 0, "\(replay.error)")
    #expect(folder.text("out/articles.jsonl") == folder.text("whole.jsonl"))
    #expect(folder.text("out/errors.jsonl") == "")
  }

  @Test func `What is kept of inputs that are gone stays as long as their verdicts`() async throws {
    let folder = try await folder()
    let lines = try #require(folder.text("out/errors.jsonl")).split(separator: "\n")
    try FileManager.default.removeItem(atPath: folder.path("dump/c.html"))
    let replay = try await folder.run("replay", "news.yaml")
    #expect(replay.code == 65)
    #expect(replay.error.contains("1 of 2 inputs are not there any more; their verdicts stay"))
    #expect(try await folder.run("ledger", "failed", "news.yaml").output.split(separator: "\n").count == 2)
    #expect(Set(folder.text("out/errors.jsonl")?.split(separator: "\n") ?? []) == Set(lines))
  }

  @Test func `What is kept of inputs that were dropped and are gone stays too`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/c.jpg", "\u{1}")
    try folder.add("news.yaml", Pages.pipeline + "dropped: { path: out/dropped.jsonl }\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let kept = try #require(folder.text("out/dropped.jsonl"))
    #expect(kept.contains("not_a_page"))
    try FileManager.default.removeItem(atPath: folder.path("dump/c.jpg"))
    let replay = try await folder.run("replay", "news.yaml", "--dropped", "not_a_page", "--quiet")
    #expect(replay.code == 0, "\(replay.error)")
    #expect(folder.text("out/dropped.jsonl") == kept)
  }
}

import CopydeskTesting
import Foundation
import Testing

/// `reprints` with a state, and `copydesk state`.
@Suite(.serialized) struct StateTests {
  private static let pipeline = """
    source: { files: { path: DUMP } }
    transforms: [html.article, { reprints: { state: seen } }]
    sinks: [json: { path: out/articles.jsonl }]
    """

  /// A folder with so many different pages, and a copy of the first under another headline.
  private func folder(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "monday.yaml": Self.pipeline.replacing("DUMP", with: "dump/monday"),
      "tuesday.yaml": Self.pipeline.replacing("DUMP", with: "dump/tuesday"),
    ])
    for number in 0..<count {
      try folder.add("dump/monday/\(number).html", page("Page \(number)", number))
      try folder.add("dump/tuesday/\(number).html", page("New page \(number)", number + count - 1))
    }
    try folder.add("dump/monday/copy.html", page("A copy", 0))
    return folder
  }

  private func page(_ title: String, _ number: Int) -> String {
    let sentences = (0..<6).map { sentence in
      "The \(number)th report, part \(sentence), says word\(number)x\(sentence) about town\(number * 7 + sentence) and leaves it there."
    }
    return "<!doctype html><title>\(title)</title><article><h1>\(title)</h1>"
      + sentences.map { "<p>\($0)</p>" }.joined() + "</article>"
  }

  @Test func `The next run knows what this one had`() async throws {
    let folder = try folder(5)
    let monday = try await folder.run("run", "monday.yaml")
    #expect(monday.code == 0, "\(monday.error)")
    #expect(monday.error.contains("read 6 = written 5 + dropped 1 + failed 0"))
    let tuesday = try await folder.run("run", "tuesday.yaml")
    #expect(tuesday.error.contains("read 5 = written 4 + dropped 1 + failed 0"))
    #expect(tuesday.error.contains("reprint  1  transforms[1].reprints"))
    let shown = try await folder.run("state", "show", "seen")
    #expect(shown.code == 0)
    #expect(shown.output.contains("\ndocuments   9\n"))
    let forgotten = try await folder.run("state", "forget", "seen", "--before", "2999-01-01")
    #expect(forgotten.output == "forgot 9 documents, kept 0\n")
    let again = try await folder.run("run", "tuesday.yaml", "--resume", "never")
    #expect(again.error.contains("read 5 = written 5 + dropped 0 + failed 0"))
    #expect(try await folder.run("state", "rebuild", "seen").output == "kept 5 documents\n")
  }

  @Test func `What is wrong with a state is said`() async throws {
    let folder = try folder(2)
    let nothing = try await folder.run("state", "show", "seen")
    #expect(nothing.code == 74)
    #expect(nothing.error == "'\(folder.path)/seen' holds no state of 'reprints' or 'site.boilerplate'\n")
    _ = try await folder.run("run", "monday.yaml")
    let date = try await folder.run("state", "forget", "seen", "--before", "yesterday")
    #expect(date.code == 64)
    #expect(date.error == "'yesterday' is no date; write it as 2025-03-05\n")
    let table = URL(fileURLWithPath: "\(folder.path)/seen/g1/table")
    var bytes = try Data(contentsOf: table)
    bytes[4100] ^= 1
    try bytes.write(to: table)
    let run = try await folder.run("run", "tuesday.yaml", "--quiet")
    #expect(run.code == 74)
    #expect(
      run.error.contains(
        "transforms[1].reprints: the state '\(folder.path)/seen': damaged: the table is not as it was written; 'state rebuild "
          + "\(folder.path)/seen' keeps all that is whole"))
    #expect(try await folder.run("state", "rebuild", "seen").output == "kept 2 documents\n")
    #expect(try await folder.run("run", "tuesday.yaml").code == 0)
    try folder.add("other.yaml", Self.pipeline.replacing("state: seen", with: "state: seen, scope: day"))
    let check = try await folder.run("check", "other.yaml")
    #expect(check.code == 78)
    #expect(
      check.error.contains("transforms[1].reprints.state: the state '\(folder.path)/seen': it was made with shingle 5"))
  }

  @Test(arguments: [0, 25, 60, 110])
  func `A killed run leaves a whole state, and the next ends as if it had not been`(milliseconds: Int) async throws {
    let folder = try folder(150)
    _ = try await folder.run("run", "monday.yaml", "--quiet")
    let files = { (name: String) in FileManager.default.contents(atPath: "\(folder.path)/seen/g1/\(name)") }
    let before = files("signatures")
    try FileManager.default.copyItem(atPath: "\(folder.path)/seen", toPath: "\(folder.path)/kept")
    let signatures = "\(folder.path)/seen/g1/signatures"
    let killed = try await Command(["run", "tuesday.yaml"], in: folder).run(besides: { process in
      while kill(process, 0) == 0, FileManager.default.contents(atPath: signatures)?.count == before?.count {
        usleep(2_000)
      }
      usleep(UInt32(milliseconds) * 1_000)
      kill(process, SIGKILL)
    })
    #expect(killed.code == -SIGKILL || killed.code == 0)
    let shown = try await folder.run("state", "show", "seen")
    #expect(shown.output.contains("\ndocuments   \(killed.code == 0 ? 299 : 150)\n"), "\(shown.output)\(shown.error)")
    if killed.code == 0 { return }
    _ = try await folder.run("run", "tuesday.yaml", "--quiet")
    let after = ["signatures", "names", "table"].map(files)
    let articles = folder.text("out/articles.jsonl")
    try FileManager.default.removeItem(atPath: "\(folder.path)/seen")
    try FileManager.default.moveItem(atPath: "\(folder.path)/kept", toPath: "\(folder.path)/seen")
    _ = try await folder.run("run", "tuesday.yaml", "--quiet", "--resume", "never")
    #expect(after == ["signatures", "names", "table"].map(files))
    #expect(articles == folder.text("out/articles.jsonl"))
  }
}

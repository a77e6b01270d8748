import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskJournal

/// Runs of one config by two versions of a program, whose outputs are never mixed without a word.
@Suite struct ProgramTests {
  @Test func `A finished run of another program is run anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    run.program = "the next version"
    #expect(try await run.run().said == "runs anew: the program has changed since")
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    (run.program, run.mode) = ("one more", .force)
    let forced = try await run.run()
    #expect(forced.report == nil)
    #expect(
      forced.said.map(NewsRun.timeless)
        == "nothing to do: the run of NOW ended well, and its inputs have not changed, though the program has changed since; "
        + "--resume never runs it again")
    run.mode = .auto
    #expect(try await run.run().said == "runs anew: the program has changed since")
  }

  @Test func `An unfinished run of another program begins anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    run.program = "the next version"
    #expect(
      try await run.run().said
        == "begins anew, and not where the run of NOW ended: the program has changed since")
    (run.program, run.mode, run.dyingAfter) = ("one more", .force, nil)
    run.parts["transforms[0].numbering"] = "2"
    #expect(
      try await run.run().said
        == "goes on where the run of NOW ended: 8 documents are done and stay as they are, though "
        + "transforms[0].numbering and the program have changed")
  }

  @Test func `Outputs that another program completed are made anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), diesPublishing: true)
    try await run.run()
    (run.program, run.diesPublishing) = ("the next version", false)
    #expect(
      try await run.run().said
        == "the run of NOW was killed while its outputs took their places, and cannot be finished: the program has changed "
        + "since. It is made anew")
    #expect(run.folder.text("out/articles.jsonl")?.split(separator: "\n").count == 5)
  }

  @Test func `A journal that does not say which program made its run is of another one`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    let database = try SQLiteDatabase(path: run.journalPath, .writing)
    try database.execute("UPDATE runs SET identity = json_remove(identity, '$.program')")
    #expect(try await run.run().said == "runs anew: the program has changed since")
  }

  @Test func `A program's digest is that of its bytes`() throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8](repeating: 7, count: 300_000)
    for place in [0, 140_000, 299_999] {
      var other = bytes
      other[place] = 8
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path("a")))
      try Data(other).write(to: URL(fileURLWithPath: folder.path("b")))
      let digests = ["a", "b"].map { ProgramDigest.digest(ofFile: folder.path($0)) }
      #expect(digests[0] != nil && digests[0] != digests[1])
    }
    #expect(ProgramDigest.digest(ofFile: folder.path("missing")) == nil)
    #expect(ProgramDigest.digest(ofFile: folder.path) == nil)
    #expect(ProgramDigest.own != "unknown")
  }
}

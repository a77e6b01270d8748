import CopydeskEngine
import CopydeskJournal
import CopydeskTesting
import Testing

/// Runs that go on whatever has changed: they say what, and the next run without force still sees it.
@Suite struct ForcedResumeTests {
  @Test func `What has changed is named, and seen by the next run`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    (run.mode, run.dyingAfter) = (.force, nil)
    run.parts["transforms[1].set"] = "1"
    try run.folder.add("dump/05.html", "<p>Changed")
    #expect(
      try await run.run().said
        == "goes on where the run of NOW ended: 8 documents are done and stay as they are, though transforms[1].set is new "
        + "and dump/05.html has changed")
    run.mode = .auto
    #expect(try await run.run().said == "runs anew: transforms[1].set has changed")
  }

  @Test func `A run of two configs is that of neither`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    let parts = run.parts
    (run.mode, run.program) = (.force, "another program")
    run.parts["transforms[1].set"] = "1"
    #expect(try await run.run().said?.contains("8 documents are done and stay as they are, though") == true)
    (run.mode, run.program, run.parts, run.dyingAfter) = (.auto, "a program", parts, nil)
    #expect(
      try await run.run().said
        == "begins anew, and not where the run of NOW ended: transforms[1].set and the program have changed")
    try run.folder.add("dump/30.html", "<p>New")
    (run.mode, run.program) = (.force, "another program")
    #expect(try await run.run().said?.hasPrefix("dump/30.html is new; it is added to what") == true)
    (run.mode, run.program) = (.auto, "a program")
    #expect(try await run.run().said == "runs anew: the program has changed since")
  }

  @Test func `An input that had changed when a run went on is not forgotten`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    try run.folder.add("dump/05.html", "<p>Changed")
    try run.folder.add("dump/15.html", "<p>Later")
    try run.folder.add("dump/99.html", "<p>New")
    (run.mode, run.dyingAfter) = (.force, nil)
    #expect(try await run.run().report?.totals.written == 22)
    run.mode = .auto
    #expect(try await run.run().said == "runs anew: dump/05.html has changed")
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
  }

  @Test func `Outputs of another config take their places, and it is said`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), diesPublishing: true)
    try await run.run()
    (run.mode, run.diesPublishing) = (.force, false)
    run.parts["transforms[1].set"] = "1"
    #expect(
      try await run.run().said
        == "the run of NOW was killed while its outputs took their places; they take them now, though transforms[1].set is "
        + "new")
  }
}

import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import CopydeskTesting
import Testing

/// What of a run is run again.
@Suite struct ReplayPlanTests {
  private let run: NewsRun

  init() throws {
    run = NewsRun(folder: try NewsRun.pages(3))
  }

  /// A pipeline that makes two documents of the first page, of which the second fails, as the second page does; the third is dropped.
  private func pipeline() throws -> Pipeline {
    var pipeline = try run.pipeline()
    let split = ClosureTransform("split") { document, _ in
      document.id == "dump/00.html" ? .split([document, document]) : .keep
    }
    let failing = ClosureTransform("failing") { document, _ in
      if ["dump/00.html/#2", "dump/01.html"].contains(document.id) { throw DocumentError("broken", "no") }
      return document.id == "dump/02.html" ? .drop(DropReason("too_short")) : .keep
    }
    pipeline.transforms = [split, failing].enumerated().map { index, stage in
      .init(.concurrent(stage), name: "numbering", version: "1", label: "transforms[\(index)].numbering")
    }
    return pipeline
  }

  private func plan(_ selection: ReplaySelection) async throws -> ReplayPlan {
    try await finish()
    return try Journal(path: run.journalPath).replay(selection, of: pipeline())
  }

  private func finish() async throws {
    let pipeline = try pipeline()
    let journal = try Journal(path: run.journalPath)
    try journal.begin(pipeline, limit: nil)
    let engine = Engine(pipeline, options: RunOptions(), observer: nil, verdicts: nil, journal: journal)
    #expect(
      await engine.run().totals.line == "read 4 = written 1 + dropped 1 + failed 2 (3 inputs and 1 more by splitting)")
  }

  @Test func `An input of which a document was written keeps no other from being run again`() async throws {
    let plan = try await plan(.failed)
    #expect(plan.inputs == ["dump/01.html"])
    #expect(plan.written == ["dump/00.html/#1"])
  }

  @Test func `A document that is named and was written is an error, with the way out`() async throws {
    let error = await #expect(throws: JournalError.self) {
      try await plan(.ids([["dump/01.html"], ["dump/00.html/#2"]]))
    }
    #expect(
      error?.description.hasSuffix(
        "has 'dump/00.html/#1' as written, and a document is not written twice; leave it out, or run it anew (--resume never)"
      )
        == true)
  }

  @Test func `A name is read in several ways, and one that nothing has is told`() async throws {
    let plan = try await plan(.ids([["dump/x.html", "dump/01.html"], ["dump/y.html"]]))
    #expect(plan.inputs == ["dump/01.html"] && plan.unknown == ["dump/y.html"])
  }

  @Test func `A reason that there is not is told with those that there are`() async throws {
    #expect(try await plan(.dropped(reason: "too_shrot")).reasons == ["too_short"])
  }
}

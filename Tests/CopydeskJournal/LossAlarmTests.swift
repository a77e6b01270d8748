import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import CopydeskTesting
import Testing

/// Warnings of sites of which less text is kept than before.
@Suite struct LossAlarmTests {
  /// Runs a pipeline over six documents of a site, of which a share is kept.
  private func run(_ journal: Journal, kept: [Int], site: String = "news.example") async throws -> [String] {
    let documents = kept.enumerated().map { number, _ in
      Document(
        origin: Origin(path: "p\(number).html", url: "https://\(site)/\(number)"),
        payload: Payload(bytes: [], mediaType: .html))
    }
    let cut = ClosureTransform("cut") { document, _ in
      let number = Int(String(document.id.dropFirst().prefix(1))) ?? 0
      document.blocks = [
        Block(.paragraph, text: String(repeating: "a", count: kept[number])),
        Block(.paragraph, text: String(repeating: "b", count: 100 - kept[number])),
      ]
      document.remove(at: 1, rule: "cut", reason: "a test")
      return .keep
    }
    let pipeline = Pipeline(
      source: .init(SequenceSource(documents), name: "sequence", version: "1", label: "source.sequence"),
      transforms: [.init(.concurrent(cut), name: "cut", version: "1", label: "transforms[0].cut")],
      sinks: [.init(StubSink(), name: "stub", version: "1", label: "sinks[0].stub")])
    try journal.begin(pipeline, limit: nil)
    let engine = Engine(pipeline, options: RunOptions(), observer: nil, verdicts: nil, journal: journal)
    #expect(await engine.run().outcome == .completed)
    return try journal.losses(ofMoreThan: 20)
  }

  @Test func `A site that lost more than the set amount is named with its three worst documents`() async throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(path: folder.path("a.journal"))
    #expect(try await run(journal, kept: [90, 90, 90, 90, 90, 90]) == [])
    #expect(try await run(journal, kept: [90, 90, 90, 90, 90, 10]) == [])
    #expect(
      try await run(journal, kept: [90, 20, 10, 90, 5, 90]) == [
        "news.example: 51 % of the visible text was kept, and 77 % in the run before; look at p4.html, p2.html, p1.html"
      ])
    #expect(try await run(journal, kept: [90, 20, 10, 90, 5, 90]) == [])
  }

  @Test func `A site is held against the last run that had enough of it`() async throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(path: folder.path("a.journal"))
    #expect(try await run(journal, kept: [90, 90, 90, 90, 90, 90]) == [])
    #expect(try await run(journal, kept: [90, 90, 90, 90, 90], site: "other.example") == [])
    #expect(try await run(journal, kept: [10, 10]) == [])
    #expect(
      try await run(journal, kept: [20, 20, 20, 20, 20]) == [
        "news.example: 20 % of the visible text was kept, and 90 % in an earlier run; look at p0.html, p1.html, p2.html"
      ])
    #expect(try await run(journal, kept: [60, 60, 60, 60, 60], site: "other.example").count == 1)
  }

  @Test func `A few documents raise no alarm`() async throws {
    let folder = try TemporaryFolder()
    let journal = try Journal(path: folder.path("a.journal"))
    #expect(try await run(journal, kept: [90, 90, 90, 90]) == [])
    #expect(try await run(journal, kept: [1, 1, 1, 1]) == [])
  }
}

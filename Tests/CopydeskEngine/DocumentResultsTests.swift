import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import Testing

/// Documents handed out by a run: in order, with their verdicts, no faster than they are taken.
@Suite struct DocumentResultsTests {
  /// Counts what a source has handed out, and whether it was told to stop.
  private final class Watch: Sendable {
    private let count = Atomic<Int>(0)
    private let stopped = Atomic<Bool>(false)

    var read: Int { count.load(ordering: .relaxed) }
    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    /// A source without end that is watched.
    var source: StubSource {
      StubSource { [self] _, emit in
        do {
          for number in 0... {
            try await emit(.text("\(number)", number))
            count.add(1, ordering: .relaxed)
          }
        } catch {
          stopped.store(true, ordering: .relaxed)
          throw error
        }
      }
    }
  }

  private func engine(
    _ source: any Source, _ transforms: [any PipelineTransform] = [], to sinks: [any Sink] = [], workers: Int = 2
  ) -> Engine {
    Engine(Pipeline(from: source, through: transforms, to: sinks), options: RunOptions(workers: workers))
  }

  @Test(arguments: [1, 4])
  func `Every document comes with its verdict, in the order of the input`(workers: Int) async throws {
    let transform = ClosureTransform("odd") { document, _ in
      switch document.line {
      case "1": return .drop(DropReason("unwanted", detail: "it is one"))
      case "2": throw DocumentError("broken", "it broke")
      case "3": return .split([document, document])
      default: return .keep
      }
    }
    let source = StubSource { _, emit in
      for number in 0..<5 { try await emit(.text("\(number)", number)) }
      let origin = Origin(path: "lost")
      try await emit(
        SourceItem(
          .failed(DocumentError("unreadable", "no"), origin: origin, payload: nil),
          position: SourcePosition(rawValue: "5")))
    }
    let results = engine(source, [transform], workers: workers).documents()
    var lines: [String] = []
    for try await result in results {
      #expect((result.document != nil) == (result.verdict == .written))
      #expect(result.document.map { $0.id == result.id } ?? true)
      lines.append("\(result.id): \(result.verdict)")
    }
    #expect(
      lines == [
        "doc0: written", "doc1: dropped at transforms[0].odd: unwanted: it is one",
        "doc2: failed at transforms[0].odd: it broke",
        "doc3/#1: written", "doc3/#2: written", "doc4: written", "lost: failed at source.stub_source: no",
      ])
    let report = await results.report
    #expect(report.outcome == .completed)
    #expect(report.totals.line == "read 7 = written 4 + dropped 1 + failed 2 (6 inputs and 1 more by splitting)")
  }

  @Test func `A document is handed out as the sinks have it`() async throws {
    let sink = StubSink()
    let desk = ClosureTransform("desk") { document in document.extras["desk"] = "world" }
    var documents: [Document] = []
    for try await result in engine(StubSource.numbers(20), [desk], to: [sink]).documents() {
      documents.append(try #require(result.document))
    }
    #expect(documents == sink.documents)
    #expect(documents.allSatisfy { $0.extras["desk"] == "world" && $0.history.map(\.stage) == ["desk"] })
    #expect(sink.commits == [.final])
  }

  @Test func `A slow loop holds the source back, and memory stays flat`() async throws {
    let watch = Watch()
    var taken = 0
    for try await _ in engine(watch.source).documents() {
      taken += 1
      if taken % 100 == 0 { try await Task.sleep(for: .milliseconds(20)) }
      // 16 documents of two workers are in the window, and one is in the hand of the source.
      #expect(watch.read <= taken + 17)
      if taken == 1_000 { break }
    }
  }

  @Test func `A slow loop holds large pages back by their bytes`() async throws {
    let read = Mutex(0)
    let source = StubSource { _, emit in
      for number in 0..<100 {
        try await emit(.text(String(repeating: "x", count: 1_000), number))
        read.withLock { $0 += 1 }
      }
    }
    let engine = Engine(Pipeline(from: source), options: RunOptions(workers: 4, bytesInFlight: 3_000))
    var taken = 0
    for try await _ in engine.documents() {
      taken += 1
      if taken % 10 == 0 { try await Task.sleep(for: .milliseconds(5)) }
      #expect(read.withLock { $0 } <= taken + 4)
    }
    #expect(taken == 100)
  }

  @Test func `A loop that is left early stops the run`() async throws {
    let watch = Watch()
    let sink = StubSink()
    let results = engine(watch.source, to: [sink]).documents()
    for try await result in results where result.id == "doc3" { break }
    let report = await results.report
    #expect(report.outcome == .interrupted)
    #expect(watch.isStopped)
    #expect(sink.commits == [.abandoned])
    #expect(report.totals.isBalanced && report.totals.inputs < 40)
  }

  @Test func `Documents that nobody goes through stop the run`() async throws {
    let watch = Watch()
    let sink = StubSink()
    do { _ = engine(watch.source, to: [sink]).documents() }
    while sink.commits.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    #expect(sink.commits == [.abandoned])
    #expect(watch.isStopped)
  }

  @Test func `A cancelled task ends its loop and the run`() async throws {
    let results = engine(
      StubSource { _, emit in
        try await emit(.text("0", 0))
        try await Task.sleep(for: .seconds(3_600))
      }
    ).documents()
    let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      for try await _ in results { beginning.finish() }
    }
    for await _ in begun {}
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(await results.report.outcome == .interrupted)
  }

  @Test func `A source that cannot go on throws after its documents`() async throws {
    struct Unplugged: Error {}
    let source = StubSource { _, emit in
      for number in 0..<3 { try await emit(.text("\(number)", number)) }
      throw Unplugged()
    }
    var ids: [String] = []
    let error = await #expect(throws: RunError.self) {
      for try await result in engine(source).documents() { ids.append(result.id) }
    }
    #expect(ids == ["doc0", "doc1", "doc2"])
    #expect(error?.report.outcome == .inputError)
    #expect(error?.description == "source.stub_source: Unplugged()")
  }

  @Test func `A sink that breaks throws, and what it got is told`() async throws {
    struct Full: Error {}
    let sink = StubSink(onWrite: { document in if document.id == "doc2" { throw Full() } })
    var verdicts: [String: Verdict] = [:]
    let error = await #expect(throws: RunError.self) {
      for try await result in engine(StubSource.numbers(5), to: [sink], workers: 1).documents() {
        verdicts[result.id] = result.verdict
      }
    }
    #expect(error?.report.outcome == .outputError)
    #expect(verdicts["doc1"] == .written)
    #expect(verdicts["doc2"] == .failed(DocumentError("output", "Full()"), stage: "sinks[0].stub_sink"))
  }

  @Test func `A run that is stopped from outside says so`() async throws {
    let engine = engine(Watch().source)
    let error = await #expect(throws: RunError.self) {
      for try await result in engine.documents() where result.id == "doc5" { engine.stop(.terminate) }
    }
    #expect(error?.report.exitCode == .terminated)
  }
}

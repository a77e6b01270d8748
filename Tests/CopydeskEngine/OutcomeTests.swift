import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

/// Outcomes.
@Suite struct OutcomeTests {
  private struct DiskFull: Error, CustomStringConvertible {
    var description: String { "no space left" }
  }

  @Test(arguments: [StopSignal.interrupt, .terminate])
  func `An interrupted run finishes what is in flight and publishes nothing`(_ signal: StopSignal) async {
    let sink = StubSink()
    let engine = Mutex<Engine?>(nil)
    let recorder = RunRecorder { event in
      if case .ended(id: "doc30", _, _) = event { engine.withLock { $0?.stop(signal) } }
    }
    let started = Engine(pipeline(.numbers(100_000), to: sink), options: RunOptions(workers: 2), observer: recorder)
    engine.withLock { $0 = started }
    let report = await started.run()
    #expect(report.outcome == .interrupted)
    #expect(report.exitCode == (signal == .interrupt ? .interrupted : .terminated))
    #expect(report.totals.written == report.totals.read)
    #expect(report.totals.read < 100)
    #expect(sink.commits == [.abandoned])
    #expect(recorder.events.contains(.stopping(reason: signal == .interrupt ? "interrupted" : "terminated")))
  }

  @Test func `Cancelling the task that runs the engine interrupts the run, and not its documents`() async {
    let sink = StubSink()
    let started = Promised()
    let isCancelled = Mutex(false)
    let task = Task {
      await run(
        pipeline(
          .numbers(100_000),
          [
            .does { document, _ in
              started.fulfil()
              // However long the test waits for its turn, neither the run nor a document's time is over by then.
              while !isCancelled.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(20)) }
              return .keep
            }
          ], to: sink, limits: DocumentLimits(seconds: 86_400)), workers: 2)
    }
    await started.wait()
    task.cancel()
    isCancelled.withLock { $0 = true }
    let report = await task.value
    #expect(report.outcome == .interrupted)
    #expect(report.totals.failed == 0)
    #expect(report.totals.written == report.totals.read)
  }

  @Test func `An observer may stop the run at any event`() async {
    let engine = Mutex<Engine?>(nil)
    let recorder = RunRecorder { event in
      if case .read(Origin(path: "doc5")) = event { engine.withLock { $0?.stop(.interrupt) } }
    }
    let started = Engine(pipeline(.numbers(100), to: StubSink()), observer: recorder)
    engine.withLock { $0 = started }
    let report = await started.run()
    #expect(report.outcome == .interrupted)
    #expect(report.totals.written == 6)
  }

  @Test func `A stop before the run begins reads nothing`() async {
    let engine = Engine(pipeline(.numbers(10), to: StubSink()))
    engine.stop(.terminate)
    let report = await engine.run()
    #expect(report.exitCode == .terminated)
    #expect(report.totals.read == 0)
  }

  @Test func `A source that is blocked for ever does not hold up the end`() async {
    let source = StubSource { _, emit in
      try await emit(.text("only", 0))
      Blocking.wait(milliseconds: 60_000)
    }
    let sink = StubSink()
    let engine = Mutex<Engine?>(nil)
    let recorder = RunRecorder { event in
      if case .ended = event { engine.withLock { $0?.stop(.interrupt) } }
    }
    let started = Engine(pipeline(source, to: sink), observer: recorder)
    engine.withLock { $0 = started }
    let report = await started.run()
    #expect(report.outcome == .interrupted)
    #expect(sink.lines == ["only"])
    #expect(report.seconds < 20)
  }

  @Test func `A source that breaks ends the run, after what is in flight`() async {
    let sink = StubSink()
    let source = StubSource { _, emit in
      for index in 0..<20 { try await emit(.text("\(index)", index)) }
      throw DiskFull()
    }
    let report = await run(pipeline(source, to: sink))
    #expect(report.outcome == .inputError)
    #expect(report.exitCode == .inputOutput)
    #expect(report.totals.written == 20)
    #expect(sink.commits == [.abandoned])
    #expect(report.problems == ["source.test: no space left"])
  }

  @Test func `A source that cancels itself broke, for nobody asked it to`() async {
    let report = await run(pipeline(StubSource { _, _ in throw CancellationError() }, to: StubSink()))
    #expect(report.outcome == .inputError)
  }

  @Test func `A limit ends the run well, and the source is not asked for more`() async {
    let sink = StubSink()
    let asked = Mutex(0)
    let source = StubSource { _, emit in
      for index in 0..<100 {
        asked.withLock { $0 += 1 }
        try await emit(.text("\(index)", index))
      }
    }
    let report = await run(pipeline(source, to: sink), RunOptions(limit: 7))
    #expect(report.exitCode == .ok)
    #expect(sink.lines.count == 7)
    #expect(sink.commits == [.final])
    #expect(asked.withLock { $0 } == 7)
    let none = await run(pipeline(.numbers(3), to: StubSink()), RunOptions(limit: 0))
    #expect(none.totals.read == 0)
    #expect(none.exitCode == .ok)
  }

  @Test func `A document that a sink refuses is the only one that fails, and says which sinks have it`() async {
    let first = StubSink()
    let second = StubSink(onWrite: { if $0.line == "1" { throw DocumentError("name_taken", "there is such a file") } })
    let third = StubSink()
    let report = await run(pipeline(.numbers(3), to: first, second, third))
    #expect(report.exitCode == .documentsFailed)
    #expect(first.lines == ["0", "1", "2"])
    #expect(second.lines == ["0", "2"])
    #expect(third.lines == ["0", "2"])
    #expect(report.failures.map(\.stage) == ["sinks[1].test"])
    #expect(report.failures.map(\.message) == ["there is such a file (already written to sinks[0].test)"])
    #expect(first.commits == [.final] && second.commits == [.final] && third.commits == [.final])
  }

  @Test func `A document that a sink cannot render reaches no sink`() async {
    let first = StubSink()
    let second = StubSink(onRender: { if $0.line == "1" { throw DiskFull() } })
    let report = await run(pipeline(.numbers(3), to: first, second))
    #expect(first.lines == ["0", "2"])
    #expect(report.failures.map(\.message) == ["no space left"])
    #expect(report.exitCode == .documentsFailed)
  }

  @Test func `Output that breaks ends the run; every document still has its verdict`() async {
    let first = StubSink()
    let second = StubSink(onWrite: { if $0.line == "50" { throw DiskFull() } })
    let report = await run(pipeline(.numbers(10_000), to: first, second))
    #expect(report.outcome == .outputError)
    #expect(report.exitCode == .inputOutput)
    #expect(report.totals.isBalanced)
    #expect(report.totals.written == 50)
    #expect(report.totals.read < 200)
    #expect(first.lines.count == 51)
    #expect(report.failures.first?.message == "no space left (already written to sinks[0].test)")
    // How many documents are under way by then is up to the machine; on a busy one there may be none.
    #expect(report.failures.count == report.totals.read - 50)
    #expect(
      report.failures.dropFirst().allSatisfy {
        $0.message == "not written, because output broke at sinks[1].test"
      })
    #expect(first.commits == [.abandoned] && second.commits == [.abandoned])
  }

  @Test func `A sink that cannot be opened ends the run before it begins`() async {
    let first = StubSink()
    let second = StubSink(onOpen: { throw DiskFull() })
    let report = await run(pipeline(.numbers(10), to: first, second))
    #expect(report.exitCode == .inputOutput)
    #expect(report.totals.read == 0)
    #expect(first.commits == [.abandoned])
    #expect(second.commits.isEmpty)
  }

  @Test func `Where one output cannot be published, those after it are not`() async {
    let first = StubSink()
    let second = StubSink(onCommit: { if $0 == .final { throw DiskFull() } })
    let third = StubSink()
    let report = await run(pipeline(.numbers(10), to: first, second, third))
    #expect(report.exitCode == .inputOutput)
    #expect(first.commits == [.final])
    #expect(third.commits == [.abandoned])
    #expect(report.problems == ["sinks[1].test: no space left", "already published: sinks[0].test"])
  }

  @Test func `Checkpoints come every so many documents, with the source's position`() async {
    let sink = StubSink()
    let recorder = RunRecorder()
    let engine = Engine(
      pipeline(.numbers(10), to: sink), options: RunOptions(checkpointDocuments: 4), observer: recorder)
    _ = await engine.run()
    #expect(sink.commits == [.checkpoint, .checkpoint, .final])
    #expect(
      recorder.events.contains(
        .checkpoint(SourcePosition(rawValue: "7"), sinks: [SinkPosition(rawValue: "8")])))
  }

  /// Before, such a failure counted as one document's, and what the source had read by then replaced earlier outputs.
  @Test func `A source that cannot be read on ends the run, and earlier outputs stay`() async {
    let sink = StubSink()
    let source = StubSource { _, emit in
      for index in 0..<10 { try await emit(.text("\(index)", index)) }
      let error = DocumentError("unreadable", "the folder cannot be read: Input/output error").endingInput()
      let position = SourcePosition(rawValue: "10")
      try await emit(SourceItem(.failed(error, origin: Origin(path: "dump/2024"), payload: nil), position: position))
      Issue.record("The source went on.")
    }
    let report = await run(pipeline(source, to: sink), workers: 2)
    #expect(report.outcome == .inputError && report.exitCode == .inputOutput)
    #expect(report.problems == ["source.test: dump/2024: the folder cannot be read: Input/output error"])
    #expect(report.totals.read == 10 && report.totals.failed == 0)
    #expect(sink.commits == [.abandoned])
  }

  @Test func `Addresses that are no one's to follow do not come in, and no stage makes them`() async throws {
    let sink = StubSink()
    let source = StubSource { _, emit in
      var document = Document(
        origin: Origin(path: "a", url: "javascript:alert(1)"), payload: Payload(bytes: [], mediaType: .plainText))
      document.metadata.canonicalURL = "file:///etc/passwd"
      document.metadata.images = [
        ImageReference(src: "data:image/png;base64,AA"), ImageReference(src: "https://a.example/b.jpg"),
      ]
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "0")))
    }
    let edits = Pipeline.AnyTransform.edits { document in
      #expect(document.metadata.canonicalURL == nil)
      document.metadata.canonicalURL = "javascript:alert(1)"
      document.metadata.images.append(ImageReference(src: "javascript:alert(2)"))
    }
    _ = await run(pipeline(source, [edits], to: sink))
    let document = try #require(sink.documents.first)
    #expect(document.origin.url == nil && document.metadata.canonicalURL == nil)
    #expect(document.metadata.images.map(\.src) == ["https://a.example/b.jpg"])
  }
}

/// Something that a test waits for.
final class Promised: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  init() { (stream, continuation) = AsyncStream.makeStream() }
  func fulfil() { continuation.finish() }
  func wait() async { for await _ in stream {} }
}

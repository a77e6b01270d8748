import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import Testing

/// When transforms are opened and closed, and whose the document is in between.
@Suite struct OpeningTests {
  /// Notes its calls.
  private final class Connection: Transform {
    static let manifest = StageManifest(name: "connection", summary: "Notes its calls.", examples: [])
    let calls = Mutex<[String]>([])
    private let fails: Bool
    private let isSlow: Bool

    init(settings: NoSettings) { (fails, isSlow) = (false, false) }
    init(fails: Bool = false, closesSlowly isSlow: Bool = false) { (self.fails, self.isSlow) = (fails, isSlow) }

    func open(in context: StageContext) async throws {
      if fails { throw DocumentError("refused", "the server refuses") }
      calls.withLock { $0.append("open") }
    }

    func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
      calls.withLock { $0.append("apply") }
      throw DocumentError("broken", "it is broken")
    }

    func close(in context: StageContext) async {
      calls.withLock { $0.append("close") }
      if isSlow { try? await Task.sleep(for: .seconds(60)) }
    }
  }

  @Test func `A stage is opened and closed once, also when every document fails`() async {
    let stage = Connection()
    let report = await run(pipeline(.numbers(3), [.concurrent(stage)], to: StubSink()))
    #expect(stage.calls.withLock { $0 } == ["open", "apply", "apply", "apply", "close"])
    #expect(report.totals.failed == 3)
  }

  @Test func `A stage that cannot be opened ends the run before it begins, and those before it are closed`() async {
    let (first, second, third) = (Connection(), Connection(fails: true), Connection())
    let report = await run(
      pipeline(.numbers(3), [.concurrent(first), .concurrent(second), .concurrent(third)], to: StubSink()))
    #expect(report.problems == ["transforms[1].test: the server refuses"])
    #expect(report.exitCode == .inputOutput)
    #expect(report.totals.inputs == 0)
    #expect(first.calls.withLock { $0 } == ["open", "close"])
    #expect(second.calls.withLock { $0 } == [])
    #expect(third.calls.withLock { $0 } == [])
  }

  @Test func `A run that is stopped closes its stages`() async {
    let stage = Connection()
    let engine = Engine(pipeline(.numbers(1_000), [.concurrent(stage)], to: StubSink(), onError: .stop))
    _ = await engine.run()
    #expect(stage.calls.withLock { $0.last } == "close")
  }

  @Test func `A stage that takes too long to close is cancelled`() async {
    let stage = Connection(closesSlowly: true)
    let report = await run(
      pipeline(.numbers(1), [.concurrent(stage)], to: StubSink(), limits: DocumentLimits(seconds: 0.2)))
    #expect(report.outcome == .completed)
    #expect(report.seconds < 30)
  }

  @Test func `No stage copies the blocks`() async {
    let addresses = Mutex<[UInt]>([])
    let makes = Pipeline.AnyTransform.does { document, _ in
      document.blocks = (0..<100).map { Block(.paragraph, text: "Paragraph \($0)") }
      return .keep
    }
    let changes = Pipeline.AnyTransform.does { document, _ in
      document.blocks[7].text += "!"
      let found = document.blocks.withUnsafeMutableBufferPointer { UInt(bitPattern: $0.baseAddress) }
      addresses.withLock { $0.append(found) }
      return .keep
    }
    let sink = StubSink()
    _ = await run(pipeline(.numbers(1), [makes, changes, .stateful(Plain()), changes, changes], to: sink))
    #expect(addresses.withLock { $0.count } == 3)
    #expect(addresses.withLock { Set($0).count } == 1)
    #expect(sink.documents.first?.blocks[7].text == "Paragraph 7!!!")
  }

  /// Looks at documents, and changes them in their place.
  private struct Plain: StatefulTransform {
    static let manifest = StageManifest(name: "plain", summary: "Changes a block.", examples: [])
    init(settings: NoSettings = NoSettings()) {}

    func prepare(_ document: Document, in context: StageContext) async throws -> Int { document.blocks.count }

    func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
      try await apply(prepare(document, in: context), to: &document, in: context)
    }

    func apply(
      _ preparation: Int, to document: inout Document, in context: StageContext
    ) async throws -> Outcome {
      document.blocks[preparation - 1].text += "."
      return .keep
    }
  }
}

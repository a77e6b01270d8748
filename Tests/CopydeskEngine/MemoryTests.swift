import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import Testing

/// What documents may take of memory.
@Suite struct MemoryTests {
  @Test(arguments: [
    (0, 64 << 20), (1 << 20, 64 << 20), (2 << 20, 80 << 20), (30 << 20, 1 << 30), (Int.max, 1 << 30),
  ])
  func `A document may take forty times its bytes, some megabytes in any case, and never more than all`(
    bytes: Int, allowed: Int
  ) {
    #expect(DocumentLimits(memory: 1 << 30).memory(forBytes: bytes) == allowed)
  }

  @Test func `A document is large where it may take more than every other`() {
    let limits = DocumentLimits(memory: 1 << 30)
    #expect(limits.isLarge(bytes: 2 << 20) && !limits.isLarge(bytes: 1_600_000))
    #expect(limits.memory(forBytes: 1_600_000) == limits.memory(forBytes: 0))
  }

  @Test func `There is a limit on every machine`() {
    #expect((1 << 20...1 << 30).contains(DocumentLimits.usualMemory))
    #expect(DocumentLimits.default.memory == DocumentLimits.usualMemory)
  }

  @Test func `A document that a stage makes too large fails, and others go on`() async {
    let sink = StubSink()
    let swells = Pipeline.AnyTransform.does { document, _ in
      if document.line == "3" { document.blocks = Array(repeating: Block(.paragraph, text: "x"), count: 10_000) }
      return .keep
    }
    let report = await run(
      pipeline(.numbers(6), [swells], to: sink, limits: DocumentLimits(memory: 16 << 20)), workers: 2)
    #expect(sink.ids == ["doc0", "doc1", "doc2", "doc4", "doc5"])
    #expect(report.failures.map(\.code) == ["limit_memory"] && report.failures.map(\.stage) == ["transforms[0].test"])
    #expect(
      report.failures.first?.message
        == "takes about 6420000 bytes of memory, and a page of its size may take 1048576; raise "
        + "limits.memory to allow it")
  }

  @Test func `A removal counts as the block that it was`() async {
    let moves = Pipeline.AnyTransform.does { document, _ in
      for _ in 0..<10_000 {
        document.removals.append(Removal(rule: "r", reason: "why", block: Block(.paragraph, text: "x")))
      }
      return .keep
    }
    let report = await run(
      pipeline(.numbers(1), [moves], to: StubSink(), limits: DocumentLimits(memory: 16 << 20)), workers: 1)
    #expect(report.failures.map(\.code) == ["limit_memory"])
  }

  @Test func `Few large documents are in flight at once`() async {
    let most = 4 << 20
    let source = StubSource { _, emit in
      for index in 0..<20 {
        var document = Document(
          origin: Origin(path: "doc\(index)"),
          payload: Payload(bytes: Array(repeating: 65, count: most / 80), mediaType: .plainText))
        document.blocks = [Block(.paragraph, text: "\(index)")]
        try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)")))
      }
    }
    let flight = Mutex((now: 0, peak: 0))
    let stays = Pipeline.AnyTransform.does { _, _ in
      flight.withLock { ($0.now, $0.peak) = ($0.now + 1, max($0.peak, $0.now + 1)) }
      try await Task.sleep(for: .milliseconds(5))
      flight.withLock { $0.now -= 1 }
      return .keep
    }
    let report = await run(
      pipeline(source, [stays], to: StubSink(), limits: DocumentLimits(memory: most)), workers: 8)
    #expect(report.totals.written == 20 && flight.withLock { $0.peak } <= 2)
  }
}

import CopydeskCore
import CopydeskEngine
import CopydeskExecPlugin
import CopydeskTesting
import Testing

/// Programs in a pipeline, with many documents in flight.
@Suite struct PipelineTests {
  private static func run(
    _ program: String, _ count: Int, workers: Int = 4, programs: Int = 2, limits: DocumentLimits = .default
  ) async throws -> (report: RunReport, texts: [String]) {
    let shaken = """
      import json, os, sys, time
      sys.stdin.readline()
      print('{"protocol": 1}', flush=True)
      for line in sys.stdin:
        article = json.loads(line)
      \(program.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
        print(json.dumps(article), flush=True)
      """
    let stage = try Exec.reading([
      "command": ["python3", "-c", .init(.string(shaken))], "workers": .init(.int(programs)),
    ])
    let sink = StubSink()
    let documents = (0..<count).map { number in
      var document = Document(origin: Origin(path: "\(number)"), payload: Payload(bytes: [], mediaType: .plainText))
      document.blocks = [Block(.paragraph, text: "document \(number)")]
      return document
    }
    let pipeline = Pipeline(
      from: StubSource(documents: documents), through: [stage], to: [sink], limits: limits, workers: workers)
    let report = await Engine(pipeline).run()
    return (report, sink.documents.map(\.text))
  }

  @Test func `Order is kept, however many programs and documents there are`() async throws {
    let (report, texts) = try await Self.run("article['title'] = 'x'", 2_000)
    #expect(report.totals.written == 2_000)
    #expect(texts == (0..<2_000).map { "document \($0)" })
  }

  @Test func `Programs that end now and then lose nothing`() async throws {
    let (report, texts) = try await Self.run(
      "if article['text'].endswith('7') and os.getpid() % 2: os._exit(1)\nif article['text'].endswith('13'): os._exit(9)",
      200)
    #expect(report.totals.isBalanced)
    #expect(report.totals.read == 200)
    #expect(texts.filter { $0.hasSuffix("13") } == [])
    #expect(report.totals.failed + texts.count == 200)
  }

  @Test func `A program that takes too long is ended, and waiting for one's turn takes no time`() async throws {
    var limits = DocumentLimits.default
    limits.seconds = 1
    // Twenty documents of a fifth of a second each wait for one program, longer than each may take.
    let (report, texts) = try await Self.run(
      "time.sleep(1000 if article['text'] == 'document 5' else 0.2)", 20, programs: 1, limits: limits)
    #expect(texts.count == 19)
    #expect(report.failures.map(\.code) == ["limit_seconds"])
    #expect(report.failures.map(\.id) == ["5"])
    #expect(
      report.failures.map(\.message) == [
        "the program did not answer within 1.0 seconds; does it flush each line? Else raise limits.seconds"
      ])
  }

  @Test func `A program that ends at a document and is started again is warned of`() async throws {
    let program = "sys.n = getattr(sys, 'n', 0) + 1\nif sys.n == 3: sys.exit(3)"
    let (report, _) = try await Self.run(program, 6, workers: 1, programs: 1)
    #expect(report.totals.written == 6)
    #expect(
      report.stages[1].warnings.keys.sorted() == [
        "the program ended with exit status 3 at a document, which was sent to a new one"
      ])
  }
}

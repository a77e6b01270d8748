import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import CopydeskTranslatePlugin
import CopydeskTranslation
import Synchronization
import Testing

/// What a translation engine is told in a run.
@Suite struct EngineTests {
  @Test(arguments: [false, true])
  func `An engine is opened and closed once, whatever becomes of the documents`(fails: Bool) async throws {
    let log = Log()
    let report = try await run(log, failing: fails)
    #expect(log.calls == ["open", "translate in time", "translate in time", "close"])
    #expect(report.totals.failed == (fails ? 2 : 0))
    #expect(report.stages[1].warnings == ["the server is slow": 2])
  }

  @Test func `The stub passes the exam`() async {
    #expect(await TranslationExam(StubEngine(settings: .init())).examine(from: "de", to: "en") == [])
  }

  private func run(_ log: Log, failing fails: Bool) async throws -> RunReport {
    try await Log.$current.withValue(log) {
      var services = StageServices()
      services[TranslationEngines.self].register(SlowEngine.self)
      let settings: ConfigNode = ["to": "de", "engine": ["slow": ["fails": .init(.bool(fails))]]]
      let stage = try Translate.make(settings: .reading(settings), in: StageEnvironment(services: services))
      let pipeline = Pipeline(
        source: .init(Two(settings: .init()), name: "two", version: "1", label: "source.two"),
        transforms: [.init(.concurrent(stage), name: "translate", version: "1", label: "transforms[0].translate")],
        sinks: [.init(Nowhere(settings: .init()), name: "nowhere", version: "1", label: "sinks[0].nowhere")])
      return await Engine(pipeline, options: RunOptions(workers: 1)).run()
    }
  }
}

/// What engines were asked.
private final class Log: Sendable {
  @TaskLocal static var current = Log()
  private let lines = Mutex<[String]>([])
  var calls: [String] { lines.withLock { $0 } }
  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct SlowEngine: TranslationEngine {
  struct Settings: StageSettings {
    @Setting("Whether it fails.") var fails = false
  }

  static let name = "slow"
  static let version = "1"
  static let summary = "Waits."
  private let fails: Bool
  private let log = Log.current

  init(settings: Settings) { fails = settings.fails }

  func open(in context: StageContext) async throws { log.add("open") }

  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment] {
    let isInTime = context.deadline.map { $0 > .now } ?? false
    log.add("translate \(isInTime ? "in time" : "late")")
    context.warn("the server is slow")
    if fails { throw DocumentError("broken", "it is broken") }
    return request.segments
  }

  func close(in context: StageContext) async { log.add("close") }
}

private struct Two: Source {
  static let manifest = StageManifest(name: "two", summary: "Hands out two documents.", examples: [])
  init(settings: NoSettings) {}

  func read(in context: SourceContext, emit: Emit) async throws {
    for name in ["a", "b"] {
      var document = Document(origin: Origin(path: name), payload: Payload(bytes: [], mediaType: .html))
      document.blocks = [Block(.paragraph, text: "Hello")]
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: name)))
    }
  }
}

private struct Nowhere: Sink {
  static let manifest = StageManifest(name: "nowhere", summary: "Keeps nothing.", examples: [])
  init(settings: NoSettings) {}
  func write(_ document: Document, in context: StageContext) async throws {}
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

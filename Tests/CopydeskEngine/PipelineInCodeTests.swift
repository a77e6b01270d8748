import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import Testing

/// Pipelines of closures and sequences, with labels of their own.
@Suite struct PipelineInCodeTests {
  private struct Upper: Transform {
    struct Settings: StageSettings {
      @Setting("Written after each text.") var mark = "!"
      @Setting("Who speaks.") var speaker: String
      @Setting("Where the words lie.") var words: [PathSetting] = []

      init() {}
    }

    static let manifest = StageManifest(name: "upper", version: "7", summary: "Shouts.", examples: [])

    let settings: Settings

    init(settings: Settings) throws {
      if settings.mark.isEmpty { throw SettingError(path: "mark", "it is empty") }
      self.settings = settings
    }

    func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
      document.line = "\(settings.speaker): \(document.line.uppercased())\(settings.mark)"
      return .keep
    }
  }

  private func document(_ text: String) -> Document {
    var document = Document(html: "<p>\(text)", path: text)
    document.line = text
    return document
  }

  @Test func `Labels, names and versions come from the manifests`() throws {
    var pipeline = try Pipeline(
      from: SequenceSource([]),
      through: [Upper { $0.speaker = "Ida" }, ClosureTransform { _ in }, Numbering(), Upper { $0.speaker = "Jo" }],
      to: [StubSink(), ClosureSink("index") { _ in }])
    pipeline.transforms[1].onError = .keep
    #expect(pipeline.source.label == "source.sequence")
    #expect(
      pipeline.transforms.map(\.label) == [
        "transforms[0].upper", "transforms[1].closure", "transforms[2].numbering", "transforms[3].upper",
      ])
    #expect(pipeline.transforms.map(\.version) == ["7", "1", "1", "7"])
    #expect(pipeline.sinks.map(\.label) == ["sinks[0].stub_sink", "sinks[1].index"])
  }

  @Test func `Settings are set in a closure`() async throws {
    let lines = Mutex<[String]>([])
    let pipeline = try Pipeline(
      from: SequenceSource([document("rain"), document("sun")]), through: [Upper { $0.speaker = "Ida" }],
      to: [ClosureSink { document in lines.withLock { $0.append(document.line) } }])
    let report = await Engine(pipeline).run()
    #expect(report.exitCode == .ok)
    #expect(lines.withLock { $0 } == ["Ida: RAIN!", "Ida: SUN!"])
  }

  @Test func `Wrong settings are errors, all of them`() throws {
    let missing = #expect(throws: SettingErrors.self) { try Upper { $0.words = ["", "a\0b"] } }
    #expect(
      missing?.description == """
        upper.speaker: required setting is missing: Who speaks.
        upper.words[0]: an empty path
        upper.words[1]: a path with a NUL character
        """)
    let conflict = #expect(throws: SettingErrors.self) { try Upper { ($0.speaker, $0.mark) = ("Ida", "") } }
    #expect(conflict?.description == "upper.mark: it is empty")
    struct Nobody: Error {}
    #expect(throws: Nobody.self) { try Upper { _ in throw Nobody() } }
  }

  @Test func `A closure changes, drops or splits`() async {
    let lines = Mutex<[String]>([])
    let title = ClosureTransform { document in
      let line = document.line
      document.metadata.title = line
      document.remove(at: 0, rule: "title", reason: "It is the title.")
    }
    let fate = ClosureTransform("fate") { document, context in
      context.count("seen", of: document.id)
      switch document.metadata.title {
      case "a": return .drop("unwanted")
      case "b": return .split([document, document])
      default:
        document.extras["kept"] = true
        return .keep
      }
    }
    let sink = ClosureSink { document in
      lines.withLock {
        $0.append("\(document.id) \(document.removals[0].stage) \(document.extras["kept"]?.json ?? "-")")
      }
    }
    let source = SequenceSource(["a", "b", "c"].map(document))
    let report = await Engine(Pipeline(from: source, through: [title, fate], to: [sink])).run()
    #expect(lines.withLock { $0 } == ["b/#1 closure -", "b/#2 closure -", "c closure true"])
    #expect(report.stages[2].counts == ["seen": ["a": 1, "b": 1, "c": 1]])
    #expect(report.drops.map(\.code) == ["unwanted"])
  }

  @Test func `A sequence is asked for documents only when there is room`() async throws {
    let asked = Mutex(0)
    let endless = AsyncStream {
      let number = asked.withLock { asked in
        asked += 1
        return asked
      }
      return document("\(number)")
    }
    let pipeline = Pipeline(from: SequenceSource(endless), workers: 1)
    let options = RunOptions(limit: 3)
    #expect(await Engine(pipeline, options: options).run().totals.written == 3)
    // The eight documents of one worker's window at most, and one that is not taken any more.
    #expect(asked.withLock { $0 } <= 9)
  }

  @Test func `A sequence goes on where a run ended`() async throws {
    let positions = Mutex<[String]>([])
    let source = SequenceSource(["a", "b", "c"].map(document))
    try await source.read(in: SourceContext(resume: SourcePosition(rawValue: "2"))) { item in
      positions.withLock { $0.append("\(item.origin.path) \(item.position.rawValue)") }
    }
    #expect(positions.withLock { $0 } == ["c 3"])
  }

  @Test func `A sequence that throws ends the run`() async {
    struct Unplugged: Error {}
    let sequence = AsyncThrowingStream<Document, any Error> { stream in
      stream.yield(document("a"))
      stream.finish(throwing: Unplugged())
    }
    let report = await Engine(Pipeline(from: SequenceSource(sequence))).run()
    #expect(report.totals.written == 1)
    #expect(report.problems == ["source.sequence: Unplugged()"])
  }

  @Test func `A closure's errors are its document's, and those of a sink end the run`() async {
    struct Full: Error {}
    let transform = ClosureTransform { document in
      if document.line == "b" { throw DocumentError("refused", "not this one") }
    }
    let sink = ClosureSink("index") { document in
      if document.line == "c" { throw DocumentError("odd", "not here") }
      if document.line == "d" { throw Full() }
    }
    let source = SequenceSource(["a", "b", "c", "d"].map(document))
    let report = await Engine(Pipeline(from: source, through: [transform], to: [sink])).run()
    #expect(report.totals.written == 1)
    #expect(
      report.failures.map { "\($0.id) \($0.stage) \($0.code)" } == [
        "b transforms[0].closure refused", "c sinks[0].index odd", "d sinks[0].index output",
      ])
    #expect(report.outcome == .outputError)
  }
}

extension Numbering {
  fileprivate convenience init() { self.init(settings: NoSettings()) }
}

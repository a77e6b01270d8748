import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Synchronization
import Testing

/// What stages say besides their outcomes: notes and warnings.
@Suite struct RemarkTests {
  /// Warns at each document, and whenever it is called besides.
  private final class Worrier: StatefulTransform {
    static let manifest = StageManifest(name: "worrier", summary: "Warns.", examples: [])
    init(settings: NoSettings = NoSettings()) {}

    func open(in context: StageContext) async throws { context.warn("the list is old") }

    func prepare(_ document: Document, in context: StageContext) async throws {
      context.warn("the text is short")
      context.note("prepared")
    }

    func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
      context.note("applied")
      return .keep
    }

    func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
      context.warn("\(commit) with a\nline break")
    }
  }

  private func warnings(_ recorder: RunRecorder) -> [String] {
    recorder.events.compactMap { event in
      if case .warned(let warning) = event { "\(warning.stage): \(warning.text)" } else { nil }
    }
  }

  @Test func `Warnings come once for each text of a stage, and are counted`() async {
    let (sink, recorder) = (StubSink(), RunRecorder())
    let odd = Pipeline.AnyTransform.does { document, context in
      if document.line != "1" { context.warn("the text is short") }
      if document.line == "2" { throw DocumentError("odd", "it is odd") }
      return document.line == "3" ? .drop("three") : .keep
    }
    let engine = Engine(pipeline(.numbers(4), [.stateful(Worrier()), odd], to: sink), observer: recorder)
    let report = await engine.run()
    #expect(
      warnings(recorder) == [
        "transforms[0].test: the list is old", "transforms[0].test: the text is short",
        "transforms[1].test: the text is short", "transforms[0].test: final with a line break",
      ])
    #expect(
      report.stages.map(\.warnings) == [
        [:], ["the list is old": 1, "the text is short": 4, "final with a line break": 1], ["the text is short": 3],
        [:],
      ])
    #expect(
      report.table.contains(
        """
        warned of
        the text is short        4  transforms[0].test
        final with a line break  1  transforms[0].test
        the list is old          1  transforms[0].test
        the text is short        3  transforms[1].test
        """), "\(report.table)")
    #expect(sink.documents.first?.history.map(\.note) == ["prepared", "applied", nil])
  }

  @Test func `Sources and sinks warn too`() async {
    let recorder = RunRecorder()
    let source = StubSource { context, emit in
      context.warn("\(context.stage) has links")
      try await emit(.text("a", 0))
    }
    let engine = Engine(pipeline(source, to: StubSink(warning: "the disk is nearly full")), observer: recorder)
    let report = await engine.run()
    #expect(
      warnings(recorder) == [
        "source.test: source.test has links", "sinks[0].test: the disk is nearly full",
      ])
    #expect(report.stages.map(\.warnings) == [["source.test has links": 1], ["the disk is nearly full": 1]])
  }

  @Test func `Texts that a stage makes up do not fill the memory`() async {
    let recorder = RunRecorder()
    let talker = Pipeline.AnyTransform.does { document, context in
      for number in 0..<1_100 { context.warn("\(document.line) has the number \(number)") }
      return .keep
    }
    let engine = Engine(pipeline(.numbers(2), [talker], to: StubSink()), observer: recorder)
    let report = await engine.run()
    #expect(warnings(recorder).count == 100)
    #expect(report.stages[1].warnings.count == 101)
    #expect(report.stages[1].warnings["other"] == 2_100)
  }

  @Test func `What a document that goes on as it was was noted is not true of it`() async {
    let sink = StubSink()
    let stage = Pipeline.AnyTransform.does { document, context in
      document.line += "!"
      context.note("changed it")
      throw DocumentError("broken", "it is broken")
    }
    _ = await run(pipeline(.numbers(1), [stage], to: sink, onError: .keep))
    #expect(sink.lines == ["0"])
    #expect(sink.documents.first?.history.map(\.note) == ["failed and left it as it was: it is broken"])
  }

  @Test func `Each part of a split has the notes`() async {
    let sink = StubSink()
    let stage = Pipeline.AnyTransform.does { document, context in
      context.note("split it")
      return .split([document, document])
    }
    _ = await run(pipeline(.numbers(1), [stage], to: sink))
    #expect(sink.documents.map { $0.history.map(\.note) } == [["split it"], ["split it"]])
  }
}

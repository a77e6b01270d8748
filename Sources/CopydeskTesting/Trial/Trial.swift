import CopydeskCore
import CopydeskEngine

/// A run of one stage between a source and a sink that live in memory. With several workers, the source waits now and then, and
/// there are checkpoints: what comes out must not depend on either.
enum Trial {
  /// What came of it.
  struct Result: Sendable, Equatable {
    /// The documents that came out.
    var documents: [Document]
    /// The verdicts, in order: the document and how it ended.
    var verdicts: [String]
    /// What went wrong with the run as a whole.
    var problems: [String]
  }

  /// Runs documents through a transform.
  static func run(
    _ stage: any Stage, named manifest: StageManifest, on documents: [Document], workers: Int
  ) async -> Result {
    guard let transform = (stage as? any PipelineTransform)?.anyTransform else {
      return Result(documents: [], verdicts: [], problems: ["the stage is no transform"])
    }
    return await run(
      source: source(of: documents, isSlow: workers > 1),
      transforms: [
        .init(transform, name: manifest.name, version: manifest.version, label: "transforms[0].\(manifest.name)")
      ], sink: nil, workers: workers)
  }

  /// Runs documents into a sink.
  static func run(
    into sink: any Sink, named manifest: StageManifest, documents: [Document], workers: Int
  ) async -> Result {
    await run(
      source: source(of: documents, isSlow: workers > 1), transforms: [],
      sink: .init(sink, name: manifest.name, version: manifest.version, label: "sinks[0].\(manifest.name)"),
      workers: workers)
  }

  /// Reads a source.
  static func run(_ source: any Source) async -> Result {
    await run(source: source, transforms: [], sink: nil, workers: 1)
  }

  /// A source of documents.
  ///
  /// - Parameter isSlow: Whether it waits now and then, as a source does that reads from a disk.
  private static func source(of documents: [Document], isSlow: Bool) -> StubSource {
    StubSource { _, emit in
      for (index, document) in documents.enumerated() {
        if isSlow, index % 5 == 3 { try await Task.sleep(for: .milliseconds(2)) }
        try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)")))
      }
    }
  }

  private static func run(
    source: any Source, transforms: [Pipeline.Placed<Pipeline.AnyTransform>], sink: Pipeline.Placed<any Sink>?,
    workers: Int
  ) async -> Result {
    let memory = StubSink()
    let recorder = RunRecorder()
    let pipeline = Pipeline(
      source: .init(source, name: "source", version: "1", label: "source"), transforms: transforms,
      sinks: [sink ?? .init(memory, name: "stub_sink", version: "1", label: "sinks[0].stub_sink")],
      limits: DocumentLimits(seconds: StageExam.patience))
    let options = RunOptions(workers: workers, checkpointDocuments: workers > 1 ? 3 : nil)
    let report = await Engine(pipeline, options: options, observer: recorder).run()
    return Result(documents: memory.documents, verdicts: recorder.verdicts, problems: report.problems)
  }
}

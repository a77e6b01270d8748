public import CopydeskCore
import Synchronization

/// Measures what transforms cost, without the noise of reading, writing and waiting.
public enum Bench {
  /// Reads the documents of a source into memory, leaving out inputs that it cannot read.
  ///
  /// - Parameter limit: How many documents are taken at most.
  /// - Throws: What the source throws.
  public static func load(
    _ source: any Source, limits: DocumentLimits = .default, limit: Int? = nil
  ) async throws -> [Document] {
    let documents = Mutex<[Document]>([])
    let isFull: @Sendable () -> Bool = { documents.withLock { $0.count >= limit ?? .max } }
    let thread = ThreadPool(threads: 1)
    defer { thread.close() }
    try await withTaskExecutorPreference(thread) {
      do {
        try await source.read(in: SourceContext(limits: limits)) { item in
          if isFull() { throw CancellationError() }
          if case .document(let document) = item.content { documents.withLock { $0.append(document) } }
        }
      } catch  where isFull() {}
    }
    return documents.withLock { $0 }
  }

  /// Takes documents through the transforms of a pipeline, one after the other on one thread.
  ///
  /// A document that is dropped or fails goes no further. Time limits do not hold here. What stateful transforms remember is
  /// given up at the end.
  ///
  /// - Throws: ``BenchError`` where a transform cannot be opened or ended.
  public static func measure(_ documents: [Document], through pipeline: Pipeline) async throws -> BenchReport {
    let (_, stages) = try await run(documents, through: pipeline)
    return BenchReport(
      documents: documents.count, bytes: documents.reduce(0) { $0 + $1.payload.bytes.count },
      stages: stages.map(BenchReport.Stage.init))
  }

  /// The documents that a pipeline's transforms hand to its sinks.
  package static func finished(_ documents: [Document], through pipeline: Pipeline) async throws -> [Document] {
    try await run(documents, through: pipeline).documents
  }

  /// Runs the engine's chain of transforms without the rest of the engine.
  private static func run(
    _ documents: [Document], through pipeline: Pipeline
  ) async throws -> (documents: [Document], stages: [StageReport]) {
    let thread = ThreadPool(threads: 1)
    defer { thread.close() }
    return try await withTaskExecutorPreference(thread) {
      let control = RunControl()
      let layout = StageLayout(pipeline)
      let desk = RemarkDesk(ledger: Ledger(stages: layout.reports), observer: nil)
      let attempt = Attempt(limits: pipeline.limits, timeLimit: nil, meter: .processor)
      let chain = TransformChain(layout, onError: pipeline.onError, attempt: attempt, control: control)
      let states = StateChain(layout, limits: pipeline.limits, control: control, desk: desk)
      let opened = (states: await states.open(resume: nil), transforms: await chain.open(desk))
      var finished: [Document] = []
      for (number, document) in documents.enumerated() where control.brokenOutput == nil {
        finished += await chain.finished(document, number, desk)
      }
      await chain.close(opened: opened.transforms, desk)
      await states.end(opened: opened.states, isPublished: false)
      if let place = control.brokenOutput { throw BenchError(place: place, problems: control.problems) }
      let stages = desk.ledger.stages
      return (finished, layout.transforms.map { stages[$0.number] })
    }
  }

  /// The processor time that a sink takes to render documents, in seconds.
  package static func render(_ documents: [Document], with placed: Pipeline.Placed<any Sink>) async -> Double {
    let thread = ThreadPool(threads: 1)
    defer { thread.close() }
    return await withTaskExecutorPreference(thread) {
      let context = StageContext(stage: placed.label)
      let start = Meter.processor.now
      for document in documents { _ = try? await placed.stage.render(document, in: context) }
      return (Meter.processor.now - start).inSeconds
    }
  }
}

/// What transforms cost.
public struct BenchReport: Sendable, Hashable {
  /// What one transform costs.
  public struct Stage: Sendable, Hashable {
    /// The transform's place in the pipeline.
    public var stage: String
    /// Documents that reached it.
    public var documentsIn = 0
    /// Documents that it handed on.
    public var documentsOut = 0
    /// Documents that failed in it.
    public var failed = 0
    /// The processor time that its thread used, in seconds. Work that a stage has other threads do is not in it.
    public var seconds = 0.0
  }

  /// How many documents went in.
  public var documents: Int
  /// How large they are together, in bytes.
  public var bytes: Int
  /// The transforms, in order.
  public var stages: [Stage]

  /// The processor time of all transforms, in seconds.
  public var seconds: Double { stages.reduce(0) { $0 + $1.seconds } }
}

extension BenchReport.Stage {
  fileprivate init(_ report: StageReport) {
    stage = report.stage
    documentsIn = report.documentsIn
    documentsOut = report.documentsOut
    failed = report.failed.values.reduce(0, +) + report.kept.values.reduce(0, +)
    seconds = report.seconds
  }
}

extension TransformChain {
  /// Takes a document through, and hands back what comes out.
  fileprivate func finished(_ document: Document, _ number: Int, _ desk: RemarkDesk) async -> [Document] {
    let item = SourceItem(.document(document), position: SourcePosition(rawValue: "\(number)"))
    var ticket = Ticket(number, of: item, as: .live(Handover(document)), limits: attempt.limits)
    await run(&ticket)
    desk.count(ticket.events)
    return ticket.documents.compactMap { inFlight in
      if case .live(let document) = inFlight.state { document.take() } else { nil }
    }
  }
}

/// Why transforms could not be measured.
public struct BenchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The stage at fault, by its place in the pipeline.
  public var place: String
  /// What is wrong, as sentences to the user.
  public var problems: [String]

  /// What is wrong.
  public var description: String { problems.joined(separator: "\n") }
}

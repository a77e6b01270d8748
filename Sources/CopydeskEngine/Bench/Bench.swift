public import CopydeskCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
  /// - Throws: What a stateful transform throws when it is opened or ended.
  public static func measure(_ documents: [Document], through pipeline: Pipeline) async throws -> BenchReport {
    let thread = ThreadPool(threads: 1)
    defer { thread.close() }
    return try await withTaskExecutorPreference(thread) {
      try await open(pipeline)
      var report = BenchReport(
        documents: documents.count, bytes: documents.reduce(0) { $0 + $1.payload.bytes.count },
        stages: pipeline.transforms.map { BenchReport.Stage(stage: $0.label) })
      for document in documents {
        let shared = SharedValues()
        var current = [document]
        for (index, placed) in pipeline.transforms.enumerated() {
          var next: [Document] = []
          for document in current {
            next += await report.stages[index].measure(placed, on: document, sharing: shared, in: pipeline)
          }
          current = next
        }
      }
      try await abandon(pipeline)
      return report
    }
  }
}

extension Bench {
  /// The documents that a pipeline's transforms hand to its sinks.
  package static func finished(_ documents: [Document], through pipeline: Pipeline) async throws -> [Document] {
    try await open(pipeline)
    var finished = documents
    for placed in pipeline.transforms {
      var stage = BenchReport.Stage(stage: placed.label)
      var next: [Document] = []
      for document in finished {
        next += await stage.measure(placed, on: document, sharing: SharedValues(), in: pipeline)
      }
      finished = next
    }
    try await abandon(pipeline)
    return finished
  }

  private static func open(_ pipeline: Pipeline) async throws {
    for placed in pipeline.transforms {
      guard case .stateful(let stage) = placed.stage else { continue }
      try await stage.open(in: StateContext(stage: placed.label))
    }
  }

  private static func abandon(_ pipeline: Pipeline) async throws {
    for placed in pipeline.transforms {
      guard case .stateful(let stage) = placed.stage else { continue }
      try await stage.commit(.abandoned, upTo: stage.position, in: StateContext(stage: placed.label))
    }
  }

  /// The processor time that a sink takes to render documents, in seconds.
  package static func render(_ documents: [Document], with placed: Pipeline.Placed<any Sink>) async -> Double {
    let thread = ThreadPool(threads: 1)
    defer { thread.close() }
    return await withTaskExecutorPreference(thread) {
      let context = StageContext(stage: placed.label)
      let start = threadSeconds()
      for document in documents { _ = try? await placed.stage.render(document, in: context) }
      return threadSeconds() - start
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
  fileprivate mutating func measure(
    _ placed: Pipeline.Placed<Pipeline.AnyTransform>, on document: Document, sharing shared: SharedValues,
    in pipeline: Pipeline
  ) async -> [Document] {
    var context = StageContext(stage: placed.label, limits: pipeline.limits)
    context.sharedValues = shared
    documentsIn += 1
    let start = threadSeconds()
    let outcome: Result<Outcome, any Error>
    do {
      switch placed.stage {
      case .concurrent(let stage): outcome = .success(try await stage.apply(to: document, in: context))
      case .stateful(let stage): outcome = .success(try await stage.apply(to: document, in: context))
      }
    } catch {
      outcome = .failure(error)
    }
    seconds += threadSeconds() - start
    let next: [Document]
    switch outcome {
    case .success(.keep(let document)): next = [document]
    case .success(.split(let documents)): next = documents
    case .success(.drop): next = []
    case .failure:
      failed += 1
      next = []
    }
    documentsOut += next.count
    return next
  }
}

/// The processor time that the calling thread has used.
private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

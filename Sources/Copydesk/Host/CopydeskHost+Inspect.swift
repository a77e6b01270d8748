import CopydeskConfig
import CopydeskCore
public import CopydeskEngine
import CopydeskInspector
import Synchronization

/// Which documents a report of a run is about, and which of them have a view.
public enum InspectedDocuments: Sendable, Hashable {
  /// All; the most suspicious ones, so many at most, have a view.
  case worst(Int)
  /// So many, the same ones in every run, each with a view.
  case sample(Int)
  /// Those with these identities, each with a view.
  case named([String])
}

extension CopydeskHost {
  /// Runs a config without its sinks, and writes a report for a browser of what became of each document.
  ///
  /// - Parameters:
  ///   - path: The config. What its stages remember between runs stays as it is.
  ///   - folder: The folder of the report; an earlier report in it is replaced.
  ///   - choice: Which documents are shown.
  ///   - observer: Is told of progress.
  /// - Returns: The report of the run.
  /// - Throws: ``CopydeskConfig/ConfigError``, ``CopydeskEngine/RunError`` where the run does not come to its end, and an error with the
  ///   path where the report cannot be written.
  public func inspect(
    config path: String, into folder: String, showing choice: InspectedDocuments = .worst(1_000),
    observer: (any RunObserver)? = nil
  ) async throws -> RunReport {
    let pipeline = try loader.load(path: path, preflight: false)
    let (chosen, shown) = try await selection(choice, of: path)
    let report = try InspectionReport(folder: folder, of: path, showing: shown)
    let payloads = KeptPayloads()
    let engine = Engine(
      pipeline.onTrial.withoutSinks.only(chosen).keeping(payloads), observer: observer ?? SilentObserver())
    let results = engine.documents()
    for try await result in results {
      let payload = payloads.take(result.id)
      if let chosen, !chosen.contains(result.id.whole) { continue }
      try report.add(InspectedDocument(result, payload: payload))
    }
    let run = await results.report
    try report.finish(run.without("sample", "inspect"))
    return run
  }

  private func selection(
    _ choice: InspectedDocuments, of path: String
  ) async throws -> (chosen: Set<String>?, shown: Int) {
    switch choice {
    case .worst(let count): return (nil, count)
    case .sample(let count):
      return (try await ids(of: path, sample: count), count)
    case .named(let ids):
      return (Set(ids), ids.count)
    }
  }
}

/// The payloads of documents on their way, as they came from the source: a stage may put something else in their place.
private final class KeptPayloads: Sendable {
  private struct State {
    var payloads: [String: Payload] = [:]
    /// The input whose parts are being handed out.
    var current: String?
  }

  private let state = Mutex(State())

  func keep(_ document: Document) {
    state.withLock { $0.payloads[document.id] = document.payload }
  }

  /// The payload of a document, or of the one that it was split from. Those before it are let go.
  func take(_ id: String) -> Payload? {
    state.withLock { state in
      let name = state.payloads[id] == nil ? id.whole : id
      if let current = state.current, current != name { state.payloads[current] = nil }
      state.current = name
      return state.payloads[name]
    }
  }
}

/// Takes no notice of anything.
private struct SilentObserver: RunObserver {
  func observe(_ event: RunEvent) {}
}

extension String {
  /// The identity of the input that a document is a part of.
  fileprivate var whole: String { firstRange(of: "/#").map { String(self[..<$0.lowerBound]) } ?? self }
}

extension Pipeline {
  /// The pipeline with a note of each payload before the first transform.
  fileprivate func keeping(_ payloads: KeptPayloads) -> Pipeline {
    var pipeline = self
    let stage = ClosureTransform("inspect") { document, _ in
      payloads.keep(document)
      return .keep
    }
    pipeline.transforms.insert(
      Placed(.concurrent(stage), name: "inspect", version: "1", label: "inspect", onError: .failDocument),
      at: transforms.first?.name == "sample" ? 1 : 0)
    return pipeline
  }
}

extension InspectedDocument {
  fileprivate init(_ result: DocumentResult, payload: Payload?) {
    let ending: Ending =
      switch result.verdict {
      case .written: .written
      case .dropped(let reason, let stage): .dropped(stage: stage, reason: reason.code, detail: reason.detail)
      case .failed(let error, let stage): .failed(stage: stage, code: error.code, message: error.message)
      }
    self.init(id: result.id, origin: result.origin, ending: ending, payload: payload, document: result.document)
  }
}

extension RunReport {
  /// The report without stages that are not in the config.
  fileprivate func without(_ stages: String...) -> RunReport {
    var report = self
    report.stages.removeAll { stages.contains($0.stage) }
    return report
  }
}

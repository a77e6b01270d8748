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
  ///   - showsProgress: Whether progress and failures are printed on standard error meanwhile.
  /// - Returns: The report of the run.
  /// - Throws: ``CopydeskConfig/ConfigError``, ``CopydeskEngine/RunError`` where the run does not come to its end, and an error with the
  ///   path where the report cannot be written; ``UnknownDocuments`` where none of the documents that are named is there.
  public func inspect(
    config path: String, into folder: String, showing choice: InspectedDocuments = .worst(1_000),
    showsProgress: Bool = false
  ) async throws -> RunReport {
    let pipeline = try loader.load(path: path, preflight: false)
    let (chosen, shown) = try await selection(choice, of: path)
    let report = try InspectionReport(folder: folder, of: path, showing: shown)
    let payloads = KeptPayloads()
    let console = RunConsole(terminal: .standardError, isQuiet: !showsProgress, limit: nil, failuresPath: nil)
    let engine = Engine(
      pipeline.onTrial.withoutSinks.only(chosen).keeping(payloads), observer: showsProgress ? console : nil)
    console.start()
    defer { console.finish() }
    var found: Set<String> = []
    let results = engine.documents()
    var waiting: [Task<PreparedDocument, Never>] = []
    for try await result in results {
      let payload = payloads.take(result.id)
      if let chosen, !chosen.contains(result.id.whole) { continue }
      found.insert(result.id.whole)
      let work = report.prepare(InspectedDocument(result, payload: payload))
      waiting.append(Task.detached { work() })
      if waiting.count >= Self.preparedAtOnce { try report.add(await waiting.removeFirst().value) }
    }
    for task in waiting { try report.add(await task.value) }
    let run = await results.report
    try report.finish(run.without("sample", "inspect"))
    if case .named(let ids) = choice {
      let missing = ids.filter { found.isDisjoint(with: Terminal.names(shownAs: $0)) }
      if missing.count == ids.count { throw UnknownDocuments(ids: missing, config: path) }
      for id in missing { console.say("no document has the id '\(Terminal.name(id))'") }
    }
    return run
  }

  /// So many documents of a report are worked on beside each other.
  private static let preparedAtOnce = 8

  private func selection(
    _ choice: InspectedDocuments, of path: String
  ) async throws -> (chosen: Set<String>?, shown: Int) {
    switch choice {
    case .worst(let count): return (nil, count)
    case .sample(let count):
      return (try await ids(of: path, sample: count), count)
    case .named(let ids):
      return (Set(ids.flatMap(Terminal.names(shownAs:))), ids.count)
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

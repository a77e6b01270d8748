import CopydeskCore
import FoundationEssentials
import Synchronization

/// A stateful transform whose state stays as it is: what it sees in a trial does not count as seen. A state that is not there yet is
/// not there after the trial either.
final class TrialState<Base: StatefulTransform>: StatefulTransform {
  static var manifest: StageManifest { Base.manifest }

  private let base: Base
  /// The folders that were not there before.
  private let made = Mutex<[String]>([])

  init(settings: Base.Settings) throws { base = try Base(settings: settings) }

  init(_ base: Base) { self.base = base }

  var outputs: [SinkOutput] { base.outputs }

  func open(in context: StageContext) async throws {
    let missing = outputs.map(\.path).filter { !FileManager.default.fileExists(atPath: $0) }
    made.withLock { $0 = missing }
    try await base.open(in: context)
  }

  func prepare(_ document: Document, in context: StageContext) async throws -> Base.Preparation {
    try await base.prepare(document, in: context)
  }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await base.apply(to: &document, in: context)
  }

  func apply(
    _ preparation: Base.Preparation, to document: inout Document, in context: StageContext
  ) async throws -> Outcome {
    try await base.apply(preparation, to: &document, in: context)
  }

  var position: StatePosition { base.position }

  /// Gives up what was added, whenever asked to make it durable. A folder of the trial's own goes while the stage still keeps others out
  /// of it.
  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    if commit == .checkpoint { return }
    let folders = made.withLock { $0 }
    for folder in folders { remove(folder) }
    do {
      try await base.commit(.abandoned, upTo: position, in: context)
    } catch  where !folders.isEmpty {
      // It misses what was just taken away.
    }
  }

  /// Removes a folder. It loses its name first, in one step, so that whoever ends the process meanwhile leaves no half of a state behind.
  private func remove(_ folder: String) {
    let removed = "\(folder).removed-\(ProcessInfo.processInfo.processIdentifier)"
    let isRenamed = (try? FileManager.default.moveItem(atPath: folder, toPath: removed)) != nil
    try? FileManager.default.removeItem(atPath: isRenamed ? removed : folder)
  }

  func withdraw(_ id: String) { base.withdraw(id) }
}

extension StatefulTransform {
  /// The transform for a trial.
  var onTrial: any StatefulTransform { TrialState(self) }
}

extension Pipeline.AnyTransform {
  /// The transform, with its state left as it is.
  var onTrial: Pipeline.AnyTransform {
    if case .stateful(let transform) = self { .stateful(transform.onTrial) } else { self }
  }
}

import CopydeskCore

/// A stateful transform whose state stays as it is: what it sees in a trial does not count as seen.
struct TrialState<Base: StatefulTransform>: StatefulTransform {
  static var manifest: StageManifest { Base.manifest }

  private let base: Base

  init(settings: Base.Settings) throws { base = try Base(settings: settings) }

  init(_ base: Base) { self.base = base }

  func open(in context: StageContext) async throws { try await base.open(in: context) }

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

  /// Gives up what was added, whenever asked to make it durable.
  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    if commit != .checkpoint { try await base.commit(.abandoned, upTo: position, in: context) }
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

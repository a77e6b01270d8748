package import CopydeskCore
import Synchronization

/// Stands in for ``Reprints`` where it was decided over all shards what becomes of the documents.
package final class DecidedReprints: StatefulTransform {
  package static let manifest = StageManifest(
    name: "reprints", summary: "Does with documents what was decided over all shards.", examples: [])

  private let path: String
  private let state = Mutex(State())

  private struct State {
    var list: DecisionList.Reader?
    var number = 0
    var next: DecisionList.Entry?
  }

  /// - Parameter path: The list of decisions.
  package init(_ path: String) { self.path = path }

  /// Knows of no decision; ``init(_:)`` has a list.
  package convenience init(settings: NoSettings) throws {
    throw SettingError("decisions are for a run of a shard only")
  }

  package func open(in context: StageContext) async throws {
    let list = try DecisionList.Reader(path)
    try state.withLock { state in
      state = State(list: list)
      state.next = try list.next()
    }
  }

  package func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let id = document.id
    let decision = try state.withLock { state -> ReprintDecision? in
      defer { state.number += 1 }
      guard let next = state.next, next.number == state.number else { return nil }
      guard next.id == id else {
        throw StateError(
          path, "document \(next.number + 1) of the shard was '\(next.id)' when it was decided, and is '\(id)' now",
          remedy: "stages before 'reprints' must give the same documents in every run")
      }
      state.next = try state.list?.next()
      return next.decision
    }
    return decision?.apply(to: &document, in: context) ?? .keep
  }
}

import CopydeskCore
import Synchronization

/// A transform that counts documents, and notes what it is told.
final class StateDiary: StatefulTransform {
  static let manifest = StageManifest(name: "diary", summary: "Notes what it is told.", examples: [])

  private let notes = Mutex<[String]>([])
  private let seen = Mutex(0)

  init(settings: NoSettings = NoSettings()) {}

  /// What it was told since it was asked last.
  var lines: [String] {
    notes.withLock { notes in
      defer { notes = [] }
      return notes
    }
  }

  private func note(_ line: String) { notes.withLock { $0.append(line) } }

  let canGoOn = true

  func open(in context: StageContext) async throws {
    seen.withLock { $0 = context.resume?.rawValue ?? 0 }
    note("open \(position.rawValue)")
  }

  func prepare(_ document: Document, in context: StageContext) async throws {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await apply((), to: &document, in: context)
  }

  func apply(_ preparation: (), to document: inout Document, in context: StageContext) async throws -> Outcome {
    seen.withLock { $0 += 1 }
    return .keep
  }

  var position: StatePosition { StatePosition(rawValue: seen.withLock { $0 }) }

  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    note("\(commit) \(position.rawValue)")
  }

  func withdraw(_ id: String) { note("withdraw \(id)") }
}

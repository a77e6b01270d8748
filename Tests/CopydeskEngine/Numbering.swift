import CopydeskCore
import Synchronization

/// Numbers documents in the order in which it sees them.
final class Numbering: StatefulTransform {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "numbering", summary: "Numbers documents.", examples: [])
  private let seen = Mutex(0)

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    await Task.yield()
    let number = seen.withLock { seen in
      defer { seen += 1 }
      return seen
    }
    document.line = "\(number):\(document.line)"
    return .keep
  }
}

import CopydeskCore
import Synchronization

/// Prints what became of each document, for `clean --explain`: as text with a blank line between two of them.
final class ExplanationSink: Sink {
  static let manifest = StageManifest(
    name: "explanation", summary: "Prints what was kept, what was taken out, and why.", examples: [])

  private let isJSON: Bool

  private let isFirst = Mutex(true)

  convenience init(settings: NoSettings) { self.init() }

  init(isJSON: Bool = false) { self.isJSON = isJSON }

  func render(_ document: Document, in context: StageContext) async throws -> [UInt8] {
    let explanation = Explanation(document)
    return Array(((isJSON ? try explanation.json() : explanation.text) + "\n").utf8)
  }

  func write(_ rendering: [UInt8], in context: StageContext) async throws {
    let isFirst = isFirst.withLock { isFirst in
      defer { isFirst = false }
      return isFirst
    }
    try StandardOutput().write((isFirst || isJSON ? [] : [0x0A]) + rendering)
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

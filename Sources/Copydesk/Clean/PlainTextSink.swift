import CopydeskCore
import Synchronization

/// Prints the title and the body of each document, for `clean --format text`; after the first one, with a blank line between them.
final class PlainTextSink: Sink {
  static let manifest = StageManifest(
    name: "text", summary: "Prints the title and the body as plain text.", examples: [])

  private let isFirst = Mutex(true)

  init(settings: NoSettings = NoSettings()) {}

  func render(_ document: Document, in context: StageContext) async throws -> [UInt8] {
    let parts = [document.metadata.title ?? "", document.text].filter { !$0.isEmpty }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  func write(_ rendering: [UInt8], in context: StageContext) async throws {
    let isFirst = isFirst.withLock { isFirst in
      defer { isFirst = false }
      return isFirst
    }
    try StandardOutput().write((isFirst ? [] : [0x0A]) + rendering)
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

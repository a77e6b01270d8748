import CopydeskCore

/// Prints the title and the body of each document, for `clean --format text`.
struct PlainTextSink: Sink {
  static let manifest = StageManifest(
    name: "text", summary: "Prints the title and the body as plain text.", examples: [])

  init(settings: NoSettings = NoSettings()) {}

  func render(_ document: Document, in context: StageContext) async throws -> [UInt8] {
    let parts = [document.metadata.title ?? "", document.text].filter { !$0.isEmpty }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  func write(_ rendering: [UInt8], in context: StageContext) async throws {
    try StandardOutput().write(rendering)
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

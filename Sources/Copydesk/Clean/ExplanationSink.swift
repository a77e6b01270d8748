import CopydeskCore

/// Prints what became of each document, for `clean --explain`.
struct ExplanationSink: Sink {
  static let manifest = StageManifest(
    name: "explanation", summary: "Prints what was kept, what was taken out, and why.", examples: [])

  private let isJSON: Bool

  init(settings: NoSettings) { self.init() }

  init(isJSON: Bool = false) { self.isJSON = isJSON }

  func render(_ document: Document, in context: StageContext) async throws -> [UInt8] {
    let explanation = Explanation(document)
    return Array(((isJSON ? try explanation.json() : explanation.text) + "\n").utf8)
  }

  func write(_ rendering: [UInt8], in context: StageContext) async throws {
    try StandardOutput().write(rendering)
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

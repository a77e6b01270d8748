import CopydeskCore

/// Prints what was on a page that a transform drops, for `clean --explain`, and drops it.
struct ExplainedTransform: Transform {
  static let manifest = StageManifest(
    name: "explained", summary: "Explains what another transform drops.", examples: [])

  private let inner: any Transform
  private let name: String
  private let isJSON: Bool

  /// Always fails: no config can name a transform to explain.
  init(settings: NoSettings) throws {
    throw SettingError(path: "", "a transform to explain is made in code only")
  }

  init(_ inner: any Transform, name: String, isJSON: Bool) {
    self.inner = inner
    self.name = name
    self.isJSON = isJSON
  }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let outcome = try await inner.apply(to: &document, in: context)
    guard case .drop = outcome else { return outcome }
    var shown = document
    // The engine writes the stage's name when the stage is done.
    for index in shown.removals.indices where shown.removals[index].stage.isEmpty { shown.removals[index].stage = name }
    let explanation = Explanation(shown)
    try StandardOutput().write(Array(((isJSON ? try explanation.json() : explanation.text) + "\n").utf8))
    return outcome
  }

  func open(in context: StageContext) async throws { try await inner.open(in: context) }

  func close(in context: StageContext) async { await inner.close(in: context) }
}

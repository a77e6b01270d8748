import CopydeskCore

@testable import CopydeskCleanPlugin

/// A page that went through `html.clean`.
struct Cleaned {
  let document: Document

  init(_ html: String, _ settings: ConfigNode = [:], url: String? = nil) throws {
    let payload = Payload(bytes: Array(html.utf8), mediaType: .html)
    try self.init(Document(origin: Origin(path: "page.html", url: url), payload: payload), settings)
  }

  init(_ document: Document, _ settings: ConfigNode = [:]) throws {
    let stage = try HTMLClean(settings: .reading(settings))
    var document = document
    guard case .keep = try stage.apply(to: &document, in: StageContext(stage: "test")) else {
      throw CancellationError()
    }
    self.document = document
  }

  var html: String { String(decoding: document.payload.bytes, as: UTF8.self) }

  /// What is in the body.
  var body: String {
    let start = html.firstRange(of: "<body>")?.upperBound ?? html.startIndex
    let end = html.firstRange(of: "</body>")?.lowerBound ?? html.endIndex
    return String(html[start..<end].trimmingPrefix("\n").reversed().trimmingPrefix("\n").reversed())
  }

  /// What was taken out, a line each.
  var removals: [String] { document.removals.map { "\($0.rule): \($0.block.outline)" } }
}

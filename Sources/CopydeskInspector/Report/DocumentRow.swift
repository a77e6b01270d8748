import CopydeskCore
import CopydeskText

/// What the overview knows about a document.
struct DocumentRow: Sendable, Encodable {
  var number: Int
  var id: String
  var site: String
  var title: String?
  /// `written`, `dropped` or `failed`.
  var verdict: String
  /// The code of the reason or the error.
  var reason: String?
  var confidence: Double?
  var words: Int
  /// The share of the page's text that was kept, from 0 to 1.
  var share: Double?
  var language: String?
  var published: String?
  var hasAuthors: Bool
  /// Whether there is a view of the page.
  var isShown = false
  var suspicion: Double

  init(_ inspected: InspectedDocument, number: Int) {
    self.number = number
    id = inspected.id
    site = inspected.site
    suspicion = inspected.suspicion
    let document = inspected.document
    title = document?.metadata.title
    confidence = document?.evidence?.confidence
    words = document?.wordCount() ?? 0
    share = document?.evidence?.measures.first { $0.name == "text_share" }?.value
    language = document?.metadata.language
    published = document?.metadata.published.map { String($0.prefix(10)) }
    hasAuthors = document?.metadata.authors.isEmpty == false
    switch inspected.ending {
    case .written: verdict = "written"
    case .dropped(_, let reason, _): (verdict, self.reason) = ("dropped", reason)
    case .failed(_, let code, _): (verdict, reason) = ("failed", code)
    }
  }

  /// Writes the row as an array, which is a third as long as an object: a report has a hundred thousand of them.
  func encode(to encoder: any Encoder) throws {
    var row = encoder.unkeyedContainer()
    try row.encode(number)
    try row.encode(String(id.suffix(200)))
    try row.encode(site)
    try row.encode(title.map { String($0.prefix(160)) })
    try row.encode(verdict)
    try row.encode(reason)
    try row.encode(confidence)
    try row.encode(words)
    try row.encode(share)
    try row.encode(language)
    try row.encode(published)
    try row.encode(hasAuthors)
    try row.encode(isShown)
  }
}

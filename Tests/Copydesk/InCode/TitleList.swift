import Copydesk

/// The titles of pages, and what became of those that have none.
func titles(of pages: some AsyncSequence<Document, Never> & Sendable) async throws -> [String] {
  let pipeline = try Pipeline(from: SequenceSource(pages), through: [HTMLArticle(), Repeats()])
  var lines: [String] = []
  for try await result in Engine(pipeline).documents() {
    switch result.verdict {
    case .written: lines.append(result.document?.metadata.title ?? "(no title)")
    case .dropped(let reason, let stage): lines.append("\(result.id): dropped by \(stage): \(reason)")
    case .failed(let error, let stage): lines.append("\(result.id): failed at \(stage): \(error)")
    }
  }
  return lines
}

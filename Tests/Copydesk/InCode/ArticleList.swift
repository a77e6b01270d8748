import Copydesk

/// The articles of pages as Markdown, and of the other pages what became of them.
func articles(of pages: [Document]) async throws -> [String] {
  let pipeline = try Pipeline(from: SequenceSource(pages), through: [HTMLArticle(), Repeats()])
  var articles: [String] = []
  for try await result in Engine(pipeline).documents() {
    articles.append(result.document?.markdown() ?? "\(result.id): \(result.verdict)")
  }
  return articles
}

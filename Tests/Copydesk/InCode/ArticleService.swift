import Copydesk

/// Cleans pages as they are asked for, several at once, in one pipeline.
actor ArticleService {
  private let (pages, inbox) = AsyncStream.makeStream(of: Document.self)
  private var waiting: [String: CheckedContinuation<DocumentResult?, Never>] = [:]
  private var count = 0

  /// Works until the service is closed.
  func run() async throws {
    defer {
      close()
      for request in waiting.values { request.resume(returning: nil) }
    }
    let pipeline = try Pipeline(from: SequenceSource(pages), through: [HTMLArticle(), Repeats()])
    for try await result in Engine(pipeline).documents() {
      waiting.removeValue(forKey: result.id)?.resume(returning: result)
    }
  }

  /// What becomes of a page; `nil` after the end.
  func article(of html: String) async -> DocumentResult? {
    count += 1
    let page = Document(html: html, path: "request-\(count)")
    guard case .enqueued = inbox.yield(page) else { return nil }
    return await withCheckedContinuation { waiting[page.id] = $0 }
  }

  /// Takes no more pages. Those that are being worked on get their answers.
  nonisolated func close() { inbox.finish() }
}

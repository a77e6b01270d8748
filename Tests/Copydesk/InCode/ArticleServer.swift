import Copydesk

/// Answers each page that is posted with its article as JSON, or says why there is none.
actor ArticleServer {
  private var waiting: [String: LoopbackServer.Request] = [:]
  private var count = 0

  func run(on server: LoopbackServer) async throws {
    let pages = server.requests.map { request in await self.page(of: request) }
    let pipeline = try Pipeline(from: SequenceSource(pages), through: [HTMLArticle(), Repeats()])
    for try await result in Engine(pipeline).documents() {
      let request = waiting.removeValue(forKey: result.id)
      switch result.verdict {
      case .written: request?.answer(200, result.document?.json() ?? "")
      case .dropped(let reason, _): request?.answer(422, "\(reason)")
      case .failed(let error, _): request?.answer(422, "\(error)")
      }
    }
  }

  /// The page of a request, under a name that leads back to the request.
  private func page(of request: LoopbackServer.Request) -> Document {
    count += 1
    let page = Document(html: request.body, path: "request-\(count)")
    waiting[page.id] = request
    return page
  }
}

import Copydesk

/// Answers each posted page with its article as JSON, or with the reason why there is none.
func serve(_ server: LoopbackServer, with service: ArticleService) async {
  await withDiscardingTaskGroup { group in
    for await request in server.requests {
      group.addTask {
        let result = await service.article(of: request.body)
        switch result?.verdict {
        case .written: request.answer(200, result?.document?.json() ?? "")
        case .dropped(let reason, _): request.answer(422, "\(reason)")
        case .failed(let error, _): request.answer(422, "\(error)")
        case nil: request.answer(503, "the service is closed")
        }
      }
    }
  }
}

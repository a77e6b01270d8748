import Copydesk

/// Cleans a folder of pages as a config would, and says how it went.
func clean(pages: String, into output: String) async throws -> RunReport {
  let pipeline = try Pipeline(
    from: FilesSource { $0.path = [PathSetting(pages)] },
    through: [
      HTMLArticle {
        $0.minWords = 20
        $0.remove = try .init(config: [".promo", "//aside"])
      },
      Repeats(),
      ClosureTransform("desk") { document in document.extras["desk"] = "world" },
    ],
    to: [
      MarkdownSink { $0.path = PathSetting("\(output)/{slug}.md") },
      JSONSink { $0.path = PathSetting("\(output)/articles.jsonl") },
    ])
  return await Engine(pipeline).run()
}

import Copydesk
import CopydeskTesting
import Foundation
import Testing

/// The code that the article "Pipelines in code" shows, and what it promises.
@Suite struct InCodeTests {
  private static let page = """
    <title>Bridge opens - The Courier</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <h1>Bridge opens</h1><p>The bridge over the Lenne was opened on Monday, two years late, in front of a small crowd.</p>
    <p>It had been closed since the flood, and the ferry had not been able to carry all of the commuters.</p>
    <p class=promo>Buy the paper today and read the whole story of the bridge over the river.</p>
    """

  private func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    try folder.addFolder("pages")
    return try await body(folder.path)
  }

  @Test func `A folder is cleaned, and the files are what a document says of itself`() async throws {
    try await withFolder { folder in
      try Data(Self.page.utf8).write(to: URL(filePath: "\(folder)/pages/bridge.html"))
      let report = try await clean(pages: "\(folder)/pages", into: "\(folder)/out")
      #expect(report.exitCode == .ok)
      #expect(
        report.stages.map(\.stage) == [
          "source.files", "transforms[0].html.article", "transforms[1].repeats", "transforms[2].desk",
          "sinks[0].markdown", "sinks[1].json",
        ])
      let markdown = try String(contentsOfFile: "\(folder)/out/bridge-opens.md", encoding: .utf8)
      #expect(markdown.contains("\n# Bridge opens\n\nThe bridge over"))
      #expect(!markdown.contains("Buy the paper"))
      #expect(markdown.contains("desk\": \"world\""))
      let lines = try String(contentsOfFile: "\(folder)/out/articles.jsonl", encoding: .utf8)

      let again = try Pipeline(
        from: FilesSource { $0.path = [PathSetting("\(folder)/pages")] },
        through: [
          HTMLArticle { ($0.minWords, $0.remove) = (20, try .init(config: [".promo", "//aside"])) }, Repeats(),
          ClosureTransform("desk") { document in document.extras["desk"] = "world" },
        ])
      for try await result in Engine(again).documents() {
        let document = try #require(result.document)
        #expect(document.markdown() == markdown)
        #expect(document.json() + "\n" == lines)
      }
    }
  }

  @Test func `Pages of a stream are handed out with their verdicts`() async throws {
    let (pages, inbox) = AsyncStream.makeStream(of: Document.self)
    inbox.yield(Document(html: Self.page, path: "bridge"))
    inbox.yield(Document(html: "<nav><a href=/>Home</a></nav>", path: "empty"))
    inbox.finish()
    #expect(
      try await titles(of: pages) == [
        "Bridge opens", "empty: dropped by transforms[0].html.article: no_text",
      ])
  }

  @Test func `Articles of pages at hand`() async throws {
    let pages = [Document(html: Self.page, path: "bridge"), Document(html: "<p>", path: "empty")]
    let shown = try await articles(of: pages)
    #expect(shown.count == 2)
    #expect(shown[0].hasPrefix("---\ntitle: \"Bridge opens\"\n"))
    #expect(shown[1] == "empty: dropped at transforms[0].html.article: no_text")
  }

  @Test(.timeLimit(.minutes(15))) func `A server answers many requests at once, each with its own article`()
    async throws
  {
    let server = try LoopbackServer()
    async let work: Void = ArticleServer().run(on: server)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          let answer = await server.post(Self.page.replacing("Bridge opens", with: "Bridge \(number) opens"))
          #expect(answer.status == 200)
          #expect(answer.body.contains(#""title":"Bridge \#(number) opens""#))
        }
      }
    }
    let refused = await server.post("<p>")
    #expect(refused.status == 422)
    #expect(refused.body == "no_text")
    server.stop()
    try await work
  }

  @Test func `Files of rules can be named in code`() async throws {
    try await withFolder { folder in
      try Data("news.example: { remove: .promo }".utf8).write(to: URL(filePath: "\(folder)/rules.yaml"))
      let article = try HTMLArticle { $0.sitesFrom = try .init(config: [.init(.string("\(folder)/rules.yaml"))]) }
      let pages = ["news.example", "other.example"].map { host in
        Document(html: Self.page, path: host, url: "https://\(host)/bridge")
      }
      var removed: [String: [String]] = [:]
      for try await result in Engine(Pipeline(from: SequenceSource(pages), through: [article])).documents() {
        removed[result.id] = result.document?.removals.map(\.rule)
      }
      #expect(removed["news.example"]?.contains("site_rule") == true)
      #expect(removed["other.example"]?.contains("site_rule") == false)
    }
  }

  @Test func `Every built-in stage can be made in code, and says what it needs`() throws {
    #expect(throws: SettingErrors.self) { try FilesSource() }
    #expect(throws: SettingErrors.self) { try Translate() }
    #expect(throws: SettingErrors.self) { try SiteBoilerplate() }
    let deck = try #require(FieldName("deck"))
    let pipeline = try Pipeline(
      from: FilesSource { ($0.path, $0.mediaType, $0.hidden) = (["dump"], .html, true) },
      through: [
        HTMLArticle {
          $0.favor = .precision
          $0.sites = try .init(config: ["news.example, *.paper.example": ["keep": ["main"], "title": ["h1"]]])
          ($0.metadata, $0.nonArticles, $0.withoutText) = (.verify, .drop, .keep)
        },
        TextArticle { $0.minWords = 3 }, HTMLClean { $0.scope = .page }, Repeats { $0.shortestParagraph = 80 },
        Reprints { ($0.keep, $0.scope, $0.mark) = (.longest, .site, true) },
        SiteBoilerplate { $0.state = "sites" }, LanguageIdentification { $0.minConfidence = 0.9 }, Quality(),
        Sample { $0.rate = 0.5 },
        Limit { $0.documents = 9 }, Truncate { $0.words = 100 }, Replace { ($0.pattern, $0.with) = ("a+", "a") },
        Filter { $0.keep = try Condition("words > 9") }, SetFields { $0.section = try .init("title") },
        Unset { $0.fields = [deck] }, Rename { $0.fields = ["section": deck] },
        Exec { $0.command = ["cat"] }, Translate { $0.to = "de" },
      ],
      to: [
        HTMLSink { $0.fragment = true }, JSONSink { ($0.format, $0.pretty) = (.array, true) },
        MarkdownSink { $0.frontMatter = false }, CSVSink { $0.path = "out/a.csv" }, TSVSink { $0.path = "out/a.tsv" },
        SQLiteSink { $0.path = "out/a.sqlite" }, TextSink { $0.path = "out/{slug}.txt" },
        WARCSink { $0.path = "out/a.warc.gz" }, TEISink { $0.path = "out/{slug}.xml" },
      ])
    let sources: [any Source] = [
      try MailSource { $0.path = ["box.mbox"] }, try ArchiveSource { $0.path = ["dump.zip"] },
      try WARCSource { $0.path = ["dump.warc.gz"] }, try WACZSource { $0.path = ["dump.wacz"] },
      try FeedSource { $0.path = ["feed.xml"] }, try NewsMLSource { $0.path = ["wire.xml"] },
      try SitemapSource { $0.path = ["sitemap.xml"] },
      try JSONLinesSource { $0.path = ["dump.jsonl"] }, try CSVSource { $0.path = ["dump.csv"] },
      try TSVSource { $0.path = ["dump.tsv"] },
      try SQLiteSource { ($0.path, $0.query) = ("dump.sqlite", "SELECT html FROM pages") },
    ]
    let made =
      [pipeline.source.name] + sources.map { type(of: $0).manifest.name } + pipeline.transforms.map(\.name)
      + pipeline.sinks.map(\.name)
    #expect(made.sorted() == Registry.builtIn.entries.map(\.manifest.name).sorted())
    let folder = FileManager.default.currentDirectoryPath
    #expect(
      pipeline.preflight().map(\.path) == ["source.files.path"],
      "only the pages are missing: \(pipeline.preflight())")
    #expect(pipeline.sinks.flatMap { $0.stage.outputs.map(\.path) }.allSatisfy { $0.hasPrefix(folder + "/out") })
  }

  @Test func `Wrong selectors are told`() throws {
    let error = #expect(throws: SettingErrors.self) {
      try HTMLArticle { $0.keep = try .init(config: ["main[", ".a"]) }
    }
    #expect(error?.errors.map(\.path) == ["[0]"])
  }
}

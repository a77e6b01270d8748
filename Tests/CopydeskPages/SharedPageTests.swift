import CopydeskCore
import CopydeskEngine
import CopydeskPages
import Synchronization
import Testing

@testable import CopydeskArticlePlugin
@testable import CopydeskCleanPlugin

/// One page for all stages of a document, for as long as its payload is the same.
@Suite struct SharedPageTests {
  /// The pages that stages were given, which nothing but the run keeps alive.
  private final class Seen: Sendable {
    private struct Entry: Sendable {
      weak var page: Page?
      var id: ObjectIdentifier
    }
    private let entries = Mutex<[Entry]>([])

    func note(_ page: Page) { entries.withLock { $0.append(Entry(page: page, id: ObjectIdentifier(page))) } }

    /// Which of them are one: a number for each, in order of the first.
    var numbers: [Int] {
      let ids = entries.withLock { $0.map(\.id) }
      return ids.map { ids.firstIndex(of: $0) ?? 0 }
    }

    /// How many there still are.
    var living: Int { entries.withLock { $0.count { $0.page != nil } } }
  }

  private func looks(_ seen: Seen) -> Step {
    Step { document, context in seen.note(try context.page(of: document)) }
  }

  private var article: HTMLArticle { HTMLArticle(settings: HTMLArticleSettings()) }

  private func clean(_ scope: CleanScope) throws -> HTMLClean {
    var settings = HTMLCleanSettings()
    settings.scope = scope
    return try HTMLClean(settings: settings)
  }

  @Test func `Stages share the page of html.article, and its end is the document's`() async throws {
    let seen = Seen()
    let alive = Mutex(0)
    let checks = Step { _, _ in alive.withLock { $0 = seen.living } }
    let result = await run([document(ferryPage)], through: [looks(seen), article, looks(seen), checks])
    #expect(result.report.totals.written == 1)
    #expect(seen.numbers == [0, 0])
    #expect(alive.withLock { $0 } == 2)
    #expect(seen.living == 0)
  }

  @Test func `html.article reads as few attributes as before, and later stages get the rest`() async throws {
    let values = Mutex<[String?]>([])
    let asks = Step { document, context in
      let page = try context.page(of: document)
      #expect(page.complete !== page)
      let article = page.elements(matching: try Selector("[data-id='7']")).first
      values.withLock { $0 = [article?.name, article?.attribute("data-id"), page.decoded.encoding] }
    }
    #expect(await run([document(ferryPage)], through: [article, asks]).report.totals.written == 1)
    #expect(values.withLock { $0 } == ["article", "7", "UTF-8"])
  }

  @Test func `An article is the same, whoever had its page parsed`() async throws {
    let asks = Step { document, context in
      let page = try context.page(of: document)
      #expect(page.complete === page)
    }
    let pages = [
      ferryPage, ferryPage.replacing("<p>", with: "<p onclick=x data-y>"),
      "<p>a b<math><annotation-xml encoding=text/html><p>c d e f",
    ]
    var settings = HTMLArticleSettings()
    settings.withoutText = .keep
    let article = HTMLArticle(settings: settings)
    for html in pages {
      let without = await run([document(html)], through: [article]).documents
      let after = await run([document(html)], through: [asks, article]).documents
      #expect(without.map(\.blocks) == after.map(\.blocks))
      #expect(without.map(\.metadata) == after.map(\.metadata))
      #expect(without.flatMap(\.removals).map(\.block) == after.flatMap(\.removals).map(\.block))
      #expect(without.count == 1 && after.count == 1)
    }
  }

  @Test func `A page that is replaced is another page`() async throws {
    let seen = Seen()
    let alive = Mutex(0)
    let checks = Step { _, _ in alive.withLock { $0 = seen.living } }
    let stages: [any Transform] = [
      looks(seen), looks(seen), try clean(.page), checks, looks(seen), article, looks(seen),
    ]
    #expect(await run([document(ferryPage)], through: stages).report.totals.written == 1)
    #expect(alive.withLock { $0 } == 0)
    #expect(seen.numbers.count == 4)
    #expect(seen.living == 0)
  }

  @Test(
    arguments: [
      { $0.payload.bytes = Array("<p>x".utf8) }, { $0.payload.mediaType = .xhtml },
      { $0.payload.declaredEncoding = "utf-16" },
    ] as [@Sendable (inout Document) -> Void])
  func `Whatever changes how a payload is read makes another page`(_ change: @Sendable (inout Document) -> Void) throws
  {
    let context = StageContext(stage: "")
    var page = document(ferryPage)
    let first = try context.page(of: page)
    page.payload.encoding = DecodedEncoding(name: "UTF-8", decision: .validUTF8)
    page.metadata.title = "x"
    #expect(try context.page(of: page) === first)
    change(&page)
    #expect(try context.page(of: page) !== first)
  }

  @Test func `Documents do not share, though their bytes be the same`() async throws {
    let seen = Seen()
    let pages = (0..<20).map { document(ferryPage, path: "\($0).html") }
    let held = Mutex<[Page]>([])
    let holds = Step { document, context in
      let page = try context.page(of: document)
      seen.note(page)
      held.withLock { $0.append(page) }
    }
    #expect(await run(pages, through: [holds, article]).report.totals.written == 20)
    #expect(Set(seen.numbers).count == 20)
  }

  @Test func `A document that fails or is dropped keeps nothing`() async throws {
    let seen = Seen()
    let fails = Step { _, _ in throw DocumentError("no", "no") }
    #expect(await run([document(ferryPage)], through: [looks(seen), fails]).report.totals.failed == 1)
    #expect(await run([document("<p>x")], through: [looks(seen), article]).report.totals.dropped == 1)
    #expect(seen.numbers.count == 2)
    #expect(seen.living == 0)
  }

  // MARK: Errors

  @Test(arguments: [
    (
      DocumentLimits(depth: 5), "limit_depth",
      "larger than the limit of 5 levels of nesting; raise limits.depth to allow it"
    ),
    (DocumentLimits(nodes: 5), "limit_nodes", "larger than the limit of 5 nodes; raise limits.nodes to allow it"),
    (
      DocumentLimits(attributes: 1), "limit_attributes",
      "larger than the limit of 1 attributes on one tag (it has 2); raise limits.attributes to allow it"
    ),
  ])
  func `A page beyond a limit fails at the stage that asked first`(
    _ limits: DocumentLimits, _ code: String, _ message: String
  ) async throws {
    let nothing = Step { _, _ in }
    let asks = Step { document, context in _ = try context.page(of: document) }
    for stage in [asks, article, try clean(.page)] as [any Transform] {
      let report = await run([document(ferryPage)], through: [nothing, stage], limits: limits).report
      let failure = FailureReport(id: "page.html", stage: "transforms[1].step", error: DocumentError(code, message))
      #expect(report.failures == [failure])
    }
  }

  @Test func `A page is not parsed beyond the document's time`() throws {
    let long = document(String(repeating: "<p>x", count: 100_000))
    let context = StageContext(stage: "", deadline: .now - .seconds(1))
    let error = #expect(throws: DocumentError.self) { try context.page(of: long) }
    #expect(error?.code == "limit_seconds")
    #expect(try StageContext(stage: "").page(of: long).allNodes.count == 200_003)
  }

  @Test func `Plain text has no page`() throws {
    let context = StageContext(stage: "")
    let error = #expect(throws: DocumentError.self) { try context.page(of: document("a < b", .plainText)) }
    #expect(error?.code == "not_html")
    #expect(error?.message == "a plain text has no HTML page to be read; text.article reads it")
    #expect(context.decodedPage(of: document("a < b", .plainText)).utf8 == Array("a < b".utf8))
  }

  @Test func `XHTML is read as XML is written`() throws {
    let context = StageContext(stage: "")
    let page = try context.page(of: document("<html><body><div/><p>x</p></body></html>", .xhtml))
    #expect(page.elements(matching: try Selector("div")).first?.children == [])
  }
}

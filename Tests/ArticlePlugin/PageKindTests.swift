import CopydeskCore
import CopydeskText
import Testing

@testable import CopydeskArticlePlugin

/// What pages are told to be. That articles are told to be articles shows on real ones: Benchmarks/quality.md.
@Suite struct PageKindTests {
  private func applied(_ html: String, _ settings: ConfigNode = [:]) throws -> (outcome: Outcome, kind: PageKind?) {
    let stage = HTMLArticle(settings: try HTMLArticleSettings.reading(settings))
    let payload = Payload(bytes: Array(html.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "a.html"), payload: payload)
    let outcome = try stage.apply(to: &document, in: StageContext(stage: ""))
    return (outcome, document.metadata.kind)
  }

  private func apply(_ html: String, _ settings: ConfigNode = [:]) throws -> Outcome {
    try applied(html, settings).outcome
  }

  private func kind(_ html: String) throws -> PageKind? {
    let (outcome, kind) = try applied(html, ["without_text": "keep"])
    return outcome == .keep ? kind : nil
  }

  // MARK: Pages

  private static let menu = "<nav><a href=/>Home</a> <a href=/politics>Politics</a> <a href=/sport>Sport</a></nav>"
  private static let foot = "<footer>© 2025 The Courier <a href=/imprint>Imprint</a></footer>"

  private static let stories = [
    "Ferry crews vote to end their strike after eleven days", "Council delays the vote on the market hall once more",
    "Flood wall at the lower town will be raised by a metre", "A school of four pupils fights for its only teacher",
    "Harvest of the year: pears, and nothing else but pears", "New timetable leaves three villages without a bus",
    "Museum finds a map it had been looking for since 1954", "Mayor opens bridge and walks across it twice in the rain",
    "Bakers protest against the price of electricity at night",
    "Owl census counts more owls than volunteers this winter",
  ]

  private static func card(_ story: String, summary: Bool) -> String {
    let text = "The decision came late on Monday, after a debate of five hours, and it may not be the last one on this."
    return
      "<div class=tile><h3><a href=/2025/03/\(story.count)-story>\(story)</a></h3>\(summary ? "<p>\(text)</p>" : "")</div>"
  }

  private static func list(summary: Bool) -> String { stories.map { card($0, summary: summary) }.joined() }

  private static func page(_ title: String, url: String?, head: String = "", _ body: String) -> String {
    let link = url.map { "<link rel=canonical href=\"https://www.courier.example\($0)\">" } ?? ""
    return
      "<!DOCTYPE html><html><head><title>\(title)</title>\(link)\(head)</head><body>\(menu)\(body)\(foot)</body></html>"
  }

  private static let story = (0..<4).map { number in
    "<p>On day \(number) the river rose again, and the town waited for it to fall, as it had done twice that year, in March.</p>"
  }.joined()

  // MARK: Tests

  @Test(arguments: [
    ("/", "", true), ("/", "", false), ("/politics", "", true), ("/politics/", "", false), ("/tag/ferry", "", true),
    ("/category/the-lower-town-and-its-flood-wall", "", false), ("/author/ann-orr", "", true),
    ("/archive/2024", "", false),
    ("/news/1234567", #"<script type="application/ld+json">{"@type":"CollectionPage","name":"News"}</script>"#, true),
    ("/index.html", #"<meta property="og:type" content="website">"#, true),
  ])
  func `Front pages, sections, tags and authors are lists`(_ url: String, _ head: String, _ summary: Bool) throws {
    let html = Self.page("The Courier", url: url, head: head, "<h1>News</h1>" + Self.list(summary: summary))
    #expect(try kind(html) == .list)
  }

  @Test(arguments: [
    ("/search?q=ferry", "The Courier"), ("/?s=ferry", "The Courier"), ("/suche", "Suche"),
    ("/x", "Search results for ferry"),
    ("/x", "检索 ferry 搜索结果"), ("/a", "Результаты поиска: паром"), ("/a", "نتائج البحث عن العبارة"), ("/a", "「渡し船」の検索結果"),
  ])
  func `What a search found`(_ url: String, _ title: String) throws {
    #expect(try kind(Self.page(title, url: url, "<h1>\(title)</h1>" + Self.list(summary: true))) == .search)
  }

  @Test(arguments: [
    "404 - The Courier", "Page not found | The Courier", "Seite nicht gefunden", "Page introuvable",
    "Página no encontrada",
    "Страница не найдена", "页面不存在 - 信使报", "お探しのページが見つかりません", "페이지를 찾을 수 없습니다", "الصفحة غير موجودة", "הדף לא נמצא",
    "Sayfa bulunamadı", "Nie znaleziono strony", "ไม่พบหน้าที่คุณต้องการ", "Η σελίδα δεν βρέθηκε",
    "500 Internal Server Error",
  ])
  func `Errors in many languages`(_ title: String) throws {
    let text = "<p>Sorry. Try the <a href=/>start page</a>.</p>"
    #expect(try kind(Self.page(title, url: nil, "<h1>\(title)</h1>\(text)")) == .error)
    #expect(try kind(Self.page(title, url: nil, text + Self.list(summary: true))) == .error, "with other stories below")
  }

  @Test func `Walls`() throws {
    let consent = """
      <h1>Your privacy</h1><p>We and our 612 partners store cookies and read personal data, with your consent, to show advertising.</p>
      <p>You can withdraw your consent at any time. Without cookies, some of what you see will be worth less to us, and to you.</p>
      <button>Accept all</button>
      """
    #expect(try kind(Self.page("Consent - The Courier", url: nil, consent)) == .consent)
    let zustimmung = """
      <h1>Mit Werbung weiterlesen</h1><p>Mit Ihrer Einwilligung setzen wir und unsere Partner Cookies und verarbeiten \
      personenbezogene Daten. Die Zustimmung ist freiwillig, siehe Datenschutz.</p>
      """
    #expect(try kind(Self.page("Der Bote", url: nil, zustimmung)) == .consent)
    let login = "<h1>Log in</h1><form><input name=u><input type=password name=p><button>Log in</button></form>"
    #expect(try kind(Self.page("Log in | The Courier", url: "/account", login)) == .login)
    let check = "<h1>Just a moment...</h1><p>Verifying you are human. This may take a few seconds.</p>"
    #expect(try kind(Self.page("Just a moment...", url: nil, check)) == .blocked)
  }

  @Test(arguments: [
    ("Page not found: the library that lost a book for ninety years", "/2025/03/page-not-found-the-library"),
    ("How cookies and consent banners conquered the web", "/x"),
    ("Search results for the lost ferry raise questions", "/a/b/c"),
    ("Access denied: why the archive stays shut", "/archive/2025/why-the-archive-stays-shut-1"), ("River rises", "/"),
    ("Cookies that are the perfect treat, with consent of the cook", "/recipes"),
    ("404 is the bus that never comes", "/404"), ("Log in, log out: a day at the sawmill", "/politics"),
  ])
  func `Articles with the words of other pages, and stories around them`(_ title: String, _ url: String) throws {
    let long = Self.story + Self.story + Self.story
    let html = Self.page(
      title, url: url, "<article><h1>\(title)</h1>\(long)</article><aside>\(Self.list(summary: false))</aside>")
    #expect(try kind(html) == .article)
  }

  @Test(arguments: [
    #"<meta property="og:type" content="article">"#, #"<meta property="article:published_time" content="2025-03-01">"#,
    #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>"#,
  ])
  func `What says that it is an article is one`(_ head: String) throws {
    let html = Self.page("404", url: "/", head: head, "<h1>Short</h1><p>A word.</p>" + Self.list(summary: true))
    #expect(try kind(html) == .article)
  }

  @Test func `A list of ten things is an article`() throws {
    let items = Self.stories.map { "<h2><a href=/buy>\($0)</a></h2>" + Self.story }.joined()
    #expect(try kind(Self.page("Ten things", url: nil, "<h1>Ten things</h1>" + items)) == .article)
  }

  // MARK: Verdicts

  @Test func `A page that is not an article is dropped on request`() throws {
    let html = Self.page("The Courier", url: "/", "<h1>News</h1>" + Self.list(summary: true))
    #expect(try apply(html, ["non_articles": "drop"]) == .drop(DropReason("not_an_article", detail: "list")))
    let article = Self.page("River rises", url: nil, "<h1>River rises</h1>" + Self.story)
    #expect(try apply(article, ["non_articles": "drop"]) == .keep)
  }

  @Test(arguments: [
    "", " ", "<html></html>", "<script>app.start({ text: 'The river rose, and the town waited.' })</script>",
    "<div id=root></div><noscript>Please enable JavaScript to read this page, since all of it is drawn by scripts.</noscript>",
  ])
  func `A page without text has no text`(_ html: String) throws {
    #expect(try apply(html) == .drop("no_text"))
  }

  @Test func `Too few words`() throws {
    let words = "Verwaltungsgerichtsentscheidung verzögert Straßenbahnverlängerung."
    let few = Self.page("Moved", url: nil, "<h1>Moved</h1><p>\(words)</p>")
    #expect(try apply(few) == .drop(DropReason("too_short", detail: "3 words, fewer than min_words (5)")))
    #expect(try apply(few, ["min_words": 3]) == .keep)
    #expect(try apply(few, ["without_text": "keep"]) == .keep)
    let error = #expect(throws: DocumentError.self) { try apply(few, ["without_text": "fail"]) }
    #expect(error?.code == "too_short")
    #expect(error?.message == "the text that was found is too short: 3 words, fewer than min_words (5)")
  }

  @Test(arguments: [
    ("", 0), ("— …", 0), ("one two-three it’s", 3), ("我们搬家了。", 5), ("東京タワーへ行く", 8), ("한국어 낱말 셋", 3), ("สวัสดีครับ", 7),
    ("می‌روم خانه", 2), ("iOS 18,5 公里", 5), ("हिन्दी शब्द", 2), ("שלום עולם", 2),
  ])
  func `Words are counted in every script`(_ text: String, _ count: Int) {
    #expect(WordCount.words(in: text, upTo: .max) == count)
    #expect(WordCount.words(in: text, upTo: 2) == min(2, count))
  }
}

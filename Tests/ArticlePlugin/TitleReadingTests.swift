import CopydeskCore
import CopydeskHTML
import TestSupport
import Testing

@testable import CopydeskArticlePlugin

/// Headlines without the site's name.
@Suite struct TitleReadingTests {
  private func reading(site: String?, page html: String = "") throws -> TitleReading {
    let page = try Page(
      parsing: Array(html.utf8), limits: PageLimits(depth: 100, nodes: 10_000, attributes: 100), isCancelled: { false })
    let reading = PageReading(page)
    let headings = page.nodes.indices.filter { page.nodes[$0].tag == .h1 }
    reading.keepWholeWeight()
    return TitleReading(
      place: Surroundings(reading: reading, headline: headings.first, container: nil), meta: MetaTags(reading),
      data: LinkedData(page), headings: headings, site: site)
  }

  @Test(arguments: [
    ("The ferry is back | The Gazette", "The ferry is back"),
    ("The ferry is back - The Gazette", "The ferry is back"),
    ("The ferry is back – The Gazette", "The ferry is back"),
    ("The ferry is back — The Gazette", "The ferry is back"),
    ("The ferry is back :: The Gazette", "The ferry is back"),
    ("The Gazette | The ferry is back", "The ferry is back"),
    ("The Gazette - The ferry is back", "The ferry is back"),
    ("The ferry is back | Region | The Gazette", "The ferry is back"),
    ("The ferry is back after two years | Region | The Gazette", "The ferry is back after two years"),
    ("The ferry is back - the gazette", "The ferry is back"), ("The ferry is back", "The ferry is back"),
    ("The Gazette", "The Gazette"), ("", ""),
    ("The Gaz – a town without a roof – The Gazette", "The Gaz – a town without a roof"),
    ("The ferry is back – and nobody wept over it", "The ferry is back – and nobody wept over it"),
    ("Spider-Man swings back to the harbour", "Spider-Man swings back to the harbour"),
    ("Mayor wins by 51-49 - as it happened", "Mayor wins by 51-49 - as it happened"),
    (
      "The ferry is back, says ferry_master in a long statement",
      "The ferry is back, says ferry_master in a long statement"
    ),
  ])
  func `A title without the site`(_ title: String, _ headline: String) throws {
    #expect(try reading(site: "The Gazette").cutting.withoutSite(title) == headline)
  }

  @Test(arguments: [
    ("渡し船が二年ぶりに復活｜南浜新報", "南浜新報", "渡し船が二年ぶりに復活"), ("渡し船が二年ぶりに復活 - 南浜新報", "南浜新報", "渡し船が二年ぶりに復活"),
    ("老钟表匠把大钟一一修好_澄江网", "澄江网", "老钟表匠把大钟一一修好"),
    ("나루 배가 돌아왔다 - 해솔매일", "해솔매일", "나루 배가 돌아왔다"),
    ("العبّارة تعود إلى النهر | ضفاف نيوز", "ضفاف نيوز", "العبّارة تعود إلى النهر"),
    ("Паром вернулся — Лыжский вестник", "Лыжский вестник", "Паром вернулся"),
  ])
  func `A title without the site, in other scripts`(_ title: String, _ site: String, _ headline: String) throws {
    #expect(try reading(site: site).cutting.withoutSite(title) == headline)
  }

  @Test(arguments: [
    ("The ferry is back after two long years - The Gazette", "The ferry is back after two long years"),
    ("The ferry is back after two years | Gazette", "The ferry is back after two years"),
    ("Review: The Ferry - a film", "Review: The Ferry - a film"),
  ])
  func `A title without the site, where that is not known`(_ title: String, _ headline: String) throws {
    #expect(try reading(site: nil).cutting.withoutSite(title) == headline)
  }

  @Test(arguments: [
    "Great Bell of Orlamund moved across the old town – as it happened",
    "From Hollowick to Merrow in seven hours · a walk", "The ferry is back – and full",
    "Ferry v bridge: the harbour has to choose | live",
  ])
  func `The end of a headline stays`(_ title: String) throws {
    let headline = try reading(site: "The Gazette").cutting.withoutSite(title)
    #expect(headline == title)
  }

  @Test func `The site before a colon goes`() throws {
    let headline = try reading(site: "The Gazette").cutting.withoutSite("The Gazette: The ferry is back")
    #expect(headline == "The ferry is back")
  }

  @Test func `A heading that agrees wins`() throws {
    let html = "<title>The ferry is back - The Gazette</title><h1>The Gazette</h1><h1>The ferry is back</h1>"
    #expect(try reading(site: "The Gazette", page: html).title() == "The ferry is back")
  }

  @Test(arguments: [
    ("The ferry is back | Opinion", "The ferry is back"), ("Opinion | The ferry is back", "The ferry is back"),
    ("The ferry is back | Coast", "The ferry is back"), ("The ferry is back | full", "The ferry is back | full"),
    ("The ferry is back – Harbour Gazette Online", "The ferry is back"),
    ("The ferry is back | Harbour", "The ferry is back"),
    ("The Gazette tells its story", "The Gazette tells its story"),
  ])
  func `Labels, and the name in the address`(_ title: String, _ headline: String) {
    let cutting = TitleCutting(site: "The Gazette", section: "Coast", address: "https://www.harbourgazette.example/a")
    #expect(cutting.withoutSite(title) == headline)
  }

  @Test func `What a site is called begins a headline`() {
    #expect(TitleCutting(site: "Lenne").withoutSite("Lenne rises: the ferry stays") == "Lenne rises: the ferry stays")
    #expect(TitleCutting(site: "Lenne").withoutSite("Lenne: a history") == "Lenne: a history")
  }

  private func title(_ head: String, _ headline: String, below: String = "") throws -> String? {
    try MetadataPage.metadata(head: head, headline: headline, below: below).title
  }

  @Test func `The heading that the text follows`() throws {
    let head = "<title>The ferry is back | A town in pictures</title>"
    #expect(try title(head, "<h1>A town in pictures</h1><h1>The ferry is back</h1>") == "The ferry is back")
  }

  @Test func `A heading foreign to all that is stated`() throws {
    let head = #"<meta property="og:title" content="The ferry is back"><title>The ferry is back</title>"#
    #expect(try title(head, "<h1>Welcome to our neighbours</h1>") == "The ferry is back")
  }

  @Test func `Other words for the same story`() throws {
    let head =
      #"<meta property="og:title" content="Lenne ferry returns after years"><title>Lenne ferry returns after years</title>"#
    #expect(
      try title(head, "<h1>After years the ferry is back on the Lenne</h1>")
        == "After years the ferry is back on the Lenne")
  }

  @Test func `A kicker of its own goes`() throws {
    let head = #"<meta property="og:title" content="The ferry is back at last">"#
    #expect(
      try title(head, "<h1><span>On the Lenne</span> <span>The ferry is back at last</span></h1>")
        == "The ferry is back at last")
    #expect(try title(head, "<h1>“Full”: The ferry is back at last</h1>") == "“Full”: The ferry is back at last")
  }

  @Test func `A date in the heading goes`() throws {
    let head = #"<meta property="og:title" content="The ferry is back at last">"#
    #expect(
      try title(head, "<h1>The ferry is back at last <small>05.03.2024 • Coast</small></h1>")
        == "The ferry is back at last")
  }

  @Test func `The part that is shown`() throws {
    let head = "<title>The ferry is back at last-coast ㅣ The Harbour Gazette</title>"
    #expect(try title(head, "<p class=x>The ferry is back at last</p>") == "The ferry is back at last")
  }

  @Test func `Without anything there is no title`() throws {
    #expect(try reading(site: nil, page: "<p>x</p>").title() == nil)
    #expect(try reading(site: nil, page: "<title> </title><h1></h1>").title() == nil)
  }

  @Test func `Long titles take little time`() throws {
    let reading = try reading(site: "The Gazette")
    let took = ThreadTime.measure {
      for unit in [" | ", " - ", "_", "a ", "| The Gazette "] {
        _ = reading.cutting.withoutSite(String(repeating: unit, count: 20_000))
      }
    }
    #expect(took < 1)
  }

  @Test(arguments: [
    ("Gone", "Gone - The Harbour Gazette"), ("Letters", "Letters | Opinion | The Gazette"), ("桟橋", "桟橋 - 南浜新報"),
    ("讣告", "讣告_澄江网"),
  ])
  func `A short heading is the title where the rest is section and site`(_ heading: String, _ title: String) throws {
    let found = try MetadataPage.metadata(head: "<title>\(title)</title>", headline: "<h1>\(heading)</h1>")
    #expect(found.title == heading)
  }

  @Test func `The headline follows the name of a blog's archive`() throws {
    let head = "<title>Harbour Notes » Blog Archive » The ferry is back at last</title>"
    #expect(try MetadataPage.metadata(head: head, headline: "").title == "The ferry is back at last")
  }

  @Test(arguments: ["https://gazette.example", "https://gazette.example/", "/", "/index.php"])
  func `A heading that leads home is the sites`(_ address: String) throws {
    let found = try MetadataPage.metadata(
      head: "<title>Harbour Notes » The ferry is back at last</title>",
      above: "<h1><a href='\(address)'>Harbour Notes</a></h1>",
      headline: "<h2><a href='/2024/ferry'>The ferry is back at last</a></h2>")
    #expect(found.title == "The ferry is back at last")
  }

  @Test func `A smaller heading that is the pages name counts before a topic`() throws {
    let found = try MetadataPage.metadata(
      head: "<title>Ferries - Gazette</title><meta property=og:title content='Why the river needs two boats'>",
      above: "<h1>Ferries and bridges</h1>", headline: "<h2>Why the river needs two boats</h2>")
    #expect(found.title == "Why the river needs two boats")
  }

  @Test(arguments: [
    ("The Lenne - The ferry is back", "The ferry is back"),
    ("The Lenne: The ferry is back", "The Lenne: The ferry is back"),
  ])
  func `A kicker goes unless a colon joins it to the title`(_ stated: String, _ title: String) throws {
    let found = try MetadataPage.metadata(
      head: "<meta property=og:title content='\(stated)'>",
      headline: "<h1><span class=article-kicker>The Lenne</span><span>: </span><span>The ferry is back</span></h1>")
    #expect(found.title == title)
  }

  @Test func `A kicker of a smaller heading goes where a field is without it`() throws {
    let found = try MetadataPage.metadata(
      head: """
        <title>Ferries - Gazette</title><meta property=og:title content='The Lenne: Why the river needs two boats'>
        <meta name=twitter:title content='Why the river needs two boats'>
        """,
      above: "<h1>All about boats</h1>",
      headline: "<h2><span>The Lenne</span> <b>Why the river needs two boats</b></h2>")
    #expect(found.title == "Why the river needs two boats")
  }

  @Test func `A label inside the part that is named as the headline goes`() throws {
    let found = try MetadataPage.metadata(
      head: "<meta property=og:title content='Leave the ferry alone | Editorial'>",
      headline: "<h1>Opinion | <span class=headline>Leave the ferry alone | Editorial</span></h1>")
    #expect(found.title == "Leave the ferry alone")
  }

  @Test(arguments: [
    ("» The ferry is back on the Lenne", "The ferry is back on the Lenne"),
    ("The ferry is back on the Lenne -", "The ferry is back on the Lenne"),
    ("«The ferry is back»", "«The ferry is back»"),
    ("»The ferry is back«, they say »", "»The ferry is back«, they say »"),
    ("- The ferry is back", "- The ferry is back"), ("The ferry is back-", "The ferry is back-"),
  ])
  func `Signs that are left at the ends of a title go`(_ title: String, _ headline: String) throws {
    #expect(try reading(site: nil).cutting.withoutSite(title) == headline)
  }

  @Test func `A windows title that merely goes on names no site`() throws {
    let found = try MetadataPage.metadata(
      head: "<title>The ferry is back, nobody wept over it</title>", headline: "<h1>The ferry is back</h1>")
    #expect(found.site == nil)
  }

  @Test func `The publisher in microdata is the site`() throws {
    let mark = "<div itemprop=publisher itemscope><meta itemprop=name content='The Harbour Gazette'></div>"
    #expect(try MetadataPage.metadata(below: mark).site == "The Harbour Gazette")
  }

  @Test(arguments: [
    ("A deep look at Vec&lt;T&gt; and Box&lt;dyn Error&gt;", "A deep look at Vec<T> and Box<dyn Error>"),
    ("Why &lt;marquee&gt; died", "Why <marquee> died"),
    ("When to use &lt;div&gt; and &lt;span&gt;", "When to use <div> and <span>"),
    ("The &lt;em&gt;ferry&lt;/em&gt; is back", "The ferry is back"),
    ("The ferry&lt;br&gt;is back", "The ferry is back"),
    ("The &amp;quot;ferry&amp;quot; is back", "The \"ferry\" is back"),
    ("&lt;p&gt;The ferry is back", "The ferry is back"),
    ("The &lt;a href=x&gt;ferry is back", "The ferry is back"),
    ("If a &lt; b and b &gt; c", "If a < b and b > c"),
  ])
  func `Words in angle brackets are no tags`(_ markup: String, _ title: String) throws {
    let metadata = try MetadataPage.metadata(
      head: "<title>\(markup)</title><meta name=description content='\(markup) and why that is so'>",
      headline: "<h1>\(markup)</h1>")
    #expect(metadata.title == title)
    #expect(metadata.description == "\(title) and why that is so")
  }

  @Test(arguments: [
    ("<h1><a href='#top'>#</a>The ferry is back<a href='#x'>¶</a></h1>", "The ferry is back"),
    ("<h1>#ferry is back</h1>", "#ferry is back"),
    ("<h1>The ferry is&nbsp;back</h1>", "The ferry is back"),
  ])
  func `Signs of links and spaces of layout are no part of a title`(_ headline: String, _ title: String) throws {
    #expect(try MetadataPage.metadata(headline: headline).title == title)
  }

  @Test func `A headline that a blog's name and a colon come before`() throws {
    let head = "<title>Harbour Notes: The ferry is back on the Lenne</title>"
    let named = "<h3 class='post-title entry-title'>The ferry is back on the Lenne</h3>"
    #expect(try MetadataPage.metadata(head: head, headline: named).title == "The ferry is back on the Lenne")
    let other = "<h3>The ferry is back on the Lenne</h3>"
    #expect(try MetadataPage.metadata(head: head, headline: other).title == "The ferry is back on the Lenne")
  }

  @Test func `Several sentences set as a heading are no headline`() throws {
    let deck = """
      <h1>Who rings the bell after ten at night? Nobody knew, until the ferry came back. Here is what the ferryman says about it, and what
      the town council has to say in its turn.</h1>
      """
    let head =
      "<title>Ten bells of the Lenne | Gazette</title><meta property=og:title content='Ten bells of the Lenne'>"
    #expect(try MetadataPage.metadata(head: head, headline: deck).title == "Ten bells of the Lenne")
  }

  @Test func `A headline in capitals gives way to nearly the same one`() throws {
    let head = "<meta property=og:title content='The Ferry Is Back: Bells and Boats of the Lenne'>"
    let headline = "<h1>THE FERRY IS BACK IN TIME: BELLS AND BOATS OF THE LENNE</h1>"
    #expect(
      try MetadataPage.metadata(head: head, headline: headline).title
        == "The Ferry Is Back: Bells and Boats of the Lenne")
  }

  @Test(arguments: [
    (
      "Город закрывает старую паромную переправу через реку :: Общество :: Городская газета",
      "Город закрывает старую паромную переправу через реку"
    ),
    ("市议会决定在四十年之后关闭旧渡轮航线_城市晚报", "市议会决定在四十年之后关闭旧渡轮航线"),
    ("The old ferry over the Lenne is for sale_final", "The old ferry over the Lenne is for sale_final"),
  ])
  func `A name that is known from nowhere goes in every script`(_ title: String, _ cut: String) {
    #expect(TitleCutting(site: nil).withoutSite(title) == cut)
  }
}

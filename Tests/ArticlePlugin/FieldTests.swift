import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Decks, sections and tags: what says something of the article, and what does not.
@Suite struct FieldTests {
  @Test(arguments: [
    "The ferry is back", "The Gazette", ",", "www.gazette.example", "https://gazette.example/about",
    "ferry, river, lenne, boats, bridge, town", "ferry,bridge",
  ])
  func `A description that says nothing is left out`(_ text: String) throws {
    let head = """
      <meta name=description content="\(text)"><meta name=keywords content="ferry, bridge">
      <meta property=og:site_name content="The Gazette">
      """
    let metadata = try MetadataPage.metadata(head: head)
    #expect(metadata.description == nil && metadata.deck == nil)
  }

  @Test func `The next description counts`() throws {
    let head = """
      <meta property=og:description content="The Gazette"><meta property=og:site_name content="The Gazette">
      <meta name=description content="After two winters the boat crosses the Lenne again.">
      """
    #expect(try MetadataPage.metadata(head: head).description == "After two winters the boat crosses the Lenne again.")
  }

  private static let told = "After two winters the boat crosses the Lenne again."
  private static let head = "<meta name=description content='\(told)'>"

  @Test func `What only machines are told is the description`() throws {
    let metadata = try MetadataPage.metadata(head: Self.head)
    #expect(metadata.description == Self.told && metadata.deck == nil)
  }

  @Test(arguments: [
    "<p class=deck>\(told)</p>", "<div class=teaser><p>\(told)</p></div>",
    "<div class=share-header><h2>\(told)</h2></div>",
  ])
  func `What is shown below the headline is the deck`(_ below: String) throws {
    let metadata = try MetadataPage.metadata(head: Self.head, below: below)
    #expect(metadata.deck == Self.told && metadata.description == nil, "\(below)")
  }

  @Test func `A deck and a description that differ are both there`() throws {
    let deck = "Nobody needs it, and it is full every morning, says the ferryman."
    let metadata = try MetadataPage.metadata(head: Self.head, below: "<p class=deck>\(deck)</p>")
    #expect(metadata.deck == deck && metadata.description == Self.told)
  }

  @Test(arguments: [
    "News, Sport und Wetter aus Hollwiek und dem ganzen Kreis", "The Gazette - your morning paper since 1871",
    "Gazette.example is the voice of independent journalism", "河畔日报网是本地新闻门户网站",
  ])
  func `A description that has no words of the article is the site's`(_ text: String) throws {
    let head = """
      <meta name=description content="\(text)"><meta property=og:site_name content="The Gazette">
      <link rel=canonical href="https://www.gazette.example/ferry">
      """
    #expect(try MetadataPage.metadata(head: head).description == nil)
  }

  @Test func `A description of few words needs none of the article's`() throws {
    let metadata = try MetadataPage.metadata(head: "<meta name=description content='Gone for good, again?'>")
    #expect(metadata.description == "Gone for good, again?")
  }

  @Test(arguments: ["News", "All articles", "undefined", "Aktuelles", "新闻"])
  func `A list of everything is no section`(_ name: String) throws {
    #expect(try MetadataPage.metadata(head: "<meta property=article:section content='\(name)'>").section == nil)
  }

  @Test func `The section before a list of everything counts`() throws {
    let trail = """
      <script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "name": "Home"}, {"@type": "ListItem", "name": "Harbour"},
      {"@type": "ListItem", "name": "All articles"}, {"@type": "ListItem", "name": "The ferry is back"}]}</script>
      """
    #expect(try MetadataPage.metadata(head: trail).section == "Harbour")
  }

  @Test(arguments: [
    ("The Gazette", "The Gazette"), ("http://www.gazette.example/", "www.gazette.example"), ("News", nil),
    ("Articles", nil),
    ("The ferry is back", nil), ("The ferry is back | Gazette", "The ferry is back | Gazette"),
  ])
  func `What a list or the headline is called is no site`(_ stated: String, _ site: String?) throws {
    #expect(try MetadataPage.metadata(head: "<meta property=og:site_name content='\(stated)'>").site == site)
  }

  @Test func `A site's name does not begin with the headline`() throws {
    let title = "The ferry is back, and nobody knows why"
    func site(_ stated: String) throws -> String? {
      let head = "<meta property=og:site_name content='\(stated)'>"
      return try MetadataPage.metadata(head: head, headline: "<h1>\(title)</h1>").site
    }
    #expect(try site("\(title) | The Gazette") == "The Gazette")
    #expect(try site("\(title) -") == nil)
    #expect(try site("The Gazette | \(title)") == "The Gazette")
  }

  @Test func `The next field tells the section where the first tells a program`() throws {
    let head = "<meta property=article:section content='news_item'><meta property=og:section content='Harbour'>"
    #expect(try MetadataPage.metadata(head: head).section == "Harbour")
    let small = "<meta property=article:section content='news_item'><meta property=og:section content='harbour'>"
    #expect(try MetadataPage.metadata(head: small).section == nil)
    let bars = "<meta property=og:site_name content=GZT><meta property=article:section content='GZT | News'>"
    #expect(
      try MetadataPage.metadata(head: bars + "<meta property=og:section content='GZT | Harbour'>").section == "Harbour")
  }

  @Test func `What a site puts among its keywords is no tag`() throws {
    let head = """
      <meta property=og:site_name content='The Gazette'><meta property=og:url content='https://harbourgazette.example/a'>
      <meta name=keywords content='ferry, The Gazette, News, harbourgazette, Lenne, ferry across the Lenne is back'>
      """
    let metadata = try MetadataPage.metadata(head: head, headline: "<h1>The ferry across the Lenne is back</h1>")
    #expect(metadata.tags == ["ferry", "Lenne"])
  }

  @Test func `Keywords that a site has on every page are no tags`() throws {
    let general = "<meta name=keywords content='cars, new cars, trucks, road tests, prices, dealers, spy shots, ferry'>"
    let tags = "<a rel=tag href=/tag/boats>Boats</a>"
    #expect(try MetadataPage.metadata(head: general, behind: tags).tags == [])
    let own = "<meta property=article:tag content=boats>"
    #expect(try MetadataPage.metadata(head: general + own).tags == ["boats"])
    let particular =
      "<meta name=keywords content='ferry, river Lenne, bells, shipping, transport, town council, timetables, boats'>"
    #expect(try MetadataPage.metadata(head: particular).tags.count == 8)
  }

  @Test func `The words of the address are no tags`() throws {
    let address = "https://gazette.example/local/ferry-back-river-winter-10.html"
    let head = "<meta name=keywords content='ferry,back,river,winter'>"
    #expect(try MetadataPage.metadata(head: head, url: address).tags == [])
    let own = "<meta name=keywords content='ferry,back,river,Winter'>"
    #expect(try MetadataPage.metadata(head: own, url: address).tags.count == 4)
  }

  @Test func `The headline is no tag, and the name of a list no site`() throws {
    let head = "<title>渡轮回来了 - Lenne - News</title><meta name=keywords content='渡轮,渡轮回来了'>"
    let metadata = try MetadataPage.metadata(head: head, headline: "<h1>渡轮回来了</h1>")
    #expect(metadata.tags == ["渡轮"] && metadata.site == "Lenne")
  }

  private static let menu = """
    <nav><a href=/>Home</a><a href=/news>News</a><a href="https://www.gazette.example/news/local/">Local news</a>
    <a href=/food-and-drink>Food &amp; Drink</a><a href=/ida>Ida Strand</a><a href=/2025>2025</a><a href=/sport/>Sport</a></nav>
    """

  @Test(arguments: [
    ("/sport/ferry-wins", "Sport"), ("/food-and-drink/ferry-menu.html", "Food & Drink"),
    ("/sport/2025/03/ferry/", "Sport"),
    ("/news/sport/ferry", nil), ("/news/ferry", nil), ("/2025/ferry", nil), ("/ida/ferry", nil), ("/sport", nil),
    ("/sports/ferry", nil),
    ("/", nil),
  ])
  func `The address names the section that the menu has`(_ path: String, _ section: String?) throws {
    let address = "https://gazette.example\(path)"
    #expect(try MetadataPage.metadata(above: Self.menu, url: address).section == section)
  }

  @Test func `The innermost folder that a link names counts, and what the page states counts before`() throws {
    let menu = Self.menu + "<a href=//gazette.example/sport/rowing>Rowing</a>"
    let address = "https://gazette.example/sport/rowing/ferry"
    #expect(try MetadataPage.metadata(above: menu, url: address).section == "Rowing")
    let head = "<meta property=article:section content=Boats>"
    #expect(try MetadataPage.metadata(head: head, above: menu, url: address).section == "Boats")
  }

  @Test func `Programs notes and menus are no tags`() throws {
    let head = "<meta name=keywords content='ferry, PageType: Article, channel_news, Lenne: the river'>"
    #expect(try MetadataPage.metadata(head: head).tags == ["ferry", "Lenne: the river"])
    let menu = "<nav><a href=/tag/sport/a>Sport</a><a href=/tag/money/a>Money</a></nav>"
    #expect(try MetadataPage.metadata(above: menu, behind: "<p><a href=/tag/ferry/a>Ferry</a></p>").tags == ["Ferry"])
  }

  @Test func `The label of a button is neither description nor tag`() throws {
    let head = """
      <meta name=description content="Share this on WhatsApp"><meta name=keywords content="Share this on WhatsApp, ferry, Share">
      """
    let metadata = try MetadataPage.metadata(head: head)
    #expect(metadata.description == nil && metadata.tags == ["ferry", "Share"])
  }

  @Test func `A headline among the keywords is not cut at its comma`() throws {
    let title = "Governor abused power to cover up affair, report says"
    let head = "<title>\(title) - The Gazette</title><meta name=keywords content='\(title)'>"
    #expect(try MetadataPage.metadata(head: head).tags.isEmpty)
  }

  @Test(arguments: [
    ("Asia,Europe,", "Asia"), ("Asia,Europe", "Asia"), ("Food, Wine", "Food, Wine"), ("Sports,", "Sports"),
  ])
  func `Of joined sections the first counts`(_ stated: String, _ section: String) throws {
    #expect(try MetadataPage.metadata(head: "<meta name=section content='\(stated)'>").section == section)
  }

  @Test(arguments: [("Education", []), ("Lauren Moss", ["Lauren Moss"])])
  func `The section is no author, unless it is named like a person`(_ name: String, _ authors: [String]) throws {
    let head = "<meta property=article:section content='\(name)'><meta name=author content='\(name)'>"
    #expect(try MetadataPage.metadata(head: head).authors == authors)
  }

  @Test func `The address of a site is no picture`() throws {
    let head = """
      <meta property=og:image content='https://static.example'><meta property=og:image content='https://static.example/'>
      <meta property=og:image content='https://static.example/?id=7'>
      """
    #expect(try MetadataPage.metadata(head: head).images.map(\.src) == ["https://static.example/?id=7"])
  }

  @Test(arguments: [
    ("https://a.example/printButton.png", true), ("https://a.example/emailButton.png", true),
    ("https://www.gravatar.com/avatar/0123?s=96", true), ("https://a.example/printShop.png", false),
    ("https://a.example/DSC_0042.png", false),
  ])
  func `Signs and portraits of readers are no pictures`(_ address: String, _ isSign: Bool) {
    #expect(PictureSign.isSign(address) == isSign)
  }

  @Test func `What a whole article is named makes nothing of its links`() throws {
    let story =
      MetadataPage.story + "<p>The <a href=/plan>plan of the board</a> is out, and nobody has read it yet.</p>"
    let page = """
      <html><body class=has-breadcrumb><article class="post has-tags tag-pier"><h1>The ferry is back</h1>\(story)
      </article></body></html>
      """
    let found = try MetadataPage.metadata(ofPage: page)
    #expect(found.tags == [] && found.section == nil)
    let box = "<div class=tags><a href=/t/pier>Pier</a> <a href=/t/sea>Sea</a></div>"
    #expect(try MetadataPage.metadata(behind: box).tags == ["Pier", "Sea"])
  }

  @Test(arguments: [
    "By Runa Halvik [caption id=&quot;attachment_41&quot; align=&quot;left&quot; caption=&quot;The ferry is",
    "The Gazette--Boats of a river", "The Gazette | Piers and bells of Nordholm",
  ])
  func `A description that a blog did not carry out, or of the site's name and a slogan, is left out`(_ text: String)
    throws
  {
    let head = "<meta name=description content='\(text)'><meta property='og:site_name' content='The Gazette'>"
    #expect(try MetadataPage.metadata(head: head).description == nil)
  }

  @Test(arguments: [
    ("The ferry is back after two winters. [gallery ids=&quot;1,2&quot;] More", "The ferry is back after two winters."),
    ("The pier [sic] of Nordholm is a pier again", "The pier [sic] of Nordholm is a pier again"),
    ("The Gazette: the ferry is back after two winters", "The Gazette: the ferry is back after two winters"),
  ])
  func `What a description says beside such calls and names stays`(_ text: String, _ kept: String) throws {
    let head = "<meta name=description content='\(text)'><meta property='og:site_name' content='The Gazette'>"
    #expect(try MetadataPage.metadata(head: head).description == kept)
  }
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Titles whose site only the page's own edge names, and headings that hold more than the headline.
@Suite struct ShownSiteTests {
  private func metadata(
    title: String, above: String = "<header><a href=/>Merrow Post</a></header>", headline: String = "",
    behind: String = "", head: String = ""
  ) throws -> Metadata {
    try MetadataPage.metadata(
      head: "<title>\(title)</title>\(head)", above: above, headline: headline, behind: behind)
  }

  @Test(
    arguments: [
      " - ", " – ", " | ", "|", "-", ": ", "_", " / ", " &gt; ", " ~ ", " ‹ ", " ⋆ ", "：", "——", "｜", " ‒ ", " ◆ ",
      " ┃ ", " ¦ ", " → ", " ∙ ", " ● ", " ▷ ", " ‖ ", " \\ ",
    ])
  func `The name in the link to the first page is no part of the title`(_ sign: String) throws {
    let found = try metadata(title: "The ferry is back\(sign)Merrow Post")
    #expect(found.title == "The ferry is back")
    #expect(found.site == "Merrow Post")
  }

  @Test(arguments: [
    ("老钟表匠把大钟修好_新闻_澄江网", "澄江网", "老钟表匠把大钟修好"), ("나루 배가 돌아왔다 : 해솔매일", "해솔매일", "나루 배가 돌아왔다"),
    ("العبّارة تعود | ضفاف نيوز", "ضفاف نيوز", "العبّارة تعود"),
    ("Паром вернулся • Лыжский вестник", "Лыжский вестник", "Паром вернулся"),
    ("Merrow Post: The ferry is back", "Merrow Post", "The ferry is back"),
    ("Gone - The Post of Merrow and Hollowick", "The Post of Merrow and Hollowick", "Gone"),
    ("The ferry is back | Coast | Merrow Post", "Merrow Post", "The ferry is back"),
  ])
  func `In other places and scripts`(_ title: String, _ site: String, _ headline: String) throws {
    let found = try metadata(title: title, above: "<header><a href=/>\(site)</a></header>")
    #expect(found.title == headline)
    #expect(found.site == site)
  }

  @Test(arguments: ["Old boat goes | Merrow Post", "Merrow Post: Old boat goes"])
  func `The part of the window's title that the address has`(_ title: String) throws {
    let page = """
      <title>\(title)</title><link rel=canonical href=https://www.merrowpost.example/boat><body><h1>The ferry stops for good</h1>
      <div>\(ExtractedPage.story)</div>
      """
    #expect(try MetadataPage.metadata(ofPage: page).site == "Merrow Post")
    let dated = page.replacing("Merrow Post", with: "02.11.2021")
    #expect(try MetadataPage.metadata(ofPage: dated).site == nil)
  }

  @Test func `A logo and a notice of copyright name the site`() throws {
    let logo = "<div><img class=logo src=/m.svg alt='Merrow Post logo'></div>"
    #expect(try metadata(title: "Gone - Merrow Post", above: logo).title == "Gone")
    let notice = "<footer><p>© 2024 Merrow Post Ltd. All rights reserved.</p></footer>"
    #expect(try metadata(title: "Gone - Merrow Post", above: "", behind: notice).title == "Gone")
    #expect(try metadata(title: "Gone - Merrow Post", above: "").title == "Gone - Merrow Post")
  }

  @Test func `A stated address gives way to the name that the page shows`() throws {
    let stated = "<meta property=og:site_name content=merrowpost.example>"
    #expect(try metadata(title: "The ferry is back - Merrow Post", head: stated).site == "Merrow Post")
    let other = "<meta property=og:site_name content=quay.example>"
    #expect(try metadata(title: "The ferry is back - Merrow Post", head: other).site == "quay.example")
  }

  @Test(arguments: [
    "<div class=label>Opinion</div>The ferry is back", "<strong>Opinion</strong>The ferry is back",
    "<a class=cat href=/opinion>Opinion</a>The ferry is back", "The ferry is back<span class=badge>Live</span>",
    "The ferry is back<small>Two winters on</small>", "The ferry is back<time>5 March 2024</time>",
    "The ferry is back<sup>Plus</sup>",
  ])
  func `A label or a second line in the heading is no part of the title`(_ heading: String) throws {
    let known = try metadata(title: "The ferry is back - Merrow Post", headline: "<h1>\(heading)</h1>")
    #expect(known.title == "The ferry is back")
    // Nothing names the site here.
    #expect(
      try metadata(title: "The ferry is back | Hollowick and around", above: "", headline: "<h1>\(heading)</h1>").title
        == "The ferry is back")
  }

  @Test func `Both parts of a headline that the title has stay`() throws {
    let heading = "<h1><span>The ferry is back: </span><span>Nobody wept over it</span></h1>"
    #expect(
      try metadata(title: "The ferry is back: Nobody wept over it | Merrow Post", headline: heading).title
        == "The ferry is back: Nobody wept over it")
  }

  @Test(arguments: [
    "Merrow Post - News from the coast", "www.merrowpost.example", "Merrow Post | Ferries, fish and fog",
  ])
  func `A stated name with a slogan, or an address, is the name that the window has`(_ stated: String) throws {
    let head = "<meta property=og:site_name content='\(stated)'>"
    let found = try metadata(
      title: "The ferry is back - Merrow Post", above: "", headline: "<h1>The ferry is back</h1>", head: head)
    #expect(found.site == "Merrow Post")
  }

  @Test func `A slogan at the end of the window's title is not the site`() throws {
    let title = "The ferry is back - Merrow Post - News from the coast"
    let headline = "<h1>The ferry is back</h1>"
    #expect(try metadata(title: title, headline: headline).site == "Merrow Post")
    let notice = "<footer><p>© 2024 Merrow Post Ltd. All rights reserved.</p></footer>"
    #expect(try metadata(title: title, above: "", headline: headline, behind: notice).site == "Merrow Post")
  }

  @Test func `The name of the page as an app is the site's where nothing else is`() throws {
    let head = "<meta name=apple-mobile-web-app-title content='Merrow Post'>"
    #expect(
      try metadata(title: "The ferry is back", above: "", headline: "<h1>The ferry is back</h1>", head: head).site
        == "Merrow Post")
  }

  @Test(arguments: [
    ("<a class=brand href=/><img class=logo src=/l.png alt='The Lenne Post'></a>", "The Lenne Post"),
    ("<a href=/><img class=logo src=/l.png alt='Back to the home page'></a>", nil),
    ("<a href=/><img src=/logo.png alt='lenne-logo-black-4'></a>", nil),
    ("<a href=/><img class=logo alt='The Lenne Post'></a><a href=/><img class=logo alt='Lenne Radio'></a>", nil),
  ])
  func `The logo names the site where nothing else does`(_ logo: String, _ name: String?) throws {
    #expect(try MetadataPage.metadata(above: "<header>\(logo)</header>").site == name)
  }

  @Test(arguments: [
    ("_\u{6D77}\u{6E2F}\u{7F51}_\u{996E}\u{98DF}", "\u{6D77}\u{6E2F}\u{7F51}"),
    ("_\u{6E21}\u{8F6E}_\u{7801}\u{5934}_\u{51AC}\u{5929}", nil),
  ])
  func `Of several parts behind a headline the one that is called a net is the site`(_ rest: String, _ site: String?)
    throws
  {
    let headline = "\u{6E21}\u{8F6E}\u{4E24}\u{5E74}\u{540E}\u{91CD}\u{65B0}\u{5F00}\u{822A}"
    let metadata = try MetadataPage.metadata(
      head: "<title>\(headline)\(rest)</title>", headline: "<h1>\(headline)</h1>", language: "zh")
    #expect(metadata.site == site)
  }

  @Test(arguments: [
    ("\u{A9} Merrow Post 1999-2012 | Website by <a href=http://inkwell.example>Inkwell Works</a>", "Merrow Post"),
    (
      "\u{A9} 2012 | <a href=/>Lenne Radio</a> | Website by <a href=http://inkwell.example>Inkwell Works</a>",
      "Lenne Radio"
    ),
    ("Website by <a href=http://inkwell.example>Inkwell Works</a> \u{B7} \u{A9} 2012", nil),
  ])
  func `Who made a site is not the site`(_ notice: String, _ site: String?) throws {
    let logo = "<div><a href=/start><img src=/img/logo.gif alt='Merrow Post - piers, boats, bells'></a></div>"
    #expect(try MetadataPage.metadata(above: logo, behind: "<footer><p>\(notice)</p></footer>").site == site)
  }

  @Test(arguments: [
    ("Merrow Harbour BlogMerrow Harbour Blog", "Merrow Harbour Blog"), ("LenneLenne", "LenneLenne"),
    ("Merrow Post Merrow News", "Merrow Post Merrow News"),
  ])
  func `A name that is there twice with nothing between`(_ stated: String, _ site: String) throws {
    #expect(try MetadataPage.metadata(head: "<meta property=og:site_name content='\(stated)'>").site == site)
  }

  @Test(arguments: [
    "The ferry is back after two winters | Merrow Post - News of the coast",
    "The ferry is back after two winters - Merrow Post: news and bells",
    "The ferry is back after two winters - The Merrow Post", "The ferry is back after two winters | Merrow Post Online",
  ])
  func `What a site says of itself, and a word more beside its name`(_ title: String) throws {
    let found = try metadata(title: title)
    #expect(found.title == "The ferry is back after two winters")
    #expect(found.site == "Merrow Post")
  }

  @Test(arguments: [
    "Coast | Merrow Post - The ferry is back after two winters", "Post-war ferries are back - a history of the Merrow",
    "The ferry is back - Merrow Postal Museum opens its doors",
  ])
  func `A headline that is not cut`(_ title: String) throws {
    let found = try metadata(title: title).title
    #expect(found.map { title.hasSuffix($0) } == true && found?.hasSuffix("Post") == false)
  }
}

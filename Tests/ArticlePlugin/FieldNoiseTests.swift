import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What programs, menus and slogans put into the fields of a page, and no reader would call a site, a section, a tag or an author.
@Suite struct FieldNoiseTests {
  private let address = "https://www.merrowpost.example/coast/ferry-is-back"

  @Test(arguments: [
    ("Merrow Post | News of the coast and the hills", "Merrow Post"),
    ("Merrow Post - the coast, every day", "Merrow Post"),
    ("Everything about ferries | Merrow Post", "Merrow Post"), ("Merrow Post |", "Merrow Post"),
    ("Hollowick News | Articles", "Hollowick News"), ("Hollowick and Merrow - News", "Hollowick and Merrow - News"),
    ("Merrow Post", "Merrow Post"),
  ])
  func `A site's name has no slogan beside it`(_ stated: String, _ name: String) throws {
    let head = "<meta property=og:site_name content=\"\(stated)\"><link rel=canonical href=\(address)>"
    #expect(try MetadataPage.metadata(head: head, url: address).site == name)
  }

  @Test(arguments: [
    ("The ferry is back | merrow.example - life by the river!", "merrow.example"),
    ("The ferry is back - 5 March 2024", nil), ("News - Coast - The ferry is back", nil),
  ])
  func `A site behind the headline is neither a slogan nor a day nor a section`(_ title: String, _ site: String?) throws
  {
    #expect(try MetadataPage.metadata(head: "<title>\(title)</title>").site == site)
  }

  @Test func `A link to the first page that has the headline does not name the site`() throws {
    let found = try MetadataPage.metadata(
      head: "<title>老钟表匠把大钟修好_财经_澄江网</title>", headline: "<h1>老钟表匠把大钟修好</h1>",
      behind: "<a href=https://merrow.example/><img src=/i.gif alt=老钟表匠把大钟修好></a>")
    #expect(found.title == "老钟表匠把大钟修好")
    #expect(found.site != "老钟表匠把大钟修好")
  }

  @Test(arguments: [
    (
      "<a href=/>Home</a> &gt; <a href=/c>Coast</a> &gt; <a href=/c/f>Ferries</a> <a href=/s>Get the letter</a>",
      "Ferries"
    ),
    ("<a href=/>Home</a> &gt; <a href=/c>Coast</a> &gt; <a>正文</a>", "Coast"),
    ("<a href=/>Home</a> » <a href=/c>Coast</a> » <a href=#c>3 Comments</a>", "Coast"),
    ("<a href=/>Home</a> <a href=/c>Coast</a> <a href=/c/f>Ferries</a>", "Ferries"),
  ])
  func `A section is a step of the path`(_ trail: String, _ section: String) throws {
    #expect(try MetadataPage.metadata(above: "<div class=breadcrumb>\(trail)</div>").section == section)
  }

  @Test(arguments: ["Merrow Post", "Uncategorised", "Sin categoría", "5 March 2024", "12 comments", "未分类"])
  func `A stated section is no site, day or count`(_ section: String) throws {
    let head = "<meta property=og:site_name content='Merrow Post'><meta property=article:section content='\(section)'>"
    #expect(try MetadataPage.metadata(head: head).section == nil)
  }

  @Test(arguments: [
    "Jane Doeling", "section:coast:ferries", "Type:story", "NLP Category: Coast", "@exmeter", "{{ tag }}", "#8242", "e",
    "br",
    "8f507083-bac4-423a-9015-2eb31e1bce50",
  ])
  func `A tag is neither an author nor a note of a program`(_ tag: String) throws {
    let head = "<meta name=author content='Jane Doeling'><meta property=article:tag content='\(tag)'>"
    let known = "<meta property=article:tag content=rivers>"
    #expect(try MetadataPage.metadata(head: head + known).tags == ["rivers"])
  }

  @Test(arguments: [
    "<meta name=news_keywords content='渡轮；桥梁'>", "<meta name=citation_keywords content='渡轮; 桥梁'>",
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"keywords\":\"渡轮، 桥梁\"}</script>",
  ])
  func `Tags are parted at the signs of any script`(_ head: String) throws {
    #expect(try MetadataPage.metadata(head: head).tags == ["渡轮", "桥梁"])
  }

  @Test func `Words that a program took from the text are no tags`() throws {
    let words = "<meta name=keywords content='old council ferry carried people lately bridge repairs'>"
    #expect(try MetadataPage.metadata(head: words).tags == [])
    let spaced = "<meta name=keywords content='渡轮复航 桥梁维修 乘客 莱讷河'>"
    #expect(try MetadataPage.metadata(head: spaced).tags == ["渡轮复航", "桥梁维修", "乘客", "莱讷河"])
  }

  @Test func `A row for sharing is none of tags`() throws {
    let links = ["Facebook", "Pinterest", "Email", "Rivers"].map { "<a rel=tag href=/s>\($0)</a>" }.joined(
      separator: " ")
    #expect(try MetadataPage.metadata(behind: "<p>\(links)</p>").tags == ["Rivers"])
  }

  @Test func `Of many keywords those count that the article has`() throws {
    let words = "ferry, bridge, council, town, river, bell, light, repairs, seats, morning, ferryman, winters"
    let others = (1...10).map { "harbour \($0)" }.joined(separator: ", ")
    let head = "<meta name=keywords content='\(words), \(others)'>"
    #expect(try MetadataPage.metadata(head: head).tags.count == 12)
  }

  @Test func `People whom the story links to are not its authors`() throws {
    let story =
      "<p>The president of the club, <a href=/people/ivo-marrack>Ivo Marrack</a>, was the first to cross, and said so to all who had "
      + "come down to the river with him that morning.</p>" + MetadataPage.story
    #expect(try MetadataPage.metadata(story: story).authors == [])
    let topic = "<p><a href=/topics/people/ivo-marrack>Ivo Marrack</a></p>"
    #expect(try MetadataPage.metadata(below: topic).authors == [])
  }

  @Test func `A first name is made whole by the name beside the headline`() throws {
    let head = "<meta name=author content=Juliane>"
    #expect(try MetadataPage.metadata(head: head, below: "<p>Juliane Marrack</p>").authors == ["Juliane Marrack"])
    #expect(try MetadataPage.metadata(head: head, below: "<p>Juliane On Sunday</p>").authors == ["Juliane"])
  }

  @Test func `What a line calls the section is not the author`() throws {
    let page = """
      <html lang=en><body><main><h1>The ferry is back</h1><div class=text>\(MetadataPage.story)</div>
      <p>Posted By: Ada Quillfeather · In: Harbours</p></main></body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: page).authors == ["Ada Quillfeather"])
  }

  @Test func `A blog's name before the headline in a heading of its own is no part of it`() throws {
    let head = "<title>Quill's Blog: The ferry is back on the river</title>"
    let above = "<h1><a href=/>Quill's Blog</a></h1>"
    let heading = "<h3 class=entry-header>The ferry is back on the river</h3>"
    let found = try MetadataPage.metadata(head: head, above: above, headline: heading)
    #expect(found.title == "The ferry is back on the river")
  }

  @Test func `Who made the site is not the author`() throws {
    let head = "<meta name=author content='Marrack Media GmbH www.marrack.example'>"
    #expect(try MetadataPage.metadata(head: head).authors == [])
  }

  @Test func `An author in microdata that nobody sees`() throws {
    let hidden = "<span itemprop=author itemscope><link itemprop=name content='Quillfeather'></span>"
    #expect(try MetadataPage.metadata(below: hidden).authors == ["Quillfeather"])
  }

  @Test func `A date that the page calls that of publication counts before a later stated one`() throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back","datePublished":"2025-11-29T12:28:31-05:00"}</script>
      """
    let below = "<div>Published <time datetime=2025-08-13>August 13, 2025</time></div>"
    #expect(try MetadataPage.metadata(head: head, below: below).published?.prefix(10) == "2025-08-13")
  }

  @Test func `A day before there was a web is that of an event`() throws {
    #expect(try MetadataPage.metadata(below: "<p>28 January 1975</p>").published == nil)
    #expect(
      try MetadataPage.metadata(below: "<time datetime=1975-01-28>28 January 1975</time>").published == "1975-01-28")
  }

  @Test(arguments: [
    "<p align=center><font><strong>The ferry is back again</strong></font></p>", "<h3>The ferry is back again</h3>",
  ])
  func `Where the window has the site's name, the first line that is set apart is the headline`(_ line: String) throws {
    let head = "<title>Merrow Post</title><meta property=og:site_name content='Merrow Post'>"
    #expect(try MetadataPage.metadata(head: head, headline: line).title == "The ferry is back again")
  }
}

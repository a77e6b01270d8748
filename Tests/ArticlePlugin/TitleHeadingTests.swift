import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Blogs that keep `<h1>` for their own name: the article begins at the heading with the page's title.
@Suite struct TitleHeadingTests {
  private static let title = "A bell for the kitchen wall"

  private func extracted(_ body: String, title: String = "\(title) - Notes from the pier") throws -> Document {
    let page = "<html><head><title>\(title)</title></head><body>\(body)</body></html>"
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "html.article"))
    #expect(outcome == .keep)
    return document
  }

  private static let links = (1...20).map { "<li><a href=/\($0)>All notes of the month \($0)</a></li>" }.joined()

  @Test func `A post of one line wins over sentences in the foot`() throws {
    let document = try extracted(
      """
      <h1><a href=/>Notes from the pier</a></h1>
      <div><div id=post-7><h3><a href=/7>\(Self.title)</a></h3>
      <div><p>A film of the bell, made by Tilda Brook</p></div></div></div>
      <ul>\(Self.links)</ul>
      <div class=line>If you find anything here that you like to pass on, please link back to it. Thank you so much.</div>
      """)
    #expect(document.text == "A film of the bell, made by Tilda Brook")
  }

  @Test(arguments: [
    "<div><b>\(title)</b></div>", "<div>\(title)</div>", "<div><a href=/7 rel=bookmark>\(title)</a></div>",
  ])
  func `A line with the page's title is its heading where no heading has it`(line: String) throws {
    let document = try extracted(
      """
      <h1><a href=/>Notes from the pier</a></h1>
      <div><div id=post-7>\(line)<div><p>A film of the bell, made by Tilda Brook</p></div></div></div>
      <ul>\(Self.links)</ul>
      <div class=line>If you find anything here that you like to pass on, please link back to it. Thank you so much.</div>
      """)
    #expect(document.text.hasSuffix("A film of the bell, made by Tilda Brook"))
    #expect(document.metadata.title == Self.title)
  }

  @Test(arguments: [
    ("<div><b>The bell of Holm hangs in a kitchen</b></div>", "The bell of Holm hangs in a kitchen"),
    (
      "<ul><li><b>The bell of Holm hangs in a kitchen</b></li></ul>",
      "Bell of Holm hangs in a kitchen now | Notes from the pier"
    ),
    ("<div>The bell of Holm hangs in a kitchen</div>", "Bell of Holm hangs in a kitchen now | Notes from the pier"),
  ])
  func `A line in bold that says nearly what the window is called is the headline, and no item of a list`(
    line: String, title: String
  ) throws {
    let document = try extracted(
      "\(line)<div><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p></div>",
      title: "Bell of Holm hangs in a kitchen now | Notes from the pier")
    #expect(document.metadata.title == title)
    #expect(document.text.hasSuffix(ExtractedPage.second))
  }

  @Test func `An article of one line is not given up for the head of the page`() throws {
    let line = "It was cast in Holm, said the captain, and nobody is to ring it before the last day of the year."
    let document = try extracted(
      """
      <div><h1>\(Self.title)</h1><p>All the news of piers and harbours, of bells and of kitchens around the bay</p></div>
      <ul>\(Self.links)</ul><article><p>\(line)</p></article>
      """)
    #expect(document.text == line)
  }

  @Test func `What a blog says about itself above a post goes`() throws {
    let about = "I am Tilda Brook, and I write about harbours, bells and the people who ring them, since I was nine."
    let document = try extracted(
      """
      <div><h1>Notes from the pier</h1><p>\(about)</p><p>\(about) And now I am forty.</p>
      <h2>\(Self.title)</h2>\(ExtractedPage.story)</div>
      """)
    #expect(document.text.hasPrefix(ExtractedPage.first))
    #expect(document.removals.contains { $0.block.text.contains(about) })
  }

  @Test func `A heading that repeats the headline keeps what is above it`() throws {
    let intro = "Before the ferry stopped, there were eleven captains in Arnby, and every one could ring the bell."
    let document = try extracted(
      "<article><h1>\(Self.title)</h1><p>\(intro)</p><h2>\(Self.title)</h2>\(ExtractedPage.story)</article>")
    #expect(document.text.hasPrefix(intro))
  }

  @Test func `A column beside a short post goes, however much it says`() throws {
    let about = "Before I founded these notes, I rang bells in nine towns, wrote for three papers and kept a ferry."
    let document = try extracted(
      """
      <h1>Notes from the pier</h1><div><h3>\(Self.title)</h3><div><p>\(ExtractedPage.first)</p></div></div>
      <div id=sidebar><h2>About me</h2><p>\(about)</p></div>
      """)
    #expect(document.text == ExtractedPage.first)
  }

  @Test func `A blog's description of itself is no introduction`() throws {
    let document = try extracted(
      """
      <div><h1><a href=/>Notes from the pier</a></h1>
      <p>I have lived at the pier for thirty years, and write here about its lamps, its birds and the ferry.</p></div>
      <div><div><h3>\(Self.title)</h3></div><div>\(ExtractedPage.story)</div></div>
      """, title: "Notes from the pier: \(Self.title)")
    #expect(document.metadata.title == Self.title)
    #expect(document.text.hasPrefix(ExtractedPage.first))
  }

  @Test(arguments: [
    "<h1>港口小镇保留最后一台蒸汽吊车<br><span>2024-03-05 15:06:00 来源：码头晨报 评论：<a href=#c>0</a></span></h1>",
    "<h1>港口小镇保留最后一台蒸汽吊车 &gt; 本地</h1>",
  ])
  func `What a heading has besides the headline is none of it`(_ heading: String) throws {
    let metadata = try MetadataPage.metadata(
      head: "<title>港口小镇保留最后一台蒸汽吊车 &gt; 本地 | 河湾观察</title>", headline: heading, language: "zh")
    #expect(metadata.title == "港口小镇保留最后一台蒸汽吊车")
  }

  @Test func `Words of a headline that a script moves one by one are one heading`() throws {
    let words = "The ferry stops for good".split(separator: " ").map {
      "<div style='position:relative;display:inline-block'>\($0)</div>"
    }
    let page = try ExtractedPage(ExtractedPage.story, headline: "<h1>\(words.joined(separator: " "))</h1>")
    #expect(page.document.blocks.first?.text == "The ferry stops for good")
  }

  @Test func `A heading that is named as a section's title is none of the lines about the article`() throws {
    let section = "<section><h2 class=c-article-section__title>Abstract</h2><p>\(ExtractedPage.first)</p></section>"
    let page = try ExtractedPage(section + ExtractedPage.story)
    #expect(page.document.blocks.contains { $0.text == "Abstract" && $0.kind == .heading(level: 2) })
  }

  @Test(arguments: [" - ", ": ", " \u{BB} ", " | "])
  func `The name of a blog that is not the whole site is no headline`(_ sign: String) throws {
    let head = "<title>Notes from Arnby\(sign)The ferry is back again</title>"
    let name = "<h1><a href=http://blogs.example/arnby/>Notes from Arnby</a></h1>"
    let page =
      "<html><head>\(head)</head><body>\(name)<div class=post><h3>The ferry is back again</h3>\(MetadataPage.story)</div></body></html>"
    let metadata = try MetadataPage.metadata(ofPage: page)
    #expect(metadata.title == "The ferry is back again")
    #expect(metadata.site == "Notes from Arnby")
  }

  @Test func `A headline that links to itself is no blog's name`() throws {
    let head = "<title>The ferry is back again | Arnby Gazette of the Bay</title>"
    let name = "<h1><a href=/2024/03/ferry>The ferry is back again</a></h1>"
    let page =
      "<html><head>\(head)</head><body><article>\(name)\(MetadataPage.story)</article><footer><h4>Arnby Gazette of the Bay</h4></footer></body></html>"
    #expect(try MetadataPage.metadata(ofPage: page).title == "The ferry is back again")
    let stated = "<meta property=og:title content='The ferry is back again'>"
    let chapter =
      "<html><head>\(head)\(stated)</head><body><article>\(name)<h2>Arnby Gazette of the Bay</h2>\(MetadataPage.story)</article></body></html>"
    #expect(try MetadataPage.metadata(ofPage: chapter).title == "The ferry is back again")
  }

  @Test func `The site's name in a column is no headline`() throws {
    let text = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
    let page =
      "<title>Pier at dusk - The Harbour Courier</title><div><div><h1>Pier at dusk</h1>\(text)</div><aside><h4>The Harbour Courier</h4><p>\(ExtractedPage.third)</p></aside></div>"
    #expect(try ExtractedPage.text(of: page)?.contains(ExtractedPage.first) == true)
  }
}

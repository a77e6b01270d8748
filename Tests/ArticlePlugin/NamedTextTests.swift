import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Texts of an article in elements with the names of something else, and what is none of it without such names.
@Suite struct NamedTextTests {
  private static let told =
    "The new quay was opened on Monday by the mayor, who had walked there from the town hall with her dog and a band."
  private static let tale =
    "Nobody could say afterwards who had cut the ribbon, since the scissors were found only on the following day."

  @Test func `Sentences that are named as bylines throughout are text`() throws {
    let page = try ExtractedPage(
      "<span class=byline-author>By Tom Berg</span><p>\(ExtractedPage.first)</p><p class=byline-author>\(Self.told)</p>"
        + "<p>\(ExtractedPage.second)</p><p class=byline-author>\(Self.tale)</p><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines.contains(Self.told) && page.lines.contains(Self.tale))
    #expect(!page.lines.contains("By Tom Berg"))
  }

  @Test func `One such sentence may be about the author`() throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p class=byline-author>\(Self.told)</p>")
    #expect(!page.lines.contains(Self.told))
  }

  @Test func `An offer with nothing to follow or fill in is none`() throws {
    let section =
      "<section class='cta-rounded'><div><h2>What it costs</h2><p>\(Self.told) \(Self.tale)</p><p>\(Self.tale)</p></div></section>"
    let page = try ExtractedPage(ExtractedPage.story + section + "<div class=space></div>")
    #expect(page.lines.contains { $0.hasPrefix(Self.told) }, "\(page.lines)")
  }

  @Test(arguments: ["<a href=/join>Join</a>", "<button>Join</button>", "<input type=text>"])
  func `One with a way to take it up goes`(_ way: String) throws {
    let section =
      "<section class='cta-rounded'><div><h2>Join us</h2><p>\(Self.told)</p><p>\(Self.tale)</p>\(way)</div></section>"
    let page = try ExtractedPage(ExtractedPage.story + section + "<div class=space></div>")
    #expect(!page.lines.contains { $0.hasPrefix(Self.told) })
  }

  @Test func `Several paragraphs in a caption are the text of an article in pictures`() throws {
    func figure(_ text: String) -> String { "<figure><img src=pier.jpg><figcaption>\(text)</figcaption></figure>" }
    let page = try ExtractedPage(ExtractedPage.story + figure("<p>\(Self.told)</p><p>\(Self.tale)</p>"))
    #expect(page.lines.suffix(2) == [Self.told, Self.tale])
    let other = try ExtractedPage(ExtractedPage.story + figure("<p>\(Self.told)</p><p>Photo: Jo Marr</p>"))
    #expect(!other.lines.contains(Self.told))
  }

  @Test func `A caption that the page describes itself with is text`() throws {
    let page = try ExtractedPage(
      "<div class=caption id=slide><p>\(Self.told) \(Self.tale)</p></div>" + ExtractedPage.story,
      head: "<meta name=description content='\(Self.told) \(Self.tale)'>")
    #expect(page.lines.first == Self.told + " " + Self.tale, "\(page.lines)")
  }

  @Test func `Dates in a row are a list of the article's`() throws {
    let days = (1...9).map {
      "<div class=slot><div class=date>Saturday, May \($0), 2021</div><div>40 crowns</div></div>"
    }
    let page = try ExtractedPage(ExtractedPage.story + days.joined())
    #expect(page.lines.filter { $0.hasPrefix("Saturday") }.count == 9, "\(page.lines)")
  }

  @Test func `Dates with text between them are those of posts`() throws {
    let posts = (1...9).map { "<div class=date>Saturday, May \($0), 2021</div><p>\(Self.told)</p>" }
    #expect(try !ExtractedPage(ExtractedPage.story + posts.joined()).lines.contains { $0.hasPrefix("Saturday") })
  }

  @Test(arguments: ["category", "category tag", "tag"]) func `A line with a link to the post's category goes`(
    _ relation: String
  ) throws {
    let page = try ExtractedPage(
      "<div class=x1><a rel='\(relation)' href=/c/boats>Boats</a> — keeper of Holm</div>" + ExtractedPage.story)
    #expect(page.lines.first == ExtractedPage.first)
    #expect(page.removed(by: "tags") == ["Boats — keeper of Holm"])
  }

  @Test func `A sentence with such a link stays`() throws {
    let sentence = "It was <a rel=tag href=/t/ferry>the ferry</a> that nobody had asked about."
    #expect(
      try ExtractedPage(ExtractedPage.story + "<p>\(sentence)</p>").lines.last?.hasPrefix("It was the ferry") == true)
  }

  @Test(arguments: [
    "Warning: Use of undefined constant reply in /srv/blog/reply.php on line 12",
    "Notice: Undefined index: tide in /srv/tide.php on line 4\nWarning: Division by zero in /srv/tide.php on line 9",
  ]) func `What a server says of its scripts goes`(_ message: String) throws {
    #expect(ScriptError.isOnly(in: message))
    let html = message.split(separator: "\n").joined(separator: "<br>")
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(html)</p>").lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: [
    "Warning: the bridge is closed on line 4 of the tram", "Notice: Undefined index",
    "Warning: Tea in /cup on line of 12",
  ]) func `Other warnings are not`(_ line: String) { #expect(!ScriptError.isOnly(in: line)) }

  @Test(arguments: [
    #"Print this page', BELOW, RIGHT);" onmouseout="return hide();">"#,
    #"Source: Bay TV" data-thumbnails="{"big": {"uri": "https://bay.example/tide.jpg"}}" data-network="bay">"#,
    #"\n <\/span>\n <\/div>\n"#,
  ]) func `What is left of a broken tag goes`(_ rest: String) throws {
    let html = rest.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(html)</p>").lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: [
    #"rel="nofollow" target="_blank""#, #"<a href="/tide" title="Tide">"#, #"He wrote "tide=" on the wall and "ebb=""#,
    #"\n ends a line, and so does <br>"#, #"“Hide” is the function behind onmouseout="return hide();""#,
  ]) func `Markup that an article shows stays`(_ line: String) throws {
    let html = line.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(html)</p>").lines.last == line)
  }

  @Test func `The first post of a discussion is its article`() throws {
    func post(_ text: String) -> String { "<div class=BoardComment><div class=CommentText>\(text)</div></div>" }
    let question =
      "Has anybody an idea how to get from Arnby to Holm now, with two bicycles and a dog that fears buses?"
    let page = try ExtractedPage(
      post(question) + "<h2>Replies</h2>" + post("You could row, as my uncle does, who is older than all of us.")
        + post("There is a boat on Sundays."), head: "<title>From Arnby to Holm</title>",
      headline: "<h1>From Arnby to Holm</h1>")
    #expect(page.lines.first == question, "\(page.lines)")
    #expect(page.removed(by: "comments").count == 2)
  }

  @Test func `Lines with addresses below a short article go`() throws {
    let lines = [
      "Boats: <a href=//boats.example>www.boats.example</a>", "Buses: <a href=//bus.example>www.bus.example</a>",
    ]
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>" + lines.map { "<p>\($0)</p>" }.joined())
    #expect(page.lines == [ExtractedPage.first])
  }

  @Test func `A note under the author's name goes by the name of what is in it`() throws {
    let note =
      "<div class=author-dropdown><a href=/a/1>Staff page</a><div class=description><p>\(Self.told)</p></div></div>"
    let page = try ExtractedPage(note + ExtractedPage.story, head: "<title>The ferry stops for good</title>")
    #expect(page.removed(by: "author_bio").first?.hasSuffix("a band.") == true, "\(page.lines)")
  }
}

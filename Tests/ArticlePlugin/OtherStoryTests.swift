import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Bylines and dates of other stories, boxes and quotations on an article's page, which are not the article's.
@Suite struct OtherStoryTests {
  private static let card = "<a href=/coast/bakery><h4>Bakery fire closes the harbour road</h4></a>"
  private static let stated = """
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back",
    "author":{"@type":"Person","name":"Ada Quillfeather"}}</script>
    """
  /// Paragraphs so short that none of them is a long text.
  private static let short = """
    <p>The ferry across the Lenne is back after two winters, and it was full on its first day.</p>
    <p>It had been taken out when the bridge was closed, because nobody thought both were needed.</p>
    <p>Whoever wants to cross after ten at night has to ring the bell and wait for the light.</p>
    """

  @Test(arguments: [
    "<aside class=sidebar><h3>Most read</h3><ul><li>\(card)<span class=author>Nora Vance</span></li></ul></aside>",
    "<div class=row><h2>Latest</h2><div class=card>\(card)<p>By Nora Vance</p><p>January 2, 2023</p></div></div>",
    "<div class=read-more>\(card)<span>By Nora Vance</span><span>January 2, 2023</span></div>",
    "<aside><div>\(card)<a href=/author/nora>Nora Vance</a> <time datetime=2023-01-02>January 2</time></div></aside>",
    "<div class=authors-list><h3>Our columnists</h3><a href=/author/nora>Nora Vance</a> <a href=/author/p>Piotr Lind</a></div>",
    "<h3>Comments</h3><div><b>Tom Troll</b><br>March 9, 2024<p>This is a waste of money.</p></div>",
    "<h3>3 comments</h3><div>By Tom Troll<br>March 9, 2024<p>This is a waste of money.</p></div>",
    "<div class=quote><p>The best ferry that there is.</p><p class=quote-author>Ann Poe</p></div>",
  ])
  func `After the story`(_ other: String) throws {
    for story in [MetadataPage.story, Self.short] {
      let none = try page(story: story, behind: other)
      #expect(none.authors == [])
      #expect(none.published == nil)
      #expect(try page(head: Self.stated, story: story, behind: other).authors == ["Ada Quillfeather"])
    }
  }

  @Test(arguments: [
    "<div class=event><h4>Public hearing</h4><p>When: <time datetime=2030-05-01>May 1, 2030</time></p></div>",
    "<div class=book><h4>Ferries of the world</h4><p>By Boo Kauthor</p><p>Quay Press, 320 pages, March 1, 2022</p></div>",
    "<div class=letter-box><h4>Morning letter</h4><p>By Nel Etter</p></div>",
    "<div class=live><article><time datetime=2024-03-05T20:00>8:00 pm</time><h3>Vote is over</h3><p class=byline>By Liv Eone</p></article></div>",
    "<blockquote class=instagram-media><p><a href=https://photos.example/p/1>A post shared by Ann Poe</a> on <time datetime=2023-02-01>Feb 1, 2023</time></p></blockquote>",
  ])
  func `Between the paragraphs`(_ box: String) throws {
    let story = Self.short.replacing("first day.</p>", with: "first day.</p>\(box)")
    let found = try page(story: story)
    #expect(found.authors == [])
    #expect(found.published == nil)
  }

  @Test func `Above the headline`() throws {
    let latest = "<div><h2>Latest</h2><div class=item>\(Self.card)<span class=author>Nora Vance</span></div></div>"
    let found = try MetadataPage.metadata(above: latest, below: "<p class=byline>By Ada Quillfeather</p>")
    #expect(found.authors == ["Ada Quillfeather"])
  }

  @Test func `Who took the picture above the text is not who wrote it`() throws {
    let found = try MetadataPage.metadata(head: Self.stated, below: "<p class=photo-credit>By Pho Tog</p>")
    #expect(found.authors == ["Ada Quillfeather"])
  }

  /// What looks like such a box and is the article's.
  @Test(arguments: [
    ("<h1><a href=/ferry>The ferry is back</a></h1><p class=byline>By Ada Quillfeather</p>", ""),
    (
      "<h1>The ferry is back</h1>",
      "<aside class=author><h4>About the author</h4><p class=name>Ada Quillfeather</p></aside>"
    ),
    (
      "<h1>The ferry is back</h1>",
      "<div class=author-box><h4>Ada Quillfeather</h4><p class=author>By Ada Quillfeather</p></div>"
    ),
    (
      "<h1>The ferry is back</h1><div class=meta><a href=/coast>Coast</a> <span class=author>Ada Quillfeather</span></div>",
      ""
    ),
  ])
  func `The article's own`(_ headline: String, _ behind: String) throws {
    #expect(try MetadataPage.metadata(headline: headline, behind: behind).authors == ["Ada Quillfeather"])
  }

  /// What comes after the story comes after the article's element.
  private func page(head: String = "", story: String, behind: String = "") throws -> Metadata {
    try MetadataPage.metadata(
      ofPage: """
        <html lang="en"><head><title>The ferry is back | Merrow Post</title>\(head)</head><body><main><article><h1>The ferry is back</h1>
        <div class="post-content">\(story)</div></article>\(behind)</main></body></html>
        """)
  }
}

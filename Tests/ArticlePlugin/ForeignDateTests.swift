import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Dates that are not the article's, on pages that show none of its own.
@Suite struct ForeignDateTests {
  private static let long = MetadataPage.story + MetadataPage.story

  @Test(arguments: [
    "<header><div class=today>Friday, 27 November 2026</div><a href=/>Merrow Post</a></header>",
    "<header><time>Friday 27 November 2026</time><nav><a href=/coast>Coast</a></nav></header>",
  ])
  func `Today's date in the head of the page`(_ header: String) throws {
    #expect(try MetadataPage.metadata(above: header).published == nil)
    let own = "<p><time datetime=2024-03-05>5 March</time></p>"
    #expect(try MetadataPage.metadata(above: header, below: own).published == "2024-03-05")
  }

  @Test(arguments: [
    "<div><a href=/1><time datetime=2024-01-03>Jan 3, 2024</time><h3>School gets a roof</h3></a></div>",
    "<div><h3>Latest</h3><ul><li><span>27.11.2026</span> <a href=/1>Mayor resigns</a></li><li><span>26.11.2026</span> <a href=/2>School roof</a></li></ul></div>",
    "<p>The fair opens on <time datetime=2026-05-03>3 May 2026</time> at the harbour office, says the board of the town.</p>",
    "<hr><p>Printed from https://post.example/ferry on 28.11.2026</p>", "<p>Gedruckt am 28.11.2026</p>",
    "<p>On <span class=date>4 March 1931</span> the board of the harbour said yes to the plan of the old master.</p>",
  ])
  func `Those of teasers and sentences`(_ behind: String) throws {
    #expect(try MetadataPage.metadata(story: Self.long, behind: behind).published == nil)
  }

  @Test func `A caption's is the picture's`() throws {
    let figure = "<figure><img src=/a.jpg><figcaption>The ferry, 3 February 1999. Photo: Jo Marr</figcaption></figure>"
    #expect(try MetadataPage.metadata(below: figure).published == nil)
  }

  @Test func `A line about the article keeps its date`() throws {
    let line =
      "<p>Published on <time datetime=2024-03-05>5 March 2024</time> by the harbour desk of the Merrow Post.</p>"
    #expect(try MetadataPage.metadata(story: Self.long, behind: line).published == "2024-03-05")
  }
}

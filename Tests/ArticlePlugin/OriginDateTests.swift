import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The day on which another publication had the article.
@Suite struct OriginDateTests {
  private func published(_ below: String, head: String = "") throws -> String? {
    try MetadataPage.metadata(head: head, below: below).published
  }

  @Test(arguments: [
    "Originally published in The Dune Review, 12 May 2011", "Initialement paru dans La Revue des Dunes, le 12 mai 2011",
    "Erstmals erschienen am 12. Mai 2011 in der Dünenschau",
    "<em>First appeared in <i>The Dune Review</i>, 12 May 2011</em>",
  ])
  func `is not the page's`(_ line: String) throws {
    #expect(try published("<p>\(line)</p><p>By Ada Quillfeather, 5 March 2024</p>") == "2024-03-05")
    #expect(try published("<p>\(line)</p>") == "2011-05-12")
    let stated = "<meta property='article:published_time' content='2024-03-05'>"
    #expect(try published("<p>\(line)</p>", head: stated) == "2024-03-05")
  }

  @Test func `A day with a label of publication counts before one without`() throws {
    #expect(
      try published("<p>Meeting of harbours: 14\u{2013}16 June 2024</p><p>Posted on 5 March 2024</p>") == "2024-03-05")
    #expect(try published("<p>5 March 2024</p><p>Next ferry on 14 June 2024</p>") == "2024-03-05")
  }

  @Test func `The page's own first day stays`() throws {
    #expect(
      try published("<p>Originally published on 12 May 2011 at 10:20 EST</p><p>5 March 2024</p>")?.prefix(10)
        == "2011-05-12")
  }
}

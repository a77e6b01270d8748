import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Keywords that are for programs, buttons that are marked as tags, and subjects with a comma in their name.
@Suite struct ProgramTagTests {
  private func tags(_ head: String, behind: String = "") throws -> [String] {
    try MetadataPage.metadata(head: head, behind: behind).tags
  }

  @Test(arguments: [
    "105867721", "textbelowcentergridwidth", "section-news", "MTX:HARBOUR-LAW", "brand-harbourpost", "exclude-from-app",
    "/coast/ferries", "Piers (QRST level 4)",
  ])
  func `Notes of programs`(_ note: String) throws {
    let head = """
      <meta property="og:site_name" content="Harbour Post"><meta name="news_keywords" content="Bridges,\(note),2026">
      """
    #expect(try tags(head) == ["Bridges", "2026"])
  }

  @Test(arguments: [
    "well-being", "type-theory", "U-Bahn", "Donaudampfschifffahrtsgesellschaft", "Lenne: the river", "F#",
    "Class of 1999", "and/or", "Charging (Level 2)", "St. Arn", "Ferries of the Upper St. Arn",
  ])
  func `Words with signs, and long words`(_ word: String) throws {
    #expect(try tags(#"<meta name="news_keywords" content="Bridges,\#(word)">"#) == ["Bridges", word])
  }

  @Test func `A button that is marked as a tag`() throws {
    let links =
      "<p><a rel=tag href=/respond>Share</a> <a rel=tag href=/tag/bridges>Bridges</a> <a rel=tag href=/tag/fb>Facebook</a></p>"
    #expect(try tags("", behind: links) == ["Bridges", "Facebook"])
  }

  @Test(arguments: [
    "Nobody had asked, and when the pier fell in, the ferry stayed. Two boats were sold after that, piers, ferry",
    "when the long pier at Holm fell in, the ferry went on for a week or two, Holm",
  ])
  func `Prose that is cut at its commas`(_ prose: String) throws {
    #expect(try tags(#"<meta name="keywords" content="\#(prose)">"#) == [])
    #expect(
      try tags(#"<script type="application/ld+json">{"@type":"NewsArticle","keywords":"\#(prose)"}</script>"#) == [])
    let kept = "Ferries of the Upper St. Arn,the pier that nobody had ever seen,Holm"
    #expect(try tags(#"<meta name="keywords" content="\#(kept)">"#).count == 3)
  }

  @Test func `The sign before a tag`() throws {
    #expect(
      try tags(##"<meta name="news_keywords" content="#bridges,#Piers of Holm,#bridges,C#">"##) == [
        "bridges", "Piers of Holm", "C#",
      ])
  }

  @Test func `Several elements that are called tags`() throws {
    #expect(
      try tags("<meta name=tags content=bridges><meta name=tags content='piers, ferry'>") == [
        "bridges", "piers", "ferry",
      ])
  }

  @Test func `One element for each subject`() throws {
    let head = """
      <meta property="article:tag" content="Business, Finance, &amp; Economics"><meta property="article:tag" content="Bridges">
      """
    #expect(try tags(head) == ["Business, Finance, & Economics", "Bridges"])
    #expect(try tags(#"<meta property="article:tag" content="Piers, Bridges">"#) == ["Piers", "Bridges"])
  }

  @Test func `The headline among keywords is not cut at its commas`() throws {
    let title = "Ferry, bells and boats: all back at the pier"
    func tags(_ keywords: String) throws -> [String] {
      try MetadataPage.metadata(
        head: "<title>\(title)</title><meta name=keywords content='\(keywords)'>", headline: "<h1>\(title)</h1>"
      ).tags
    }
    #expect(try tags("Lenne,bridge,\(title)") == ["Lenne", "bridge"])
    #expect(try tags("Lenne, \(title), bridge") == ["Lenne", "bridge"])
    #expect(try tags("Ferry, bells, Lenne") == ["Ferry", "bells", "Lenne"])
  }
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Keywords that are for programs, buttons that are marked as tags, and subjects with a comma in their name.
@Suite struct ProgramTagTests {
  private func tags(_ head: String, behind: String = "") throws -> [String] {
    try MetadataPage.metadata(head: head, behind: behind).tags
  }

  @Test(arguments: ["105867721", "textbelowcentergridwidth", "section-news", "MTX:HARBOUR-LAW", "brand-harbourpost"])
  func `Notes of programs`(_ note: String) throws {
    let head = """
      <meta property="og:site_name" content="Harbour Post"><meta name="news_keywords" content="Bridges,\(note),2026">
      """
    #expect(try tags(head) == ["Bridges", "2026"])
  }

  @Test(arguments: ["well-being", "type-theory", "U-Bahn", "Donaudampfschifffahrtsgesellschaft", "Lenne: the river"])
  func `Words with signs, and long words`(_ word: String) throws {
    #expect(try tags(#"<meta name="news_keywords" content="Bridges,\#(word)">"#) == ["Bridges", word])
  }

  @Test func `A button that is marked as a tag`() throws {
    let links =
      "<p><a rel=tag href=/respond>Share</a> <a rel=tag href=/tag/bridges>Bridges</a> <a rel=tag href=/tag/fb>Facebook</a></p>"
    #expect(try tags("", behind: links) == ["Bridges", "Facebook"])
  }

  @Test func `One element for each subject`() throws {
    let head = """
      <meta property="article:tag" content="Business, Finance, &amp; Economics"><meta property="article:tag" content="Bridges">
      """
    #expect(try tags(head) == ["Business, Finance, & Economics", "Bridges"])
    #expect(try tags(#"<meta property="article:tag" content="Piers, Bridges">"#) == ["Piers", "Bridges"])
  }
}

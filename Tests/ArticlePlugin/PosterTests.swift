import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Who wrote the article, where the page says so in the foot of the post, before the text or after it.
@Suite struct PosterTests {
  private static let comment =
    "<div class=comments><h3>Comments</h3><p>Good that it is back.</p><p>Posted by Ulf Harkness on March 6, 2024</p></div>"

  /// A page with a foot below the text of its post.
  private func page(foot: String, head: String = "", below: String = "") -> String {
    """
    <html><head><title>The ferry is back</title>\(head)</head><body><div class=post-outer><h3 class=post-title>The ferry is back</h3>\(below)
    <div class=post-body>\(MetadataPage.story)</div>\(foot)</div>\(Self.comment)</body></html>
    """
  }

  @Test(arguments: [
    ("<div class=entry-footer><p>Posted by <a rel=author href=/u/ada>Ada Quillfeather</a> on March 5, 2024</p></div>"),
    ("<div class=post-footer><span class=post-author>Posted by Ada Quillfeather</span> on 5 March 2024</div>"),
    "<p class=posted>Posted by Ada Quillfeather on March 5, 2024 | <a href=/2024/ferry>Permalink</a></p>",
  ])
  func `The foot of a post names the author`(_ foot: String) throws {
    #expect(try MetadataPage.metadata(ofPage: page(foot: foot)).authors == ["Ada Quillfeather"])
  }

  @Test func `The foot of a page and the comments name nobody`() throws {
    let foot = "<div class=footer><p>Theme by <a rel=author href=http://quills.example>Quill Themes Ltd.</a></p></div>"
    #expect(try MetadataPage.metadata(ofPage: page(foot: foot)).authors == [])
  }

  @Test(arguments: [
    "<p class=posted>Posted by Katja on March 5, 2024 | <a href=/2024/ferry>Permalink</a></p>",
    "<div class=details>Posted by <a href=http://katja.example rel=nofollow>Katja</a> <time datetime=2024-03-05>on Tuesday</time></div>",
  ])
  func `One word before the day is a name`(_ line: String) throws {
    #expect(try MetadataPage.metadata(ofPage: page(foot: line)).authors == ["Katja"])
    #expect(try MetadataPage.metadata(ofPage: page(foot: "", below: line)).authors == ["Katja"])
  }

  @Test(arguments: [
    "<p>Posted by admin on March 5, 2024</p>", "<p>Posted by the harbour on the day of the storm</p>",
    "<p>By March 5, 2024 the ferry was back</p>",
  ])
  func `Such words before the day are nobody`(_ line: String) throws {
    #expect(try MetadataPage.metadata(ofPage: page(foot: line)).authors == [])
  }

  @Test func `Who signs the text counts before who posted it`() throws {
    let above = "<p class=posted>March 5, 2024 | Posted by <a rel=author href=/author/kt>Karin Topp</a></p>"
    let signed = "<p><strong>By Alesso Brunetti</strong></p>"
    #expect(try MetadataPage.metadata(above: above, below: signed).authors == ["Alesso Brunetti"])
    let heading = "<p><strong>By the numbers</strong></p>"
    #expect(try MetadataPage.metadata(above: above, below: heading).authors == ["Karin Topp"])
  }

  @Test(arguments: ["By Annika Dorsch // <a href=http://annika.example>AnnikaWrites</a>", "By Annika Dorsch"])
  func `The last line names the author, and where she writes`(_ line: String) throws {
    #expect(try MetadataPage.metadata(behind: "<p>\(line)</p>").authors == ["Annika Dorsch"])
  }

  @Test(arguments: ["Post written by", "Story written by"])
  func `A small heading before the text is the byline`(_ words: String) throws {
    let found = try ExtractedPage("<h6>\(words) <a href=http://reik.example>Tomas Reik</a>.</h6>" + ExtractedPage.story)
    #expect(found.document.metadata.authors == ["Tomas Reik"])
    #expect(!found.lines.contains { $0.hasPrefix(words) })
  }

  @Test func `A heading after the text, and the name below it`() throws {
    func page(_ box: String) -> String {
      "<html><body><main><h1>The ferry is back</h1><article>\(MetadataPage.story)</article>\(box)</main></body></html>"
    }
    let card = "<div><h2>Article by</h2><div>Ada Quillfeather</div></div>"
    #expect(try MetadataPage.metadata(ofPage: page(card)).authors == ["Ada Quillfeather"])
    let other = "<div><h2>Article by</h2><div>the crew of the boat</div></div>"
    #expect(try MetadataPage.metadata(ofPage: page(other)).authors == [])
  }

  @Test func `A name above a description of the author`() throws {
    let about = "<div class=author-description>Licensed pilot of the outer harbour, and a collector of bells.</div>"
    #expect(try MetadataPage.metadata(behind: "<p>Ada Quillfeather</p>\(about)").authors == ["Ada Quillfeather"])
    #expect(try MetadataPage.metadata(behind: "<p>More stories</p>\(about)").authors == [])
  }

  @Test func `What other sites wrote about the post is no text`() throws {
    let links = """
      <h2>TrackBack</h2><p>\u{BB} <a href="http://w1.example/1">Great tips on boats</a> from Gubbe<br>Hi sailors! Trackback from my log, in
      which I count the boats of the whole coast since the spring.</p><p>Tracked on March 21, 2024 11:15:37 PM</p>
      """
    let found = try ExtractedPage(ExtractedPage.story + links)
    #expect(!found.lines.contains { $0.contains("boats") || $0.contains("Tracked") })
    let heading = "<h2>Track back to the harbour</h2><p>\(ExtractedPage.first)</p>"
    #expect(try ExtractedPage(ExtractedPage.story + heading).lines.contains("Track back to the harbour"))
  }
}

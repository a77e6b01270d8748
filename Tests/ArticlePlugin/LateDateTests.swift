import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Dates that are not near the headline: at the end of the article, in a teaser of the page itself, in a number of its address, below a label.
@Suite struct LateDateTests {
  @Test(arguments: [
    ("<div>Post time: 01-04-2024</div>", "2024-01-04"), ("<p>5 March 2024</p>", "2024-03-05"),
    ("<div>\u{53D1}\u{5E03}\u{65F6}\u{95F4}\u{FF1A}2024-03-05 10:30</div>", "2024-03-05T10:30:00"),
    ("<div>Updated: 5 March 2024</div>", nil), ("<div>Closing date: 5 March 2024</div>", nil),
    ("<p>The ferry sails again on 5 March 2024</p>", nil), ("<div>\u{A9} Merrow Post 5 March 2024</div>", nil),
    ("<div>Post time: 01-04-2024</div><p>The ferryman did not say why.</p>", nil),
  ])
  func `The last line of the article`(_ line: String, _ day: String?) throws {
    let behind = String(repeating: "<p>\(ExtractedPage.first)</p>", count: 220) + line
    #expect(try MetadataPage.metadata(behind: behind).published == day)
  }

  @Test(arguments: [
    ("/coast/ferry", "2024-03-05"), ("https://gazette.example/coast/ferry", "2024-03-05"), ("/coast/pier", nil),
  ])
  func `A teaser of the page itself`(_ address: String, _ day: String?) throws {
    let list = """
      <aside><h3>Newest</h3><ul><li><a href=/coast/bell><span>7 May 2025</span><b>A bell for Nordholm</b></a></li>
      <li><a href=\(address)><span>5 March 2024</span><b>The ferry is back</b></a></li></ul></aside>
      """
    let page = """
      <html lang=en><head><link rel=canonical href=https://gazette.example/coast/ferry></head><body><article><h1>The ferry is back</h1>
      \(MetadataPage.story)</article>\(list)</body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: page).published == day)
  }

  @Test(arguments: [
    ("/news/A2024030514320005196", "2024-03-05"), ("/news/202403051432", "2024-03-05"),
    ("/news/A2024139914320005196", nil),
    ("/news/120240305143200", nil),
  ])
  func `A number in the address that begins with the moment`(_ path: String, _ day: String?) throws {
    #expect(try MetadataPage.metadata(url: "https://gazette.example\(path)").published == day)
  }

  @Test func `A labelled day in a heading below the deck`() throws {
    let box = "<div>\(MetadataPage.story)</div><div><span>Erschienen am:</span><h2>5.3.2024</h2></div>"
    let head = "<meta name=date content=2024-03-07>"
    #expect(try MetadataPage.metadata(head: head, below: box, language: "de").published == "2024-03-05")
    let event = box.replacing("Erschienen am:", with: "Ort und Tag:")
    #expect(try MetadataPage.metadata(head: head, below: event, language: "de").published == "2024-03-07")
  }

  @Test func `A teaser of the page itself settles which is the day`() throws {
    let list = """
      <aside><div><h4><a href=/coast/ferry>The ferry is back again</a></h4><time datetime=2025-12-02>December 02, 2025</time></div>
      <div><h4><a href=/coast/bell>A bell</a></h4><time datetime=2025-02-12>February 12, 2025</time></div></aside>
      """
    let canonical = "<link rel=canonical href=https://gazette.example/coast/ferry>"
    func day(_ list: String, _ address: String = canonical) throws -> String? {
      try MetadataPage.metadata(
        ofPage: """
          <html lang=en><head><title>The ferry is back again | Gazette</title>\(address)
          </head><body><article><h1>The ferry is back again</h1><p><time datetime=02-12-2025>02-12-2025</time></p>\(MetadataPage.story)</article>\(list)</body></html>
          """
      ).published
    }
    #expect(try day(list) == "2025-12-02")
    let elsewhere = list.replacing("/coast/ferry", with: "https://old.example/1")
    #expect(try day(elsewhere) == "2025-12-02")
    #expect(try day(elsewhere.replacing("The ferry is back again", with: "The ferry is gone")) == "2025-02-12")
    #expect(try day("") == "2025-02-12")
    // Where the page does not say its own address, what the link says tells.
    #expect(try day(list, "") == "2025-12-02")
    #expect(try day(list.replacing("The ferry is back again", with: "The ferry is gone"), "") == "2025-02-12")
  }

  @Test(arguments: [
    ("{\"publishedDate\":\"2024-03-05T07:30:00Z\",\"updatedDate\":\"2024-03-09\"}", "2024-03-05T07:30:00Z"),
    (#"{"data":"{\"published_at\":\"2024-03-05\"}"}"#, "2024-03-05"),
    ("{\"createdAt\":\"2024-03-05\",\"text\":{\"createdAt\":\"2024-03-05\"}}", "2024-03-05"),
    ("{\"published_at\":\"2024-03-05\",\"next\":{\"published_at\":\"2024-03-09\"}}", nil),
    ("{\"updated_at\":\"2024-03-05\"}", nil),
  ])
  func `The page's data`(_ data: String, _ day: String?) throws {
    #expect(try MetadataPage.metadata(behind: "<script type=application/json>\(data)</script>").published == day)
  }

  @Test(arguments: [
    ("The ferry is back (news of 14 January 2020)", "2020-01-14"),
    ("14 January 2020 - The ferry is back", "2020-01-14"),
    ("The ferry is back since 14 January 2020", nil),
  ])
  func `The description`(_ text: String, _ day: String?) throws {
    #expect(try MetadataPage.metadata(head: "<meta name=description content='\(text)'>").published == day)
  }

  @Test func `A label in the article counts where publication and change are one moment`() throws {
    func day(_ modified: String) throws -> String? {
      let head = """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-11-29T12:28:31Z","dateModified":"\(modified)"}</script>
        """
      return try MetadataPage.metadata(
        head: head, behind: MetadataPage.story + "<div>Published <time datetime=2025-08-13>13 August 2025</time></div>"
      ).published.map { String($0.prefix(10)) }
    }
    #expect(try day("2025-11-29T12:28:31Z") == "2025-08-13")
    #expect(try day("2025-11-30T12:28:31Z") == "2025-11-29")
  }

  @Test func `A heading below the article is no headline of its`() throws {
    let page = """
      <html lang=en><head><title>The ferry is back</title></head><body><main><div>The ferry is back</div><div><h3>17/8/2025</h3></div>
      <div class=text>\(MetadataPage.story)\(MetadataPage.story)</div></main><div><h1>0 Comments</h1></div></body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: page).published?.prefix(10) == "2025-08-17")
  }
}

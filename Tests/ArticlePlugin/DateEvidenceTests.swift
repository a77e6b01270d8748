import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Which of a page's dates is the article's.
@Suite struct DateEvidenceTests {
  private func published(
    head: String = "", above: String = "", below: String = "", behind: String = "", language: String = "en",
    url: String? = nil
  ) throws -> String? {
    // In no language, so that the stated one stays.
    let story = "<p>" + String(repeating: "Xyz qrst, vwxy zzz. ", count: 20) + "</p>"
    return try MetadataPage.metadata(
      head: head, above: above, below: below, story: story, behind: behind, language: language, url: url
    ).published
  }

  private static let stated = #"<meta property="article:published_time" content="2024-03-06T02:30:00Z">"#

  @Test func `A day on the readers' calendar counts`() throws {
    #expect(try published(head: Self.stated, below: "<p class=date>March 5, 2024</p>") == "2024-03-05")
  }

  @Test func `The readers' clock gives the offset`() throws {
    let shown = "<p class=date>March 5, 2024, 6:30 PM</p>"
    #expect(try published(head: Self.stated, below: shown) == "2024-03-05T18:30:00-08:00")
  }

  @Test func `An offset that is marked stays`() throws {
    let shown = #"<time datetime="2024-03-05T21:30:00-05:00">March 5</time>"#
    #expect(try published(head: Self.stated, below: shown) == "2024-03-05T21:30:00-05:00")
  }

  @Test func `Midnight in Greenwich is a day`() throws {
    let head = #"<meta property="article:published_time" content="2024-03-06T00:00:00Z">"#
    #expect(try published(head: head, below: "<p class=date>March 5, 2024</p>") == "2024-03-06T00:00:00Z")
  }

  @Test func `A date that is shown and older counts`() throws {
    #expect(try published(head: Self.stated, below: "<p class=date>12 January 2021</p>") == "2021-01-12")
  }

  @Test func `Of several stated dates the one that is shown counts`() throws {
    let head =
      "<meta name=pubdate content='2023-12-14T15:41:07+01:00'><meta name=dc.date.issued content='2024-02-04T15:33:00+01:00'>"
    #expect(try published(head: head, below: "<p class=date>4 February 2024</p>") == "2024-02-04T15:33:00+01:00")
  }

  @Test func `A date of a change does not count`() throws {
    for label in ["Updated", "Last updated:", "Aktualisiert am", "Mis à jour le", "업데이트"] {
      let found = try MetadataPage.metadata(head: Self.stated, below: "<p>\(label) 9 March 2024</p>").published
      #expect(found == "2024-03-06T02:30:00Z", "\(label)")
    }
  }

  @Test func `A change is not older than the publication`() throws {
    #expect(try published(head: Self.stated, below: "<p>Updated 4 March 2024</p>") == "2024-03-04")
  }

  @Test func `The time of a change is not that of publication`() throws {
    let head = #"<meta property="article:modified_time" content="2024-03-06T02:30:00Z">"#
    let metadata = try MetadataPage.metadata(head: head)
    #expect(metadata.published == nil && metadata.modified == "2024-03-06T02:30:00Z")
  }

  @Test func `A vague field gives way to what is shown`() throws {
    let head = #"<meta name="date" content="2024-03-09">"#
    #expect(try published(head: head, below: "<p class=date>5 March 2024</p>") == "2024-03-05")
    #expect(try published(head: head) == "2024-03-09")
  }

  @Test func `Day and month are as the rest of the page has them`() throws {
    let head = #"<meta name="date" content="11/01/2023 12:43:42">"#
    #expect(try published(head: head, language: "de") == "2023-01-11T12:43:42")
    let found = try published(head: head, behind: "<p>Erstellt am: 01.11.2023</p>", language: "de")
    #expect(found == "2023-11-01T12:43:42")
  }

  @Test(
    arguments: [
      ("en-US", nil, "2024-05-03"), ("en-GB", nil, "2024-03-05"), ("en", "https://ledger.example.uk/a", "2024-03-05"),
      ("en", "https://ledger.example.com/a", "2024-05-03"), ("fr", nil, "2024-03-05"), ("en-IN", nil, "2024-03-05"),
    ] as [(String, String?, String)])
  func `The order is the country's`(_ language: String, _ url: String?, _ date: String) throws {
    #expect(try published(below: "<p class=date>05/03/2024</p>", language: language, url: url) == date)
  }

  @Test(arguments: [
    "https://gazette.example/2024/03/05/ferry", "https://gazette.example/ferry-2024-03-05",
    "https://gazette.example/news/05-03-2024/ferry", "https://gazette.example/05032024-ferry",
    "https://gazette.example/20240305-ferry", "https://gazette.example/2024/mar/05/ferry",
  ])
  func `The address has the date`(_ url: String) throws {
    #expect(try published(language: "de", url: url) == "2024-03-05")
  }

  @Test(arguments: [
    ("<p>Since 5 May 2021 there was no ferry.</p>", "2024-03-05"), ("<p>6 March 2024</p>", "2024-03-06"),
    ("<time>5 May 2021</time>", "2021-05-05"),
  ])
  func `The address counts more than a date without a mark that is far from it`(_ below: String, _ day: String) throws {
    #expect(try published(below: below, url: "https://gazette.example/2024/mar/05/ferry") == day)
  }

  @Test func `Marks of comments tell no change`() throws {
    let behind = """
      <div class=comments><div class=comment>Ada <time itemprop=dateModified datetime=2020-01-02>2 January 2020</time></div></div>
      """
    #expect(try MetadataPage.metadata(behind: behind).modified == nil)
    let own = "<time itemprop=dateModified datetime=2024-03-05>5 March</time>"
    #expect(try MetadataPage.metadata(below: own, behind: behind).modified == "2024-03-05")
  }

  @Test func `Dates of teasers, comments and the foot do not count`() throws {
    let behind = """
      <div class="related-stories"><a href="/a">Another story</a> <time datetime="2020-01-01">1 January 2020</time></div>
      <div class="comments"><div class="comment"><time datetime="2020-01-02">2 January 2020</time> Well said.</div></div>
      <footer><p>Copyright 3 January 2020</p></footer>
      """
    #expect(try published(behind: behind) == nil)
    let marked = "<p><time datetime=2024-03-05>5 March</time></p>"
    #expect(try published(below: marked, behind: behind) == "2024-03-05")
  }

  @Test func `A date in the story does not count`() throws {
    let below =
      "<p>The bridge was closed on <b>12 May 2021</b>, when a surveyor leaned on the railing and the railing leaned away from him.</p>"
    let found = try published(below: below, behind: #"<p class="published">5 March 2024</p>"#)
    #expect(found == "2024-03-05")
  }

  @Test func `A broken machine date gives way to what is shown`() throws {
    #expect(try published(below: "<time datetime='2022-02-112024-03-05'>March 5, 2024</time>") == "2024-03-05")
  }

  @Test func `The article's own foot has a date`() throws {
    #expect(try published(behind: "<footer><time datetime='2024-03-05'>5 March</time></footer>") == "2024-03-05")
  }

  @Test(arguments: ["3 hours ago", "yesterday", "vor 2 Tagen", "hace 5 minutos", "3시간 전", "2小时前"])
  func `Relative dates do not count`(_ text: String) throws {
    #expect(try published(below: "<p class=date>\(text)</p>") == nil)
  }

  @Test func `Short years count in elements for dates`() throws {
    #expect(try published(below: "<span class=date>05.03.24</span>", language: "de") == "2024-03-05")
    #expect(
      try published(below: "<p>Version 05.03.24 of the timetable hangs beside the bell.</p>", language: "de") == nil)
  }

  @Test func `A mark that shows both dates is read to its word for a change`() throws {
    let both = """
      <time itemprop="dateModified" datetime="2017-11-27T19:20:45+01:00">27/11/2017 01:57 | Actualizado a 27/11/2017 19:20</time>
      """
    let found = try MetadataPage.metadata(below: both, language: "es")
    #expect(found.published == "2017-11-27T01:57:00")
    #expect(found.modified == "2017-11-27T19:20:45+01:00")
  }

  @Test func `The first moment of computers is no date`() throws {
    let head = """
      <meta property="article:published_time" content="1970-01-01T00:00:00Z">
      <meta property="article:modified_time" content="1970-01-01T00:00:00Z">
      """
    let found = try MetadataPage.metadata(head: head)
    #expect(found.published == nil && found.modified == nil)
  }

  @Test(arguments: [
    ("<p class=date>Last Updated: March 26, 2024 08:00 IST | Published: March 25, 2024</p>", "en"),
    ("<div class=ndate>Last updated: March 26, 2024 08:00 Published: March 25, 2024</div>", "en"),
    (
      "<div class=times><span>Published 10:15 AM, March 25, 2024</span><span>Updated 8:00 AM, March 26, 2024</span></div>",
      "en"
    ),
    ("<p class=date>Publié le 25 mars 2024 à 10h15, mis à jour le 26 mars 2024 à 8h00</p>", "fr"),
    ("<p class=fecha>25/03/2024 10:15 Actualizado 26/03/2024 08:00</p>", "es"),
    ("<p>Par Ada Quillfeather Publié le 25/03/2024 à 10h15, mis à jour le 26/03/2024 à 08h00</p>", "fr"),
    ("<p class=meta>Veröffentlicht: 25.03.2024, aktualisiert: 26.03.2024</p>", "de"),
  ])
  func `A line with the dates of publication and of the change`(_ line: String, _ language: String) throws {
    let found = try MetadataPage.metadata(below: line, language: language)
    #expect(found.published?.prefix(10) == "2024-03-25")
    #expect(found.modified?.prefix(10) == "2024-03-26")
  }

  @Test func `A shown change counts where no field tells of it`() throws {
    let head = "<meta property=article:published_time content=2024-03-05>"
    let shown = "<p class=updated>Updated 6 March 2024</p>"
    #expect(try MetadataPage.metadata(head: head, below: shown).modified == "2024-03-06")
    let stamped = head + "<meta property=article:modified_time content=2024-03-07>"
    #expect(try MetadataPage.metadata(head: stamped, below: shown).modified == "2024-03-07")
  }

  @Test(arguments: [
    "<abbr class=published title=2024-03-05T10:00:00Z>10:00</abbr>",
    "<time title='2024-03-05T10:00:00Z'>2 days ago</time>",
    "<relative-time datetime=2024-03-05T10:00:00Z>last week</relative-time>",
    "<span property='dc:date dc:created' content=2024-03-05T10:00:00Z>yesterday</span>",
    "<time property='schema:datePublished' content=2024-03-05T10:00:00Z>yesterday</time>",
  ])
  func `A date in an attribute`(_ mark: String) throws {
    #expect(try published(below: "<p>\(mark)</p>") == "2024-03-05T10:00:00Z")
  }

  @Test func `A date that a paragraph opens with counts, one in its sentence does not`() throws {
    let rest = "the ferry is back after two winters, and most people had nowhere to go on it."
    #expect(try published(below: "<p>5 March 2024 – \(rest)</p>") == "2024-03-05")
    #expect(try published(below: "<p>Since 5 March 2024 – \(rest)</p>") == nil)
    #expect(try published(behind: "<p>The law came into force on 5 March 2024, said he.</p>") == nil)
  }

  @Test func `A date right above the headline settles the day`() throws {
    let head = """
      <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-04T21:00:00-05:00"}</script>
      <meta property=article:published_time content=2024-03-05T02:00:00-05:00>
      """
    let found = try MetadataPage.metadata(
      head: head, headline: "<div class=date>5 March 2024</div><h1>The ferry is back</h1>")
    #expect(found.published == "2024-03-05T02:00:00-05:00")
  }

  @Test(
    arguments: [
      ("<p>Next meeting: 5 March 2024</p>", nil), ("<p><b>Deadline:</b> 5 March 2024</p>", nil),
      ("<p class=date>Received 5 March 2024</p>", nil),
      ("<p>Received: 1 March 2024; Accepted: 3 March 2024; Published: 5 March 2024</p>", "2024-03-05"),
      ("<p>5 March 2024 | Next meeting: 9 March 2024</p>", "2024-03-05"),
      ("<p class=meta>Kari Received, 5 March 2024</p>", "2024-03-05"),
    ] as [(String, String?)])
  func `The day of something else is not that of publication`(_ line: String, _ day: String?) throws {
    #expect(try published(below: line) == day)
  }

  @Test func `The date of a quoted post is that post's`() throws {
    let post = "<blockquote><p>The bell is gone.</p>&mdash; Harbour <a href=/post/1>March 5, 2024</a></blockquote>"
    #expect(try published(behind: post) == nil)
  }

  @Test func `A change beside other words in a line below the headline is read`() throws {
    let line = "<p>Edited by the harbour's own desk in the old tower | Updated: 6 March 2024</p>"
    #expect(try MetadataPage.metadata(below: line).modified == "2024-03-06")
  }

  /// Paragraphs of which none is long.
  private static let paragraphs = ["bell", "ferry", "tower"].map {
    "<p>The \($0) stands where it has always stood, and the ferryman means to keep it there until the autumn comes at last.</p>"
  }.joined()

  @Test(arguments: [
    "<p>The pier was opened on May 5, 1931.</p>", "<ul><li>12 May 1931: storm</li></ul>", "<h2>12 May 1931</h2>",
    "<table><tr><th>Day</th><th>What</th></tr><tr><td>12 May 1931</td><td>storm</td></tr></table>",
    "<p>The show runs until 12 December 2027.</p>",
  ])
  func `A date in a story of short paragraphs is the story's`(_ line: String) throws {
    let story = Self.paragraphs + line + Self.paragraphs
    #expect(try MetadataPage.metadata(story: story).published == nil)
    let head = "<meta property=article:published_time content=2034-03-05>"
    #expect(try MetadataPage.metadata(head: head, story: story).published == "2034-03-05")
  }

  @Test func `A dateline before the story tells the day`() throws {
    let rest = "The board of the harbour voted to rebuild the pier that a storm had broken in three places, it said."
    #expect(try published(below: "<p>LINDVIK, Norway, March 5, 2024 (WIRE) -- \(rest)</p>") == "2024-03-05")
    #expect(try published(below: "<p>It was on March 5, 2024 - nobody knew - when \(rest)</p>") == nil)
  }

  @Test func `A life is no day of publication`() throws {
    #expect(try published(below: "<p class=dates>4 March 1938 – 1 March 2024</p>") == nil)
  }

  @Test func `A date of a related story, or of a first sentence, is not that of publication`() throws {
    let related =
      "<div class=related-posts><ul><li><a href=/1>Ferry stops</a> <span class=date>3 January 2024</span></li></ul></div>"
    #expect(try MetadataPage.metadata(story: Self.paragraphs + Self.paragraphs, behind: related).published == nil)
    #expect(
      try MetadataPage.metadata(story: "<p>Police arrested two men on March 3, 2024.</p>" + Self.paragraphs).published
        == nil)
  }

  @Test(arguments: [
    ("The ferry is back | 05.03.2024 | Lenne Post", "2024-03-05"), ("The ferry is back – 5 March 2024", "2024-03-05"),
    ("The ferry is back | Lenne Post", nil), ("The ferry of 5 March 2024 is back | Lenne Post", nil),
  ])
  func `A part of the page's title may be the day`(_ title: String, _ day: String?) throws {
    #expect(try MetadataPage.metadata(head: "<title>\(title)</title>").published == day)
  }
}

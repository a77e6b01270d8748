import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Fields in forms that few pages use, and those of other things that a page shows.
@Suite struct OwnFieldTests {
  @Test func `What microdata calls the headline is the title where no heading is`() throws {
    let head = "<title>Fjord Gazette</title><meta property=og:site_name content='Fjord Gazette'>"
    let marked = "<div itemprop=headline>The ferry is back on the Lenne</div>"
    #expect(try MetadataPage.metadata(head: head, headline: marked).title == "The ferry is back on the Lenne")
    let card =
      "<div class=card itemscope itemtype=https://schema.org/NewsArticle><a href=/s itemprop=headline>A storm</a></div>"
    #expect(try MetadataPage.metadata(head: head, headline: "", behind: card).title == "Fjord Gazette")
  }

  @Test(arguments: [
    "<dl><dt>Author</dt><dd>Ada Marrack</dd></dl>",
    "<div itemprop=author itemscope><meta itemprop=name content='Ada Marrack'></div>",
    "<div class=meta><span>5 March 2024</span> · 4 min · Ada Marrack</div>",
  ])
  func `Authors`(_ byline: String) throws {
    #expect(try MetadataPage.metadata(below: byline).authors == ["Ada Marrack"])
  }

  @Test func `An unseen name in a reader's comment is not the author's`() throws {
    let comment =
      "<div class=comments><div itemprop=author itemscope><meta itemprop=name content='Ada Marrack'></div><p>Well said.</p></div>"
    #expect(try MetadataPage.metadata(below: comment).authors == [])
  }

  @Test func `A name inside of a name in JSON-LD, and the only post of a blog`() throws {
    let post =
      #"{"@type":"BlogPosting","headline":"The ferry is back","author":{"name":{"@type":"Person","name":"Ada Marrack"}}}"#
    for data in [post, #"{"@type":"Blog","blogPost":[\#(post)]}"#] {
      let head = "<script type=application/ld+json>\(data)</script>"
      #expect(try MetadataPage.metadata(head: head).authors == ["Ada Marrack"])
    }
  }

  @Test(arguments: [
    ("<div class=byline>[해솔매일 도하람 기자]</div>", "ko", ["도하람"]), ("<p>도하람, 김하늘 기자</p>", "ko", ["도하람", "김하늘"]),
    ("<div class=byline>해솔=도하람 기자</div>", "ko", ["도하람"]), ("<div class=byline>撰文 | 陈喆</div>", "zh", ["陈喆"]),
    ("<p>文＝波多野岬　写真＝佐藤花子</p>", "ja", ["波多野岬"]), ("<p>澄江社記者陳喆明台北4日電</p>", "zh-TW", ["陳喆明"]),
    ("<div class=byline>Ein Gastbeitrag von Ada Marrack</div>", "de", ["Ada Marrack"]),
  ])
  func `Bylines of many languages`(_ byline: String, _ language: String, _ names: [String]) throws {
    #expect(try MetadataPage.metadata(below: byline, language: language).authors == names)
  }

  @Test(arguments: [
    "<blockquote><p>We have waited long enough.</p><span class=author>Jo Marr</span></blockquote>",
    "<div class=hentry><h2><a href=/f>School gets a roof</a></h2><span class=author>Jo Marr</span></div>",
  ])
  func `Whom a quotation or a further post names`(_ behind: String) throws {
    let story = "<div class=hentry>\(MetadataPage.story)</div>"
    let page =
      "<html><body><div><div class=hentry><h1>The ferry is back</h1>\(story)</div>\(behind)</div></body></html>"
    #expect(try MetadataPage.metadata(ofPage: page).authors == [])
  }

  @Test func `An author whom only the box at the end names`() throws {
    let box = "<div class=author-box><h4>About the author</h4><p><b>Ada Marrack</b> writes about the sea.</p></div>"
    #expect(try MetadataPage.metadata(behind: box).authors == ["Ada Marrack"])
    let page = try ExtractedPage(ExtractedPage.story + box)
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `A date in parts, and one that a title tells`() throws {
    let parts =
      "<div><span class=year><em>2024</em></span><span><em>03</em>/<em>05</em></span><span>07:30:12</span></div>"
    #expect(try MetadataPage.metadata(above: parts).published == "2024-03-05T07:30:12")
    let told = "<span title='Tuesday, March 5, 2024 at 7:30 AM'>1y</span>"
    #expect(try MetadataPage.metadata(below: told).published?.hasPrefix("2024-03-05") == true)
  }

  @Test(arguments: [
    "<div class=event><b>When:</b> 3 May 2026, 19:00<br><b>Where:</b> Harbour hall</div>",
    "<dl><dt>When</dt><dd>3 May 2026, 12:00</dd></dl>", "<div>今天是2026年11月27日 星期五</div>",
  ])
  func `Dates of events, and today's`(_ box: String) throws {
    #expect(try MetadataPage.metadata(below: box).published == nil)
  }

  @Test(arguments: [
    ("Getty Images", "", "Getty Images"), ("Jo Marr / Unsplash", "", "Jo Marr / Unsplash"),
    ("The ferry. <span>hide caption</span>", "The ferry.", nil),
  ])
  func `Credits without a caption, and no words of a control`(_ text: String, _ caption: String, _ credit: String?)
    throws
  {
    let page = try ExtractedPage(
      ExtractedPage.story + "<figure><img src=/a.jpg width=800><figcaption>\(text)</figcaption></figure>")
    let figure = try #require(page.document.blocks.first { if case .figure = $0.kind { true } else { false } })
    guard case .figure(let image) = figure.kind else { return }
    #expect(figure.text == caption)
    #expect(image.credit == credit)
  }

  @Test func `A caption in an inline element beside its picture`() throws {
    let page = try ExtractedPage(
      "<span class=photo><img src=/a.jpg width=800><em class=img_desc>The ferry at night.</em></span>\(ExtractedPage.first)<br><br>\(ExtractedPage.second)"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
    #expect(page.document.blocks.contains { $0.text == "The ferry at night." && $0.role == .caption })
  }
}

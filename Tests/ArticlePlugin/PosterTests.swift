import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Who posted, as programs for blogs, boards and wikis show it.
@Suite struct PosterTests {
  @Test(arguments: [
    ("<p>2024-3-5 14:30<span>|</span> 发布者: <a href=/space-1>林晓岚</a><span>|</span> 查看: <em>532</em></p>", "zh", "林晓岚"),
    ("<div><span>작성자</span> <strong><span>윤서진</span></strong> <span>댓글</span><strong>2건</strong></div>", "ko", "윤서진"),
    ("<p>Created by <a href=/u>Colin Ashby</a>, last modified on <a href=#>July 21, 2024</a></p>", "en", "Colin Ashby"),
    (
      "<div><a href=/p><img src=/p.jpg></a><div><div><a href=/p>奥村さゆり</a></div><time datetime=2024-03-05>3月5日</time></div></div>",
      "ja", "奥村さゆり"
    ),
    (
      "<div class=authors><span class='creator role_author'><span>Judith Marlowe</span><span class=author_notes>Institute of Canals</span></span></div>",
      "en", "Judith Marlowe"
    ),
  ])
  func `Beside a word for the author, or the day`(_ below: String, _ language: String, _ name: String) throws {
    #expect(try MetadataPage.metadata(below: below, language: language).authors == [name])
  }

  @Test(arguments: [
    "<ul><li><a href=/user/x/>Павел Журавский</a><span> от </span><time datetime=2024-03-05>5-03-2024</time></li></ul>",
    "<p><span>Добавил:</span> <span><a href=/index/8-1>Павел Журавский</a></span> (<span>05.03.2024</span>) | <span>Теги:</span></p>",
  ])
  func `Below the text`(_ behind: String) throws {
    #expect(try MetadataPage.metadata(behind: behind, language: "ru").authors == ["Павел Журавский"])
  }

  @Test func `In the foot of a post that is no <article>`() throws {
    let page = """
      <html lang=ja><body><div class=hentry><h2 class=article-title>渡し船が帰る</h2><div class=article-body>\(MetadataPage.story)</div>
      <div class=article-footer><ul><li>by <span class=author>奥村さゆり</span></li></ul></div></div></body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: page).authors == ["奥村さゆり"])
  }

  @Test(arguments: [
    "<a class=site-title rel=author href=/>The Lenne Post</a>",
    "<div><a href=/b><img src=/b.jpg></a> <a href=/b>Permalink</a> <time datetime=2024-03-05>5 March</time></div>",
  ])
  func `Other links name nobody`(_ below: String) throws {
    #expect(try MetadataPage.metadata(below: below).authors == [])
  }

  @Test(arguments: ["View all posts by Ada Quill", "Zobacz wszystkie wpisy, których autorem jest Ada Quill"])
  func `A link to all that somebody wrote is no name`(_ link: String) throws {
    let box = "<div class=author-info><p>She rows.</p><a rel=author href=/a>\(link)</a></div>"
    let foot = "<footer class=entry-footer><span class='author vcard'><a href=/a>Ada Quill</a></span></footer>"
    #expect(try MetadataPage.metadata(behind: box + foot).authors == ["Ada Quill"])
  }

  @Test func `Several linked names stay several`() throws {
    let line = "<p><strong>Por:</strong> <a href=/autor/a>Ada Quill</a>, <a href=/autor/b>Odd Moe</a></p>"
    #expect(try MetadataPage.metadata(below: line, language: "es").authors == ["Ada Quill", "Odd Moe"])
  }

  @Test func `A sentence about somebody is no list of names`() throws {
    let bio = "<div class=author-box><div class=bio>सुनीता वर्मा नदियों, छतों और नगर के पैसों पर लिखते हैं।</div></div>"
    let head = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"सुनीता वर्मा\"}}</script>"
    #expect(try MetadataPage.metadata(head: head, behind: bio, language: "hi").authors == ["सुनीता वर्मा"])
  }

  @Test(arguments: ["post-author", "itemAuthorBlock", "author-box", "signature"])
  func `What is said of the author below the text goes`(_ name: String) throws {
    let box =
      "<div class=\(name)><h5><a href=/a rel=author>Ada Quill</a></h5><p>Ada Quill writes about rivers and roofs.</p></div>"
    let page = try ExtractedPage("<p class=byline>By Ada Quill</p>" + ExtractedPage.story + box)
    #expect(!page.document.blocks.contains { $0.plainText.contains("writes about rivers") })
  }

  @Test(arguments: [
    "<div class=pf_img><img src=/face.jpg></div>", "<img class=avatar src=/face.jpg>",
    "<div class=et_team_member_image><img src=/face.jpg></div>", "<span class=author-photo><img src=/face.jpg></span>",
  ])
  func `A portrait of who wrote is no picture of the article`(_ picture: String) throws {
    let page = try ExtractedPage(picture + ExtractedPage.story + picture)
    #expect(page.document.images.isEmpty)
  }

  @Test func `Pictures of profiles and users may be the article's`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><figure class='placeholder--has-profile image'><img src=/chart.jpg></figure>\(ExtractedPage.story)"
    )
    #expect(page.document.images.map(\.src) == ["/chart.jpg"])
  }
}

import CopydeskText
import Testing

@testable import CopydeskArticlePlugin
@testable import CopydeskCore

/// Sections that their headings call something other than the article.
@Suite struct SectionTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  @Test(
    arguments: [
      ("Related stories", "related_section"), ("Das könnte Sie auch interessieren", "related_section"),
      ("À lire aussi", "related_section"), ("Читайте также", "related_section"), ("많이 본 뉴스", "related_section"),
      ("関連記事", "related_section"), ("相关阅读", "related_section"), ("مقالات ذات صلة", "related_section"),
      ("More from the harbour desk", "related_section"), ("3 Comments", "comments"), ("Kommentare (12)", "comments"),
      ("댓글", "comments"), ("网友评论", "comments"), ("About the author", "author_section"),
      ("Media contact", "author_section"), ("Newsletter", "offer_section"), ("Tags", "tag_section"),
      ("标签", "tag_section"),
    ])
  func `A labelled section goes`(_ label: String, _ rule: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<h3>\(label)</h3><p>Bakers count their loaves</p><p>Harbour walk</p>")
    #expect(page.lines == Self.story)
    #expect(page.removed(by: rule) == [label, "Bakers count their loaves", "Harbour walk"])
  }

  @Test func `A name within a heading is made of its words`() throws {
    for words in ["Social behaviour", "Sharing a boat"] {
      let heading = "<h3><span id='\(words.replacing(" ", with: "_"))'>\(words)</span></h3>"
      let page = try ExtractedPage(
        "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(heading)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
      )
      #expect(page.lines.contains(words))
    }
  }

  @Test func `A chapter with the words of a label stays where the next one is like it`() throws {
    let heading = "Contact"
    let begin = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h3>\(heading)</h3>"
    let end = "<h3>The way back</h3><p>\(ExtractedPage.fourth)</p>"
    let page = try ExtractedPage(begin + "<p>\(ExtractedPage.third)</p>" + end)
    #expect(page.lines.contains(heading) && page.lines.contains(ExtractedPage.third))
    let call = "<p>Call Ada Marrack at ada@harbour.example, and she will tell you what you want to know.</p>"
    #expect(try !ExtractedPage(begin + call + end).lines.contains(heading))
  }

  @Test(arguments: [
    "The related question", "What the comments said about it", "A topic for the council", "The newsletter war",
  ])
  func `Other headings stay`(_ heading: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h3>\(heading)</h3><p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines.contains(heading))
    #expect(page.lines.contains(ExtractedPage.fourth))
  }

  @Test(arguments: ["Related stories", "其他人也在看", "Читайте также"])
  func `A list of pointers may be longer than the article above it`(_ label: String) throws {
    let items = (1...8).map {
      "<li><span>Harbour desk</span><h4><a href=/\($0)>The lamp of pier \($0) is lit again</a></h4><p>"
        + String(repeating: "The keeper of pier \($0) came home on Monday and found it cold. ", count: 4) + "</p></li>"
    }
    let page = try ExtractedPage(
      ExtractedPage.story + "<div><h2>\(label)</h2><ul>\(items.joined())</ul></div>")
    #expect(page.lines == Self.story)
  }

  @Test func `The article goes on after a box`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>Read also</p><ul><li>Bakers count loaves</li></ul>"
        + "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines == Self.story)
  }

  @Test func `The next heading of the rank ends a section`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h2>Related</h2><p>Bakers count loaves</p>"
        + "<h2>The bus</h2><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>")
    #expect(
      page.lines == [ExtractedPage.first, ExtractedPage.second, "The bus", ExtractedPage.third, ExtractedPage.fourth])
  }

  /// An offer to read on, whose label is the first line of a paragraph.
  @Test(arguments: [
    ("この記事は会員限定です。<br>紙の新聞をお読みの方は、無料でご利用いただけます。お申し込みはこちらからどうぞ。", "記事が読み放題"),
    (
      "Pour lire la suite<br>offrez-vous le Courrier de la baie, chaque matin et sans engagement, dès cet automne.",
      "Sans publicité"
    ),
    (
      "Pressekontakt<br>Hafenamt Arnby, Kai 3, Frau Tilda Brook, an allen Tagen von acht bis zwölf Uhr zu erreichen",
      "Telefon 12"
    ),
  ])
  func `The first line may be the label`(_ offer: String, _ next: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(offer)</p><p>\(next)</p>")
    #expect(page.lines == Self.story)
    #expect(page.document.removals.contains { $0.block.text == next && $0.rule.hasSuffix("_section") })
  }

  @Test func `An article's list may begin with a label`() throws {
    let list = "More on the pier<br>a bench for forty people, painted green in the spring of the year before the last"
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(list)</p><p>\(ExtractedPage.first)</p>")
    #expect(page.lines.contains("More on the pier"))
  }

  @Test func `A line above the picture does not take it`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>Newsletter</p><figure><img src='/pier.jpg'><figcaption>The pier in fog</figcaption></figure>"
        + "<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.document.images.map(\.caption) == ["The pier in fog"])
  }

  @Test func `Every label is found`() {
    #expect(SectionLabels.kind(of: TextKey("Das könnte dich auch interessieren").string) == .pointers)
    #expect(SectionLabels.kind(of: TextKey("14 комментариев к записи").string) == nil)
    #expect(SectionLabels.kind(of: TextKey("Комментарии: 14").string) == .comments)
    #expect(SectionLabels.kind(of: "") == nil)
  }

  private static let bio =
    "I taught geography in Arnby for twenty years before I began to write here, and I still walk along the bay in spring."

  @Test(arguments: ["About me", "Über mich", "Sobre mí", "Обо мне", "自己紹介", "关于我"])
  func `What bloggers say of themselves may be longer than the post`(_ label: String) throws {
    let about = Array(repeating: "<p>\(Self.bio)</p>", count: 6).joined()
    let page = try ExtractedPage(ExtractedPage.story + "<h2>\(label)</h2>" + about)
    #expect(page.lines == Self.story)
  }

  @Test func `What is under the author's name at the end is about the author`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<h2>Written by Ann Miller</h2><p>512 followers</p><p>\(Self.bio)</p>",
      head: "<meta name=author content='Ann Miller'>")
    #expect(page.lines == Self.story)
  }

  @Test func `The article goes on after a box of pointers`() throws {
    let box = "<div><h4>Related stories</h4><ul><li>Bakers count their loaves</li></ul></div>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.fourth])
  }

  /// A story with a short sentence after the second of its paragraphs, and a label or a box between them.
  private static func around(_ inside: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<div><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(inside)<p>Not everyone is pleased.</p>"
        + "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p></div>")
  }

  private static let withShort =
    [ExtractedPage.first, ExtractedPage.second, "Not everyone is pleased.", ExtractedPage.third, ExtractedPage.fourth]

  @Test(arguments: [
    "<p><a href=#comments>3 comments</a></p>", "<p>Leave a comment</p>", "<p><a href=/s>Subscribe now</a></p>",
    "<p>Download our app</p>", "<p><a href=#kommentare>3 Kommentare</a></p>",
  ])
  func `A label before a short sentence takes nothing with it`(_ label: String) throws {
    let page = try Self.around(label)
    #expect(page.lines == Self.withShort)
  }

  @Test(arguments: [
    "<div><p>Get the stories of the coast every morning.</p><a href=/s>Sign up</a></div>",
    "<div><p>Jeden Morgen die Nachrichten der Küste.</p><a href=/s>Jetzt anmelden</a></div>",
    "<div><h3>3 comments</h3><p>My uncle worked there.</p></div>",
  ])
  func `A section in a box ends with the box`(_ box: String) throws {
    let page = try Self.around(box)
    #expect(page.lines == Self.withShort)
  }

  @Test func `A sentence that begins as an offer announces nothing`() throws {
    let sentence = "Subscribe to the rail pass and the ferry costs nothing, the council promises."
    let page = try Self.around("<p>\(sentence)</p>")
    #expect(Self.withShort.allSatisfy(page.lines.contains))
  }

  @Test(arguments: ["Discussion", "4 Discussion", "Diskussion"])
  func `A chapter of a report that is called as comments are is none`(_ title: String) throws {
    let chapter = { (title: String, text: String) in "<h2>\(title)</h2><p>\(text)</p>" }
    let flat =
      chapter("Methods", ExtractedPage.first) + chapter("Results", ExtractedPage.second)
      + chapter(title, ExtractedPage.third) + chapter("Conclusion", ExtractedPage.fourth)
    #expect(try ExtractedPage(flat).lines.contains(title))
    let boxes = [("Methods", Self.story[0]), ("Results", Self.story[1]), (title, Self.story[2])].map {
      "<section><div class=part><h2>\($0.0)</h2><div><p>\($0.1)</p></div></div></section>"
    }
    #expect(try ExtractedPage(boxes.joined()).lines.contains(Self.story[2]))
  }

  @Test func `Comments that are counted go, however short the article above them is`() throws {
    let long = Array(
      repeating: "<div><b>Berit</b> <span>5 May 2024</span><p>\(Self.story[3]) \(Self.story[2])</p></div>", count: 3)
    let page = try ExtractedPage(
      "<p>\(Self.story[0])</p><div><h3>Comments (3)</h3>\(long.joined())</div>")
    #expect(page.lines == [Self.story[0]])
  }

  @Test func `Teasers of linked headings below a label go, however much they say`() throws {
    let teasers = (1...4).map {
      "<article><h3><a href=/p\($0)>Story \($0)</a></h3><p>\(Self.story[$0 - 1].dropLast(9)) today.</p></article>"
    }
    let page = try ExtractedPage(
      "<p>\(Self.story[0])</p><p>Nobody knew.</p><section><h2>Related posts</h2>\(teasers.joined())</section>")
    #expect(page.lines == [Self.story[0], "Nobody knew."])
  }

  @Test(arguments: ["<blockquote><p>We rang it until dawn.</p></blockquote>", "<h3>What it costs</h3>"])
  func `A label speaks for nothing outside of its box, whose cards were taken out`(_ next: String) throws {
    let cards = (1...3).map {
      "<article class=teaser><a href=/r\($0)><h3>Bakers count their loaves again \($0)</h3></a></article>"
    }
    let box = "<section class=teasergroup><h2>Read also</h2>\(cards.joined())</section>"
    let page = try ExtractedPage("<p>\(Self.story[0])</p>\(box)\(next)<p>\(Self.story[1])</p><p>\(Self.story[2])</p>")
    #expect(page.lines.contains { $0 == "We rang it until dawn." || $0 == "What it costs" })
    #expect(!page.lines.contains("Read also"))
  }

  @Test func `A label goes whose box has only links without words besides`() throws {
    let link = "<a href=/rope><div class=shade></div></a>"
    let box = "<div class=last><h2>Related posts</h2><div class=list>\(link)\(link)</div></div>"
    let page = try ExtractedPage(ExtractedPage.story + box)
    #expect(!page.lines.contains("Related posts"))
    let anchored =
      "<section><h2>Related posts<a href=#related></a></h2><p><a href=/rope>Ropes of the harbour</a></p></section>"
    #expect(try ExtractedPage(ExtractedPage.story + anchored).lines == Self.story)
  }

  @Test func `A label whose pointer was in its own line takes nothing below it along`() throws {
    let line =
      "<p><strong>Read also: <a class=inner-link-read-also href=/b>Bakers count their loaves again</a></strong></p>"
    let page = try ExtractedPage(
      "<p>\(Self.story[0])</p><p>\(Self.story[1])</p>\(line)<p>\(Self.story[2])</p><h2>The bell</h2><p>\(Self.story[3])</p>"
    )
    #expect(page.lines == [Self.story[0], Self.story[1], Self.story[2], "The bell", Self.story[3]])
  }

  @Test func `A sentence with a link within is no label`() throws {
    let line = "<p>You might also enjoy <a href=/w>this walk along our old river</a>.</p>"
    let last = "<p>Finally, <a href=/l>this list of my notes</a> has some more of them.</p>"
    let page = try ExtractedPage("\(ExtractedPage.story)\(line)\(last)")
    #expect(page.lines.suffix(2).map { $0.prefix(14) } == ["You might also", "Finally, this "])
  }
}

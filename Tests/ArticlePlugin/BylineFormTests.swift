import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines with author and date as content systems around the world write them.
@Suite struct BylineFormTests {
  @Test(arguments: [
    ("<p>Posted on March 5, 2024 by Ada Quillfeather</p>", "Ada Quillfeather"),
    ("<p>Geplaatst op 5 mrt 2024 door Anna Veerman</p>", "Anna Veerman"),
    ("<p>Ada Quillfeather Coast correspondent</p><p>Tue 5 Mar 2024 14.30 GMT</p>", "Ada Quillfeather"),
    ("<p>Ada Quillfeather, Coast Editor</p><p>March 5, 2024</p>", "Ada Quillfeather"),
    ("<p>Ana Barquera | 5 de marzo de 2024 | Actualizado el 6 de marzo</p>", "Ana Barquera"),
    ("<p>Anna Traghetti</p><p>Pubblicato il 5 Marzo 2024 - Ultimo aggiornamento 6 Marzo 2024</p>", "Anna Traghetti"),
    ("<div>Rina Wulandari - <span>Kabar Sungai</span></div><div>Selasa, 05 Mar 2024 14:30 WIB</div>", "Rina Wulandari"),
    ("<div>Révész Anna 2024.03.05. 14:30</div>", "Révész Anna"), ("<p>Redacción: Ana Barquera</p>", "Ana Barquera"),
    ("<p>Texte : Anne Passeur</p>", "Anne Passeur"), ("<p>تحریر: لائبہ صفدر</p>", "لائبہ صفدر"),
    ("<p>文／林小舟　圖／周遠</p>", "林小舟"), ("<div class=writer>汐見透子 <span>ライター</span></div>", "汐見透子"),
    ("<p>VON Sina Giebel IN <a href=/mode>Mode</a></p>", "Sina Giebel"),
    ("<p>Por Ana Barqueiro, Jornal do Rio — São Paulo</p>", "Ana Barqueiro"),
    ("<div><a href=https://quills.example/@ada>Ada Quillfeather</a><div>Mar 05, 2024</div></div>", "Ada Quillfeather"),
    ("<div>Submitted by <a href=/user/3 class=username>quill</a> on Tue, 03/05/2024 - 14:30</div>", "quill"),
    ("<div class=pb-byline>By <a href=/a>A.B. Quillfeather Jr.</a> Opinion writer</div>", "A.B. Quillfeather Jr."),
    ("<p class=byline>Ada Quillfeather March 14, 2024</p>", "Ada Quillfeather"),
    ("<p class=byline><span class=visually-hidden>Article written by</span> Ada Quillfeather</p>", "Ada Quillfeather"),
    (
      "<div>Par Anne Passeur avec AFP \u{B7} Publi\u{E9} le 14 mars 2024 \u{E0} 9h30, mis \u{E0} jour le 15 mars 2024 \u{E0} 10h00</div>",
      "Anne Passeur"
    ),
    ("<span class=nick><a href=#>강가의집</a></span>", "강가의집"),
    ("<div>Jan Promowski — 5 marca 2024</div>", "Jan Promowski"),
    ("<div class=meta>Von Jana Giebel Dienstag, 4. März 2025</div>", "Jana Giebel"),
    ("<div class=meta>Von Jana Giebel Di., 4. März 2025</div>", "Jana Giebel"),
    ("<div class=meta>By Ada Quillfeather Tue, 4 Mar 2025 07:30 GMT</div>", "Ada Quillfeather"),
    ("<div class=meta>By Ada Mary Quillfeather, 4 Mar 2025</div>", "Ada Mary Quillfeather"),
    ("<div><span>Anna Veerman</span> <time datetime=2024-03-05T10:11>05-03-24, 10:11</time></div>", "Anna Veerman"),
    ("<div><span>Katrin Fährmann,</span> <span>05.03.2024, 10:02 Uhr</span></div>", "Katrin Fährmann"),
  ])
  func `The author`(_ below: String, _ name: String) throws {
    #expect(try MetadataPage.metadata(below: below).authors == [name], "\(below)")
  }

  @Test(arguments: [
    "Ada von Quillfeather", "Pieter de Veerman", "Pieter De Veerman", "Ana de la Barquera", "Omar al-Sayyad",
    "Jo O'Ferry",
    "Anna dall'Argine", "Ludovico degli Argini", "Amani wa Mto", "Siti binti Perahu", "Ana Gil de San Telmo",
  ])
  func `Parts of a name that are words of every text`(_ name: String) throws {
    for line in ["\(name) \u{B7} 5 March 2024", "\(name), reporter | 5 March 2024", "By \(name)"] {
      #expect(try MetadataPage.metadata(below: "<p>\(line)</p>").authors == [name], "\(line)")
    }
  }

  @Test(arguments: [
    "Von Sina Giebel | 05.03.24", "Von Sina Giebel, 05.03.24", "Von Sina Giebel | Stand: 05.03.24 | 7.30 Uhr",
  ])
  func `A short year beside a name`(_ line: String) throws {
    let found = try MetadataPage.metadata(below: "<p>\(line)</p>", language: "de")
    #expect(found.published?.prefix(10) == "2024-03-05" && found.authors == ["Sina Giebel"])
  }

  @Test func `A foot with the day names who posted the text`() throws {
    let line = "By Ada Quillfeather on 5 March 2024 | Harbour"
    let page = """
      <title>The ferry stops for good</title><body><h2>March 5, 2024</h2><h3>The ferry stops for good</h3>
      <div class=entry-body>\(ExtractedPage.story)</div><div class=entry-footer><p class=entry-footer-info>\(line)</p></div>
      """
    #expect(try MetadataPage.metadata(ofPage: page).authors == ["Ada Quillfeather"])
  }

  @Test(arguments: ["News of the", "Bridge of the River", "Photos de la Barca", "Over the River"])
  func `A line with words of every text that is no name`(_ line: String) throws {
    #expect(try MetadataPage.metadata(below: "<p>\(line) \u{B7} 5 March 2024</p>").authors.isEmpty)
  }

  @Test(arguments: [
    "\u{932}\u{947}\u{916}\u{915} \u{914}\u{930} \u{915}\u{935}\u{93F} \u{92D}\u{940} \u{918}\u{921}\u{93C}\u{940} \u{926}\u{947}\u{916}\u{928}\u{947} \u{906}\u{90F}\u{964}",
    "\u{5DE}\u{5D0}\u{5EA} \u{5D4}\u{5E2}\u{5D9}\u{5E8}\u{5D9}\u{5D9}\u{5D4} \u{5E0}\u{5DE}\u{5E1}\u{5E8} \u{5DB}\u{5D9} \u{5D4}\u{5E9}\u{5D9}\u{5E4}\u{5D5}\u{5E5} \u{5D4}\u{5E1}\u{5EA}\u{5D9}\u{5D9}\u{5DD}.",
  ])
  func `A sentence in a script without capitals that begins with a word for the author names none`(_ line: String)
    throws
  {
    #expect(try MetadataPage.metadata(below: "<p>\(line)</p>").authors.isEmpty)
  }

  @Test(arguments: [
    "Por Ana Barquera brindaron todos los vecinos.", "Par Anne Passeur, le march\u{E9} a trouv\u{E9} une voix.",
    "By Ada Quillfeather everyone was counted twice.",
  ])
  func `Nor does a sentence with the words of one`(_ line: String) throws {
    #expect(try MetadataPage.metadata(below: "<p>\(line)</p>").authors.isEmpty)
  }

  @Test(arguments: ["<p>Автор: Ульяна Сорокопут</p>", "<p>Written by Ulla Sandpiper</p>"])
  func `The author after the article's element`(_ line: String) throws {
    let page = """
      <html lang=en><body><main><h1>The ferry is back</h1><div class=text>\(MetadataPage.story)</div>\(line)</main></body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: page).authors.count == 1)
  }

  @Test(arguments: [
    "<div>פורסם: 05.03.24 , 14:30</div>", "<div>প্রকাশ: ০৫ মার্চ ২০২৪, ১৪:৩০</div>",
    "<div>Δημοσιεύθηκε: 05.03.24 14:30</div>",
    "<div>Tue, 05 Mar 24</div>", "<div>2024\u{5E74}\u{FF08}\u{4EE4}\u{548C}6\u{5E74}\u{FF09}3\u{6708}5\u{65E5}</div>",
    "<p>Merrow | 09:00 IST</p><p>First published on: 05-03-2024 at 14:30</p>",
  ])
  func `The day of publication`(_ below: String) throws {
    #expect(try MetadataPage.metadata(below: below).published?.prefix(10) == "2024-03-05", "\(below)")
  }

  @Test(arguments: [
    #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":{"@type":"Date","@value":"2024-03-05"}}</script>"#,
    #"<meta name="weibo: article:create_at" content="2024-03-05 10:22:00">"#,
  ])
  func `The day that the head states`(_ head: String) throws {
    #expect(try MetadataPage.metadata(head: head).published?.prefix(10) == "2024-03-05")
  }

  @Test func `A region that Open Graph states tells which number is the day`() throws {
    func day(_ locale: String) throws -> String? {
      let head = "<meta property=og:locale content=\(locale)>"
      return try MetadataPage.metadata(head: head, below: "<p>05/03/2024</p>").published
    }
    #expect(try day("en_GB") == "2024-03-05" && day("en_US") == "2024-05-03" && day("de_DE") == "2024-05-03")
  }

  @Test func `A name before a colon between spaces is cut off where the page shows the headline`() throws {
    let found = try MetadataPage.metadata(
      head: "<title>강을 건너는 나룻배가 두 해 만에 돌아오다 : 해솔 블로그</title>",
      headline: "<p><span>강을 건너는 나룻배가 두 해 만에 돌아오다</span></p>")
    #expect(found.title == "강을 건너는 나룻배가 두 해 만에 돌아오다")
  }
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Captions and credits in the many ways in which pages set them.
@Suite struct CaptionTests {
  private static let story = String(
    repeating: "<p>The river rose, and the town waited for it to fall again, as it had done twice that year.</p>",
    count: 4)

  private func article(_ inside: String) throws -> Document {
    let page = """
      <html><body><article><h1>The river rose again</h1><p>It had been dry, said the keeper of the weir, for as long as he and his father had kept it.</p>
      \(inside)\(CaptionTests.story)</article></body></html>
      """
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    guard
      case .keep = try HTMLArticle(settings: .init()).apply(
        to: &document, in: StageContext(stage: "transforms[0].html.article"))
    else { throw DocumentError("dropped", "the page was dropped") }
    return document
  }

  @Test(arguments: [
    // A caption element in no figure.
    "<div><picture><img src=weir.jpg></picture><figcaption><span>The weir on Monday, Photo: Jo Marr</span></figcaption></div>",
    // A line that ends in a credit with a label.
    "<div><img src=weir.jpg></div><div><span>The weir on Monday</span> <span>Bildrechte: Jo Marr</span></div>",
    // A line, even a heading, between the picture and the credit.
    "<div><div><img src=weir.jpg></div><h1>The weir on Monday</h1><p>Photo: Jo Marr</p></div>",
    // The name in an element of its own, followed by the house.
    "<figure><img src=weir.jpg><figcaption>The weir on Monday <span class=credit>Photo by Jo Marr</span></figcaption></figure>",
    // The picture's number in its gallery.
    "<figure><img src=weir.jpg><figcaption>6 of 12 | The weir on Monday (Photo: Jo Marr)</figcaption></figure>",
    "<div><img src=weir.jpg></div><p class=caption>3/12 | The weir on Monday © Jo Marr</p>",
    "<figure><img src=weir.jpg><figcaption><span>2/5</span> The weir on Monday (Photo: Jo Marr)</figcaption></figure>",
    "<figure><img src=weir.jpg><figcaption><div>01:32</div><div>The weir on Monday (Photo: Jo Marr)</div></figcaption></figure>",
    // What is set small, cited or at the caption's foot.
    "<figure><img src=weir.jpg><figcaption>The weir on Monday<cite>Jo Marr</cite></figcaption></figure>",
    "<figure><img src=weir.jpg><figcaption>The weir on Monday <small>Jo Marr</small></figcaption></figure>",
    // In attributes, for a script that shows them.
    "<div data-caption='The weir on Monday' data-credit='Jo Marr'><img src=weir.jpg></div>",
    "<p><img src=weir.jpg data-caption='The weir on Monday' data-credit='Photo: Jo Marr'></p>",
    "<p><img src=weir.jpg data-caption='The weir on Monday (Photo: Jo Marr)'></p>",
    // One name for both, and a credit within what is named as one.
    "<div class=img_cptn_wrap><img src=weir.jpg><div class=img_cptn>The weir on Monday (Photo: Jo Marr)</div></div>",
    "<div class=photo><img src=weir.jpg><div class=photo-desc>The weir on Monday</div><div class=photo-author>Jo Marr</div></div>",
    // A button in front, and a sign with nothing after it.
    "<figure><img src=weir.jpg><figcaption><button>Enlarge this image</button>The weir on Monday <span class=credit>Jo Marr</span></figcaption></figure>",
    "<figure><img src=weir.jpg><figcaption>The weir on Monday - <span class=copyright>Jo Marr</span></figcaption></figure>",
  ])
  func `The caption comes out`(_ picture: String) throws {
    let document = try article(picture)
    #expect(document.images == [ImageReference(src: "weir.jpg", caption: "The weir on Monday", credit: "Jo Marr")])
    #expect(!document.text.contains("weir on Monday") && !document.text.contains("Jo Marr"))
  }

  @Test(
    arguments: [
      ("The weir on Monday. Jo Marr - Getty Images", "The weir on Monday.", "Jo Marr - Getty Images"),
      ("The weir on Monday. (ABC News: Jo Marr)", "The weir on Monday.", "ABC News: Jo Marr"),
      ("The weir on Monday (NLO/JO MARR)", "The weir on Monday", "NLO/JO MARR"),
      ("The weir on Monday (Photo: Jo Marr (Town Archive))", "The weir on Monday", "Jo Marr (Town Archive)"),
      ("© Jo Marr (Town Archive)", nil, "Jo Marr (Town Archive)"),
      ("The weir on Monday, and (on the left) its keeper", "The weir on Monday, and (on the left) its keeper", nil),
      ("A scene of <cite>The Weir</cite>", "A scene of The Weir", nil),
    ] as [(String, String?, String?)])
  func `Houses, people and brackets of a credit are told from the caption`(
    _ line: String, _ caption: String?, _ credit: String?
  ) throws {
    let document = try article("<figure><img src=weir.jpg><figcaption>\(line)</figcaption></figure>")
    #expect(document.images == [ImageReference(src: "weir.jpg", caption: caption, credit: credit)])
  }

  @Test(arguments: ["Getty", "REUTERS", "AFP"])
  func `An agency's name right below a picture is its credit`(_ house: String) throws {
    let document = try article("<section><p><img src=weir.jpg><span>\(house)</span></p></section>")
    #expect(document.images == [ImageReference(src: "weir.jpg", credit: house)])
  }

  @Test func `A name alone in the caption element is the credit of the line beside it`() throws {
    let document = try article(
      "<figure><img src=weir.jpg><p>The weir on Monday, as seen from the mill.</p><figcaption>Jo Marr</figcaption></figure>"
    )
    #expect(
      document.images == [
        ImageReference(src: "weir.jpg", caption: "The weir on Monday, as seen from the mill.", credit: "Jo Marr")
      ])
  }

  @Test func `A caption around its credit is no credit`() throws {
    let document = try article(
      "<figure><img src=weir.jpg><div class=image-credit>The weir on Monday, as seen from the mill in the rain. <span class=credit>Photo: Jo Marr</span></div></figure>"
    )
    #expect(
      document.images == [
        ImageReference(
          src: "weir.jpg", caption: "The weir on Monday, as seen from the mill in the rain.", credit: "Jo Marr")
      ])
  }

  @Test func `A caption in attributes goes to no other picture`() throws {
    let document = try article(
      "<div data-caption='The weir on Monday'><p><img src=weir.jpg></p><p><img src=mill.jpg></p></div>")
    #expect(document.images.map(\.caption) == [nil, nil])
  }

  @Test(arguments: [
    "<p align=center><img src=weir.jpg></p><p align=center><span>图为周一的水坝。新华社记者 李明 摄</span></p>",
    "<p><img src=weir.jpg></p><p>图为周一的水坝。</p><p>新华社记者 李明 摄</p>",
  ])
  func `A line that ends in the word for a photographer is a caption with its credit`(_ picture: String) throws {
    let document = try article(picture)
    #expect(
      document.images == [ImageReference(src: "weir.jpg", caption: "图为周一的水坝。", credit: "新华社记者 李明 摄")])
    #expect(!document.text.contains("水坝"))
  }

  @Test(
    arguments: [
      ("图为周一的水坝　新华社记者李明摄", "图为周一的水坝", "新华社记者李明摄"),
      ("停靠在码头的渡轮 李明 摄", "停靠在码头的渡轮", "李明 摄"),
      ("写真：周一的水坝（山田太郎撮影）", "写真：周一的水坝", "山田太郎"),
    ] as [(String, String, String)])
  func `A credit may follow a wide space or be in brackets`(_ line: String, _ caption: String, _ credit: String) throws
  {
    let document = try article("<p><img src=weir.jpg></p><p>\(line)</p>")
    #expect(document.images == [ImageReference(src: "weir.jpg", caption: caption, credit: credit)])
  }

  @Test func `Where there is no other text, the line under the picture is the article`() throws {
    let line = "周一，工人在水坝上施工，河水上涨之后，镇上的居民一直在等待水位下降。新华社发（李明 摄）"
    let page = try ExtractedPage("<p><img src=weir.jpg></p><p>\(line)</p>")
    #expect(page.lines == [line])
  }

  @Test func `A name in a caption's last element is the credit with its house`() throws {
    let document = try article(
      "<figure><img src=weir.jpg><figcaption>La digue lundi. <span class=author>PIA MOE / AFP</span></figcaption></figure>"
    )
    #expect(document.images == [ImageReference(src: "weir.jpg", caption: "La digue lundi.", credit: "PIA MOE / AFP")])
  }

  @Test(arguments: [
    "<figure><img src=weir.jpg><figcaption>(Photo: Jo Marr)</figcaption></figure>",
    "<div class=image><img src=weir.jpg><p class=caption>[사진=Jo Marr]</p></div>",
  ])
  func `A credit in brackets leaves no caption`(_ picture: String) throws {
    #expect(try article(picture).images == [ImageReference(src: "weir.jpg", credit: "Jo Marr")])
  }

  @Test(arguments: [
    // Labels for those who hear the page.
    "<figure><div><span class=visually-hidden>Image source, </span><span>Jo Marr</span></div><img src=weir.jpg><figcaption><span class=visually-hidden>Image caption, </span>The weir on Monday</figcaption></figure>",
    // A credit in front of the caption, or before the picture.
    "<figure><img src=weir.jpg><div class=credit>Jo Marr</div><figcaption>The weir on Monday</figcaption></figure>",
    "<figure><span class=copyright>© Jo Marr</span><img src=weir.jpg><figcaption>The weir on Monday</figcaption></figure>",
    // A credit after the figure.
    "<figure><img src=weir.jpg><figcaption>The weir on Monday</figcaption></figure><span class=photo-credit>Jo Marr</span>",
  ])
  func `The credit is found beside the caption`(_ picture: String) throws {
    let document = try article(picture)
    #expect(document.images == [ImageReference(src: "weir.jpg", caption: "The weir on Monday", credit: "Jo Marr")])
    #expect(!document.text.contains("Jo Marr") && !document.text.contains("Image"))
  }

  @Test(arguments: ["<span>2:1</span> for the harbour's team", "<span>5/3</span> was the vote on the ferry"])
  func `A result at the beginning of a caption is a part of it`(_ caption: String) throws {
    let images = try article("<figure><img src=weir.jpg><figcaption>\(caption)</figcaption></figure>").images
    #expect(images.first?.caption == caption.replacing("<span>", with: "").replacing("</span>", with: ""))
  }

  @Test func `Pictures of a gallery keep their captions`() throws {
    let pictures = ["dry", "wet"].map { "<figure><img src=\($0).jpg><figcaption>The weir, \($0)</figcaption></figure>" }
    let document = try article("<figure>\(pictures.joined())<figcaption>Two days of the weir</figcaption></figure>")
    #expect(document.images.prefix(2).map(\.caption) == ["The weir, dry", "The weir, wet"])
    #expect(document.blocks.contains { $0.text == "Two days of the weir" })
  }

  @Test func `The heading of a drawing stays`() throws {
    let document = try article(
      "<figure><h3>Days without water</h3><p>Since 1990.</p><img src=days.png><figcaption>Source: Weir office</figcaption></figure>"
    )
    #expect(document.text.contains("Days without water") && document.text.contains("Since 1990."))
  }

  @Test(arguments: [
    "<img srcset='https://e.com/w_300,h_2/weir.jpg 300w,https://e.com/w_900,h_6/weir.jpg 900w'>",
    "<img src='data:image/gif;base64,R0' data-srcset='https://e.com/w_300,h_2/weir.jpg 300w, https://e.com/w_900,h_6/weir.jpg 900w'>",
    "<picture><source srcset='https://e.com/w_900,h_6/weir.jpg 2x, https://e.com/w_300,h_2/weir.jpg'><img src='data:image/gif;base64,R0'></picture>",
    "<img data-original-mos='https://e.com/w_900,h_6/weir.jpg' src=placeholder.gif>",
  ])
  func `The address of the largest picture is whole`(_ picture: String) throws {
    let document = try article("<figure>\(picture)<figcaption>The weir on Monday</figcaption></figure>")
    #expect(document.images.map(\.src) == ["https://e.com/w_900,h_6/weir.jpg"])
  }

  @Test(arguments: [
    "chrome-extension://abc/x.png", "/i/icon-print.gif", "/rss.png", "https://met.vgwort.de/na/1234", "/share_fb.svg",
  ])
  func `Signs and pixels are no pictures`(_ src: String) throws {
    #expect(try article("<p><img src='\(src)'></p>").images.isEmpty)
  }

  @Test func `A house after the name belongs to the credit`() throws {
    let document = try article(
      "<figure><img src=weir.jpg><figcaption>The weir. <span class=credit>Photo by Jo Marr</span> /AFP via Getty Images</figcaption></figure>"
    )
    #expect(
      document.images == [ImageReference(src: "weir.jpg", caption: "The weir.", credit: "Jo Marr/AFP via Getty Images")]
    )
  }

  @Test func `A paragraph under a picture stays`() throws {
    let sentence = "The weir is older than the town, and nobody knows who built it."
    let document = try article("<div><img src=weir.jpg></div><p>\(sentence)</p>")
    #expect(document.text.contains(sentence))
    #expect(document.images == [ImageReference(src: "weir.jpg")])
  }

  @Test(arguments: ["/i/index-transparent.gif", "/placeholder.png?x=1", "/img/1x1.gif"])
  func `The picture for readers without scripts replaces a filler`(_ filler: String) throws {
    let document = try article(
      "<figure><img src='\(filler)'><noscript><img src=weir.jpg></noscript><figcaption>The weir on Monday</figcaption></figure>"
    )
    #expect(document.images == [ImageReference(src: "weir.jpg", caption: "The weir on Monday")])
  }

  @Test(arguments: [
    "1 of 12 dancers fell", "12/24 is half", "6 of 12", "3/4 | ", "2024 | The weir", "6 of 12000 | The weir",
    "The weir | 6 of 12",
  ])
  func `Numbers that are not a place in a gallery stay`(_ caption: String) {
    var block = Block(.paragraph, text: caption)
    block.removeCounter()
    #expect(block.text == caption)
  }

  @Test func `A table of contents goes`() throws {
    let links = ["one": "How it rose", "two": "How it fell", "three": "Who paid"].sorted { $0.key < $1.key }
    let list = links.map { "<li><a href='#\($0.key)'><b>\($0.value):</b></a> more</li>" }.joined()
    let parts = links.map { "<h2 id=\($0.key)>\($0.value)</h2>\(CaptionTests.story)" }.joined()
    let document = try article("<div><p>In this article</p><ol>\(list)</ol></div>\(parts)")
    #expect(!document.text.contains("How it rose:") && !document.text.contains("In this article"))
    #expect(document.text.contains("How it rose"))
    #expect(document.removals.filter { $0.rule == "contents" }.count == 1)
  }

  @Test func `Notes that lead back stay`() throws {
    let notes = (1...4).map { "<li>Note \($0) of the keeper's book, kept in a tin. <a href='#r\($0)'>back</a></li>" }
      .joined()
    let marks = (1...4).map { "<a id=r\($0) href='#n\($0)'>\($0)</a>" }.joined()
    let document = try article(
      "<p>The keeper wrote it all down\(marks), as keepers do.</p>\(CaptionTests.story)<ol>\(notes)</ol>")
    #expect(document.removals.allSatisfy { $0.rule != "contents" })
  }

  @Test func `A list that says something of its own about each place it leads to stays`() throws {
    let items = ["Best for hikers:", "Best for the harbour in autumn:", "Best for short ways to the ferry:"]
    let list = items.enumerated().map { "<li>\($1) <a href=#p\($0)>Quill \($0)0</a>" }.joined()
    let parts = items.indices.map { "<h2 id=p\($0)>Quill \($0)0</h2>\(CaptionTests.story)" }
    let document = try article("<ul>\(list)</ul>\(parts.joined())")
    #expect(document.removals.allSatisfy { $0.rule != "contents" })
    #expect(document.text.contains("Best for hikers: Quill 00"))
  }

  @Test func `A line named as a caption that has a day and a time is no picture's`() throws {
    let document = try article(
      "<div class=caption>\u{630}\u{6CC}\u{634}\u{627}\u{646} 12 \u{645}\u{626}\u{6CC} 2024 23:04</div>")
    #expect(document.images.isEmpty)
    #expect(document.blocks.filter { $0.role == .dateline }.count == 1)
    #expect(try article("<div class=caption>The weir in 2024, at half past ten</div>").images.count == 1)
  }

  @Test(arguments: ["icon_key.png", "ico-play.svg", "btn_send.gif"])
  func `A control's picture is none of the article`(_ name: String) throws {
    #expect(try article("<p><img src=/img/\(name)></p>").images.isEmpty)
  }

  @Test(arguments: ["icon_of_the_seas.png", "icon_key.jpg", "weir_icon.png"])
  func `A picture that only sounds like a control's stays`(_ name: String) throws {
    #expect(try article("<p><img src=/img/\(name)></p>").images.count == 1)
  }

  @Test(arguments: [
    ("/i/100x67/smart/weir.jpg", 0), ("/face-96x96.png?w=85", 0), ("/i/0x0:1000x667/100x100/weir.jpg", 0),
    ("/fetch/w_64,c_limit,f_auto/face.jpg", 0), ("/fetch/w_1456,c_limit/weir.jpg", 1), ("/w_64.jpg", 1),
    ("/i/100x675/weir.jpg", 1), ("/weir-50x50mm.jpg", 1), ("/weir.jpg?crop=100x100", 1),
    ("/i/100x100/weir-800x533.jpg", 1),
  ])
  func `A thumbnail without a caption goes, with a reason`(_ address: String, _ count: Int) throws {
    let document = try article("<p><img src=\(address)></p>")
    #expect(document.images.count == count)
    #expect(document.removals.filter { $0.rule == "thumbnail" }.count == 1 - count)
    #expect(try article("<figure><img src=\(address)><figcaption>The weir</figcaption></figure>").images.count == 1)
  }

  @Test(arguments: [("/other-story-%", 0), ("/i/weir-%.jpg", 3), ("/photos/weir-%", 3), ("#weir-%", 3)])
  func `Figures in a row that link to other pages are pointers to them`(_ address: String, _ count: Int) throws {
    let cards = (1...3).map { number in
      """
      <div><a href=\(address.replacing("%", with: "\(number)"))><figure><img src=weir\(number).jpg>
      <figcaption>What the weir saw in the year \(number)</figcaption></figure></a></div>
      """
    }
    #expect(try article("<div>\(cards.joined())</div>").images.count == count)
  }

  @Test func `The picture of a pointer goes with its words`() throws {
    func images(_ link: String) throws -> Int {
      try article("<div><a href=/other><img src=other.jpg alt='The mill is sold'></a>\(link)</div>").images.count
    }
    #expect(try images("<a href=/other>The mill by the weir is sold to its keeper</a>") == 0)
    #expect(try images("") == 1)
    let shop =
      "<div><a href=https://shop.example/><img src=boot.jpg></a><a href=https://shop.example/>Boots for a river</a></div>"
    #expect(try article(shop).images.count == 1)
    #expect(try images("<a href=/third>The mill by the weir is sold to its keeper</a>") == 1)
    let sentence =
      "<p>It was dry, he said, as <a href=/other>nobody had known it to be</a> in all the years that there was a weir at all.</p>"
    #expect(try images(sentence) == 1)
  }

  @Test func `A bare number before the text counts something`() throws {
    func first(_ line: String) throws -> [String] {
      let page =
        "<html><body><article><h1>The river rose again</h1><p>\(line)</p>\(CaptionTests.story)</article></body></html>"
      var document = Document(
        origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
      _ = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "transforms[0].html.article"))
      return document.blocks.filter { $0.role == .body }.map(\.text)
    }
    #expect(try first("188").count == 4 && first("1.2K").count == 4)
    #expect(try first("1").first == "1" && first("In 1911").first == "In 1911")
  }

  @Test func `A thumbnail gives way to the picture that it opens`() throws {
    let document = try article("<a href=big/weir.JPG data-lightbox=a><img src=small-56x56/weir.jpg alt=Weir></a>")
    #expect(document.images == [ImageReference(src: "big/weir.JPG", alt: "Weir")])
  }

  @Test func `A byline in a heading is no heading`() throws {
    let document = try article("<h6 class=byline>By Jo Marr</h6>")
    #expect(document.blocks.contains { $0.role == .byline && $0.kind == .paragraph })
  }
}

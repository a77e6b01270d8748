import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Names, labels and elements that mean boilerplate elsewhere, around parts of an article.
@Suite struct MisleadingNameTests {
  private static let more =
    "<p>\(ExtractedPage.fourth)</p><p>His wife says that it rings whenever a lorry passes, and that she likes the sound.</p>"

  @Test(arguments: [
    "<h3><button aria-expanded=false>Who pays?</button></h3><div hidden><p>\(ExtractedPage.third)</p></div>",
    "<dl><dt><button>Who pays?</button></dt><dd><p>\(ExtractedPage.third)</p></dd></dl>",
    "<button class=accordion>Who pays?</button><div class=panel><p>\(ExtractedPage.third)</p></div>",
  ]) func `A question that opens its answer stays`(_ question: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + question + Self.more)
    #expect(page.lines.contains("Who pays?"))
    #expect(page.lines.contains(ExtractedPage.third))
  }

  @Test func `Two short sentences among paragraphs stay, whatever their box is called`() throws {
    let lines = ["The men of the yard came with three lorries.", "By noon the first planks lay on the lawn."]
    let box = "<div class=social-rel>\(lines.map { "<p>\($0)</p>" }.joined())</div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p>\(Self.more)")
    for line in lines { #expect(page.lines.contains(line)) }
  }

  @Test func `A ticker without links is a report`() throws {
    let lines = [
      "The station is closed, and all trains end in Holm.", "Trees are on the road, and the firemen are at work.",
    ]
    let items = lines.map { "<div class=ticker-item><h2>News from Arnby</h2><p>\($0)</p></div>" }.joined()
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(items)<p>\(ExtractedPage.second)</p>")
    for line in lines { #expect(page.lines.contains(line)) }
    let links = "<div class=ticker><a href=/1>The station is closed</a> <a href=/2>Trees are on the road</a></div>"
    let other = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(links)<p>\(ExtractedPage.second)</p>")
    #expect(!other.document.text.contains("station"))
  }

  @Test(arguments: ["alert-text", "rating-text", "weather-text", "quiz-text", "text-widget"])
  func `A word of a sentence stays`(_ name: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>The men came with <span class=\(name)>ladders</span>, and the vicar counted both.</p>")
    #expect(page.lines.last == "The men came with ladders, and the vicar counted both.")
  }

  @Test(arguments: ["alert-list", "share-price-list", "recommendation"])
  func `A list of sentences among paragraphs stays`(_ name: String) throws {
    let list =
      "<ul class=\(name)><li>The first man carried all of the slates.</li><li>The second one counted all of them twice.</li></ul>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(list)<p>\(ExtractedPage.second)</p>\(Self.more)")
    #expect(page.lines.contains("The second one counted all of them twice."))
  }

  @Test func `A section of the text is no label of a section`() throws {
    let part = "<div class=section><h3>1. Money</h3><p>\(ExtractedPage.first)</p></div>"
    let page = try ExtractedPage(
      "\(part)<div class=section><h3>2. Time</h3><p>\(ExtractedPage.second)</p></div><p>\(ExtractedPage.third)</p>")
    #expect(page.lines.starts(with: ["1. Money", ExtractedPage.first, "2. Time"]))
  }

  @Test(arguments: ["story-ad-free", "comment-p", "social-text", "share-text"])
  func `A name that a last sentence has for itself says nothing`(_ name: String) throws {
    let last = "The bus will stop at the school, says the county."
    let page = try ExtractedPage(ExtractedPage.story + "<p class='\(name)'>\(last)</p>")
    #expect(page.lines.last == last)
  }

  @Test(arguments: [
    "<p class=share-text>Share this story with your friends and family!</p>",
    "<p class=share-text>Did you like this story? Then tell your friends.</p>",
    "<p class=share-text>Tell your friends what you read here <a href=/s>by mail</a>.</p>",
    "<p class=comment>The ferry was always too slow for me, and too loud.</p><p class=comment>I will miss the captain and his songs.</p>",
  ]) func `Prompts and comments after the last sentence go`(_ rest: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + rest)
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `A button in a heading over links goes`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<h3><button>World</button></h3><ul><li><a href=/a>Asia</a><li><a href=/b>Africa</a></ul>")
    #expect(!page.lines.contains("World"))
  }

  @Test(arguments: ["<div>Comments</div>", "<p>12 Comments</p>", "<p>Kommentare</p>", "<p>Join the conversation</p>"])
  func `A label of comments among paragraphs takes nothing with it`(_ label: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + label + Self.more)
    #expect(page.lines.contains(ExtractedPage.fourth))
    #expect(page.lines.contains { $0.hasPrefix("His wife says") })
    #expect(page.removed(by: "comments").count == 1)
  }

  @Test func `A heading of the same words among paragraphs is the article's`() throws {
    let page = try ExtractedPage(ExtractedPage.story + "<h2>Discussion</h2>" + Self.more)
    #expect(page.lines.contains("Discussion"))
    #expect(page.lines.contains { $0.hasPrefix("His wife says") })
  }

  @Test func `Comments after a label go`() throws {
    let comments = (1...4).map { "<p>Reader \($0)</p><p>I have never liked that ferry, and neither has my dog.</p>" }
    let page = try ExtractedPage(ExtractedPage.story + "<p>Comments</p>" + comments.joined())
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test(arguments: [
    "elementor-element elementor-widget elementor-widget-text-editor", "elementor-widget-container", "hidden-xs",
    "so-panel widget widget_sow-editor panel-first-child", "siteorigin-widget-tinymce widget",
  ]) func `A name of a page builder or for small screens says nothing`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class='\(name)'><p>\(ExtractedPage.third)</p></div>"
        + Self.more)
    #expect(page.lines.contains(ExtractedPage.third))
  }

  @Test(arguments: ["post has-subtitle", "no-caption", "author-admin", "has-byline", "node--published", "show-date"])
  func `A name that says what an article has is no role of its paragraphs`(_ name: String) throws {
    let page = try ExtractedPage(
      "<div><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>The bus leaves at eight.</p></div>",
      headline: "<div class='\(name)'><h1>The ferry stops for good</h1>")
    #expect(page.document.blocks.filter { $0.role == .body }.count == 3)
  }

  @Test(arguments: ["<p class=has-byline>By Pia Moe</p>", "<div class=published>3 March 2025</div>"])
  func `A short line keeps the role of its name`(_ line: String) throws {
    let page = try ExtractedPage(line + ExtractedPage.story)
    #expect(page.lines.first == ExtractedPage.first)
  }

  @Test(arguments: [
    "Fishermen found two seals on March 3, 2025.", "Am 4. März 2025 beschloss der Rat, die Fähre zu verkaufen.",
    "HOLM, March 4, 2025 — The board voted to sell the ferry.",
  ]) func `A first sentence with a date is text`(_ sentence: String) throws {
    let page = try ExtractedPage("<p>\(sentence)</p>" + ExtractedPage.story)
    #expect(page.lines.first == sentence)
  }

  @Test(arguments: [
    "Published on Monday, March 3, 2025, at 7:30 p.m.", "Monday, March 3, 2025, 7:30 p.m. EST.", "Stand: 4. März 2025.",
  ]) func `A date with its labels is a dateline`(_ line: String) throws {
    let page = try ExtractedPage("<p>\(line)</p>" + ExtractedPage.story)
    #expect(page.lines.first == ExtractedPage.first)
  }

  private static let opening = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let next =
    "<p>The county means to sell the pier as well, and has asked the bakers of Holm whether they would like to have it.</p>"
  private static let box =
    "<p>\(ExtractedPage.third)</p><p>It will be green, as the ferry was, and stop at the school, at the church and at the shop of the baker.</p>"

  @Test(arguments: [
    "div class=noprint", "div class='no-print hide-for-print'", "footer", "div class=subscribe-note",
    "div class=social-issues",
  ]) func `A box of sentences between paragraphs stays`(_ start: String) throws {
    let box = "<\(start)>\(Self.box)</\(start.prefix { $0.isLetter })>"
    // Another box beside it is no paragraph, and ends nothing.
    let page = try ExtractedPage(Self.opening + box + "<div>\(Self.next)</div>" + Self.next)
    #expect(page.lines.contains(ExtractedPage.third))
  }

  @Test(arguments: ["hidden", "hidden noprint", "print-only"])
  func `What is hidden on the screen goes there too`(_ names: String) throws {
    let page = try ExtractedPage(Self.opening + "<div class='\(names)'>\(Self.box)</div>" + Self.next)
    #expect(!page.lines.contains(ExtractedPage.third))
  }

  @Test func `An offer between paragraphs goes`() throws {
    let offer =
      "<p>Never miss a ferry that stops for good again.</p><p>Subscribe to our newsletter, and we write to you each day.</p>"
    let page = try ExtractedPage(Self.opening + "<div class=subscribe>\(offer)</div>" + Self.next)
    #expect(page.removed(by: "subscribe").count == 1)
  }

  @Test(arguments: ["login", "cookies-2", "sharing", "footer-design", "newsletter"])
  func `A section of the article may have any id`(_ id: String) throws {
    let section = "<section id=\(id)><h3>The yard</h3><p>\(ExtractedPage.third)</p></section>"
    let page = try ExtractedPage(Self.opening + section + Self.next)
    #expect(page.lines.contains("The yard"))
    #expect(page.lines.contains(ExtractedPage.third))
  }

  @Test(arguments: [
    "<h3>Comments</h3><p>\(ExtractedPage.third)</p>",
    "<h3>The yard</h3><p>\(ExtractedPage.third)</p><form><input></form>",
  ]) func `A section with the label of its name, or with something to fill in, goes`(_ section: String) throws {
    let page = try ExtractedPage(Self.opening + "<section id=comments>\(section)</section>" + Self.next)
    #expect(!page.lines.contains(ExtractedPage.third))
  }

  @Test func `A menu of things to eat is a list`() throws {
    let page = try ExtractedPage(Self.opening + "<menu><li>herring soup<li>rye bread</menu>" + Self.next)
    #expect(page.lines.contains("rye bread"))
    let links = "<menu><li><a href=/a>Home</a><li><a href=/b>News</a></menu>"
    #expect(try ExtractedPage(Self.opening + links + Self.next).removed(by: "navigation").count == 1)
  }

  @Test func `A headline that was never closed does not take the article with it`() throws {
    let page = try ExtractedPage(Self.opening + Self.next, headline: "<h1>The ferry stops for good")
    #expect(page.lines.contains(ExtractedPage.second))
    #expect(page.lines.last?.hasPrefix("The county means") == true)
  }

  @Test(arguments: [
    "data-lazy", "data-lazyload", "data-echo", "data-actualsrc", "data-hi-res-src", "data-full-src", "data-img",
    "data-img-url", "data-image", "data-url", "data-original-src", "data-orig-file", "data-ezsrc",
    "data-pagespeed-lazy-src",
  ]) func `A picture is where its loader finds it`(_ name: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<img src='data:image/gif;base64,R0lG' \(name)='/weir.jpg' alt='The weir'>" + Self.more)
    #expect(page.document.images.map(\.src) == ["/weir.jpg"])
  }

  @Test func `What a loader keeps is an address only if it looks like one`() throws {
    let page = try ExtractedPage(ExtractedPage.story + "<img data-image='4711' alt='The weir'>" + Self.more)
    #expect(page.document.images.isEmpty)
  }

  @Test func `A drawing gives way to the set that takes its place`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<img src=/wait.svg data-srcset='/weir-4.jpg 400w, /weir-8.jpg 800w'>" + Self.more)
    #expect(page.document.images.map(\.src) == ["/weir-8.jpg"])
  }

  @Test(arguments: ["", "<div class=hero>"])
  func `The large picture between the head of the page and the article stays`(_ around: String) throws {
    let story = "<h1>The ferry stops for good</h1>" + ExtractedPage.story + Self.more
    var document = Document(
      origin: Origin(path: "page.html"),
      payload: Payload(
        bytes: Array(
          """
          <body><header><a href=/>Courier</a></header>
          \(around)<figure><img src=/sea.jpg><figcaption>The ferry at sea</figcaption></figure>\(around.isEmpty ? "" : "</div>")
          <main><article>\(story)</article></main></body>
          """.utf8), mediaType: .html))
    _ = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "transforms[0].html.article"))
    #expect(document.images == [ImageReference(src: "/sea.jpg", caption: "The ferry at sea")])
  }

  @Test(arguments: ["related-wrap", "cta-padding", "ad-container", "widget-table"])
  func `A table with a head and rows is no box of the page`(_ name: String) throws {
    let rows = (1...4).map { "<tr><td>Pier \($0)</td><td>\($0)2 m</td></tr>" }.joined()
    let page = try ExtractedPage(
      "\(ExtractedPage.story)<div class=\(name)><table><tr><th>Pier</th><th>Length</th></tr>\(rows)</table></div>"
        + Self.more)
    #expect(page.document.blocks.contains { $0.plainText.contains("32 m") }, "\(page.document.removals)")
  }

  @Test(arguments: ["article-teaser", "teaser-text"])
  func `A short introduction under the title that is called a teaser stays`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p class=\(name)>Now the bell hangs in a kitchen.</p>" + ExtractedPage.story,
      head: "<title>The ferry stops for good</title>")
    #expect(page.removed(by: "related").isEmpty)
  }

  @Test func `A question in a button stays with its short answer`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story
        + "<h3><button>Who pays?</button></h3><div><p>The county pays, and nobody else does.</p></div>" + Self.more)
    #expect(page.lines.contains("Who pays?"))
  }

  @Test(arguments: [
    "has-ad", "with-sidebar", "no-comments", "without-newsletter", "ad-free", "comments-open", "related-enabled",
  ])
  func `A name that says what is beside an element, or not there, says nothing of it`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class='\(name)'><p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p></div>")
    #expect(page.lines.contains(ExtractedPage.third) && page.lines.contains(ExtractedPage.fourth))
  }

  @Test(arguments: ["comments-by-the-minister", "the-author-of-the-plan", "photo-by-night"])
  func `A sentence below a heading is no byline because of the id of its section`(_ id: String) throws {
    let sentence = "She had taken it to school as a child, and it was late."
    let section =
      "<section id=\(id)><h2>\(id.split(separator: "-").joined(separator: " "))</h2><p>\(sentence)</p></section>"
    let page = try ExtractedPage(ExtractedPage.story + section + Self.more)
    #expect(page.lines.contains(sentence))
  }

  @Test func `An expert's commentary is no comment`() throws {
    let box = "<div class=commentary-body><p>\(ExtractedPage.second)</p></div>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)\(box.replacing(ExtractedPage.second, with: ExtractedPage.third))")
    #expect(page.lines.contains(ExtractedPage.second) && page.lines.contains(ExtractedPage.third))
  }

  @Test func `A box between a paragraph and a chapter's heading is among paragraphs`() throws {
    let box = "<div class=expert-comment><h3>An expert</h3><p>\(ExtractedPage.second) \(ExtractedPage.fourth)</p></div>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)<h2>What comes next</h2><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
    #expect(page.lines.contains("\(ExtractedPage.second) \(ExtractedPage.fourth)"))
  }

  @Test func `The signature of a function is a term`() throws {
    let terms =
      "<dl><dt class='sig sig-object'><span>pump.</span><span>prime</span><span>(</span><em>strokes</em><span>)</span></dt><dd><p>Fills the barrel with water.</p></dd></dl>"
    let page = try ExtractedPage(ExtractedPage.story + terms + Self.more)
    #expect(page.lines.contains("pump.prime(strokes)") && page.document.metadata.authors.isEmpty)
  }

  @Test(arguments: ["post author-jo", "hentry author-jo-marrack", "entry entry_author_jo"])
  func `Short paragraphs stay in an element that is named after who wrote them`(_ names: String) throws {
    let text = [
      "The roof fell in on Monday.", "Nobody was hurt, but nine boats were crushed.",
      "The council will meet again in June.",
    ]
    let body = text.map { "<p>\($0)</p>" }.joined()
    let page =
      "<title>The roof of the boathouse</title><h1>The roof of the boathouse</h1><div class='\(names)'><div class=in>\(body)</div></div>"
    let lines = try ExtractedPage.text(of: page)?.split(separator: "\n").map(String.init)
    #expect(lines == text)
  }

  private static func box(_ title: String, _ text: String, _ rest: String = "") -> String {
    "<div class=nest><div class=deal-widget-container><div class=deal-widget-main><p><b>\(title)</b></p> <p>\(text)</p></div>\(rest)</div></div>"
  }

  private static func boxes(below heading: String, _ rest: String = "") throws -> [String] {
    let boxes =
      box("You like it slow", ExtractedPage.second, rest)
      + box("You hate boats", "It will not stop being one before you leave.", rest)
    return try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><h2>\(heading)</h2>\(boxes)<h2>What comes next</h2><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    ).lines
  }

  @Test func `Sentences right below a heading stay in boxes that are called widgets`() throws {
    let lines = try Self.boxes(below: "Take the ferry if")
    #expect(lines.contains("You like it slow") && lines.contains("It will not stop being one before you leave."))
  }

  @Test func `They go below a label, and with something to press`() throws {
    #expect(try !Self.boxes(below: "Related stories").contains("It will not stop being one before you leave."))
    #expect(
      try !Self.boxes(below: "Take the ferry if", "<a href=/buy>Buy it</a>").contains(
        "It will not stop being one before you leave."))
  }
}

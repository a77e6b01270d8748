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
  ]) func `A name of a page builder or for small screens says nothing`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class='\(name)'><p>\(ExtractedPage.third)</p></div>"
        + Self.more)
    #expect(page.lines.contains(ExtractedPage.third))
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
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Pages that would cost a pass more than a walk, if it looked through the same elements again and again.
@Suite struct HostilePageTests {
  private static let story = String(
    repeating: "<p>The river rose, and the town waited for it to fall again, as it had done twice that year.</p>",
    count: 4)
  private static let empty = String(repeating: "<i></i>", count: 20_000)

  private static func nested(_ tag: String, _ inside: String) -> String {
    String(repeating: tag, count: 1_000) + inside + String(repeating: "</div>", count: 1_000)
  }

  private static func nested(_ start: String, _ count: Int, _ end: String) -> String {
    String(repeating: start, count: count) + String(repeating: end, count: count)
  }

  static let pages = [
    "breadcrumbs in breadcrumbs": nested("<div class=breadcrumb>", empty),
    "fields for an address": nested("<div>", String(repeating: "<input type=email>", count: 5_000)),
    "boxes around a picture": nested("<div>", "<img src=a.jpg>" + empty + "words"),
    "cards in cards": nested("<div>", empty + "<a href=x>linked words here</a>"),
    "items of one reader": String(
      repeating: "<div><b>Gull</b> <span>2 hours ago</span><p>Good news.</p><a href='#'>Reply</a></div>", count: 4_000),
    "answers to answers": String(
      repeating: nested("<ul><li><b>Gull</b> <span>2 hours ago</span><p>Good news.</p>", 40, "</li></ul>"), count: 100),
    "labels and rows": String(
      repeating: "<p><b>4 comments</b><i></i><i></i></p><p><b>Gull</b><br>Good news.<i></i></p>", count: 3_000),
    "captions that are one": String(
      repeating: "<figure><img src=a.jpg><figcaption>Words of a caption</figcaption></figure>", count: 3_000),
  ]

  @Test(.timeLimit(.minutes(15)), arguments: pages.keys.sorted())
  func `The story comes out`(_ name: String) throws {
    let page = "<html><body><h1>The river rose again</h1>\(Self.story)\(Self.pages[name] ?? "")</body></html>"
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    guard
      case .keep = try HTMLArticle(settings: .init()).apply(
        to: &document, in: StageContext(stage: "transforms[0].html.article"))
    else {
      Issue.record("the page was not kept")
      return
    }
    #expect(document.metadata.title == "The river rose again")
    #expect(document.text.ranges(of: "The river rose, and the town").count == 4)
  }
}

import CopydeskText
import Testing

@testable import CopydeskArticlePlugin
@testable import CopydeskCore

/// Labels of sections that are empty, or end before the article's text goes on.
@Suite struct EmptiedSectionTests {
  private static let links = (1...3).map { "<li><a href=/p\($0)>Bakers count all of their loaves \($0)</a></li>" }
    .joined()
  private static let cards = (1...3).map {
    "<div class=c><img src=/\($0).jpg><h4><a href=/p\($0)>Bakers count all of their loaves \($0)</a></h4></div>"
  }.joined()

  @Test(arguments: ["Sign up to our free newsletter", "Newsletter"])
  func `The text after a form is none of its section`(_ label: String) throws {
    let form =
      "<h4>\(label)</h4><form action=/n><label>Your address <input name=m></label><button>Send it</button> We tell you all that happens on the bay</form>"
    for box in ["<div>\(form)</div>", form] {
      let page = try ExtractedPage("<p>It is over.</p>\(box)\(ExtractedPage.story)")
      for sentence in [ExtractedPage.first, ExtractedPage.second] { #expect(page.lines.contains(sentence)) }
      #expect(!page.lines.contains(label))
    }
  }

  @Test(arguments: [
    "<h4>Related stories</h4><div>\(cards)</div>", "<h4>Related stories</h4>", "<p><b>Read more</b></p>",
    "<div><h4>Related stories</h4><ul>\(links)</ul></div>",
    "<div><div><h4>Related stories</h4></div><ul>\(links)</ul></div>",
  ])
  func `The text after pointers, or where these are to come, is none of their section`(_ pointers: String) throws {
    for story in [
      "<p>It was late.</p>\(pointers)<p>The bell rang three times for all of them.</p><p>\(ExtractedPage.second)</p>",
      "\(pointers)<h4>Nine in the evening</h4><p>The bell rang three times for all of them.</p><p>\(ExtractedPage.second)</p>",
    ] {
      let page = try ExtractedPage(story)
      #expect(page.lines.contains("The bell rang three times for all of them."))
      #expect(!page.lines.contains { $0.contains("loaves") || $0 == "Related stories" })
    }
  }

  @Test func `What an offer says after its form is a part of it`() throws {
    let offer =
      "<div><h4>Newsletter</h4><form action=/n><input name=m><button>Send</button> All that happens on the bay</form><p>You can unsubscribe at any time.</p></div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(offer)")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test func `Teasers with a sentence below a label go`() throws {
    let teasers = (1...2).map {
      "<p><a href=/t\($0)>Bakers count their loaves \($0)</a></p><p>There are more of them than ever.</p>"
    }.joined()
    let page = try ExtractedPage(ExtractedPage.story + "<div><h4>Related stories</h4>\(teasers)</div>")
    #expect(!page.lines.contains("There are more of them than ever."))
  }
}

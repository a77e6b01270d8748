import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What the page opens on a click, and code beside buttons.
@Suite struct OpenedTextTests {
  private static let more =
    "<p>\(ExtractedPage.fourth)</p>"
    + "<p>His wife says that it rings whenever a lorry passes, and that she likes the sound.</p>"

  @Test(arguments: [
    "<h3 class=accordion-header><button class=accordion-button>When?</button></h3>"
      + "<div class=accordion-collapse>In May.</div>",
    "<button class=accordion>When?</button><div class=panel><p>In May.</p></div>",
    "<h3><button>When?</button></h3><div hidden=until-found>In May.</div>",
  ]) func `A question in a button stays with its short answer`(_ question: String) throws {
    let lines = try ExtractedPage(ExtractedPage.story + question + Self.more).lines
    #expect(lines.contains("When?"))
    #expect(lines.contains("In May."))
  }

  @Test func `Hidden text without a button goes`() throws {
    let body = "<p>\(ExtractedPage.first)</p><div class=hidden><p>\(ExtractedPage.second)</p></div>\(Self.more)"
    #expect(try !ExtractedPage(body).lines.contains(ExtractedPage.second))
  }

  @Test func `Code with a toolbar stays`() throws {
    let code =
      "<div class=code-toolbar><pre><code>ring(bell)</code></pre><div class=toolbar><button>Copy</button></div></div>"
    #expect(try ExtractedPage(ExtractedPage.story + code + Self.more).lines.contains("ring(bell)"))
  }
}

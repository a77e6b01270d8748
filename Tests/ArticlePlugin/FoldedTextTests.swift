import Testing

@testable import CopydeskArticlePlugin

/// Text behind names that say something else: what readers unfold, what comes after an advertisement, names of a code's syntax.
@Suite struct FoldedTextTests {
  private func lines(_ part: String, last: String = "<p>\(ExtractedPage.fourth)</p>") throws -> [String] {
    try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(part)\(last)").lines
  }

  private static let answer = "The council paid for most of it, and the islanders for the rest."

  @Test(arguments: [
    "<div class=toggle><h4>Who paid for it?</h4><div style='display:none'><p>\(answer)</p></div></div>",
    "<div class=faq-item><div class=faq-question>Who paid for it?</div><div style='display:none'>\(answer)</div></div>",
    "<div class=spoiler><div class=head>Who paid for it?</div><div style='display:none'><p>\(answer)</p></div></div>",
  ])
  func `The answer below a line in an element named so stays`(_ part: String) throws {
    let found = try lines(part)
    #expect(found.contains(Self.answer) && found.contains("Who paid for it?"))
  }

  @Test(arguments: [
    "<div class=toggle><div style='display:none'><p>\(answer)</p></div></div>",
    "<div class=box><h4>Who paid for it?</h4><div style='display:none'><p>\(answer)</p></div></div>",
  ])
  func `What no line or no name opens is hidden`(_ part: String) throws {
    #expect(try !lines(part).contains(Self.answer))
  }

  @Test(arguments: ["class=after-ad", "class=ad-break", "class='d-none d-md-block'", "class=no-print"])
  func `Paragraphs that the article goes on with stay`(_ name: String) throws {
    let long = "\(ExtractedPage.third) \(ExtractedPage.fourth)"
    let rest = "<p>\(long)</p><div \(name)><p>\(long)</p><p>\(ExtractedPage.first) \(long)</p></div>"
    #expect(try lines(rest, last: "").count == 5)
  }

  @Test(arguments: [
    "<div class=ad><p>\(ExtractedPage.third)</p></div>",
    "<div class=ad><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth) <a href=/buy>Buy now</a></p></div>",
  ])
  func `An advertisement goes`(_ part: String) throws { #expect(try lines(part, last: "").count == 2) }

  @Test(arguments: ["hljs-comment", "token comment", "share", "token hidden", "nav", "ad"])
  func `Names within code are those of its syntax`(_ name: String) throws {
    let found = try lines("<pre><code>ring\n<span class='\(name)'># wait</span>\nsleep 30</code></pre>")
    #expect(found.joined(separator: "\n").contains("ring\n# wait\nsleep 30"))
  }

  @Test(arguments: [
    "<div class=accordion__item><a class=accordion__button href='#q1' aria-expanded=false><h3>\(question)</h3></a><div id=q1 class=accordion__answer><p>\(answer)</p></div></div>",
    "<div class=toggle><h3 class=toggle-title><a href='#' role=button class=toggle-heading>\(question)</a></h3><div><p>\(answer)</p></div></div>",
  ])
  func `A heading in a link that opens a panel stays with it`(_ part: String) throws {
    let found = try lines(part)
    #expect(found.contains(Self.question) && found.contains(Self.answer))
  }

  private static let question = "How do you learn to keep a lamp?"
}

import Testing

@testable import CopydeskArticlePlugin

/// Quotations set apart: copies of a sentence go, and those whose words are nowhere else stay.
@Suite struct PullQuoteCopyTests {
  private static let quote = "Nobody believed it until the horn sounded across the bay."

  private func lines(_ quotation: String, _ sentence: String = "") throws -> [String] {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(quotation)<p>\(ExtractedPage.third) \(sentence)</p><p>\(ExtractedPage.fourth)</p>"
    ).lines
  }

  private static let forms = [
    "<div class=pullquote><p>\(quote)</p></div>", "<aside class=pull-quote><p>\(quote)</p></aside>",
    "<blockquote class=pullquote>\(quote)</blockquote>",
  ]

  @Test(arguments: forms) func `Words that are nowhere else stay`(_ form: String) throws {
    #expect(try lines(form).contains(Self.quote))
  }

  @Test(arguments: forms) func `A copy goes, also where a word of it differs`(_ form: String) throws {
    #expect(try !lines(form, Self.quote).contains(Self.quote))
    let other = "“Nobody believed in it until the horn sounded across the bay,” said the captain."
    #expect(try !lines(form, other).contains(Self.quote))
  }

  @Test func `A box of facts that is named so is none`() throws {
    let box =
      "<div class=pullquote><h4>First games</h4><ul><li>18 August: Arnby at home</li><li>25 August: Holm away</li></ul></div>"
    #expect(try lines(box).count == 4)
  }

  @Test func `Several facts without a link that the text has not stay`() throws {
    let box =
      "<div class=pull-out><h4>First games</h4><ul><li>18 August: Arnby at home</li><li>25 August: Holm away</li><li>1 September: Hamre away</li></ul></div>"
    #expect(try lines(box).contains { $0.contains("25 August: Holm away") })
  }

  @Test func `Scripts without spaces`() throws {
    let quote = "汽笛が湾に響くまで、だれも船が戻るとは信じていなかった。"
    let form = "<div class=pullquote><p>\(quote)</p></div>"
    #expect(try lines(form).contains(quote))
    #expect(try !lines(form, "船長は「\(quote)」と話した。").contains(quote))
  }

  @Test func `A short quotation is compared as a whole`() throws {
    let quotation = { (words: String) in "<blockquote class=pullquote>\(words)</blockquote>" }
    #expect(try lines(quotation("The bell rings again.")).contains("The bell rings again."))
    #expect(
      try !lines(quotation("The bell rings again."), "Now the bell rings again.").contains("The bell rings again."))
  }
}

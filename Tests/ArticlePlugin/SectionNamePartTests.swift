import Testing

@testable import CopydeskArticlePlugin

/// Short lines in elements that are named as sections: what a text is made of, and what a page files it under.
@Suite struct SectionNamePartTests {
  private static let sentences = [
    "주말에 강변에 새로 생긴 카페에 다녀왔어요.", "창이 넓어서 강이 한눈에 보입니다.", "주차장은 뒤편에 있어요.", "빵은 따뜻했습니다.",
  ]

  private func lines(_ parts: [String], name: String = "se-section se-section-text") throws -> [String] {
    let body = parts.map { "<div class=part><div class='\(name)'><p>\($0)</p></div></div>" }.joined()
    let page = "<html lang=ko><head><title>카페</title></head><body><article><h1>카페</h1>\(body)</article></body></html>"
    return try #require(try ExtractedPage.text(of: page)).split(separator: "\n").map(String.init)
  }

  @Test func `Short sentences in sections stay`() throws {
    #expect(try lines(Self.sentences) == Self.sentences)
  }

  @Test func `So do lines without a full stop beside them`() throws {
    let parts = Array(Self.sentences.prefix(2) + ["다음에 또 가고 싶은 곳"] + Self.sentences.suffix(2))
    #expect(try lines(parts) == parts)
  }

  @Test func `What the page files an article under is no text`() throws {
    let page = try ExtractedPage(
      "<div class=section>Harbour</div><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test(arguments: ["entry-date", "subtitle", "byline"])
  func `Sentences stay where many have a name that one line of an article has`(_ name: String) throws {
    let sentences = [
      "The garden lies on a slope.", "The owner gets up at five.", "The leaves are picked by hand.",
      "It was dark then.",
    ]
    #expect(try lines(sentences, name: name) == sentences)
  }

  @Test func `Lines of a byline with that name are no text`() throws {
    let page = try ExtractedPage(
      "<p class=byline>By Ada Quill.</p><p class=byline>She writes for us.</p><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }
}

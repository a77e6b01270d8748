import Testing

@testable import CopydeskArticlePlugin

/// Lines that lead to other pages: the parts of an article, its tags, and sentences that are links to other sites.
@Suite struct PagingLineTests {
  private func lines(_ line: String, head: String = "") throws -> [String] {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>\(line)<p>\(ExtractedPage.fourth)</p>",
      head: head
    ).lines
  }

  @Test(arguments: [
    "<p>Pages: 1 <a href=2>2</a> <a href=3>3</a></p>", "<div>1 <a href=/a/2>2</a> <a href=/a/2>Next page</a></div>",
    "<p>Seiten: <a href=1>1</a> | 2</p>",
  ])
  func `Numbers of pages go`(_ line: String) throws { #expect(try lines(line).count == 4) }

  @Test(arguments: ["<p>1 2 3, the boat is free.</p>", "<p>Boats: 2 <a href=/4>4</a> 6</p>"])
  func `Other numbers stay`(_ line: String) throws { #expect(try lines(line).count == 5) }

  @Test(arguments: [
    "<p>Ключевые слова: <a href=/k1>Дом</a>, <a href=/k2>Новая колония</a>, <a href=/k3>воспитанники</a></p>",
    "<div>Tags<br><a href=/t/1>harbour lamps</a>, <a href=/t/2>mayor</a></div>",
  ])
  func `Tags go with their label`(_ line: String) throws { #expect(try lines(line).count == 4) }

  @Test func `A label of tags in a sentence stays`() throws {
    #expect(
      try lines("<p>Topics: the board spoke of <a href=/t/1>lamps</a> and of nothing else on Monday.</p>").count == 5)
  }
}

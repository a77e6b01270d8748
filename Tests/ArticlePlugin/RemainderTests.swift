import Testing

/// What is left of a group that was taken out.
@Suite struct RemainderTests {
  private static let list =
    "<ul><li><a href=/1>The lamp of the pier is lit</a></li><li><a href=/2>School gets a roof</a></li></ul>"

  @Test(arguments: ["Related stories", "Mehr zum Thema"])
  func `The label of links above the text`(_ label: String) throws {
    let page = try ExtractedPage("<h3>\(label)</h3>\(Self.list)\(ExtractedPage.story)")
    #expect(page.lines.first == ExtractedPage.first)
  }

  @Test func `A heading over text stays`() throws {
    let page = try ExtractedPage("<h3>Related stories</h3>\(ExtractedPage.story)")
    #expect(page.lines.contains(ExtractedPage.first))
    let own = try ExtractedPage("<h3>What happened</h3>\(Self.list)\(ExtractedPage.story)")
    #expect(own.lines.first == "What happened")
  }

  @Test func `The picture character of a box`() throws {
    let note = "<div><div>💡</div><div>Tickets are sold on board only.</div></div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(note)<p>\(ExtractedPage.second)</p>")
    #expect(page.lines == [ExtractedPage.first, "Tickets are sold on board only.", ExtractedPage.second])
  }

  @Test func `Messages of one character stay, and so do signs between parts`() throws {
    let chat = "<div><div>Are you there?</div><div>👍</div><div>Good.</div></div><div>♦</div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(chat)<p>\(ExtractedPage.second)</p>")
    #expect(page.lines.contains("👍") && page.lines.contains("♦"))
  }
}

import Testing

/// Boxes above the headline of short articles, in one element with that.
@Suite struct BoxAboveTests {
  private static let about =
    "Ann Holm has covered ports and ships of the fjord since 2009, and has written two books about them."

  private func text(_ above: String, head: String = "") throws -> String? {
    try ExtractedPage.text(
      of: "<title>The ferry stops for good</title>\(head)<body><div>\(above)<h1>The ferry stops for good</h1>"
        + "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p></div>")
  }

  private static let story = "\(ExtractedPage.first)\n\n\(ExtractedPage.second)"

  @Test(arguments: [
    "<div><p>\(about)</p></div>", "<div><img src=a.jpg width=64 height=64><h4>Ann Holm</h4><p>\(about)</p></div>",
    "<div><p>Diese Seite nutzt Kekse.</p><button>Gut</button></div>",
  ])
  func `Lines in a box of their own are the page's`(_ above: String) throws {
    #expect(try text(above) == Self.story)
  }

  @Test func `A paragraph above the headline, and the deck in a box, stay`() throws {
    #expect(try text("<p>\(Self.about) She stood at the pier.</p>")?.hasPrefix(Self.about) == true)
    let deck = try text("<div><p>\(Self.about)</p></div>", head: "<meta name=description content=\"\(Self.about)\">")
    #expect(deck?.contains(Self.about) == true)
  }
}

import Testing

/// One or two cards with a picture, a line that leads where the picture does, and a sentence.
@Suite struct PictureCardTests {
  private func lines(_ cards: String) throws -> [String] {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(cards)<p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p>"
    ).lines
  }

  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]
  private static let teaser = "The road will be dug up from June and buses go round by the quay."

  private static func card(_ number: Int, _ line: String = "h4", _ address: String = "/road", _ text: String = teaser)
    -> String
  {
    let link = "<a href=\(address)\(number)>Tunnel at Hamre \(number) closes</a>"
    return
      "<div><a href=\(address)\(number)><img src=/\(number).jpg width=300 height=200></a><div><\(line)>\(link)</\(line)>"
      + "<span>\(text)</span></div></div>"
  }

  @Test(arguments: [
    card(1), card(1) + card(2), card(1, "b") + card(2, "b"), card(1, "b") + card(2, "b") + card(3, "b"),
  ])
  func `Their sentence goes with the link`(_ cards: String) throws {
    #expect(try lines("<div>\(cards)</div>") == Self.story)
  }

  @Test(arguments: [
    // They lead to another site, or to the picture.
    card(1, "h4", "https://shop.example/"), card(1, "h4", "/photos/"),
    // A number, or much text.
    card(1).replacing("Tunnel", with: "1. Tunnel"), card(1, "h4", "/road", String(repeating: teaser + " ", count: 8)),
  ])
  func `An article's own boxes stay`(_ cards: String) throws {
    #expect(try lines("<div>\(cards)</div>").contains { $0.hasPrefix(Self.teaser) || $0.hasSuffix(Self.teaser) })
  }

  @Test func `Three that are not next to each other are no list`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(Self.card(1))<br>\(Self.card(2))<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
        + "\(Self.card(3))<p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines == Self.story)
  }

  @Test func `Headlines with a sentence each, without pictures`() throws {
    let items = (1...3).map { "<div><a href=/\($0)>The lamp of pier \($0) is lit again</a><p>\(Self.teaser)</p></div>" }
    let page =
      "<title>Ferry stops</title><body><div><h1>Ferry stops</h1>\(ExtractedPage.story)<div>\(items.joined())</div></div>"
    #expect(try ExtractedPage.text(of: page)?.contains(Self.teaser) == false)
  }
}

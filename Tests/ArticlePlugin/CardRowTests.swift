import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Cards in a row whose headings are no link as a whole, and an article's items, some of which look like cards.
@Suite struct CardRowTests {
  private static let names = ["Ferry school ranks second", "Quarry earns a prize", "Boats get new sails"]

  private func lines(_ items: [String], after body: String = ExtractedPage.story) throws -> [String] {
    try ExtractedPage("\(body)<div class=row>\(items.joined())</div>").lines
  }

  private static func card(_ name: String, _ link: String, picture: String = "<img src=/p.jpg>") -> String {
    "<div><div class=card>\(picture)<h4>\(name)</h4><p>It is first on the list of the coast.</p>"
      + "<a href=https://bay.example/1>\(link)</a></div></div>"
  }

  @Test func `Cards whose pointers say the heading again go`() throws {
    let cards = Self.names.map { Self.card($0, "Read more about \($0)") }
    #expect(try lines(cards).last == ExtractedPage.fourth)
  }

  @Test func `Items with another link or without a picture stay`() throws {
    #expect(try lines(Self.names.map { Self.card($0, "The \($0)") }).contains(Self.names[0]))
    let plain = Self.names.map { Self.card($0, "Read more about \($0)", picture: "") }
    #expect(try lines(plain).contains(Self.names[0]))
  }

  private static func boldCard(_ name: String, _ rest: String) -> String {
    "<div class=item><img src=/p.jpg><div><b><a href=/v/\(name.count)>\(name)</a></b></div><p>\(rest)</p></div>"
  }

  @Test func `Cards whose headlines are links in bold go`() throws {
    let cards = Self.names.map { Self.boldCard($0, "It is first on the list of the coast, and of the bay.") }
    #expect(try lines(cards).last == ExtractedPage.fourth)
  }

  @Test func `Items with names in bold that are no link stay`() throws {
    let plain = Self.names.map {
      "<div class=item><div><b>\($0)</b></div><p>It has <a href=/v>a page</a> of its own.</p></div>"
    }
    #expect(try lines(plain).contains(Self.names[0]))
  }

  private static func covered(_ name: String, _ rest: String, _ link: String) -> String {
    "<div class=item><div><h4>\(name)</h4><span>\(rest)</span></div><div></div><a href=\"\(link)\"></a></div>"
  }

  @Test func `Cards with an empty link over them go`() throws {
    let rest = "First on the list of the coast, and of the bay"
    #expect(try lines(Self.names.map { Self.covered($0, rest, "/v/\($0.count)") }).last == ExtractedPage.fourth)
    let pictures = Self.names.map { "<div><a href=/v/\($0.count)><img src=/p.jpg></a><h3>\($0)</h3></div>" }
    #expect(try lines(pictures).last == ExtractedPage.fourth)
  }

  @Test func `Items with links to pictures, other sites or places in the page stay`() throws {
    for link in ["/p/1.jpg", "https://shop.example/1", "#one", "mailto:kari@bay.example", ""] {
      #expect(try lines(Self.names.map { Self.covered($0, "First on the list", link) }).contains(Self.names[0]))
    }
    let long = Self.names.map { Self.covered($0, "\(ExtractedPage.second) \(ExtractedPage.third)", "/v/1") }
    #expect(try lines(long).contains(Self.names[0]))
  }

  private static func slide(_ name: String, _ rest: String) -> String {
    "<div><article><picture><img src=/p.jpg></picture><h3><span>News at seven <i>:</i></span>"
      + "<span><a href=/v/1>\(name)</a></span></h3><div>\(rest)</div></article></div>"
  }

  @Test func `Slides of a label, a linked headline and a length go`() throws {
    #expect(try lines(Self.names.map { Self.slide($0, "2:38 min") }).last == ExtractedPage.fourth)
  }

  @Test func `Items with a label and a link in their headings that say more stay`() throws {
    let items = Self.names.map { Self.slide($0, "<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>") }
    #expect(try lines(items).contains(ExtractedPage.third))
  }

  private static func house(_ name: String, _ text: String) -> String {
    "<div class=house><h3><a href=https://\(name.prefix(3)).example/>\(name)</a></h3><p>\(text)</p></div>"
  }

  private static let long = Array(repeating: ExtractedPage.second, count: 9).joined(separator: " ")

  @Test func `Short items among as many long ones of a list stay`() throws {
    let long = ["Copper Pot", "Lantern House", "Salt Room"].map { Self.house($0, Self.long) }
    let short = ["The Blue Gull", "Marrow and Rye", "Anchor and Rope"].map {
      Self.house($0, "Order the fried herring and a pie.")
    }
    #expect(
      try lines(long + short, after: "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.third)</p>").contains(
        "Order the fried herring and a pie."))
    #expect(try lines(Array(long[..<1]) + short).last != "Order the fried herring and a pie.")
  }

  private static let item =
    "It was the first of its kind on the coast, and people came from as far as Dunmere to see it."

  private static func places(_ sentence: String) -> String {
    "<p>\(ExtractedPage.first)</p><p>\(sentence)</p><ul>"
      + ["Closed since May.", item, item].enumerated().map {
        "<li><h3><a href=/p/\($0)>\(names[$0])</a></h3><p>\($1)</p></li>"
      }.joined()
      + "</ul><p>\(ExtractedPage.second)</p>"
  }

  @Test func `Linked headings with a sentence each stay where the paragraph above announces them`() throws {
    let found = try lines([], after: Self.places("Three houses around the bay are worth the way:"))
    #expect(found.contains { $0.hasPrefix(Self.names[0]) } && found.contains { $0.hasPrefix(Self.names[2]) })
    #expect(found.last == ExtractedPage.second)
  }

  @Test(arguments: ["Related stories from the bay:", "It was a good year for the harbour."])
  func `Below a label or another sentence they go`(_ sentence: String) throws {
    #expect(try !lines([], after: Self.places(sentence)).contains { $0.hasPrefix(Self.names[2]) })
  }
}

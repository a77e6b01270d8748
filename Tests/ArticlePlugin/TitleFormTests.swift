import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Titles in brackets, and behind which a space separates the site's name.
@Suite struct TitleFormTests {
  private static let headline = "\u{6E21}\u{8F6E}\u{4E24}\u{5E74}\u{540E}\u{91CD}\u{65B0}\u{5F00}\u{822A}"
  private static let story = "\u{4E58}\u{5BA2}\u{5F88}\u{6709}\u{8010}\u{5FC3}"

  @Test func `Brackets that only the stated title has`() throws {
    let bare = "The ferry is back"
    func title(_ stated: String, _ headline: String) throws -> String? {
      try MetadataPage.metadata(head: "<meta property=og:title content='\(stated)'>", headline: "<h1>\(headline)</h1>")
        .title
    }
    #expect(try title("\u{300E}\(bare)\u{300F}", bare) == bare)
    #expect(try title("[\(bare)]", bare) == bare)
    #expect(try title("\u{300E}\(bare)\u{300F}", "\u{300E}\(bare)\u{300F}") == "\u{300E}\(bare)\u{300F}")
    #expect(try title("\(bare)!", bare) == "\(bare)!")
  }

  @Test func `A space before section and site in a script without spaces`() throws {
    func title(_ window: String, _ headline: String) throws -> String? {
      try MetadataPage.metadata(
        head: "<title>\(window)</title>", headline: headline,
        story: "<p>\(String(repeating: Self.story + "\u{FF0C}", count: 12))\u{3002}</p>", language: "zh"
      ).title
    }
    let shown = "<div class=title>\(Self.headline)</div>"
    #expect(try title("\(Self.headline) \u{6E2F}\u{53E3} \u{6D77}\u{6E2F}\u{7F51}", shown) == Self.headline)
    let whole = "\(Self.headline) \(Self.story)"
    #expect(try title(whole, "<h1>\(whole)</h1><div class=title>\(Self.headline)</div>") == whole)
    #expect(try title(whole, "<div>\(Self.headline)</div>") == whole)
  }

  @Test func `A section behind a hyphen that another title has not`() throws {
    func title(_ window: String, _ stated: String) throws -> String? {
      try MetadataPage.metadata(
        head: "<meta property=og:title content='\(window)'><meta name=headline content='\(stated)'>", headline: ""
      ).title
    }
    #expect(
      try title("The ferry is back on the Lenne-Boats", "The ferry is back on the Lenne")
        == "The ferry is back on the Lenne")
    #expect(
      try title("The ferry is back on the Lenne again", "The ferry is back on the Lenne")
        == "The ferry is back on the Lenne again")
  }

  @Test func `A label in a headline`() throws {
    let head = "<meta property=og:title content='Guide - How the ferry came back'>"
    let labelled = "<h1><span class='label blue'>Guide</span> How the ferry came back</h1>"
    #expect(try MetadataPage.metadata(head: head, headline: labelled).title == "How the ferry came back")
  }

  @Test(arguments: [
    ("Merrow Post Net -", "The ferry is back"),
    ("Gazette of all that is new on the coast of Nordholm", "The ferry is back"),
    ("Ferries of the coast and of the river", "Ferries of the coast and of the river"),
  ])
  func `A window that is called as the site is`(_ window: String, _ title: String) throws {
    let metadata = try MetadataPage.metadata(
      head: "<title>\(window)</title>", headline: "<h3>The ferry is back</h3>",
      url: "https://gazette.example/coast/ferry")
    #expect(metadata.title == title)
  }

  @Test func `A headline with a second line, and one that all fields state to the letter`() throws {
    let title = "Solo walks along the quay"
    let fields = "<title>\(title)</title><meta property=og:title content='\(title)'>"
    let headline = "<h1>\(title): what the ferryman says</h1>"
    let all = fields + "<meta name=twitter:title content='\(title)'>"
    #expect(try MetadataPage.metadata(head: all, headline: headline).title == title)
    #expect(try MetadataPage.metadata(head: all, headline: "<h1>The \(title)</h1>").title == title)
    #expect(
      try MetadataPage.metadata(head: all, headline: "<h1>\(title) in autumn</h1>").title == "\(title) in autumn")
    #expect(try MetadataPage.metadata(head: fields, headline: headline).title == "\(title): what the ferryman says")
  }

  @Test func `A smaller heading with the words of the address`() throws {
    let head = "<title>7 ways to take to a quieter quay</title>"
    let headline = "<h3>5 March</h3><h2>7 ways to help you take to a quieter quay</h2>"
    func title(_ path: String) throws -> String? {
      try MetadataPage.metadata(head: head, headline: headline, url: "https://gazette.example\(path)").title
    }
    #expect(
      try title("/blog/7-ways-to-help-you-take-to-a-quieter-quay?s=1") == "7 ways to help you take to a quieter quay")
    #expect(try title("/blog/quieter-quay") == "7 ways to take to a quieter quay")
  }

  @Test func `Microdata's headline below the site's name`() throws {
    let page = """
      <html lang=en><head><title>A log of a beginner - Tove's Log</title><meta property=og:title content="A quay log"></head><body>
      <h1 itemprop=headline><a href=/ rel=home>Tove's Log</a></h1><article><h2 itemprop=headline>About the crane and this journal</h2>
      \(MetadataPage.story)</article></body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: page).title == "About the crane and this journal")
  }

  @Test(arguments: [("wp-content", "A guide to lamps"), ("files", "A guide to lamps \u{2013} Quay Lamps Features")])
  func `The host of a site's own files`(_ folder: String, _ title: String) throws {
    let head = """
      <title>A guide to lamps \u{2013} Quay Lamps Features</title>
      <link rel=stylesheet href=https://features.api.quaylamps.example/\(folder)/main.css>
      """
    #expect(try MetadataPage.metadata(head: head, headline: "").title == title)
  }

  @Test func `Dots at the end that the headline has not`() throws {
    let head = "<title>The ferry across the Lenne is back... | Merrow Post</title>"
    let found = try MetadataPage.metadata(head: head, headline: "<h1>The ferry across the Lenne is back</h1>")
    #expect(found.title == "The ferry across the Lenne is back")
    let own = "<title>And then the ferry was back...</title>"
    #expect(
      try MetadataPage.metadata(head: own, headline: "<h1>And then the ferry was back...</h1>").title
        == "And then the ferry was back...")
  }

  @Test func `Open Graph has the site's name for the page's`() throws {
    func title(_ window: String) throws -> String? {
      let head = "<title>\(window)</title><meta property=og:title content='Merrow Post'>"
      return try MetadataPage.metadata(head: head, above: "<header><a href=/>Merrow Post</a></header>", headline: "")
        .title
    }
    #expect(try title("The ferry across the Lenne is back") == "The ferry across the Lenne is back")
    #expect(try title("Merrow Post") == "Merrow Post")
  }
}

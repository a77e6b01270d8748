import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Titles beside labels, and lines that have all that the window is called.
@Suite struct TitleLabelTests {
  private func title(_ window: String, _ headline: String, head: String = "") throws -> String? {
    try MetadataPage.metadata(head: "<title>\(window)</title>\(head)", headline: headline).title
  }

  @Test func `The last part of a path has the site's name`() throws {
    let path = "<x-path><x-link>Guides</x-link><x-link>The ferry and its bell | Harbour Post</x-link></x-path>"
    let site = "<meta property='og:site_name' content='Harbour Post'>"
    #expect(try title("The ferry and its bell | Harbour Post", path, head: site) == "The ferry and its bell")
    let page =
      "<html><head><title>The ferry and its bell | Harbour Post</title></head><body>\(path)\(MetadataPage.story)</body></html>"
    #expect(
      try MetadataPage.metadata(ofPage: page, url: "https://www.harbourpost.example/ferry").title
        == "The ferry and its bell")
    // Not known to be the site's name, it may be the headline's.
    let line = "<x-line>The ferry and its bell - a history of noise</x-line>"
    #expect(
      try title("The ferry and its bell - a history of noise", line) == "The ferry and its bell - a history of noise")
  }

  @Test func `A heading says the kind of the article`() throws {
    let window = "Press Release: The ferry and its bell - Harbour Board"
    #expect(try title(window, "<h1>Press Release</h1><h2>The ferry and its bell</h2>") == "The ferry and its bell")
    let subject = "Ferries of the Lenne: The ferry and its bell"
    #expect(
      try title(subject, "<h1>Ferries of the Lenne</h1><h2>The ferry and its bell</h2>") != "The ferry and its bell")
  }

  @Test func `A heading above the text of a page that is called by a word for any`() throws {
    let heading = "<h3>How the ferry across the Lenne came back</h3>"
    #expect(try title("Newsdetail | Gazette", heading) == "How the ferry across the Lenne came back")
    #expect(try title("Newsdetail | Gazette", "<h3>Introduction</h3>") == "Newsdetail | Gazette")
    // A part's name says less than what the window is called.
    let window = "Riding the ferry across the Lenne"
    #expect(try title(window, "<h2>Introduction</h2>") == window)
    #expect(try title(window, "<h2>Where the bell has always hung</h2>") == window)
  }

  @Test func `A section before the headline in one heading`() throws {
    let heading = "<h1><small>Opinion</small><br>The ferry and its bell</h1>"
    #expect(try title("Harbour Post - The ferry and its bell - Opinion", heading) == "The ferry and its bell")
    let whole = "<h1><small>Opinion</small><br>of a ferry and its bell</h1>"
    #expect(try title("Opinion of a ferry and its bell", whole) == "Opinion of a ferry and its bell")
  }

  @Test func `The site's name is a heading above the headline`() throws {
    let headings = "<h2>صحيفة الساحل</h2><h3>الجسور والمد: ماذا يقول البحر</h3>"
    #expect(try title("الجسور والمد: ماذا يقول البحر | صحيفة الساحل", headings) == "الجسور والمد: ماذا يقول البحر")
  }
}

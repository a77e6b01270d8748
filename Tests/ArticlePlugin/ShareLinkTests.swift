import Testing

/// Lines of links to share the article with.
@Suite struct ShareLinkTests {
  private static let links =
    "<a href='https://www.facebook.com/sharer/sharer.php?u=x'>Facebook</a>"
    + "<a href='https://twitter.com/intent/tweet?url=x'>X</a><a href='https://wa.me/?text=x'>WhatsApp</a>"

  @Test(arguments: ["Partager l’article", "Zdieľať tento text", "Share", ""], ["div", "li", "p"])
  func `A row of them goes in any language`(_ label: String, _ tag: String) throws {
    let row = "<\(tag)><span>\(label)</span>\(Self.links)</\(tag)>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(row)<p>\(ExtractedPage.second)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test func `A network's name of one letter goes with the others`() throws {
    let list = "<ul><li>Share</li><li><a href=/f>Facebook</a></li><li><a href=/x>X</a></li></ul>"
    #expect(try ExtractedPage(list + ExtractedPage.story).lines.first == ExtractedPage.first)
  }

  @Test(arguments: [
    "Tips to <a href='https://wa.me/4712345678'>WhatsApp</a> or <a href='mailto:tips@x.example'>by mail</a> are welcome.",
    "He wanted to <a href='https://twitter.com/intent/tweet?text=x'>tweet</a> about it, but the phone was in the sea.",
    "X",
  ])
  func `Sentences with such links, and a letter, stay`(_ line: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(line)</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines.count == 4)
  }
}

import Testing

@testable import CopydeskArticlePlugin

/// Parts of an article that a page sets into elements of their own.
@Suite struct AsidePartTests {
  private static let note =
    "<h3>What it costs</h3><p>A ticket was two crowns in 1912 and is forty today, and bicycles have always been free of charge.</p>"

  @Test(arguments: [
    "<div class=part><p>\(ExtractedPage.first)</p></div><div class=part><aside>\(note)</aside></div><div class=part><p>\(ExtractedPage.second)</p></div>",
    "<div><p>\(ExtractedPage.first)</p></div><div class=my-6><aside>\(note)</aside></div><div><p>\(ExtractedPage.second)</p></div>",
    "<p>\(ExtractedPage.first)</p><aside class=styles_aside__rVAin>\(note)</aside><p>\(ExtractedPage.second)</p>",
    "<p>\(ExtractedPage.first)</p><aside><h3><a id=c></a><a href=#c>What it costs</a></h3><p>A ticket was two crowns in 1912 and is forty today, and bicycles have always been free of charge.</p></aside><p>\(ExtractedPage.second)</p>",
  ])
  func `A box of facts is kept, whatever is around it`(_ body: String) throws {
    #expect(try ExtractedPage(body + "<p>\(ExtractedPage.third)</p>").lines.contains("What it costs"))
  }

  @Test(arguments: [
    "<aside class=sidebar>\(note)</aside>", "<aside>\(note)<p><a href=/tickets>All tickets</a></p></aside>",
    "<aside><p>\(ExtractedPage.first.prefix(80))</p></aside>",
  ])
  func `A column beside the text, with links or a copy of it, goes`(_ aside: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(aside)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
  }

  @Test func `What is shown to those who do not pay is the article's beginning`() throws {
    let page = try ExtractedPage(
      """
      <div class=teaser-content><div class=article-body><p>\(ExtractedPage.first)</p></div><div class=article-body><p>\(ExtractedPage.second)</p></div></div>
      <div></div><div class=article-body><p>\(ExtractedPage.third)</p></div><div class=article-body><p>\(ExtractedPage.fourth)</p></div>
      """)
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test func `Teasers of one name are other articles`() throws {
    let card = { (number: Int) in
      "<div class=teaser><h4><a href=/\(number)>The bus is late \(number)</a></h4><div class=article-body><p>Number \(number) of the buses came an hour late, as the passengers told us by the phone.</p></div></div>"
    }
    let page = try ExtractedPage(ExtractedPage.story + card(1) + card(2) + card(3))
    #expect(page.lines.count == 4)
  }

  @Test func `Answers to comments that a link opens are hidden`() throws {
    let comment = (1...6).map {
      "<p class=op><a href='#'>show \($0) answers</a></p><div style='display:none'><div>~Sash [2012-01-0\($0) 16:54]</div><div><p>Nobody of you has ever been on that ferry, number \($0), or you would know that it was slow and wet, and that the captain never said a word.</p><p>I have, and it was slower than that, which is why I bought a car in the year after, and then another.</p></div></div>"
    }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div>\(comment.joined())</div>")
    #expect(!page.lines.contains { $0.contains("Nobody of you") })
  }

  @Test func `A foot that says whose the site is goes, however short the article`() throws {
    let page = """
      <html><head><title>The ferry stops for good</title></head><body><div><h1>The ferry stops for good</h1><div><p>The ferry stopped on Friday.</p></div></div>
      <div class="box site__footer"><h4>Rights</h4><p>All rights reserved. Whoever prints a poem of this site without having asked its poet is asked to pay for it, and to print that he did so.</p>
      <p>Poems of members belong to the members, and nobody else may sell them, whoever that is and wherever he lives.</p></div></body></html>
      """
    let text = try #require(try ExtractedPage.text(of: page))
    #expect(!text.contains("Poems of members"))
  }

  @Test func `The ingredients of a recipe are its own, with links to shops`() throws {
    func aside(_ name: String) -> String {
      "<aside class=\(name)><h2>What you need</h2><ul><li>400 g of <a href=/flour>strong flour</a></li><li>2 spoons of salt</li><li>300 g of water</li></ul><div><a href=/food/4>Nutrition</a></div></aside>"
    }
    #expect(try ExtractedPage(aside("recipe__ingredients") + ExtractedPage.story).lines.contains("2 spoons of salt"))
    #expect(try !ExtractedPage(aside("recipe__shop") + ExtractedPage.story).lines.contains("2 spoons of salt"))
  }

  @Test func `The ingredients of a recipe stay above the element with its steps`() throws {
    func page(_ name: String) -> String {
      """
      <html><head><title>Bread of the coast</title></head><body><section class=recipe><h1>Bread of the coast</h1>
      <aside class=\(name)><h2>What you need</h2><ul><li>400 g of <a href=/flour>strong flour</a></li><li>2 spoons of salt</li><li>300 g of water</li></ul></aside>
      <article class=steps>\(ExtractedPage.story)</article><div><h2>Questions</h2><a href=/help>Ask the bakers</a></div></section></body></html>
      """
    }
    let text = try #require(try ExtractedPage.text(of: page("recipe__ingredients")))
    #expect(text.contains("What you need") && text.contains("2 spoons of salt"))
    let shop = try #require(try ExtractedPage.text(of: page("recipe__shop")))
    #expect(!shop.contains("2 spoons of salt"))
  }

  @Test func `Parts that a script is to fill are passed over between an aside and the text`() throws {
    func page(_ empty: String) throws -> ExtractedPage {
      let parts = [ExtractedPage.first, ExtractedPage.second].map {
        "<div class='group park-container-small'><div><p>\($0)</p></div></div>"
      }
      let aside =
        "<div><div><aside class=flex><b>How a ferry learns</b><p>\(ExtractedPage.third)</p></aside></div></div>"
      return try ExtractedPage(parts[0] + aside + empty + parts[1])
    }
    #expect(try page("<div><div><aside id=ad></aside></div></div>").lines.contains(ExtractedPage.third))
    #expect(
      try !page("<div><a href=/1>Ferries of the world</a> <a href=/2>Bells</a></div>").lines.contains(
        ExtractedPage.third))
  }

  @Test func `Ingredients in rows stay, whatever tool their box is named as`() throws {
    func page(_ name: String) throws -> [String] {
      let rows = ["400 g flour", "2 spoons of salt", "300 g of water", "1 egg"].map {
        "<div class=\(name)__item><b>\($0)</b></div>"
      }
      return try ExtractedPage(
        ExtractedPage.story + "<div class='\(name) js-widget'><h2>What you need</h2>\(rows.joined())</div>"
          + ExtractedPage.story
      ).lines
    }
    #expect(try page("recipe-ingredients").contains("2 spoons of salt"))
    #expect(try !page("recipe-counter").contains("2 spoons of salt"))
  }
}

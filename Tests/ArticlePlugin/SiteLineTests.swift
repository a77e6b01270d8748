import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines of the site's own at the article's end and between its paragraphs.
@Suite struct SiteLineTests {
  @Test(arguments: [
    "<div><p>Dieser Artikel ist nur mit Abo lesbar.</p><p>Ein Monat für 1 Euro, danach 9,99.</p><a href=#>Weiter</a></div>",
    "<div><p><img src=/img/qr.png></p><p>Follow the Gazette wherever you are</p></div>",
    "<div><img src=/a.png alt='QR-Code'><p>Follow the Gazette wherever you are</p></div>",
  ])
  func `A box of the site's goes with all its lines`(_ box: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + box)
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test func `A code in the article's middle, and a picture at its end, stay`() throws {
    let code = "<div><img src=/img/qr.png width=400 height=400><p>The code on the pier of Holm</p></div>"
    let boat = "<div><img src=/img/boat.png width=400 height=400><p>The boat at the pier of Holm</p></div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(code)<p>\(ExtractedPage.second)</p>\(boat)")
    let captions = page.document.blocks.filter { if case .figure = $0.kind { true } else { false } }.map(\.text)
    #expect(captions == ["The code on the pier of Holm", "The boat at the pier of Holm"])
  }

  @Test func `A linked sentence that comes twice goes both times`() throws {
    let offer = "<p><a href=/letter>With our free letter you get the stories of the bay each Friday.</a></p>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(offer)<p>\(ExtractedPage.second)</p>\(offer)<p>\(ExtractedPage.third)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
  }

  @Test(arguments: ["<h3><a href=%>$</a></h3><p>", "<img src=/p.jpg width=600><h3><a href=%>$</a></h3><p>"])
  func `Names in boxes of what an article lists stay where they lead to other sites`(_ item: String) throws {
    let items = ["Moss and Sons", "Quay Loaf"].enumerated().map { number, name in
      "<div>"
        + item.replacing("%", with: "https://bakery\(number).example/").replacing("$", with: name)
        + "The oldest oven of the coast bakes two kinds of rye and sells out by ten on most days.</p></div>"
    }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(items.joined())",
      head: "<link rel=canonical href=https://gazette.example/a>")
    #expect(page.lines.contains("Moss and Sons") && page.lines.contains("Quay Loaf"))
  }

  @Test func `Lines and words of a heading are one heading`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><h2><div class=line>The stone that</div><div class=line>sings at night</div></h2><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines.contains("The stone that sings at night"))
  }

  @Test(arguments: [
    "<p>1. Peel the apples and cut them into slices.</p>|<p>2. Bake them until the kitchen smells of it.</p>",
    "<p>Peel the apples and cut them into slices.</p><p>Wait a while.</p>|<p>Bake them until the kitchen smells of it.</p><p>Wait a while.</p>",
  ])
  func `Steps below pictures are text`(_ steps: String) throws {
    let boxes = steps.split(separator: "|").map { "<div><img src=/s.jpg width=640 height=420>\($0)</div>" }.joined()
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(boxes)<p>\(ExtractedPage.second)</p>")
    #expect(page.lines.contains { $0.contains("Bake them until") })
  }

  @Test(arguments: ["https://songs.example/1|https://tunes.example/2", "/plan.pdf|/map.pdf"])
  func `Links right below a short sentence about them stay`(_ links: String) throws {
    let items = links.split(separator: "|").map { "<li><a href='\($0)'>Morning at the slip</a></li>" }.joined()
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>The band played these two songs.</p><ul>\(items)</ul><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines.contains("Morning at the slip"))
  }

  @Test(arguments: [
    "<div class=mw-heading><h2>Histoire</h2><span class=mw-editsection>[<a href='/w/index.php?action=edit'>modifier</a> | <a href='/w/index.php?veaction=edit'>modifier le code</a>]</span></div>",
    "<div><h2>Histoire</h2><a href=#top>Top</a></div>",
  ])
  func `A heading with links to edit or leave its section stays`(_ heading: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(heading)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines.contains("Histoire"))
  }

  @Test(arguments: [
    "<footer><a href=/ada>Ada Marrack</a></footer>", "<p><cite><a href=/ada>Ada Marrack</a></cite></p>",
  ])
  func `Who said a quotation stays, though that is a link`(_ source: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><blockquote><p>“We waited until it was dark”</p>\(source)</blockquote><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.document.text.contains("Ada Marrack"))
  }

  @Test(arguments: [
    "<b class=no-print>bell</b>", "<b class='d-none d-md-inline'>bell</b>", "<b class='hidden md:inline'>bell</b>",
  ])
  func `Words that are left out on paper or on small screens stay in their sentence`(_ word: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>He took the \(word) home and hung it up there.</p>")
    #expect(page.lines.contains("He took the bell home and hung it up there."))
  }

  @Test(arguments: ["ssrcss-1f39n02-VisuallyHidden", "VisuallyHidden__Text-sc-1ab", "MuiVisuallyHidden-root"])
  func `Words that are only read aloud go, whatever a program has put around the class's name`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>He told <a href=https://other.example>the paper<span class='\(name)'>, external</span></a> of it in the evening.</p>"
    )
    #expect(page.lines.contains("He told the paper of it in the evening."))
  }

  @Test(arguments: ["<div id=social-housing>", "<section id=share-croppers>", "<section id=popup-market>"])
  func `A short section may have any id of two words`(_ start: String) throws {
    let end = start.hasPrefix("<div") ? "</div>" : "</section>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(start)<h2>The fishermen's houses</h2><p>They had three boats and one net.</p>\(end)<p>\(ExtractedPage.second)</p>"
    )
    #expect(page.lines.contains("They had three boats and one net."))
  }

  @Test(arguments: ["<div id=newsletter-signup>", "<div id=sponsor-message>", "<div class=social-follow>"])
  func `What has the name of a part of pages goes`(_ start: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(start)<h2>From our friends</h2><p>They had three boats and one net.</p></div><p>\(ExtractedPage.second)</p>"
    )
    #expect(!page.lines.contains("They had three boats and one net."))
  }

  @Test(arguments: [
    "« Le camion, c’est nous », dit la libraire|Corval", "Паром «Волна»|Вестник",
  ])
  func `Quotation marks are no signs between a title and its site`(_ title: String) throws {
    let parts = title.split(separator: "|")
    let metadata = try MetadataPage.metadata(
      head: "<title>\(parts[0]) - \(parts[1])</title><meta property=og:site_name content='\(parts[1])'>", headline: "")
    #expect(metadata.title == String(parts[0]))
  }

  @Test func `A figure that is a sentence is text`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><figure><p>The boat was built of oak in the yard of Holm.</p></figure><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.lines.contains("The boat was built of oak in the yard of Holm."))
  }

  @Test func `What was struck out is apart from what takes its place`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>A ticket costs <s>12</s>10 crowns from Monday on, said the man.</p>")
    #expect(!page.document.text.contains("1210"))
    let word = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>He wrote colo<s>u</s>r on the wall, and went home again.</p>")
    #expect(word.document.text.contains("colour") || word.document.text.contains("color"))
  }
}

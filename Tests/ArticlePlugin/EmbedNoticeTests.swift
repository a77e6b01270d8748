import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Boxes that ask before they load something of another site.
@Suite struct EmbedNoticeTests {
  @Test(arguments: [
    "<div class=x><p>Externer Inhalt</p><p>Hier stehen externe Inhalte von Filmhaus.</p><button>Anzeigen</button></div>",
    "<div class=embed-consent><p>Para ver el vídeo hay que aceptar las cookies de terceros.</p></div>",
    "<div><div><p>この動画は外部コンテンツです。</p></div><label><input type=checkbox> OK</label></div>",
  ]) func `A box that asks before it loads a film goes`(_ box: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.third)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
    #expect(page.document.removals.contains { $0.rule == "consent" })
  }

  @Test(arguments: [
    "<p>Externe Inhalte kosten die Fähre jedes Jahr mehr Geld, sagt der Kapitän.</p>",
    "<div><p>Externe Inhalte kosten die Fähre jedes Jahr mehr Geld, sagt der Kapitän.</p></div>",
  ]) func `A sentence about outside content stays`(_ sentence: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(sentence)<p>\(ExtractedPage.third)</p>")
    #expect(page.lines.contains { $0.hasPrefix("Externe Inhalte") })
  }

  @Test func `A placeholder goes with its picture`() throws {
    let box =
      "<div class=noConsent><img src=/placeholder.png><div class=content><p>Here would be a map. To show embedded content of Mapworks, please agree.</p></div></div>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.third)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
    #expect(page.document.images.isEmpty)
  }

  @Test func `A short article with a control keeps its sentences`() throws {
    let sentences = (1...4).map { "Das Boot Nummer \($0) liegt im Hafen." }
    let text = sentences.map { "<p>\($0)</p>" }.joined()
    let page = try ExtractedPage(
      "<div class=text><div class=x><button>Anh\u{F6}ren</button></div>\(text)<p>Hier finden Sie einen externen Inhalt von Filmhaus.</p></div>"
    )
    #expect(page.lines.prefix(4) == sentences[...])
  }
}

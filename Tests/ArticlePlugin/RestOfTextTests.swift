import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The part of a text that a page hides until a reader opens it.
@Suite struct RestOfTextTests {
  private static let rest = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"

  @Test(arguments: [
    "<div style='display:none'>\(rest)</div><button>Read more</button>",
    "<div hidden>\(rest)</div><p><button aria-expanded=false>Mehr anzeigen</button></p>",
    "<div class=hidden>\(rest)</div><a href='#'>続きを読む</a>",
    "<span>...</span><div style='display:none'>\(rest)</div>",
  ])
  func `Paragraphs before what opens them stay`(_ hidden: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(hidden)")
    #expect(page.lines.contains(ExtractedPage.third) && page.lines.contains(ExtractedPage.fourth))
  }

  @Test(arguments: [
    "<div style='display:none'>\(rest)</div>", "<button>Menu</button><div style='display:none'>\(rest)</div>",
    "<div style='display:none'>\(rest)</div><a href='/next'>Next</a>",
  ])
  func `What nothing opens goes`(_ hidden: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(hidden)")
    #expect(!page.lines.contains(ExtractedPage.third))
  }

  @Test func `What browsers find when they search is no hidden text`() throws {
    let page = try ExtractedPage(ExtractedPage.story + "<div hidden=until-found><p>The bell is his now.</p></div>")
    #expect(page.lines.last == "The bell is his now.")
  }

  @Test func `The words of icon fonts are no text`() throws {
    let page = try ExtractedPage(
      "<p><i class=material-icons aria-hidden=true>arrow_forward</i> \(ExtractedPage.first)</p>"
        + "<p>\(ExtractedPage.second) <span class=material-symbols-outlined>info</span></p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test(arguments: [
    "<div style='display:none'>\(rest)</div><div class=unfold onclick='x()'>展开全文</div>",
    "<div class=more><a href='javascript:;'>展开全文</a></div><div style='display:none'>\(rest)</div>",
    "<p hidden>\(ExtractedPage.third)</p><p hidden>\(ExtractedPage.fourth)</p><button>続きを読む</button>",
  ])
  func `It stays wherever its control is, and in paragraphs hidden each by itself`(_ hidden: String) throws {
    let open = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
    for before in [open, "<div class=open>\(open)</div>"] {
      let page = try ExtractedPage(before + hidden)
      #expect(page.lines.contains(ExtractedPage.third) && page.lines.contains(ExtractedPage.fourth))
    }
  }

  @Test func `The rest of a paragraph comes after the sign where it breaks off`() throws {
    let rest = "and rang it every evening at six, until the neighbours asked him to stop."
    let paragraph =
      "<p>He took the bell home<span class=dots>...</span><span class=more style='display:none'> \(rest)</span> <button>Read more</button></p>"
    #expect(try ExtractedPage(ExtractedPage.story + paragraph).document.text.contains(rest))
  }

  @Test(arguments: [
    "read-more-wrap", "js-read-more-content", "load-more-on-scroll", "read-more",
  ])
  func `The rest of an article stays in an element that is called after what opens it`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class='\(name)'><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p></div>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }
}

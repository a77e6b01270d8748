import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Names of elements that tell what a part of a page is, and names that tell nothing.
@Suite struct NameEvidenceTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]
  private static let about =
    "Mira Holt has written about ferries, bridges and piers since 2009, and lives with two cats beside the old lock."

  @Test(arguments: [
    "author-box", "post__author-info", "blog_author-description", "wpautbox-author-meta", "saboxplugin-desc",
    "rkv-author-box", "article-author-card",
  ])
  func `A box about the author goes`(_ name: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<div class='\(name)'><p>\(Self.about)</p></div>")
    #expect(page.lines == Self.story)
    #expect(page.removed(by: "author_bio") == [Self.about])
  }

  @Test(arguments: ["about-the-ferry", "info-box", "details"])
  func `Text in an element with one of the words only stays`(_ name: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<div class='\(name)'><p>\(Self.about)</p></div>")
    #expect(page.lines == Self.story + [Self.about])
  }

  @Test(arguments: ["teaser-content", "js-readmore", "intro teaser", "article-teaser"])
  func `A teaser that points nowhere is the article's beginning`(_ name: String) throws {
    let page = try ExtractedPage(
      "<div class='\(name)'><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p></div>" + ExtractedPage.story.replacing("ferry", with: "boat"))
    #expect(page.lines.prefix(4) == Self.story[...])
  }

  @Test(arguments: [
    "<h3>Bakers count their loaves</h3><p>\(about)</p>", "<a href=/loaves>Bakers count their loaves</a><p>\(about)</p>",
  ])
  func `A teaser with a headline or a link points to another article`(_ teaser: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<div class=teaser>\(teaser)</div>")
    #expect(page.lines == Self.story)
  }

  @Test func `Where a builder calls each paragraph a widget, the short ones stay`() throws {
    let long = (1...5).map { number in
      "<div class='builder-widget widget-text'><p>\(number). \(Self.story.joined(separator: " "))</p></div>"
    }
    let page = try ExtractedPage(
      long.joined() + "<div class='builder-widget widget-text'><p>\(ExtractedPage.first)</p></div>")
    #expect(page.lines.last == ExtractedPage.first)
  }

  @Test func `A sentence about the author is no byline`() throws {
    let head = "<meta name=author content='Mira Holt'>"
    let sentence = "Mira Holt, who counted the ferries of the bay for years, is dead."
    let page = try ExtractedPage("<p>\(sentence)</p>" + ExtractedPage.story, head: head)
    #expect(page.lines == [sentence] + Self.story)
    let byline = try ExtractedPage("<p>By Mira Holt, Harbour desk</p>" + ExtractedPage.story, head: head)
    #expect(byline.lines == Self.story)
  }

  @Test func `A last paragraph about a company that is the author stays`() throws {
    let last = "Harbourlight is the company that will drive the bus, and its timetable is to be had at the pier."
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>\(last)</p>", head: "<meta name=author content=Harbourlight>")
    #expect(page.lines.last == last)
  }
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Microdata belongs to the nearest thing around it, which may be another than the article.
@Suite struct MicrodataScopeTests {
  private static let card = """
    <div itemscope itemtype="https://schema.org/NewsArticle"><a href=/coast/bakery><h4>Bakery fire closes the harbour road</h4></a>
    <span itemprop=author>Nora Vance</span><meta itemprop=datePublished content=2023-01-02></div>
    """
  private static let own = "<p class=byline>By Ada Quillfeather</p><p class=date>March 5, 2024</p>"

  @Test(arguments: [
    "<div class=related-posts><h3>Related</h3>\(card)</div>", "<div class=list>\(card)</div>",
    """
    <div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop=name content="The old ferry"><meta itemprop=datePublished
    content=2021-01-01><meta itemprop=author content="Vid Eo"></div>
    """,
    """
    <div itemprop=image itemscope itemtype="https://schema.org/ImageObject"><meta itemprop=datePublished content=2021-01-01><span
    itemprop=author>Pho Tog</span></div>
    """,
  ])
  func `Of another thing`(_ other: String) throws {
    let found = try MetadataPage.metadata(below: Self.own, behind: other)
    #expect(found.authors == ["Ada Quillfeather"])
    #expect(found.published == "2024-03-05")
  }

  @Test func `Of the article`() throws {
    let whole = """
      <html lang=en itemscope itemtype="https://schema.org/WebPage"><body><article itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop=headline>The ferry is back</h1><span itemprop=author itemscope itemtype="https://schema.org/Person"><span
      itemprop=name>Ada Quillfeather</span></span>\(MetadataPage.story)
      <meta itemprop=datePublished content=2024-03-05></article></body></html>
      """
    let found = try MetadataPage.metadata(ofPage: whole)
    #expect(found.authors == ["Ada Quillfeather"])
    #expect(found.published == "2024-03-05")
  }

  @Test func `Of an article's thing that shows nothing`() throws {
    let hidden = """
      <div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop=headline content="The ferry is back"><meta
      itemprop=author content="Ada Quillfeather"><meta itemprop=datePublished content=2024-03-05></div>
      """
    let found = try MetadataPage.metadata(behind: hidden)
    #expect(found.authors == ["Ada Quillfeather"])
    #expect(found.published == "2024-03-05")
  }

  @Test func `The section`() throws {
    #expect(try MetadataPage.metadata(below: "<span itemprop=articleSection>Harbour</span>").section == "Harbour")
  }

  @Test func `Of the film that a page is`() throws {
    let film = """
      <div itemscope itemtype="https://schema.org/VideoObject"><span itemprop=author itemscope itemtype="https://schema.org/Person"><link
      itemprop=name content="Ada Quillfeather"></span></div>
      """
    let page =
      "<html lang=en><body>\(film)<article><h1>The ferry is back</h1>\(MetadataPage.story)</article></body></html>"
    #expect(try MetadataPage.metadata(ofPage: page).authors == ["Ada Quillfeather"])
  }
}

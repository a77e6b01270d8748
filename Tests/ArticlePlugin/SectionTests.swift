import Testing

@testable import CopydeskArticlePlugin
@testable import CopydeskCore

/// Sections that their headings call something other than the article.
@Suite struct SectionTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  @Test(
    arguments: [
      ("Related stories", "related_section"), ("Das könnte Sie auch interessieren", "related_section"),
      ("À lire aussi", "related_section"), ("Читайте также", "related_section"), ("많이 본 뉴스", "related_section"),
      ("関連記事", "related_section"), ("相关阅读", "related_section"), ("مقالات ذات صلة", "related_section"),
      ("More from the harbour desk", "related_section"), ("3 Comments", "comments"), ("Kommentare (12)", "comments"),
      ("댓글", "comments"), ("网友评论", "comments"), ("About the author", "author_section"),
      ("Media contact", "author_section"), ("Newsletter", "offer_section"), ("Tags", "tag_section"),
      ("标签", "tag_section"),
    ])
  func aLabelledSectionGoes(_ label: String, _ rule: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<h3>\(label)</h3><p>Bakers count their loaves</p><p>Harbour walk</p>")
    #expect(page.lines == Self.story)
    #expect(page.removed(by: rule) == [label, "Bakers count their loaves", "Harbour walk"])
  }

  @Test(arguments: [
    "The related question", "What the comments said about it", "A topic for the council", "The newsletter war",
  ])
  func otherHeadingsStay(_ heading: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h3>\(heading)</h3><p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines.contains(heading))
    #expect(page.lines.contains(ExtractedPage.fourth))
  }

  @Test func theArticleGoesOnBehindABox() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>Read also</p><ul><li>Bakers count loaves</li></ul>"
        + "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines == Self.story)
  }

  @Test func theNextHeadingOfTheRankEndsASection() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h2>Related</h2><p>Bakers count loaves</p>"
        + "<h2>The bus</h2><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>")
    #expect(
      page.lines == [ExtractedPage.first, ExtractedPage.second, "The bus", ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test func everyLabelIsFound() {
    #expect(SectionLabels.kind(of: TextKey("Das könnte dich auch interessieren").string) == .pointers)
    #expect(SectionLabels.kind(of: TextKey("14 комментариев к записи").string) == nil)
    #expect(SectionLabels.kind(of: TextKey("Комментарии: 14").string) == .comments)
    #expect(SectionLabels.kind(of: "") == nil)
  }
}

/// The section that an article stands in, as its page states it.
@Suite struct StatedSectionTests {
  @Test(
    arguments: [
      ("Harbour", "Harbour"), ("Arts, Music", "Arts, Music"),
      ("Harbour, ferries, bridges, islands, bells, kitchens and the people of Arnby", "Harbour"),
      ("https://bay.example/harbour", nil),
      (
        "A town and its ferry, which went back and forth for a hundred and twelve years without a day off",
        nil
      ),
      ("A town and its ferry that went back and forth for a hundred and twelve years", nil),
    ] as [(String, String?)])
  func isAName(_ stated: String, _ expected: String?) throws {
    let page = try ExtractedPage(ExtractedPage.story, head: "<meta property='article:section' content='\(stated)'>")
    #expect(page.document.metadata.section == expected)
  }
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Notices in the paragraph of the article's last sentence.
@Suite struct LastNoticeTests {
  private static let end =
    "They brought the bell home on Monday, and everybody who had ever sailed with her came to hear it once more, down to the children of the last captain, who had never seen her on the water."

  @Test(arguments: [
    "（责任编辑：王小明）", "<br>责任编辑：王小明", " All rights reserved.", " (무단 전재 및 재배포 금지)",
  ])
  func `Only the notice goes`(_ notice: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(Self.end)\(notice)</p>")
    #expect(page.lines.last == Self.end)
  }

  @Test(arguments: [
    "We may earn a commission if you buy something through our links. Sign up for our newsletter.",
    "Want to know more of ferries and bells and of those who rang them, summer and winter? Sign up for our newsletter.",
  ])
  func `Sentences of a notice go together`(_ notice: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(Self.end)</p><p>\(notice)</p>")
    #expect(page.lines.last == Self.end)
  }

  @Test func `A phrase in a quotation is no notice`() throws {
    let said =
      "The ferry's “sign up for our newsletter” poster has been stolen three times since it was hung at the pier."
    let page = try ExtractedPage("<p>\(said)</p>" + ExtractedPage.story)
    #expect(page.lines.first == said)
  }

  @Test func `Lines that begin with a wide space are paragraphs`() throws {
    let first = "島民の足として親しまれた木造の渡し船が土曜日、三十年ぶりに運航を再開した。"
    let second = "桟橋には数百人が集まり、船が水面に滑り出すと大きな拍手が起こった。"
    let page = try ExtractedPage("<p class=text>\u{3000}\(first)\n\n\u{3000}\(second)</p>" + ExtractedPage.story)
    #expect(page.lines.prefix(2) == [first, second])
  }
}

import Testing

@testable import CopydeskArticlePlugin

/// Articles in short lines that a page hides as a whole until a script shows them.
@Suite struct ShortHiddenArticleTests {
  private static let lines = [
    "惊蛰过后，山里的茶芽冒了头。", "采茶的人天不亮就上山。", "一斤干茶要采四万个芽头。", "老周说，手要轻，心要静。", "竹篓挂在腰间，走一步晃一下。",
    "太阳出来以前，露水还在叶子上。",
  ]

  private func text(_ below: String) throws -> String? {
    try ExtractedPage.text(
      of: "<html lang=zh><head><title>春天的第一杯茶</title></head><body><div><h1>春天的第一杯茶</h1>\(below)</div></body></html>")
  }

  @Test func `It is read`() throws {
    let body = Self.lines.map { "<section><p><span>\($0)</span></p></section>" }.joined()
    let text = try text("<p>王小明</p><div style='visibility: hidden; opacity: 0'>\(body)</div><p>扫码关注</p>")
    #expect(text?.split(separator: "\n").map(String.init) == Self.lines)
  }

  @Test(arguments: ["<div class=popup style='display:none'>", "<div role=dialog style='display:none'>"])
  func `A window with sentences stays hidden`(_ window: String) throws {
    let body = Self.lines.map { "<p>\($0)</p>" }.joined()
    #expect(try text("\(window)\(body)</div><p>船今天不开，明天再来。</p>")?.contains(Self.lines[0]) != true)
  }

  @Test func `So does a text beside another that is shown`() throws {
    let shown = Self.lines.reversed().map { "<p>\($0)又是一年。</p>" }.joined()
    let hidden = Self.lines.map { "<p>\($0)</p>" }.joined()
    let text = try #require(try text("\(shown)<div style='display:none'>\(hidden)</div>"))
    #expect(text.contains("又是一年"))
    #expect(!text.contains("\n\(Self.lines[1])\n"))
  }
}

import Testing

@testable import CopydeskArticlePlugin

/// Lines in the middle of a text that are a label and the headline of another page of the site.
@Suite struct LabelledPointerTests {
  private func page(_ line: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(line)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>",
      head: "<link rel=canonical href='https://gazette.example/ferry'>")
  }

  @Test(arguments: [
    "<p>Flashback: <a href=/n/1>Bridge over the bay is opened</a></p>",
    "<p><b>OPINION |</b> <a href='https://www.gazette.example/n/1'>Who needs a bridge at all?</a></p>",
    "<p>[Also: <a href=/n/1>Bridge over the bay is opened</a>]</p>",
    "<p>DÉCRYPTAGE - <a href=/n/1>Un pont sur la baie est ouvert</a></p>",
    "<p>解説：<a href=/n/1>湾にかかる橋が開通した</a></p>",
  ])
  func `Such a line goes`(_ line: String) throws {
    let page = try page(line)
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
    #expect(page.removed(by: "pointer").count == 1)
  }

  @Test(arguments: [
    // To another site; a name; a step; a sentence; words behind the link; two links.
    "<p>Source: <a href='https://county.example/n/1'>Report on all the bridges</a></p>",
    "<p>Design firm: <a href=/n/1>Marr &amp; Marr</a></p>",
    "<p>Step 2: <a href=/n/1>Bridge over the bay is opened</a></p>",
    "<p>In short: <a href=/n/1>the bridge over the bay was opened too late.</a></p>",
    "<p>Opened: <a href=/n/1>Bridge over the whole bay</a>, ferry and tunnel</p>",
    "<p>Bridges: <a href=/n/1>Bridge over the whole bay</a> <a href=/n/2>Bridge over the river</a></p>",
  ])
  func `Other lines stay`(_ line: String) throws { #expect(try page(line).lines.count == 4) }

  @Test func `Lines of a list of facts stay`() throws {
    let facts = ["Soft", "Medium"].map { "<p>\($0) feel: <a href=/\($0)>Mattress of the northern pier</a></p>" }
    #expect(try page(facts.joined()).lines.count == 5)
  }
}

import CopydeskCore
import Testing

/// Boxes below the text that ask readers for tips.
@Suite struct TipBoxTests {
  @Test func `A box that is named so, with an address, goes with its heading`() throws {
    let box =
      "<div class='story-tips cf'><h3>What have <b>you</b> seen on the bay</h3><div><i>Mail</i> <a href='mailto:desk@bay.example'>desk@bay.example</a></div>"
      + "<small>Nobody has to give a name.</small></div>"
    #expect(
      try ExtractedPage(ExtractedPage.story + box).document.blocks.count {
        $0.text.contains("Nobody has") || $0.text.contains("seen")
      } == 0)
  }

  @Test func `A heading of the text and its paragraph stay`() throws {
    let part = "<div class=tips><h3>What the captain packs</h3><p>A coat and a flask are enough.</p></div>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(part)<p>\(ExtractedPage.third)</p>")
    #expect(page.lines.contains("What the captain packs"))
  }
}

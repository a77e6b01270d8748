import Testing

/// What tools between the headline and the text open.
@Suite struct ToolLayerTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  private func lines(_ tools: String) throws -> [String] {
    try ExtractedPage("<div class=tool_row>\(tools)</div><div class=text>\(ExtractedPage.story)</div>").lines
  }

  @Test func `A summary that a button opens goes, and the paragraphs that it repeats stay`() throws {
    let layer =
      "<div class=sum_layer><strong>In short</strong><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.third)</p></div>"
    #expect(try lines("<div><button>Short</button>\(layer)</div>") == Self.story)
  }

  @Test func `So does a box with the code to be copied into other pages`() throws {
    let box =
      "<div class='embed_code none'><p>Copy what is below into your diary of the bay:</p><textarea>&lt;p&gt;Ferry&lt;/p&gt;</textarea>"
      + "<p>We thank all who tell others of our stories, and ask them to name the paper.</p></div>"
    #expect(try lines(box) == Self.story)
  }

  @Test func `A field with text that is no markup stays among its paragraphs`() throws {
    let sample =
      "<div class=embed><p>Whoever wants to count the boats may copy this.</p><textarea>count boats</textarea></div>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(sample)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines.contains("Whoever wants to count the boats may copy this."))
  }

  @Test func `Eight thousand buttons with layers take no time`() throws {
    let item = "<div><button>i</button><div class=layer>a</div></div>"
    #expect(try lines(String(repeating: item, count: 8_000)) == Self.story)
  }
}

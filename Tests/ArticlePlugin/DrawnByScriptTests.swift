import CopydeskCore
import CopydeskHTML
import Testing

@testable import CopydeskArticlePlugin

/// Pages whose text a script would draw.
@Suite struct DrawnByScriptTests {
  private static let first = ExtractedPage.first
  private static let second = ExtractedPage.second

  /// The story as a string of JSON with markup, a picture with its caption among the paragraphs.
  private static func data(_ open: String, _ close: String) -> String {
    let figure =
      "\(open)figure\(close)\(open)img src=\\\"p.jpg\\\"\(close)\(open)figcaption\(close)The empty pier\(open)/figcaption\(close)\(open)/figure\(close)"
    let paragraphs = [first, second, ExtractedPage.third, ExtractedPage.fourth]
      .map { "\(open)p\(close)\($0)\(open)/p\(close)" }.joined()
    return "{\"state\":{\"id\":\"x\",\"contentHtml\":\"\(figure)\(paragraphs)\",\"path\":\"a\\\\b\"}}"
  }

  private func page(_ body: String) throws -> Document {
    let html = "<html><head><title>The ferry stops for good</title></head><body><div id=app></div>\(body)</body></html>"
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(html.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: .init()).apply(
      to: &document, in: StageContext(stage: "transforms[0].html.article"))
    guard case .keep = outcome else { throw DocumentError("not_kept", "the page was not kept") }
    return document
  }

  @Test(arguments: [("<", ">"), ("\\u003c", "\\u003e"), ("\\u003C", "\\u003E")])
  func `The text is taken from a script's data`(_ open: String, _ close: String) throws {
    let document = try page("<script>window.STATE = \(Self.data(open, close));</script>")
    #expect(
      document.text.split(separator: "\n").map(String.init) == [
        Self.first, Self.second, ExtractedPage.third, ExtractedPage.fourth,
      ])
    #expect(document.images.map(\.caption) == ["The empty pier"])
  }

  @Test func `A page that shows its text needs no script`() throws {
    let document = try page(
      "<article><h1>The ferry stops</h1><p>\(Self.second)</p><p>\(ExtractedPage.third)</p></article>"
        + "<script>window.STATE = \(Self.data("<", ">"));</script>")
    #expect(!document.text.contains(Self.first))
  }

  @Test func `The text is taken from the copy for those without scripts`() throws {
    let document = try page("<noscript>\(ExtractedPage.story)</noscript>")
    #expect(document.text.contains(Self.first) && document.text.contains(ExtractedPage.fourth))
  }

  @Test(arguments: [
    "<script>var a = \"no article\"</script>", "<script>\"unclosed \(first)<p><p><br>\(second)", "<script>'\"\\",
    "<script>\(String(repeating: "\"", count: 2_001))</script>", "<script", "",
  ])
  func `Nothing is taken from nothing`(_ body: String) throws {
    let limits = PageLimits(depth: 100, nodes: 1_000, attributes: 100)
    #expect(ScriptText.article(in: try Page(parsing: Array(body.utf8), limits: limits)) == nil)
  }

  /// The story as a tree of paragraphs, in the way of an editor.
  private static func tree(_ paragraph: (String) -> String, beginning texts: [String] = [first, second]) -> String {
    let blocks = (texts + [ExtractedPage.third, ExtractedPage.fourth]).map(paragraph)
    return
      "{\"props\":{\"story\":{\"body\":[{\"type\":\"ad\"},\(blocks.joined(separator: ","))]}},\"x\":\"\(String(repeating: "y", count: 800))\"}"
  }

  private static func rich(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 2)
    return """
      {"type":"paragraph","content":[{"type":"text","value":"\(words[0]) "},{"type":"link","data":{"href":"https://x.example/"},"content":[{"type":"text","value":"\(words[1])"}]},
      {"type":"embed","content":[{"type":"text","value":"A film"}]},{"type":"text","value":" \(words[2])"}]}
      """
  }

  @Test(
    arguments: [
      rich, { "{\"_type\":\"block\",\"style\":\"normal\",\"children\":[{\"_type\":\"span\",\"text\":\"\($0)\"}]}" },
      { "{\"type\":\"element\",\"tagName\":\"p\",\"children\":[\"\($0)\"]}" },
    ] as [@Sendable (String) -> String])
  func `A tree of paragraphs is taken where the page shows the first of them`(
    _ paragraph: @Sendable (String) -> String
  ) throws {
    let whole = [Self.first, Self.second, ExtractedPage.third, ExtractedPage.fourth]
    let script = "<script id=__NEXT_DATA__ type=application/json>\(Self.tree(paragraph))</script>"
    let shown = "<article><h1>The ferry stops for good</h1><p>\(Self.first)</p></article>"
    for body in [shown + script, script] {
      #expect(try page(body).text.split(separator: "\n").map(String.init) == whole)
    }
    // What stands above the first paragraph need not be in the tree, and stays.
    let line = "Nobody knows yet who will carry them over."
    let above = shown.replacing("<p>", with: "<p>\(line)</p><p>")
    #expect(try page(above + script).text.split(separator: "\n").map(String.init) == [line] + whole)
    // That of another story, and one that is shown whole.
    let other = Self.tree(paragraph, beginning: ["No one said that.", "Not one of all of them."])
    #expect(try page(shown + "<script type=application/json>\(other)</script>").text == Self.first)
    let all = whole.map { "<p>\($0)</p>" }.joined()
    #expect(try page("<article>\(all)<p>More of it.</p></article>\(script)").text.hasSuffix("More of it."))
  }

  @Test func `Lists and quotations of such a tree are the article's`() throws {
    func paragraph(_ text: String) -> String {
      "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"\(text)\"}]}"
    }
    let list =
      "{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\",\"content\":[\(paragraph("Two bells of bronze"))]},{\"type\":\"listItem\",\"content\":[\(paragraph("One rope"))]}]}"
    let quotation = "{\"type\":\"blockquote\",\"content\":[\(paragraph("Nobody asked us, not even once."))]}"
    let blocks =
      [Self.first, Self.second, ExtractedPage.third].map(paragraph) + [
        list, quotation, paragraph(ExtractedPage.fourth),
      ]
    let data =
      "{\"x\":\"\(String(repeating: "y", count: 800))\",\"doc\":{\"content\":[\(blocks.joined(separator: ","))]}}"
    let document = try page(
      "<article><h1>The ferry stops for good</h1><p>\(Self.first)</p></article><script type=application/json>\(data)</script>"
    )
    #expect(document.blocks.filter(\.isListItem).map(\.text) == ["Two bells of bronze", "One rope"])
    #expect(document.blocks.contains { $0.text == "Nobody asked us, not even once." && $0.quotations > 0 })
    #expect(document.text.hasSuffix(ExtractedPage.fourth))
  }
}

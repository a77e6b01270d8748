import CopydeskCore
import CopydeskPages
import Testing

@testable import CopydeskArticlePlugin

/// The element of the page that a block was made of.
@Suite struct BlockNodeTests {
  private func nodes(_ html: String, _ settings: ConfigNode = [:]) async throws -> [String] {
    let context = StageContext(stage: "")
    var article = document(html)
    let stage = HTMLArticle(settings: try .reading(settings))
    guard case .keep = try stage.apply(to: &article, in: context) else { return [] }
    let parsed = try context.page(of: article)
    return article.blocks.map { block in
      let node = parsed.node(of: block)
      return "\(block.kindName) \(node?.name ?? "nowhere")\(node?.attribute("id").map { "#\($0)" } ?? "")"
    }
  }

  @Test func `Every kind of block`() async throws {
    #expect(
      try await nodes(ferryPage, ["keep": "article"]) == [
        "heading h1", "paragraph p", "heading h3", "paragraph p", "paragraph p", "figure img", "list_item li",
        "list_item li", "table table",
      ])
  }

  @Test func `Blocks that begin with marks, or without tags of their own`() async throws {
    let html = """
      <div id=a><b>1 one</b> two</div><div id=b>2 one <i>two</i><hr>3 three</div>
      <blockquote id=c><p id=d><a href=/x>4 four</a></blockquote><pre id=e><code>5 five</code></pre><iframe src=https://v.example/1></iframe>
      """
    let found = try await nodes(html, ["keep": "body", "without_text": "keep"])
    #expect(
      found == [
        "paragraph div#a", "paragraph div#b", "rule hr", "paragraph div#b", "quote p#d",
        "preformatted pre#e",
        "embed iframe",
      ])
  }

  @Test func `A position where nothing is`() throws {
    let page = try StageContext(stage: "").page(of: document(ferryPage))
    for kind: Block.Kind in [.paragraph, .rule, .figure(ImageReference(src: "x"))] {
      for position in [-1, 1, .max] { #expect(page.node(of: Block(kind, position: position)) == nil) }
    }
  }
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Text in elements that are mostly for something else: figures without a picture, code after code, bullets in elements.
@Suite struct BoxTextTests {
  private func lines(_ inner: String) throws -> [String] {
    let last =
      "<p>The last captain took the bell home and hung it in his kitchen, next to the calendar of the old line.</p>"
    return try ExtractedPage(ExtractedPage.story + inner + last).lines.dropFirst(4).dropLast()
  }

  @Test func `Two short pieces of code in a row`() throws {
    func code(_ text: String) -> String {
      "<div class='language-bash highlighter'><div class=highlight><pre class=highlight><code>\(text)</code></pre></div></div>"
    }
    #expect(try lines(code("ring") + code("stop") + code("ring twice")) == ["ring", "stop", "ring twice"])
    #expect(try lines("<p class=lang-la>Vivos voco.</p><pre><code>ring</code></pre>") == ["Vivos voco.", "ring"])
    #expect(try lines("<div><span class=lang>bash</span></div><pre><code>ring</code></pre>") == ["ring"])
  }

  @Test(arguments: [
    (
      "<figure class=poem><p>The roof is of light,<br>the floor is of stone.</p><figcaption>From the wall of the hall</figcaption></figure>",
      ["The roof is of light,", "the floor is of stone.", "From the wall of the hall"]
    ),
    (
      "<figure><div>area = length × width</div><figcaption>Equation 1</figcaption></figure>",
      ["area = length × width", "Equation 1"]
    ),
    (
      "<figure class=quote><p>We have waited for it.</p><figcaption>Ida Pym, trader</figcaption></figure>",
      ["We have waited for it.", "Ida Pym, trader"]
    ),
  ])
  func `A figure without a picture`(_ figure: String, _ expected: [String]) throws {
    #expect(try lines(figure) == expected)
  }

  @Test(arguments: [
    "<figure><div class=chart></div><p>Boats in the harbour.</p><figcaption>By year</figcaption></figure>",
    "<figure><img src=/a.jpg width=900 height=600><div>Boats in the harbour</div><figcaption>By year</figcaption></figure>",
    "<figure><figcaption>Boats in the harbour by year</figcaption></figure>",
  ])
  func `A figure whose picture is drawn, or there, has a caption`(_ figure: String) throws {
    #expect(try lines(figure).isEmpty)
  }

  @Test func `Heads of columns that sort the rows`() throws {
    let head = "<tr><th><button>Stall<span aria-hidden=true> ↕</span></button></th><th><button>Rent</button></th></tr>"
    let page = try ExtractedPage(
      ExtractedPage.story + "<table>\(head)<tr><td>Fruit</td><td>12</td></tr><tr><td>Rope</td><td>9</td></tr></table>")
    let table = page.document.blocks.lazy.compactMap { if case .table(let table) = $0.kind { table } else { nil } }
      .first
    #expect(table?.rows.map { $0.map(\.text) } == [["Stall", "Rent"], ["Fruit", "12"], ["Rope", "9"]])
  }

  @Test func `Bullets in elements of their own`() throws {
    let items = [
      "<li><span class=bullet>•</span><div><p>The roof is of glass.</p></div></li>",
      "<li><span>▪</span> The rope is of hemp.</li>",
    ]
    #expect(try lines("<ul>\(items.joined())</ul>") == ["The roof is of glass.", "The rope is of hemp."])
    #expect(
      try lines("<ul><li>The roof • of glass</li><li><span>✓</span> The rope</li></ul>") == [
        "The roof • of glass", "✓ The rope",
      ])
  }
}

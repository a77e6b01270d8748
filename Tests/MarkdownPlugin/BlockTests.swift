import CopydeskCore
import CopydeskMarkdownPlugin
import TestSupport
import Testing

/// Blocks as a real CommonMark implementation shows them.
@Suite struct BlockTests {
  private func document(_ blocks: [Block]) -> Document {
    var document = Document(origin: Origin(path: "x"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = blocks
    return document
  }

  private func html(_ blocks: Block...) throws -> String {
    try Tool.html(MarkdownRenderer(frontMatter: false).render(document(blocks)))
  }

  private func item(_ text: String, _ level: Int = 1, number: Int? = nil, continues: Bool = false) -> Block {
    Block(.listItem(ListItem(level: level, number: number, continues: continues)), text: text)
  }

  @Test func `Lists nest`() throws {
    let html = try html(
      item("a"), item("b", 2), item("deep\nline", 5), item("c", 2), item("d"), item("1. not a list"))
    #expect(
      html == """
        <ul>
        <li>a
        <ul>
        <li>b
        <ul>
        <li>deep<br />
        line</li>
        </ul>
        </li>
        <li>c</li>
        </ul>
        </li>
        <li>d</li>
        <li>1. not a list</li>
        </ul>

        """)
  }

  @Test func `Boxes of tasks are ticked or not`() throws {
    let text = String(
      decoding: MarkdownRenderer(frontMatter: false).render(
        document([item("☑ chairs"), item("☐ lamps"), item("☐ more", continues: true), item("tables ☐")])), as: UTF8.self
    )
    #expect(text == "- [x] chairs\n- [ ] lamps\n\n  ☐ more\n- tables ☐\n")
  }

  @Test func `Lists, headings and code are within their quotation`() throws {
    let heading = Block(.heading(level: 3), text: "Why", quoted: 1)
    let code = Block(.preformatted(language: nil), text: "a\n\nb", quoted: 1)
    var (one, two) = (item("one"), item("two", 2))
    (one.quoted, two.quoted) = (1, 1)
    let html = try html(
      Block(.quote(level: 1), text: "said"), one, two, heading, code, Block(.quote(level: 2), text: "deep"),
      item("apart"))
    #expect(
      html == """
        <blockquote>
        <p>said</p>
        <ul>
        <li>one
        <ul>
        <li>two</li>
        </ul>
        </li>
        </ul>
        <h3>Why</h3>
        <pre><code>a

        b
        </code></pre>
        <blockquote>
        <p>deep</p>
        </blockquote>
        </blockquote>
        <ul>
        <li>apart</li>
        </ul>

        """)
  }

  @Test func `Numbers are kept`() throws {
    let html = try html(
      item("three", number: 3), item("four", number: 4), item("nine", number: 9), item("eight", number: 8),
      item("inner", 2, number: 5), item("bullet", 2))
    #expect(
      html == """
        <ol start="3">
        <li>three</li>
        <li>four</li>
        </ol>
        <ol start="9">
        <li>nine</li>
        </ol>
        <ol start="8">
        <li>
        <p>eight</p>
        <ol start="5">
        <li>inner</li>
        </ol>
        <ul>
        <li>bullet</li>
        </ul>
        </li>
        </ol>

        """)
  }

  @Test func `An item can have paragraphs`() throws {
    let html = try html(
      item("a", number: 1), item("more", continues: true), item("b", number: 2), Block(.paragraph, text: "after"))
    #expect(
      html == """
        <ol>
        <li>
        <p>a</p>
        <p>more</p>
        </li>
        <li>
        <p>b</p>
        </li>
        </ol>
        <p>after</p>

        """)
  }

  @Test func `Quotes nest`() throws {
    let html = try html(
      Block(.quote(level: 1), text: "a\n> b"), Block(.quote(level: 2), text: "inner"),
      Block(.quote(level: 1), text: "c"),
      Block(.rule), Block(.quote(level: 1), text: "apart"))
    #expect(
      html == """
        <blockquote>
        <p>a<br />
        &gt; b</p>
        <blockquote>
        <p>inner</p>
        </blockquote>
        <p>c</p>
        </blockquote>
        <hr />
        <blockquote>
        <p>apart</p>
        </blockquote>

        """)
  }

  @Test func `Code keeps its white space and its fences`() throws {
    let html = try html(
      Block(.preformatted(language: "c++`x\ny"), text: "  if a {\n```\n\tb & c\r\n}\u{0}\n"),
      Block(.preformatted(language: nil), text: " \n "))
    #expect(
      html == """
        <pre><code class="language-c++xy">  if a {
        ```
        \tb &amp; c
        }\u{FFFD}
        </code></pre>

        """)
  }

  @Test func `Tables have a head`() throws {
    let head = [DataTable.Cell("a|b", isHeader: true), DataTable.Cell("c", isHeader: true, columns: 2)]
    let rows = [
      head, [DataTable.Cell("x", marks: [Mark(.code, 0..<1)], rows: 2), DataTable.Cell("y\nz"), DataTable.Cell("")],
      [DataTable.Cell("`p|q`", marks: [Mark(.code, 1..<4)], isHeader: true), DataTable.Cell("w")],
    ]
    #expect(
      try html(Block(.table(DataTable(rows: rows)), text: "Caption")) == """
        <p><em>Caption</em></p>
        <table>
        <thead>
        <tr>
        <th>a|b</th>
        <th>c</th>
        <th></th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td><code>x</code></td>
        <td>y<br>z</td>
        <td></td>
        </tr>
        <tr>
        <td></td>
        <td><strong>`<code>p|q</code>`</strong></td>
        <td>w</td>
        </tr>
        </tbody>
        </table>

        """)
    let headless = try html(Block(.table(DataTable(rows: [[DataTable.Cell("---"), DataTable.Cell("1")]]))))
    #expect(headless.contains("<th></th>\n<th></th>") && headless.contains("<td>---</td>\n<td>1</td>"))
    #expect(try html(Block(.table(DataTable(rows: [[DataTable.Cell(" ")], []])))) == "")
  }

  /// A row that claims to be a million columns wide, or to reach down for ever, costs no more than any other.
  @Test func `Huge spans are cut`() throws {
    let wide = DataTable(rows: [
      [DataTable.Cell("a", columns: .max, rows: .max), DataTable.Cell("b", columns: -5, rows: 0)],
      [DataTable.Cell("c")],
    ])
    let markdown = MarkdownRenderer(frontMatter: false).string(document([Block(.table(wide))]))
    #expect(markdown.utf8.count < 1_500 && markdown.contains("| a |") && markdown.contains("| b |"))
    #expect(markdown.contains("| c |"))
  }

  @Test func `Figures show caption and credit`() throws {
    let image = ImageReference(src: "https://e.com/a b.jpg", alt: "A [bridge]\nat night", credit: "Ida *H*")
    let caption = Block(.figure(image), text: "See here.", marks: [Mark(.link(href: "https://e.com"), 4..<8)])
    #expect(
      try html(caption) == """
        <p><img src="https://e.com/a%20b.jpg" alt="A [bridge] at night" /><br />
        <em>See <a href="https://e.com">here</a>.</em> (Ida *H*)</p>

        """)
    #expect(try html(Block(.figure(ImageReference(src: "data:image/gif;base64,x", alt: "A map")))) == "<p>A map</p>\n")
    #expect(try html(Block(.figure(ImageReference(src: "", credit: "EPA")))) == "<p>(EPA)</p>\n")
  }

  @Test func `Embeds are links`() throws {
    #expect(
      try html(Block(.embed(url: "https://v.com/1?a&b"), text: "A video")) == """
        <p><a href="https://v.com/1?a&amp;b">A video</a></p>

        """)
    #expect(try html(Block(.embed(url: "javascript:x"))) == "<p>javascript:x</p>\n")
  }

  @Test func `Headings stay on one line`() throws {
    let html = try html(
      Block(.heading(level: 9), text: "C# ##"), Block(.heading(level: 0), text: "a\nb\\"), Block(.heading(level: 2)))
    #expect(html == "<h6>C# ##</h6>\n<h1>a b\\</h1>\n")
  }

  @Test func `A heading that is bold as a whole is a heading`() {
    let whole = Block(.heading(level: 2), text: "Self-doubt", marks: [Mark(.strong, 0..<10)])
    let part = Block(.heading(level: 2), text: "Self-doubt", marks: [Mark(.strong, 0..<4)])
    let renderer = MarkdownRenderer(frontMatter: false)
    #expect(
      String(decoding: renderer.render(document([whole, part])), as: UTF8.self)
        == "## Self-doubt\n\n## **Self**-doubt\n")
  }

  @Test func `The headline and the deck are written once`() {
    var document = document([
      Block(.paragraph, role: .headline, text: "THE TITLE"), Block(.paragraph, role: .deck, text: "A deck."),
      Block(.paragraph, role: .byline, text: "By Ida"), Block(.paragraph, role: .teaser, text: "Other news"),
      Block(.paragraph, text: "Body"),
    ])
    document.metadata.title = "The title"
    document.metadata.deck = "A deck"
    let renderer = MarkdownRenderer(frontMatter: false)
    #expect(renderer.string(document) == "# The title\n\n*A deck*\n\nBy Ida\n\nBody\n")
    let bare = MarkdownRenderer(frontMatter: false, title: false, deck: false)
    #expect(bare.string(document) == "# THE TITLE\n\nA deck.\n\nBy Ida\n\nBody\n")
  }

  /// A million levels make no line of a million spaces.
  @Test func `Depth is bounded`() {
    let blocks = (1...2_000).map { item("x", $0) } + (1...100).map { Block(.quote(level: $0 * 1_000), text: "y") }
    #expect(MarkdownRenderer(frontMatter: false).render(document(blocks)).count < 300_000)
  }

  @Test func `Nothing is an empty file`() {
    #expect(MarkdownRenderer(frontMatter: false).render(document([])).isEmpty)
  }
}

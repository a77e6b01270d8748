import CopydeskCore
import Testing

@testable import CopydeskCleanPlugin

/// What the `html` sink makes of blocks.
@Suite struct HTMLRendererTests {
  private func shown(_ blocks: [Block]) -> String {
    var document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = blocks
    let html = String(decoding: HTMLRenderer(style: .none, isFragment: true, base: nil).render(document), as: UTF8.self)
    return html.replacing("<article dir=\"auto\">\n", with: "").replacing("\n</article>\n", with: "")
  }

  private func item(_ text: String, _ level: Int = 1, _ number: Int? = nil, continues: Bool = false) -> Block {
    Block(.listItem(ListItem(level: level, number: number, continues: continues)), text: text)
  }

  @Test func `Lists and headings within a quotation`() {
    var one = item("one")
    one.quoted = 1
    #expect(
      shown([
        Block(.quote(level: 1), text: "said"), one, Block(.heading(level: 3), text: "Why", quoted: 1),
        Block(.quote(level: 2), text: "deep"), item("apart"),
      ])
        == """
        <blockquote>
        <p>said</p>
        <ul>
        <li>one</li>
        </ul>
        <h3>Why</h3>
        <blockquote>
        <p>deep</p>
        </blockquote>
        </blockquote>
        <ul>
        <li>apart</li>
        </ul>
        """)
  }

  @Test func `Lists`() {
    #expect(
      shown([
        item("a"), item("b", 2, 1), item("c", 2, 2), item("d"), item("e", continues: true),
        Block(.paragraph, text: "f"),
      ])
        == """
        <ul>
        <li>a
        <ol>
        <li>b</li>
        <li>c</li>
        </ol>
        </li>
        <li>d
        <p>e</p>
        </li>
        </ul>
        <p>f</p>
        """)
    #expect(
      shown([item("a", 3, 5), item("b", 3, 9), item("c", 1)]) == """
        <ol start="5">
        <li>a</li>
        <li value="9">b</li>
        </ol>
        <ul>
        <li>c</li>
        </ul>
        """)
    #expect(shown([item("a", .max, .min)]) == "<ol start=\"0\">\n<li>a</li>\n</ol>")
  }

  @Test func `A picture and a quotation are within their item`() {
    func part(_ block: Block) -> Block {
      var block = block
      block.group = 7
      return block
    }
    var said = item("said", continues: true)
    said.quoted = 1
    let rule = part(Block(.rule))
    #expect(
      shown([
        part(item("a")), rule, part(said), part(said), part(item("b")), part(item("c", continues: true)), Block(.rule),
      ])
        == """
        <ul>
        <li>a
        <hr>
        <blockquote>
        <p>said</p>
        <p>said</p>
        </blockquote>
        </li>
        <li>b
        <p>c</p>
        </li>
        </ul>
        <hr>
        """)
  }

  @Test func `Quotations`() {
    #expect(
      shown([Block(.quote(level: 2), text: "a"), Block(.quote(level: 1), text: "b"), item("c")]) == """
        <blockquote>
        <blockquote>
        <p>a</p>
        </blockquote>
        <p>b</p>
        </blockquote>
        <ul>
        <li>c</li>
        </ul>
        """)
  }

  @Test func `Marks nest`() {
    let text = shown([
      Block(.paragraph, text: "abc def\nghi", marks: [Mark(.strong, 0..<7), Mark(.link(href: "x"), 4..<11)])
    ])
    #expect(text == "<p><strong>abc</strong> <a href=\"x\"><strong>def</strong><br>ghi</a></p>")
  }

  @Test func `Tables, pictures, code, embeds`() {
    let head = [DataTable.Cell("a", isHeader: true), DataTable.Cell("b", isHeader: true, columns: 2)]
    let table = DataTable(rows: [
      head, [DataTable.Cell("c", isHeader: true, rows: 2), DataTable.Cell("d"), DataTable.Cell("")],
    ])
    #expect(
      shown([Block(.table(table), text: "T")]) == """
        <table>
        <caption>T</caption>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" colspan="2">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row" rowspan="2">c</th>
        <td>d</td>
        <td></td>
        </tr>
        </tbody>
        </table>
        """)
    #expect(
      shown([Block(.figure(ImageReference(src: "a.png", alt: "b \"c\"", caption: "d", credit: "e")))])
        == "<figure>\n<img src=\"a.png\" alt='b \"c\"'>\n<figcaption>d <small>e</small></figcaption>\n</figure>"
    )
    #expect(
      shown([Block(.figure(ImageReference(src: "javascript:x", alt: "b")))])
        == "<figure>\n<figcaption>b</figcaption>\n</figure>"
    )
    #expect(
      shown([Block(.preformatted(language: "swift"), text: "\n let a = 1\r\n\tb < c")])
        == "<pre><code class=\"language-swift\">\n let a = 1\n\tb &lt; c</code></pre>")
    #expect(
      shown([Block(.embed(url: "https://v.example/1"), text: "")])
        == "<p><a href=\"https://v.example/1\">https://v.example/1</a></p>")
    #expect(
      shown([Block(.rule), Block(.paragraph, role: .byline, text: "By A")]) == "<hr>\n<p class=\"byline\">By A</p>")
  }

  @Test(arguments: [
    ("en", "lang=en dir=ltr"), ("ar-EG", "lang=ar-EG dir=rtl"), ("az-Arab-IR", "lang=az-Arab-IR dir=rtl"),
    ("ar-Latn", "lang=ar-Latn dir=ltr"), ("he", "lang=he dir=rtl"), ("ckb", "lang=ckb dir=rtl"),
    ("zh-Hant", "lang=zh-Hant dir=ltr"),
    ("und", "dir=auto"), ("", "dir=auto"), ("en\" onclick=x", "dir=auto"), ("e", "dir=auto"), ("en--us", "dir=auto"),
    ("ff-Adlm", "lang=ff-Adlm dir=rtl"),
  ])
  func `Languages`(_ tag: String, _ expected: String) {
    #expect(LanguageAttributes(tag).list.map { "\($0.name)=\($0.value)" }.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      ("2024-03-05", "2024-03-05"), ("2024-03-05T07:30:00+01:00", "2024-03-05 07:30"),
      ("2024-03-05T07:30Z", "2024-03-05 07:30"),
      ("5 March", nil), ("2024-03-05\" x", nil),
    ] as [(String, String?)])
  func `Moments`(_ text: String, _ expected: String?) {
    #expect(Moment(text)?.shown == expected)
  }
}

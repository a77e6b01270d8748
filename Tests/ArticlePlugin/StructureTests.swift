import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What a line of text is made of, as a reader sees it.
@Suite struct StructureTests {
  private static let story = String(
    repeating: "<p>The river rose, and the town waited for it to fall again, as it had done twice that year.</p>",
    count: 4)

  /// The blocks that a part of an article gives, the story around it left out.
  private func blocks(_ inside: String) throws -> [Block] {
    let page = """
      <html><body><article><h1>The river rose again</h1><p>It had been dry, said the keeper of the weir, for as long as he and his father had kept it.</p>
      \(inside)<h2>Afterwards</h2>\(StructureTests.story)</article></body></html>
      """
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    guard
      case .keep = try HTMLArticle(settings: .init()).apply(
        to: &document, in: StageContext(stage: "transforms[0].html.article"))
    else { throw DocumentError("dropped", "the page was dropped") }
    let start = document.blocks.firstIndex { $0.text.hasPrefix("It had been dry") }.map { $0 + 1 } ?? 0
    let end = document.blocks.firstIndex { $0.text == "Afterwards" } ?? document.blocks.count
    return Array(document.blocks[start..<end])
  }

  @Test(arguments: ["\u{3000}", "&nbsp;&nbsp;", "&nbsp; &nbsp;", "\u{2003}\u{2003}"])
  func `An indented line after one break is a paragraph`(_ indent: String) throws {
    let lines = ["桟橋では朝から住民が船を待っていた。", "「娘が生まれた年から待っていた」と話す人もいる。", "船は十月に戻る。"]
    let found = try blocks("<div>\(indent)\(lines.joined(separator: "<br>\n" + indent))</div>")
    #expect(found.map(\.text) == lines)
  }

  @Test func `Indented lines of verse are one paragraph`() throws {
    let found = try blocks(
      "<p>The river rose<br>&nbsp;&nbsp;and fell again,<br>the mill stood still<br>&nbsp;&nbsp;and so did we.</p>")
    #expect(found.count == 1)
  }

  @Test(arguments: [
    "<h3>History<span class=mw-editsection>[<a href=/e>edit</a>]</span></h3>",
    "<h3><span>[<a href=/e>Bearbeiten</a> | <a href=/q>Quelltext bearbeiten</a>]</span> History</h3>",
    "<div><h3>History</h3><span><span>[</span><a href=/e>edit</a><span>]</span></span></div>",
  ]) func `What an editor can do with a section is no part of its heading`(_ heading: String) throws {
    let built = try blocks(heading + "<p>The weir was built of oak, and is a hundred years old.</p>")
    #expect(built.map(\.text) == ["History", "The weir was built of oak, and is a hundred years old."])
  }

  @Test func `Other words in brackets stay in a heading`() throws {
    let heading = "<h3>History <span>[of <a href=/w>the weir</a> and the mill]</span></h3>"
    let built = try blocks(heading + "<p>The weir was built of oak, and is a hundred years old.</p>")
    #expect(built.first?.text == "History [of the weir and the mill]")
  }

  @Test(arguments: [
    ("It held 10<sup>6</sup> joules", "It held 10⁶ joules"),
    ("of 5 m<sup>2</sup> and CO<sub>2</sub>", "of 5 m² and CO₂"),
    ("10<sup>-3</sup> and x<sup>n</sup> and y<sub>i</sub>", "10⁻³ and xⁿ and yᵢ"), ("2<sup>1/2</sup>", "2^(1/2)"),
    ("10<sup>1.5</sup> or x<sup>2y</sup> or e<sup>−λt</sup>", "10^(1.5) or x^(2y) or e^(−λt)"),
    (
      "so they say<sup>1,2</sup> in 2019<sup>1–3</sup>, on the 2<sup>2nd</sup>",
      "so they say¹,² in 2019¹–³, on the 22nd"
    ),
    ("re<span hidden>x</span>start, re<template>x</template>start", "restart, restart"),
    ("re<span style='color:red; display: none'>x</span>start", "restart"),
    ("a small crowd<a href=#fn1><sup>1</sup></a>", "a small crowd[1]"),
    ("<math><mfrac><mn>1</mn><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></math>", "1/(2a)"),
    ("<math><msup><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></msup></math>", "(a+b)²"),
    ("<math><msup><mi>x</mi><mrow><mn>2</mn><mi>y</mi></mrow></msup></math>", "x^(2y)"),
    ("<math><msqrt><mi>a</mi><mi>b</mi></msqrt><mi>c</mi></math>", "√(ab)c"),
    // The ending of a number, a sign, words.
    ("the 2<sup>nd</sup> and M<sup>me</sup>", "the 2nd and Mme"), ("Weir<sup>™</sup>", "Weir™"),
    ("5<sup>½</sup>", "5½"), ("$4<sup>.99</sup> and so<sup>[6]</sup>", "$4.99 and so[6]"),
    ("the report<sup>PDF</sup>", "the report PDF"),
    // Notes.
    ("of oak.<sup><a href='#n1'>1</a></sup> In 1921<a href='#n2'><sup>[2]</sup></a> it", "of oak.[1] In 1921[2] it"),
    ("built<sup id=r1><a href='#n'><span>[</span>a<span>]</span></a></sup>", "built[a]"),
    ("By the book of 1784. <a href='#r1' role=doc-backlink>↩︎</a>", "By the book of 1784."),
    // Emoji and formulas.
    ("Good news <img class=emoji src=1f389.png alt=🎉> for", "Good news 🎉 for"),
    ("Dry again<img class=wp-smiley src=s.gif alt=':)'>, he", "Dry again:), he"),
    ("as <img src='/latex.php?latex=E' alt='E=mc^2'> says", "as E=mc^2 says"),
    ("as <img class=tex src=v.svg alt='{\\displaystyle v^{2}}'> says", "as $v^{2}$ says"),
    // Formulas that screen readers are not to read, also beside MathML that nobody sees.
    ("as <img class=tex aria-hidden=true src=v.svg alt='{\\displaystyle v^{2}}'> says", "as $v^{2}$ says"),
    (
      "as <span><span style='display:none'><math><mi>v</mi></math></span><img class=tex aria-hidden=true src=v.svg alt='v^2'></span> says",
      "as v^2 says"
    ),
    (
      "is <span class=MathJax_Preview>[math]</span><script type='math/tex'>h=\\frac{v^2}{2g}</script> high",
      "is $h=\\frac{v^2}{2g}$ high"
    ),
    (
      "is <math><semantics><mrow><mi>x</mi></mrow><annotation encoding='application/x-tex'>x_1</annotation></semantics></math> high",
      "is $x_1$ high"
    ),
    (
      "is <math><msup><mi>x</mi><mn>2</mn></msup><mo>&lt;</mo><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math> high",
      "is x²<a/(b+1) high"
    ),
    // Readings of words.
    ("この<ruby>地震<rt>じしん</rt></ruby>で", "この地震（じしん）で"),
    ("の<ruby><rb>桟橋</rb><rp>（</rp><rt>さんばし</rt><rp>）</rp></ruby>が", "の桟橋（さんばし）が"),
    // Spaces.
    ("<span class=dropcap>F</span> our years", "Four years"), ("<span class=dropcap>A</span> storm", "A storm"),
    ("北桟橋の\n  再建を決めた", "北桟橋の再建を決めた"), ("북쪽\n부두", "북쪽 부두"), ("the\nweir", "the weir"),
    ("<time>21:00</time><b>Antony</b> came", "21:00 Antony came"),
    ("<span>4</span><span>K</span> i<b>Phone</b>", "4K iPhone"),
    ("one<script>x()</script> line", "one line"),
    // What was left out takes no space before a sign, nor between characters that have none between them.
    ("the report<span hidden> (external link)</span><svg></svg>. It", "the report. It"),
    ("<a href=/r>the report<svg></svg></a>, they", "the report, they"),
    ("(the weir<svg></svg>) is", "(the weir) is"), ("北栈桥<svg></svg>，重建<svg></svg>工程", "北栈桥，重建工程"),
    // Pictures of letters and emoji.
    ("<img class=dropcap src=t.gif alt=T>he weir", "The weir"), ("<img src=t.gif alt=T>he weir", "The weir"),
    ("<img class=drop-cap src=t.gif alt=T> he weir", "The weir"),
    ("and <img class='emoji emojione' alt=':fish:' src=f.png> was", "and :fish: was"),
    // Lines by their style, notes beside the text.
    ("Then <span style='display: block'>Odd</span>left", "Then Odd left"),
    ("Then <em style='display:block'>Odd</em>left", "Then Odd left"),
    ("of oak<span class=sidenote>By the book of 1784.</span> and stone", "of oak (By the book of 1784.) and stone"),
  ])
  func `Text reads as a reader sees it`(_ inside: String, _ expected: String) throws {
    #expect(try blocks("<p>\(inside)</p>").map(\.text) == [expected])
  }

  @Test func `A large letter in an element of its own begins the paragraph after it`() throws {
    let cap = "<div class=drop-cap-letter>F</div>"
    #expect(
      try blocks("<div>\(cap)<p>our years after the flood.</p></div>").map(\.text) == ["Four years after the flood."])
    #expect(try blocks("\(cap)<div>our years after.</div>").map(\.text) == ["Four years after."])
    #expect(try blocks("\(cap)<h3>The weir</h3><p>It is old.</p>").map(\.text) == ["F", "The weir", "It is old."])
  }

  @Test func `Lists, code and headings stay in their quotation`() throws {
    let found = try blocks(
      "<blockquote><p>They said:</p><h4>Why</h4><ul><li>no weir</li></ul><pre>flow()</pre><blockquote>And so it was.</blockquote></blockquote><p>We know.</p>"
    )
    #expect(found.map(\.kindName) == ["quote", "heading", "list_item", "preformatted", "quote", "paragraph"])
    #expect(found.map(\.quoted) == [0, 1, 1, 1, 0, 0])
    #expect(found.map(\.quotations) == [1, 1, 1, 1, 2, 0])
  }

  @Test func `A quotation in a list is in its item`() throws {
    let found = try blocks("<ul><li><p>They said:</p><blockquote>No weir.</blockquote></li></ul>")
    #expect(found.map(\.quoted) == [0, 1])
  }

  @Test(arguments: ["Dry<a class=headerlink href='#dry'>¶</a>", "<a href='#dry' aria-hidden=true>#</a> Dry"])
  func `Signs that link to a heading go`(_ heading: String) throws {
    #expect(try blocks("<h2 id=dry>\(heading)</h2>").map(\.text) == ["Dry"])
  }

  @Test func `A sign between two lines that stood side by side is no line`() throws {
    let built = try blocks(
      "<p>The weir was built of oak.</p><div>|</div><p>…</p><div>·</div><p>It is a hundred years old.</p>")
    #expect(built.map(\.text) == ["The weir was built of oak.", "…", "It is a hundred years old."])
  }

  @Test func `Struck words are marked`() throws {
    let block = try #require(try blocks("<p>It cost <del>four</del> five crowns</p>").first)
    #expect(block.text == "It cost four five crowns" && block.marks == [Mark(.strikethrough, 8..<12)])
  }

  @Test func `Code stays in its item`() throws {
    let found = try blocks(
      "<ol><li><p>Split it:</p><pre>split log</pre><p>Read it.</p></li><li>Done</li></ol><pre>end</pre>")
    #expect(found.map(\.text) == ["Split it:", "split log", "Read it.", "Done", "end"])
    #expect(found.dropLast().allSatisfy { $0.group == found[0].group && $0.group != nil })
    #expect(found.last?.group == nil)
  }

  @Test func `Neighbours are told apart`() throws {
    let quotes = try blocks("<blockquote><p>Build it.</p><p>Again.</p></blockquote><blockquote>Never.</blockquote>")
    #expect(quotes.map(\.kindName) == ["quote", "quote", "quote"])
    #expect(quotes[0].group == quotes[1].group && quotes[1].group != quotes[2].group)
    let lists = try blocks("<ul><li>one<ul><li>deep</li></ul></li></ul><ul><li>two</li></ul>")
    #expect(lists[0].group == lists[1].group && lists[1].group != lists[2].group)
  }

  @Test(arguments: [
    "<pre><code><div class=line>let a = 1</div><div class=line>let b = 2</div></code></pre>",
    "<pre>let a = 1<br>let b = 2</pre>",
    "<pre><span class=line>let a = 1</span><span class=line>let b = 2</span></pre>",
    "<pre><span class=line>let a = 1</span>\n<span class=line>let b = 2</span></pre>",
    "<pre><span class=lineno>1</span>let a = 1\n<span class=lineno>2</span>let b = 2</pre>",
    "<table><tr><td class=gutter><pre>1\n2</pre></td><td><pre>let a = 1\nlet b = 2</pre></td></tr></table>",
    "<pre><code><table class=hljs-ln><tr><td class=hljs-ln-numbers data-line-number=1></td><td>let a = 1</td></tr><tr><td class=hljs-ln-numbers data-line-number=2></td><td>let b = 2</td></tr></table></code></pre>",
    // Programs that set code outside of elements for it.
    "<div class=gist><table class=highlight>\n<tr>\n<td class='blob-num' data-line-number=1></td>\n<td class=blob-code>let a = 1</td>\n</tr>\n<tr>\n<td class='blob-num' data-line-number=2></td>\n<td class=blob-code>let b = 2</td>\n</tr>\n</table></div>",
    "<table><tr><td class=gutter><div class='line number1'>1</div><div class='line number2'>2</div></td><td class=code><div class=container><div class='line number1'><code>let</code> <code>a = 1</code></div><div class='line number2'><code>let b = 2</code></div></div></td></tr></table>",
    "<table class=crayon-table><tr><td class=crayon-nums><div class=crayon-num>1</div><div class=crayon-num>2</div></td><td class=crayon-code><div class=crayon-line>let a = 1</div><div class=crayon-line>let b = 2</div></td></tr></table>",
    "<table><tr><td><pre>1\n2</pre></td><td><pre>let a = 1\nlet b = 2</pre></td></tr></table>",
  ])
  func `Lines of code stay lines`(_ code: String) throws {
    let found = try blocks(code)
    #expect(found.map(\.text) == ["let a = 1\nlet b = 2"])
    #expect(found.map(\.kindName) == ["preformatted"])
  }

  @Test func `Who is quoted stays`() throws {
    let found = try blocks(
      "<blockquote><p>Build it of stone this time.</p><footer class=blockquote-footer>Ragnhild Vik</footer></blockquote>"
    )
    #expect(found.map(\.text) == ["Build it of stone this time.", "Ragnhild Vik"])
  }

  @Test func `A bold first row is a tables head`() throws {
    let table =
      "<table><tr><td><b>Crane</b><td><strong>Tonnes</strong><tr><td>A<td>4<tr><td><b>Sum</b><td><b>4</b></table>"
    guard case .table(let found)? = try blocks(table).first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(found.rows.map { $0.map(\.isHeader) } == [[true, true], [false, false], [false, false]])
    #expect(found.rows[0].flatMap(\.marks).isEmpty)
  }

  @Test func `Items have the numbers that the page gives them`() throws {
    let items = try blocks(
      "<ol><li value=9>Nine</li><li>Ten</li><li value=99999999999>Eleven</li><li value=3>Three</li></ol>")
    let numbers = items.map { block -> Int? in if case .listItem(let item) = block.kind { item.number } else { nil } }
    #expect(numbers == [9, 10, 11, 3])
  }

  @Test func `An alternative text that was escaped twice is read`() throws {
    let figure = try #require(try blocks("<figure><img src=/a.jpg alt='&amp;#39;Luv Guv&amp;#39;'></figure>").first)
    guard case .figure(let image) = figure.kind else { throw DocumentError("no_figure", "there is no figure") }
    #expect(image.alt == "'Luv Guv'")
  }
}

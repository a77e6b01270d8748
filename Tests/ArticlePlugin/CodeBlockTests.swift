import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Code that no `<pre>` is around, and the names of its language.
@Suite struct CodeBlockTests {
  private func code(_ content: String) throws -> (text: String, language: String?)? {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(content)<p>\(ExtractedPage.second)</p>")
    return page.document.blocks.lazy.compactMap { block in
      if case .preformatted(let language) = block.kind { (block.text, language) } else { nil }
    }.first
  }

  @Test func `Numbers in elements before each line are none of the code`() throws {
    let code = "<pre><span>1</span> let a = 1\n<span>2</span> let b\n<span>3</span>\n<span>4</span>   let c</pre>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(code)<p>\(ExtractedPage.second)</p>")
    #expect(page.document.text.contains("let a = 1\nlet b\n\n  let c"))
    let own = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><pre><span>1</span> + 2\n<span>7</span> + 3</pre><p>\(ExtractedPage.second)</p>")
    #expect(own.document.text.contains("1 + 2\n7 + 3"))
  }

  @Test(arguments: [
    "<p><code>10 PRINT<br>20 GOTO 10<br>30 END</code></p>",
    "<div><code>10 PRINT<br>\n20 GOTO 10<br>\n30 END</code></div>",
    "<code style='display:block;white-space:pre'>10 PRINT\n20 GOTO 10\n30 END</code>",
  ])
  func `Code with lines of its own is a piece of code`(_ content: String) throws {
    #expect(try code(content)?.text == "10 PRINT\n20 GOTO 10\n30 END")
  }

  @Test(arguments: [
    "<pre><code style='display:block;white-space:pre'>let a<br>\n\nlet b</code></pre>",
    "<pre><code>let a<br><br>\nlet b</code></pre>",
  ])
  func `Empty lines of code stay`(_ content: String) throws {
    #expect(try code(content)?.text == "let a\n\n\nlet b")
  }

  @Test(arguments: [
    "<p><code>GOTO 10</code></p>", "<p>Type <code>PRINT<br>GOTO</code> and wait for the lamp.</p>",
  ])
  func `Code within a text is none`(_ content: String) throws {
    #expect(try code(content) == nil)
  }

  @Test(
    arguments: [
      ("<pre class='brush: python; gutter: false'>print</pre>", "python"),
      ("<div class='highlight highlight-source-js'><pre>let a</pre></div>", "js"),
      ("<pre><code class='language-sql'>select</code></pre>", "sql"), ("<pre class='brush:java'>int</pre>", "java"),
      ("<pre class=wide>int</pre>", nil),
      ("<div class=lang-en><p>It reads, and it says so:</p><pre>int</pre></div>", nil),
    ] as [(String, String?)])
  func `The language is in names`(_ content: String, _ language: String?) throws {
    let found = try #require(try code(content))
    #expect(found.language == language)
  }

  @Test(arguments: [
    "<pre><div><div class=flex><span>json</span><button>Copy code</button></div><div><code class='hljs language-json'>{}</code></div></div></pre>",
    "<div class=code-block><div class=code-lang>JSON</div><pre><code>{}</code></pre></div>",
    "<div><div class=head><span class=lang>json</span><button>Copy</button></div><pre><code>{}</code></pre></div>",
    "<div><div class=head><span>json</span><button>Copy</button></div><pre><code>{}</code></pre></div>",
  ])
  func `The name of a language over code is no line of it`(_ content: String) throws {
    let found = try #require(try code(content))
    #expect(found.text == "{}" && found.language == "json")
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(content)<p>\(ExtractedPage.second)</p>")
    #expect(!page.document.text.lowercased().contains("json"))
  }

  @Test func `A word over code that no name calls its language stays`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>Then:</p><pre><span>make</span> <code>bell</code></pre><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.document.text.contains("Then:") && page.document.text.contains("make bell"))
  }

  @Test func `Highlighted code in a plain box keeps its lines`() throws {
    let found = try #require(
      try code("<div><div><code class='hljs language-json'>{\n  \"bell\": 1\n}</code></div></div>"))
    #expect(found.text == "{\n  \"bell\": 1\n}" && found.language == "json")
    #expect(try code("<p>Write <code class=language-json>{\n}</code> and save the file.</p>") == nil)
  }

  @Test func `Each of several pieces of code in one element is a line`() throws {
    let lines = "<pre><code><span>def</span> ring(n):</code><code>    bell()</code></pre>"
    #expect(try code(lines)?.text == "def ring(n):\n    bell()")
  }

  @Test func `A list of numbers beside the code is none of it`() throws {
    let list = "<pre><code>let a = 1\nlet b = 2\n</code><ul class=pre-numbering><li>1</li><li>2</li></ul></pre>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(list)<p>\(ExtractedPage.second)</p>")
    #expect(page.document.text.contains("let a = 1\nlet b = 2\n\n\(ExtractedPage.second)"))
  }

  @Test func `Lines of code in the cells of a table are set in as far as they were`() throws {
    let row = { (number: Int, code: String) in
      "<tr><td class=blob-num>\(number)</td><td class=blob-code>\(code)</td></tr>"
    }
    let table = "<table>\(row(1, "<b>def</b> ring():"))\(row(2, "    <b>return</b> 42"))</table>"
    #expect(try code(table)?.text == "def ring():\n    return 42")
  }
}

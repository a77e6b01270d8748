import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Code that editors and highlighters set without a `<pre>`.
@Suite struct CodeBoxTests {
  private func pieces(_ content: String) throws -> [String] {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(content)<p>\(ExtractedPage.second)</p>")
    return page.document.blocks.compactMap { if case .preformatted = $0.kind { $0.text } else { nil } }
  }

  private static let code = "ring(3)\n\n  wait(60)"

  @Test(arguments: [
    """
    <div class=syntaxhighlighter><table><tr><td class=gutter><div class=line>1</div><div class=line>2</div><div class=line>3</div></td>
    <td class=code><div class=container><div class="line number1"><code>ring(3)</code></div><div class="line number2">&nbsp;</div><div
    class="line number3"><code>&nbsp;&nbsp;</code><code>wait(60)</code></div></div></td></tr></table></div>
    """,
    """
    <div class=CodeMirror-code><div><div class=CodeMirror-gutter-wrapper><div class=CodeMirror-linenumber>1</div></div><pre class=CodeMirror-line>ring(3)</pre></div>
    <div><div class=CodeMirror-gutter-wrapper><div class=CodeMirror-linenumber>2</div></div><pre class=CodeMirror-line>&#8203;</pre></div>
    <div><div class=CodeMirror-gutter-wrapper><div class=CodeMirror-linenumber>3</div></div><pre class=CodeMirror-line>  wait(60)</pre></div></div>
    """,
    """
    <div class=view-lines style="font-family: Consolas, monospace"><div class=view-line><span>ring(3)</span></div><div class=view-line><span></span></div><div
    class=view-line>&nbsp;&nbsp;wait(60)</div></div>
    """,
    "<div class=cm-content><div class=cm-line>ring(3)</div><div class=cm-line><br></div><div class=cm-line>  wait(60)</div></div>",
    "<div style='white-space:pre;font-family:monospace'>ring(3)\n\n  wait(60)</div>",
    "<div class=code><div>ring(3)</div><div><br></div><div>&nbsp;&nbsp;wait(60)</div></div>",
  ])
  func `Lines of code that are elements are one piece of code`(_ box: String) throws {
    let lines = try pieces(box).map { piece in
      piece.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.allSatisfy { $0 == " " } ? "" : String($0) }.joined(separator: "\n")
    }
    #expect(lines == [Self.code])
  }

  @Test(arguments: [
    "<pre><code><span class=line><span class=ln>1</span><span class=cl>ring(3)\n</span></span><span class=line><span class=ln>2</span><span>wait(60)\n</span></span></code></pre>",
    """
    <pre><code><span style="display:flex"><span style="user-select:none">1</span><span>ring(3)
    </span></span><span style="display:flex"><span style="user-select:none">2</span><span>wait(60)
    </span></span></code></pre>
    """,
  ])
  func `Numbers that are not copied with the code are none of it`(_ code: String) throws {
    #expect(try pieces(code) == ["ring(3)\nwait(60)"])
  }

  @Test(arguments: [
    "<div class=poem><div class=line>The boat is old,</div><div class=line>the bay is cold.</div></div>",
    "<div class=promo-code><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p></div>",
    "<div style='font-family:Courier'><p>\(ExtractedPage.third)</p></div>",
  ])
  func `Other lines are no code`(_ box: String) throws {
    #expect(try pieces(box).isEmpty)
  }

  @Test func `Code below a picture is no caption of it`() throws {
    #expect(try pieces("<div><img src=/shot.png width=600><pre>ring(3)</pre></div>") == ["ring(3)"])
  }
}

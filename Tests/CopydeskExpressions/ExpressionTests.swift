import CopydeskCore
import CopydeskExpressions
import Testing

/// What expressions give for a document.
@Suite struct ExpressionTests {
  @Test func `A condition on metadata`() throws {
    var document = Document(html: "", path: "a.html")
    document.metadata.language = "ko-KR"
    document.blocks = [Block(.paragraph, text: "one two three")]
    #expect(try Expression("words >= 3 && language.startsWith('ko')").holds(for: document))
  }
}

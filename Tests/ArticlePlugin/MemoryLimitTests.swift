import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskArticlePlugin

/// Pages whose shape takes much more memory than their bytes.
@Suite struct MemoryLimitTests {
  private func context(_ allowed: Int) -> StageContext {
    var context = StageContext(stage: "transforms[0].test")
    context.memory = MemoryAccount(allowed: allowed)
    return context
  }

  private func document(_ text: String, _ kind: MediaType) -> Document {
    Document(origin: Origin(path: "a"), payload: Payload(bytes: Array(text.utf8), mediaType: kind))
  }

  /// The code that a page fails with where it may take so many bytes; `nil` for one that does not.
  private func code(_ text: String, _ kind: MediaType = .html, allowed: Int) -> String? {
    var page = document(text, kind)
    do {
      if kind == .html {
        _ = try HTMLArticle(settings: .init()).apply(to: &page, in: context(allowed))
      } else {
        _ = try TextArticle(settings: .init()).apply(to: &page, in: context(allowed))
      }
      return nil
    } catch {
      return (error as? DocumentError)?.code
    }
  }

  @Test func `Nodes have a price`() {
    let page = "<body>" + String(repeating: "<b>x</b>", count: 20_000)
    #expect(code(page, allowed: 1 << 20) == "limit_memory")
    #expect(code(page, allowed: 1 << 26) == nil)
  }

  @Test func `Blocks have a price, and so has what is taken out`() {
    let sentence = "The harbour was closed for three hours on Monday after a storm, the port said."
    for element in ["p", "li"] {
      let page = "<article><h1>Storm</h1>" + String(repeating: "<\(element)>\(sentence)</\(element)>", count: 20_000)
      #expect(code(page, allowed: 8 << 20) == "limit_memory", "\(element)")
    }
    let teasers =
      "<article><h1>Storm</h1><p>\(sentence)</p></article>"
      + String(repeating: "<nav><a href=x>News</a></nav>", count: 20_000)
    #expect(code(teasers, allowed: 16 << 20) == "limit_memory")
  }

  @Test func `Lines have a price`() {
    let text = String(repeating: "line\n", count: 20_000)
    #expect(code(text, .plainText, allowed: 1 << 20) == "limit_memory")
    #expect(code(text, .plainText, allowed: 1 << 26) == nil)
  }
}

import CopydeskCore
import Testing

/// What is to be written of an article, on its way from one process to another.
@Suite struct PortableRenderingTests {
  private static let names: [OutputName?] = [
    nil, OutputName(stem: "bridge"), OutputName(stem: "", suffix: ".md"),
    OutputName(folders: ["news", "부산", ""], stem: "크레인", suffix: ".json.gz"),
  ]

  @Test(arguments: names) func `An article comes back with its name`(name: OutputName?) throws {
    let article = RenderedArticle(name: name, bytes: [0, 255, 10])
    let copy = try #require(RenderedArticle(portableParts: article.portableParts))
    #expect(copy.name == name && copy.bytes == article.bytes)
  }

  @Test func `What is no article is none`() {
    #expect(RenderedArticle(portableParts: []) == nil)
    #expect(RenderedArticle(portableParts: [[1], [2]]) == nil)
  }

  @Test func `Bytes come back`() {
    #expect([UInt8](portableParts: [1, 2].portableParts) == [1, 2])
    #expect([UInt8](portableParts: []) == nil && [UInt8](portableParts: [[1], [2]]) == nil)
  }
}

import CopydeskCore
import CopydeskText
import Testing

@testable import CopydeskArticlePlugin

/// The keys of blocks: kept for short texts, made of others when they are asked for.
@Suite struct BlockKeyTests {
  private static let texts = [
    "", "The ferry", String(repeating: "The ferry is back. ", count: 10),
    String(repeating: "The ferry is back. ", count: 11),
    String(repeating: "渡輪重新啟航。", count: 30), String(repeating: "— * — ", count: 60) + "end",
    String(repeating: "The ferry is back. ", count: 60),
  ]

  @Test(arguments: texts)
  func `A block's key is that of its text, up to a thousand bytes`(_ text: String) {
    let built = ArticleBlock(Block(.paragraph, text: text))
    #expect(built.key == (text.utf8.count <= 1_000 ? TextKey(text).string : ""))
  }

  @Test(arguments: texts)
  func `A key that is short enough is never ruled out`(_ text: String) {
    let built = ArticleBlock(Block(.paragraph, text: text))
    for most in [0, 3, 100, 120, 200] where TextKey(text).string.utf8.count <= most {
      #expect(built.mayHaveKey(ofAtMost: most))
    }
  }

  @Test func `A long text in plain letters has no short key`() {
    let built = ArticleBlock(Block(.paragraph, text: String(repeating: "The ferry is back. ", count: 20)))
    #expect(!built.mayHaveKey(ofAtMost: 120))
  }
}

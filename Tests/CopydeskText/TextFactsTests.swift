@testable import CopydeskText
import Testing

/// What is counted in eight bytes at a time is what is counted one by one.
@Suite struct TextFactsTests {
  private static let texts = [
    "", " ", "\n\t  ", "a", "One, two; three! Four? Five.", "Plain words without a sign of any kind at all in them",
    "Das Tor, „alt“ und rot; es fiel!", "그는 말했다. 그리고, 갔다.", "他说：“好。”，然后走了！", "قال، ثم ذهب؟", "उसने कहा।",
    "A\u{7F}\u{20}\u{21}\u{1F} edge of what is seen,.;!?,.;!?,.;!?", "tail in quotes.”  \n",
  ]

  @Test(arguments: texts) func `Words are matched one at a time`(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let facts = TextFacts(buffer, 0..<bytes.count)
      let visible = bytes.indices.filter { bytes[$0] > 0x20 }
      #expect(Int(facts.weight) == visible.count)
      #expect(Int(facts.punctuation) == visible.count { Punctuation.isClauseSign(buffer, $0) })
    }
  }

  @Test(arguments: [("It ended. ", true), ("It ended", false), ("Er ging.“", true), ("他走了。", true), ("", false)])
  func `How texts end`(_ text: String, _ expected: Bool) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { #expect(TextFacts($0, 0..<bytes.count).endsSentence == expected) }
  }
}

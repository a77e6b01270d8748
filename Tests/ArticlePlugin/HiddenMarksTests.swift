import CopydeskHTML
import Testing

@testable import CopydeskArticlePlugin

/// What markup says that readers do not see.
@Suite struct HiddenMarksTests {
  @Test(
    arguments: [
      (.class, "a hidden b", true), (.class, "unhidden", false), (.class, "sr-only", true), (.class, "aural", true),
      (.class, "sr-only2", false),
      (.style, "color:red; DISPLAY : none", true), (.style, "display:nonesuch", true),
      (.style, "display:block", false),
      (.style, "visibility:hidden", true), (.ariaHidden, "false", false), (.ariaHidden, "true", true),
    ] as [(AttributeName, String, Bool)])
  func `Hidden marks`(_ name: AttributeName, _ value: String, _ expected: Bool) {
    let bytes = Array(value.utf8)
    bytes.withUnsafeBufferPointer { #expect(HiddenMarks.hides(name, $0[...]) == expected) }
  }
}

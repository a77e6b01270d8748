import Testing

@testable import CopydeskText

@Suite struct ScalarTests {
  @Test func `Letters and white space are those of Unicode's tables`() {
    for value in UInt32(0)..<0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isAlphabetic == scalar.properties.isAlphabetic, "U+\(String(value, radix: 16))")
      #expect(scalar.isSpace == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `Letters that are known without Unicode's tables are letters there`() {
    let letters: Set<Unicode.GeneralCategory> = [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    ]
    let common = (UInt32(0)..<0x11000).compactMap(Unicode.Scalar.init).filter(\.isCommonLetter)
    #expect(common.count > 30_000)
    #expect(common.allSatisfy { letters.contains($0.properties.generalCategory) && $0.isWordPart })
  }

  @Test(arguments: [
    ("The Gazette", "Gazette", true), ("The Gazette", "Gazett", false), ("Ada", "", true), ("", "Ada", true),
    ("Zoe\u{308}", "Zoë", true), ("海湾网", "网", true), ("Ada", "网", false),
  ])
  func `A text may end with another unless their last characters of ASCII differ`(
    text: String, tail: String, expected: Bool
  ) {
    #expect(text.mayEnd(with: tail) == expected)
    if text.hasSuffix(tail) { #expect(text.mayEnd(with: tail)) }
  }
}

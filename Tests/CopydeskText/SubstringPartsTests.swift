import CopydeskText
import Testing

@Suite struct SubstringPartsTests {
  /// Texts with signs of all kinds, at ends and beside characters that join.
  static let texts = [
    "", ",", "a", "one, two;three", ",,a,,b,,", "Größe, Länge; ÉTÉ", "a,\u{301}b,c", "e\u{301}a,b", "漢字、かな，カナ",
    "नमस्ते, दुनिया",
    "a\r\nb\rc\nd", "🇩🇪,🇫🇷", "👩‍👩‍👧,x", "م، ن, س", "x\u{200D},y", "\u{600}1,2",
  ]

  private let commas = ASCIISet { ",;".contains($0) }

  @Test(arguments: texts) func `Parts are those that a split by characters gives`(_ text: String) {
    let isComma: (Character) -> Bool = { ",;、，،".contains($0) }
    #expect(text.parts(between: commas, isComma) == text.split(whereSeparator: isComma))
    #expect(text.dropFirst().parts(between: commas, isComma) == text.dropFirst().split(whereSeparator: isComma))
  }

  @Test(arguments: texts) func `Words are those that a split by characters gives`(_ text: String) {
    #expect(text.wordParts == text.split { !$0.isLetter && !$0.isNumber })
    #expect(text.letterParts == text.split { !$0.isLetter })
  }

  @Test(arguments: texts) func `White space separates as characters say`(_ text: String) {
    #expect(text.parts(between: .whiteSpace, \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
  }

  @Test func `A set has the ASCII characters that its test accepts`() {
    #expect(commas.contains(UInt8(ascii: ",")))
    #expect(commas.contains(UInt8(ascii: ";")))
    #expect(!commas.contains(UInt8(ascii: "a")))
    #expect((UInt8(0)..<128).count(where: { ASCIISet.notLetters.contains($0) }) == 128 - 52)
    #expect((UInt8(0)..<128).count(where: { ASCIISet.signs.contains($0) }) == 128 - 62)
  }
}

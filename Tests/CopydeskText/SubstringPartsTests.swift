import Testing

@testable import CopydeskText

@Suite struct SubstringPartsTests {
  /// Texts with signs of all kinds, at ends and beside characters that join.
  static let texts = [
    "", ",", "a", "one, two;three", ",,a,,b,,", "Größe, Länge; ÉTÉ", "a,\u{301}b,c", "e\u{301}a,b", "漢字、かな，カナ",
    "नमस्ते, दुनिया", "Мост, река; и\u{306}ёж", "γέφυρα,ποτάμι·ΝΕΡΌ", "다리,\u{1100}\u{1161}강 ×÷ ß", "a п,п a",
    "и\u{301},\u{301}и",
    "\u{600}п,п", "x\u{200D}п,漢\u{FE00},", "“п”—п…и\u{200D}и、漢\u{302A}，か\u{3099}", "п\r\nп", "各,，各",
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
    #expect(text.spacedParts == text.split(separator: " "))
  }

  @Test(arguments: texts) func `White space separates as characters say`(_ text: String) {
    #expect(text.parts(between: .whiteSpace, \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
  }

  @Test func `What is told for a letter by its bytes is one, and no part of the character before it`() {
    var count = 0
    for value in UInt32(0x80)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      guard bytes.withUnsafeBufferPointer({ LetterBytes.length($0, at: 0) }) > 0 else { continue }
      count += 1
      #expect(scalar.properties.isAlphabetic, "U+\(String(value, radix: 16))")
      #expect(
        bytes.withUnsafeBufferPointer({ LetterBytes.length($0, at: 0) }) == bytes.count && "a\(scalar)".count == 2
          && "\(scalar)\(scalar)".count == 2)
    }
    #expect(count > 30_000)
  }

  @Test func `What is told to begin a character is no part of the one before it`() {
    for value in UInt32(1)..<0x1_0000 where value != 0x0A {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      guard bytes.withUnsafeBufferPointer({ LetterBytes.isFree($0, at: 0) }) else { continue }
      for letter in ["a", "и", "漢", "다"] { #expect("\(letter)\(scalar)".count == 2, "U+\(String(value, radix: 16))") }
    }
  }

  @Test func `A set has the ASCII characters that its test accepts`() {
    #expect(commas.contains(UInt8(ascii: ",")))
    #expect(commas.contains(UInt8(ascii: ";")))
    #expect(!commas.contains(UInt8(ascii: "a")))
    #expect((UInt8(0)..<128).count(where: { ASCIISet.notLetters.contains($0) }) == 128 - 52)
    #expect((UInt8(0)..<128).count(where: { ASCIISet.signs.contains($0) }) == 128 - 62)
  }
}

import CopydeskCore
import CopydeskText
import Foundation
import Testing

@testable import CopydeskReprintsPlugin

/// Holds the short way of folding against Unicode's tables.
@Suite struct FoldingTests {
  /// The tokens of a text.
  private func tokens(_ text: String) -> [String] {
    let folded = FoldedText([Block(.paragraph, text: text)])
    var start = 0
    return (0..<folded.tokens).map { token in
      let end = Int(folded.ends[token])
      defer { start = end }
      return String(decoding: UnsafeBufferPointer(start: folded.bytes + start, count: end - start), as: UTF8.self)
    }
  }

  /// The tokens of a text by definition.
  private func defined(_ text: String) -> [String] {
    let ignored: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"]
    var tokens: [String] = []
    var token = ""
    func end() {
      if !token.isEmpty { tokens.append(token) }
      token = ""
    }
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars where !ignored.contains(scalar) {
      if !scalar.isWordPart || scalar.isUnspaced { end() }
      if !scalar.isWordPart { continue }
      var folded: [UInt8] = []
      KeyBuilder.appendFolding(of: scalar, to: &folded)
      token += String(decoding: folded, as: UTF8.self)
      if scalar.isUnspaced { end() }
    }
    end()
    return tokens
  }

  @Test func `Every character of the Basic Multilingual Plane folds as defined`() {
    var wrong: [String] = []
    for value in UInt32(1)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)Bc"
      if tokens(text) != defined(text) { wrong.append("U+\(String(value, radix: 16))") }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "STRASSE Straße", "e\u{301}te\u{301} été", "ﬁnal ½ m² ™", "Ｆｕｌｌ　Ｗｉｄｔｈ，好！", "각\u{1100}\u{1161}", "हिन्दी में। और",
    "عربي، و؟ مُشَكَّل", "ไทยไม่มี", "👩‍👧 x🏳️‍🌈y", "𠮷野家𝔘𝔫𝔦", "un\u{AD}bro\u{AD}ken", "", " . ",
  ])
  func `Texts fold as defined`(text: String) {
    #expect(tokens(text) == defined(text))
  }

  @Test func `What comes after a million words is left out`() {
    let folded = FoldedText([Block(.paragraph, text: String(repeating: "ab ", count: FoldedText.mostTokens + 5))])
    #expect(folded.tokens == FoldedText.mostTokens)
    #expect(folded.count == 2 * FoldedText.mostTokens)
  }
}

@testable import CopydeskText
import Foundation
import TestSupport
import Testing

/// Keys of texts: the quick way, the long way, and Foundation's.
@Suite struct TextKeyTests {
  /// The key of a text that takes the long way as a whole.
  private func long(_ text: String) -> String {
    var bytes: [UInt8] = []
    KeyBuilder.append(normalizing: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// NFKC and case folding as Foundation does them, letters, marks and digits only.
  private func reference(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping.folding(options: .caseInsensitive, locale: nil)
    return String(String.UnicodeScalarView(folded.unicodeScalars.filter(\.isWordPart)))
  }

  /// Every scalar that is assigned, and every one of the basic plane.
  private var scalars: [Unicode.Scalar] {
    (UInt32(0)...0x3FFFF).compactMap(Unicode.Scalar.init).filter {
      $0.value < 0x10000 || $0.properties.generalCategory != .unassigned
    }
  }

  @Test func `Every scalar has one key`() {
    let wrong = scalars.filter {
      TextKey(String($0)).string.unicodeScalars.elementsEqual(long(String($0)).unicodeScalars) == false
    }
    let isRight = wrong.isEmpty
    #expect(isRight, "\(shown(wrong))")
  }

  /// Foundation's table of foldings knows neither the rounded Cyrillic letters (CaseFolding.txt, 1C80 to 1C88) nor Unicode 16 and later.
  @Test func `Every scalar has Foundation's key`() {
    let scalars = scalars.filter { !(0x1C80...0x1C88).contains($0.value) && ($0.properties.age?.major ?? 0) < 16 }
    let wrong = scalars.filter {
      let text = String($0)
      return !TextKey(text).string.unicodeScalars.elementsEqual(reference(text).unicodeScalars)
    }
    let isRight = wrong.isEmpty
    #expect(isRight, "\(shown(wrong))")
  }

  @Test(arguments: [
    ("\u{1C80}", "в"), ("\u{1C88}", "\u{A64B}"), ("ΐ", "ΐ"), ("ᾳ", "αι"), ("և", "եւ"), ("ẞ", "ss"), ("ı", "ı"),
  ])
  func `Foldings of the standard`(_ text: String, _ folding: String) { #expect(TextKey(text).string == folding) }

  @Test func `Every scalar and its capital have one key`() {
    // The dotless i has I for a capital, which folds to i: CaseFolding.txt says so.
    let wrong = scalars.filter { $0 != "ı" && TextKey(String($0)) != TextKey($0.properties.uppercaseMapping) }
    let isRight = wrong.isEmpty
    #expect(isRight, "\(shown(wrong))")
  }

  @Test func `Texts of many scripts have one key`() {
    var numbers = SplitMix64(seed: 20_240_305)
    let pool = TextKeyTests.scripts.flatMap { range in range.compactMap(Unicode.Scalar.init) }
    var wrong: [String] = []
    for number in 0..<20_000 {
      var text = String.UnicodeScalarView()
      let script = TextKeyTests.scripts[numbers.next(TextKeyTests.scripts.count)]
      // Long ones take both ways in turns.
      for _ in 0..<numbers.next(number % 50 == 0 ? 400 : 12) {
        let isMixed = numbers.next(4) == 0
        let own = Unicode.Scalar(script.lowerBound + UInt32(numbers.next(script.count)))
        if let scalar = isMixed ? pool[numbers.next(pool.count)] : own { text.append(scalar) }
      }
      let string = String(text)
      if !TextKey(string).string.unicodeScalars.elementsEqual(long(string).unicodeScalars) { wrong.append(string) }
    }
    let isRight = wrong.isEmpty
    #expect(isRight, "\(wrong.prefix(10).map { shown(Array($0.unicodeScalars)) }.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("The Ferry Is Back!", "THE FERRY—IS BACK", true), ("Straße", "STRASSE", true), ("ΣΊΣΥΦΟΣ", "σίσυφος", true),
    ("ﬁnally", "finally", true), ("Ｆｕｌｌ　ｗｉｄｔｈ １２", "full width 12", true), ("ｶﾞ", "ガ", true),
    ("cafe\u{301}", "café", true), ("한글", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", true),
    ("٢٠٢٤", "2024", false), ("resume", "résumé", false), ("", "—…!", true), ("①", "1", true), ("ＡＰ", "ap", true),
    ("مكتبة", "مكـتبة", false), ("zero\u{200B}width", "zerowidth", true), ("soft\u{AD}hyphen", "softhyphen", true),
  ])
  func `Texts that say the same`(_ first: String, _ second: String, _ areEqual: Bool) {
    #expect((TextKey(first) == TextKey(second)) == areEqual)
  }

  @Test(arguments: ["The Ferry", "Ｆｅｒｒｙ ①", "Straße", "", "—", "나룻배", "渡し船、二年ぶり", "cafe\u{301}", "👍🏽 ok"])
  func `A key is appended to bytes`(_ text: String) {
    var bytes = Array("x".utf8)
    TextKey.append(text, to: &bytes)
    TextKey.append(text.dropFirst(0), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x" + TextKey(text).string + TextKey(text).string)
  }

  @Test func `Substrings have the key of their text`() {
    let text = "Vor der Tür: ÄÖÜ und 東京"
    #expect(TextKey(text.dropFirst(8)) == TextKey("Tür äöü und東京"))
    #expect(TextKey("…").isEmpty && !TextKey("1").isEmpty)
  }

  private func shown(_ scalars: [Unicode.Scalar]) -> String {
    "\(scalars.count) scalars: "
      + scalars.prefix(40).map { "U+\(String($0.value, radix: 16, uppercase: true))" }.joined(separator: " ")
  }

  /// Blocks that the quick way knows, and such as compose with them.
  private static let scripts: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x17F, 0x180...0x24F, 0x300...0x345, 0x370...0x3FF, 0x400...0x4FF, 0x5B0...0x5EA,
    0x600...0x6FF, 0x900...0x97F, 0xE00...0xE7F, 0x1100...0x11FF, 0x1E00...0x1FFF, 0x2000...0x206F, 0x3000...0x30FF,
    0x4E00...0x4EFF, 0xAC00...0xACFF, 0xFB00...0xFB06, 0xFF00...0xFFEF,
  ]
}

import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The text of a block, put together byte by byte.
@Suite struct InlineTextTests {
  private func collapsed(_ pieces: String...) -> String {
    var text = InlineText()
    for piece in pieces { text.append(Array(piece.utf8)[...], position: 0) }
    return text.take().text
  }

  @Test(arguments: [
    ("a  b\n\tc", "a b c"), (" a b ", "a b"), ("a b", "a b"), ("é è ê", "é è ê"), ("海 边  的 船", "海 边 的 船"),
    // Soft hyphen, zero-width space, word joiner, byte order mark, DEL: gone, and the spaces around them are one.
    ("fer\u{AD}ry", "ferry"), ("a \u{AD}b", "a b"), ("a\u{200B} b", "a b"), ("a \u{2060} b", "a b"), ("\u{FEFF}a", "a"),
    ("a \u{7F}b", "a b"), ("a\u{7F} b", "a b"),
    // Characters that begin with the same bytes stay.
    ("“a” — b…", "“a” — b…"), ("a\u{A0}b £ ©", "a\u{A0}b £ ©"), ("ｆｕｌｌ ﻿x", "ｆｕｌｌ x"),
    // C1 controls are windows-1252.
    ("it\u{92}s", "it’s"), ("a \u{97} b", "a — b"),
    // Wide spaces go only at the ends.
    ("\u{3000}a\u{3000}b\u{3000}", "a\u{3000}b"), ("\u{A0}\u{2003}a\u{2028}", "a"), ("\u{A0}", ""), ("", ""),
  ])
  func `Text is collapsed`(_ text: String, _ expected: String) {
    #expect(collapsed(text) == expected)
  }

  @Test func `Pieces join with one space`() {
    #expect(collapsed("a ", " b", "c", " ", "d") == "a bc d")
    #expect(collapsed("a ", "\u{200B}", " b") == "a b")
  }

  @Test(arguments: [
    ("渡し船は、\n", "去年の冬", "渡し船は、去年の冬"), ("渡し船は、 ", "去年の冬", "渡し船は、 去年の冬"),
    ("배는 월요일에\n", "떠났다", "배는 월요일에 떠났다"), ("東京\n", "NHK", "東京 NHK"), ("The ferry\n", "left", "The ferry left"),
  ])
  func `The end of a line before a mark is a space where the scripts have any`(
    _ before: String, _ marked: String, _ expected: String
  ) {
    var text = InlineText()
    text.append(Array(before.utf8)[...], position: 0)
    text.open(.strong)
    text.append(Array(marked.utf8)[...], position: 0)
    text.close()
    let taken = text.take()
    #expect(taken.text == expected)
    #expect(taken.marks == [Mark(.strong, (expected.utf8.count - marked.utf8.count)..<expected.utf8.count)])
  }

  @Test func `A break, a hard space and a break are two breaks`() {
    var text = InlineText()
    text.append(Array("one".utf8)[...], position: 0)
    text.lineBreak()
    text.append(Array("\u{A0}".utf8)[...], position: 0)
    #expect(text.endsWithLineBreak)
  }

  @Test func `A text that was taken leaves nothing`() {
    var text = InlineText()
    text.append(Array(" one ".utf8)[...], position: 7)
    let first = text.take()
    #expect(first.text == "one" && first.position == 7)
    text.append(Array("two".utf8)[...], position: 9)
    let second = text.take()
    #expect(second.text == "two" && second.position == 9)
  }

  @Test func `White space is Unicode's`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let (front, back) = bytes.withUnsafeBufferPointer {
        (WhiteSpace.length($0, at: 0), WhiteSpace.length($0, before: $0.count))
      }
      let expected = scalar.properties.isWhitespace ? bytes.count : nil
      if front != expected || back != expected { Issue.record("U+\(String(value, radix: 16)): \(front as Any)") }
    }
  }

  @Test(arguments: [
    "in a <a href=/b> letter</a>, they", "in a\n<a href=/b>\n <span>letter</span>\n</a>, they",
    "in <b> a </b> letter, they",
    "in <em></em> a <code> letter</code>, they",
  ])
  func `White space before a mark and inside of it is one space`(_ sentence: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>Nobody knew, \(sentence) said.</p>\(ExtractedPage.story)")
    #expect(page.document.blocks.contains { $0.text.hasPrefix("Nobody knew, in a letter") && !$0.text.contains("  ") })
  }
}

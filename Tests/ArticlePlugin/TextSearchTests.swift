import Testing

@testable import CopydeskArticlePlugin

/// Texts that are looked at eight bytes at a time say the same as when they are looked at byte by byte.
@Suite struct TextSearchTests {
  @Test(arguments: ["e", "ebb", "ebb tide", "tide tables", "ß", "海湾", ""])
  func `A word is found at every place`(word: String) {
    for before in 0..<20 {
      for after in 0..<12 {
        let (head, tail) = (String(repeating: "x", count: before), String(repeating: "y", count: after))
        #expect((head + word + tail).holds(word))
        #expect((head + "eeb" + word + tail).holds(word))
        if let last = word.utf8.last, last < 0x80 {
          let other = head + word.dropLast() + "q" + tail
          #expect(!other.holds(word))
        }
      }
    }
  }

  @Test func `Lines have single spaces`() {
    for count in 0..<20 {
      let word = String(repeating: "a", count: count)
      for gap in [" ", "  ", "\n", "\t ", "\u{7F}"] {
        var lines = LineText()
        lines.append(ArraySlice("\(word)b\(gap)c \(word)\(gap)".utf8))
        let expected = gap == "\u{7F}" ? "\(word)bc \(word)" : "\(word)b c \(word)"
        #expect(lines.text == (word.isEmpty ? String(expected.dropLast()) : expected))
      }
    }
  }

  @Test func `Values of meta elements lose what is no text`() {
    for count in 0..<20 {
      let word = String(repeating: "a", count: count) + "b"
      for (text, expected) in [
        ("\(word) c", "\(word) c"), ("\(word)  c", "\(word) c"), ("\(word) ", word), (" \(word)", word),
        ("\(word)&amp;c", "\(word)&c"), ("\(word)\nc", "\(word) c"), ("\(word)\u{AD}c", "\(word)c"),
      ] {
        #expect(MetaContent.text(ArraySlice(text.utf8)) == expected)
      }
    }
  }
}

/// What the bytes of a text say about it, found in one pass over them.
package struct TextFacts {
  /// Bytes of letters, digits and signs; no white space.
  package private(set) var weight: Int32 = 0
  /// Signs that part or end clauses.
  package private(set) var punctuation: Int32 = 0
  /// Whether it ends like a sentence.
  package private(set) var endsSentence = false

  /// - Parameter range: The text, in a page's bytes, which are valid UTF-8.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
      if word & TextFacts.highBits == 0 {
        addASCII(word)
      } else {
        for offset in index..<index + 8 { add(bytes, offset) }
      }
      index += 8
    }
    while index < range.upperBound {
      add(bytes, index)
      index += 1
    }
    // A text in quotation marks is a part of a sentence that goes on in another element, or is one.
    endsSentence = weight > 0 && SentenceEnd(of: bytes, range) != .none
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101

  /// Adds eight bytes of ASCII at once: each byte's sum below stays under 256, so that its high bit tells, and none carries over.
  @inline(__always)
  private mutating func addASCII(_ word: UInt64) {
    // 0x21 and more, plus 0x5F, set the high bit.
    let visible = (word &+ 0x5F * TextFacts.lowBits) & TextFacts.highBits
    weight += Int32(truncatingIfNeeded: TextFacts.count(visible))
    // What is not zero, plus 0x7F, sets the high bit.
    @inline(__always) func differs(_ sign: UInt8) -> UInt64 {
      (word ^ UInt64(sign) &* TextFacts.lowBits) &+ 0x7F * TextFacts.lowBits
    }
    let others =
      differs(UInt8(ascii: ",")) & differs(UInt8(ascii: ".")) & differs(UInt8(ascii: ";")) & differs(UInt8(ascii: "!"))
      & differs(UInt8(ascii: "?")) & TextFacts.highBits
    if others != TextFacts.highBits { punctuation += 8 - Int32(truncatingIfNeeded: TextFacts.count(others)) }
  }

  /// How many of the eight high bits are set.
  @inline(__always)
  private static func count(_ mask: UInt64) -> UInt64 { ((mask &>> 7) &* lowBits) &>> 56 }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    guard bytes[index] > 0x20 else { return }
    weight += 1
    if Punctuation.isClauseSign(bytes, index) { punctuation += 1 }
  }
}

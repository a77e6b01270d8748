/// How a text ends, told by its last signs in any script.
package enum SentenceEnd: Sendable {
  /// A sign that ends sentences, quotes and brackets after it aside.
  case sentence
  /// A colon, which ends a paragraph that announces what follows.
  case colon
  /// A closing quotation mark, with no such sign before it: `He called it “a day”`.
  case quotation
  case none

  /// The end of a text.
  package init(of text: String) {
    var text = text
    self = text.withUTF8 { SentenceEnd(of: $0, 0..<$0.count) }
  }

  /// The end of a range of valid UTF-8.
  init(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    var isQuoted: Bool?
    while end > range.lowerBound {
      let start = SentenceEnd.start(ofLast: bytes, range.lowerBound, end)
      switch SentenceEnd.sign(bytes, start, end - start) {
      case .end:
        self = .sentence
        return
      case .colon:
        self = .colon
        return
      case .quote: isQuoted = isQuoted ?? true
      case .bracket: isQuoted = isQuoted ?? false
      case .space: break
      case .other:
        self = isQuoted == true ? .quotation : .none
        return
      }
      end = start
    }
    self = isQuoted == true ? .quotation : .none
  }

  private enum Sign {
    case end, colon, quote, bracket, space, other
  }

  private static func start(ofLast bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) -> Int {
    var start = end - 1
    while start > first, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Sign {
    let first = bytes[start]
    switch length {
    case 1: return ascii(first)
    case 2:
      switch UInt32(first) << 8 | UInt32(bytes[start + 1]) {
      case 0xD89F, 0xDB94, 0xD689: return .end  // ؟ ۔ ։
      case 0xC2BB: return .quote  // »
      default: return .other
      }
    case 3: return wide(UInt32(first) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]))
    default: return .other
    }
  }

  private static func ascii(_ byte: UInt8) -> Sign {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .end
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): .bracket
    case 0...0x20: .space
    default: .other
    }
  }

  private static func wide(_ sign: UInt32) -> Sign {
    switch sign {
    case 0xE280A6, 0xE38082, 0xEFBC81, 0xEFBC9F, 0xEFBC8E, 0xEFBDA1: .end  // … 。 ！ ？ ． ｡
    case 0xE0A5A4, 0xE0A5A5, 0xE1818B: .end  // । ॥ ။
    case 0xEFBC9A: .colon  // ：
    case 0xE2809C, 0xE2809D, 0xE28099, 0xE3808D, 0xE3808F: .quote  // “ ” ’ 」 』
    case 0xE280BA, 0xE3808A, 0xE3808B, 0xEFBC89: .bracket  // › 《 》 ）
    default: .other
    }
  }
}

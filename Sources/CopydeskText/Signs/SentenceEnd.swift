/// How a text ends, told by its last signs in any script.
@usableFromInline
package enum SentenceEnd: Sendable {
  /// A sign that ends sentences, quotes and brackets after it aside.
  case sentence
  /// A colon, which ends a paragraph that announces what follows.
  case colon
  /// A closing quotation mark, with no such sign before it: `He called it “a day”`.
  case quotation
  case none

  /// The end of a text.
  @inlinable
  package init(of text: borrowing String) {
    self = text.withBytes { SentenceEnd(of: $0, 0..<$0.count) }
  }

  /// The end of a range of valid UTF-8.
  @usableFromInline
  package init(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    // Most texts that end no sentence end in a letter or a digit of ASCII.
    guard end > range.lowerBound, !SentenceEnd.isPlain(bytes[end - 1]) else {
      self = .none
      return
    }
    var isQuoted: Bool?
    while end > range.lowerBound {
      if let before = SentenceEnd.start(ofReference: bytes, range.lowerBound, end) {
        end = before
        continue
      }
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
        self =
          isQuoted == true
          ? SentenceEnd.quotation(bytes, range, at: end)
          : SentenceEnd.isUnsigned(bytes, start) && end - range.lowerBound >= SentenceEnd.leastUnsigned
            ? .sentence : .none
        return
      }
      end = start
    }
    self = isQuoted == true ? .quotation : .none
  }

  /// Whether a byte is a letter or a digit of ASCII.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Whether a text ends in a character of a script whose sentences may end in no sign.
  package static func isUnsigned(_ text: String) -> Bool {
    text.withBytes { bytes in
      !bytes.isEmpty && isUnsigned(bytes, start(ofLast: bytes, 0, bytes.count))
    }
  }

  /// Whether a character is of a script whose sentences may end in no sign: Thai, Lao, Burmese or Khmer.
  @inline(__always)
  private static func isUnsigned(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    // In bounds: valid UTF-8 has two bytes more after such a first one.
    switch bytes[start] {
    case 0xE0: bytes[start + 1] >= 0xB8 && bytes[start + 1] <= 0xBB
    // Georgian comes right after Burmese.
    case 0xE1: bytes[start + 1] <= 0x81 || bytes[start + 1] == 0x9E || bytes[start + 1] == 0x9F
    default: false
    }
  }

  /// What such a script says in so many bytes is more than a headline.
  private static let leastUnsigned = 300

  /// What a closing quotation mark ends. Speech in Japanese has no full stop before its corner bracket: after whole sentences it is one.
  private static func quotation(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at mark: Int) -> SentenceEnd {
    guard mark + 3 <= range.upperBound, bytes[mark..<mark + 3].elementsEqual(corner) else { return .quotation }
    let holdsFullStop = (range.lowerBound..<mark).contains { index in
      bytes[index] == fullStop[0] && index + 3 <= mark && bytes[index..<index + 3].elementsEqual(fullStop)
    }
    return holdsFullStop ? .sentence : .quotation
  }

  /// The signs 」 and 。 in UTF-8.
  private static let corner: [UInt8] = [0xE3, 0x80, 0x8D]
  private static let fullStop: [UInt8] = [0xE3, 0x80, 0x82]

  /// How many sentences end in a text; see ``forEachEnd(in:_:)``.
  package static func count(in text: String) -> Int {
    var count = 0
    forEachEnd(in: text) { _ in count += 1 }
    return count
  }

  /// Hands out where each sentence of a text ends, in UTF-8 bytes, in order: after a sign that ends one, with the quotes and brackets after
  /// it, where white space or the end follows; after an ideographic sign also where anything else does.
  package static func forEachEnd(in text: String, _ body: (_ offset: Int) -> Void) {
    text.withBytes { bytes in
      // The length of the last sign that may end a sentence.
      var ending: Int?
      var index = 0
      while index < bytes.count {
        let length = length(ofFirst: bytes[index])
        guard index + length <= bytes.count else { break }
        switch sign(bytes, index, length) {
        case .end: ending = length
        case .quote, .bracket: break
        case .space:
          if ending != nil { body(index) }
          ending = nil
        case .colon, .other:
          if ending == 3 { body(index) }
          ending = nil
        }
        index += length
      }
      if ending != nil { body(index) }
    }
  }

  private static func length(ofFirst byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
  }

  /// Where the reference to a note begins that a range ends with: `[2]`, `[3-4]`, raised ones too. It follows the end of its sentence.
  private static func start(ofReference bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) -> Int? {
    let isRaised = bytes[end - 1] == UInt8(ascii: ")")
    var index = isRaised ? end - 2 : end - 1
    guard index > first, bytes[index] == UInt8(ascii: "]") else { return nil }
    index -= 1
    while index > first, end - index <= longestReference, isOfReference(bytes[index]) { index -= 1 }
    guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] &- 0x30 < 10 else { return nil }
    guard isRaised else { return index }
    let isMarked = index - 2 >= first && bytes[index - 1] == UInt8(ascii: "(") && bytes[index - 2] == UInt8(ascii: "^")
    return isMarked ? index - 2 : nil
  }

  private static func isOfReference(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
  }

  /// A reference has at most so many bytes.
  private static let longestReference = 12

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
    case 0xE0A5A4, 0xE0A5A5, 0xE1818B, 0xE19F94, 0xE19F95: .end  // । ॥ ။ ។ ៕
    case 0xEFBC9A: .colon  // ：
    case 0xE2809C, 0xE2809D, 0xE28099, 0xE3808D, 0xE3808F: .quote  // “ ” ’ 」 』
    case 0xE280BA, 0xE3808A, 0xE3808B, 0xEFBC89: .bracket  // › 《 》 ）
    default: .other
    }
  }
}

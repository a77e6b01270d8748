import CopydeskHTML

/// What the bytes of a text say about it, found in one pass over them.
struct TextFacts {
  /// Bytes of letters, digits and signs; no white space.
  private(set) var weight: Int32 = 0
  /// Signs that part or end clauses.
  private(set) var punctuation: Int32 = 0
  /// Whether it ends like a sentence.
  private(set) var endsSentence = false

  /// - Parameter range: The text, in a page's bytes, which are valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index + 16 <= range.upperBound {
      let chunk = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: SIMD16<UInt8>.self)
      let isVisible = chunk .> 0x20
      if chunk.max() < 0x80 {
        weight += Int32(TextFacts.count(isVisible))
        let isSign =
          (chunk .== UInt8(ascii: ",")) .| (chunk .== UInt8(ascii: ".")) .| (chunk .== UInt8(ascii: ";"))
          .| (chunk .== UInt8(ascii: "!")) .| (chunk .== UInt8(ascii: "?"))
        punctuation += Int32(TextFacts.count(isSign))
      } else {
        for offset in index..<index + 16 { add(bytes, offset) }
      }
      index += 16
    }
    while index < range.upperBound {
      add(bytes, index)
      index += 1
    }
    guard weight > 0 else { return }
    var last = range.upperBound - 1
    // The first byte of the last character that is no white space.
    while bytes[last] <= 0x20 || bytes[last] & 0xC0 == 0x80 { last -= 1 }
    endsSentence = Punctuation.endsSentence(bytes, last, range.lowerBound)
  }

  private static func count(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
    Int(SIMD16<UInt8>(repeating: 0).replacing(with: 1, where: mask).wrappedSum())
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    guard bytes[index] > 0x20 else { return }
    weight += 1
    if Punctuation.isClauseSign(bytes, index) { punctuation += 1 }
  }
}

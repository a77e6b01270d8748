/// Looks for any of many phrases inside a text, in one pass over its bytes.
///
/// A phrase is found where a word begins, ASCII letters in either case. Phrases of other letters are found as they are written.
struct PhraseFinder: Sendable {
  private let phrases: [[UInt8]]
  /// For the first four bytes of a text, hashed: the phrases that may begin so.
  private var table: [[UInt16]]
  /// Whether there is any, which a look at most places of a text answers with no.
  private var isBeginning: [Bool]
  private static let bits = 12

  /// - Parameter phrases: In small letters, each at least four bytes long.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array($0.utf8) }
    table = Array(repeating: [], count: 1 << PhraseFinder.bits)
    isBeginning = Array(repeating: false, count: 1 << PhraseFinder.bits)
    for (number, phrase) in self.phrases.enumerated() {
      let hash = phrase.withUnsafeBufferPointer { PhraseFinder.hash($0, 0) }
      table[hash].append(UInt16(number))
      isBeginning[hash] = true
    }
  }

  /// The hash of the four bytes at an offset, the same for letters in either case.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt32.self) | 0x2020_2020
    return Int((word &* 0x9E37_79B1) >> UInt32(32 - bits))
  }

  /// Whether a phrase is in the text.
  func isInside(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isWordStart = true
      var index = 0
      while index + 4 <= bytes.count {
        let byte = bytes[index]
        if isWordStart || byte >= 0xC0, matches(bytes, index) { return true }
        isWordStart = !PhraseFinder.isLetter(byte)
        index += 1
      }
      return false
    }
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let hash = PhraseFinder.hash(bytes, index)
    guard isBeginning[hash] else { return false }
    for number in table[hash] {
      let phrase = phrases[Int(number)]
      guard index + phrase.count <= bytes.count else { continue }
      var offset = 0
      while offset < phrase.count, PhraseFinder.small(bytes[index + offset]) == phrase[offset] { offset += 1 }
      if offset == phrase.count { return true }
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { small(byte) >= 0x61 && small(byte) <= 0x7A || byte >= 0x80 }
}

/// Phrases by the first bytes of their text, so that a line is compared with the few that can begin it.
///
/// Capitals count as their small letters: ASCII's, and those of the scripts whose small letters stand at a fixed distance in UTF-8.
struct PhraseTable: Sendable {
  private let phrases: [[UInt8]]
  /// For the first two bytes of a text, the phrases that may begin so.
  private var table: [[UInt16]]
  /// Whether there is any, which most lines answer with no.
  private var isBeginning: [Bool]
  private static let size = 1 << 12
  /// What is compared at most, in bytes: more than the longest phrase.
  private static let reach = 96

  /// - Parameter phrases: In small letters.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { phrase in
      let bytes = Array(phrase.utf8)
      return Array(unsafeUninitializedCapacity: bytes.count) { folded, count in
        count = bytes.withUnsafeBufferPointer { PhraseTable.fold($0, into: folded) }
      }
    }
    table = Array(repeating: [], count: PhraseTable.size)
    isBeginning = Array(repeating: false, count: PhraseTable.size)
    for (number, phrase) in self.phrases.enumerated() {
      let hash = PhraseTable.hash(phrase[0], phrase[1])
      table[hash].append(UInt16(number))
      isBeginning[hash] = true
    }
  }

  private static func hash(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 6 ^ Int(b)) & (size - 1) }

  /// Finds a phrase at the beginning of a text, signs and white space before it aside.
  ///
  /// - Returns: The offset behind the phrase, in bytes of UTF-8.
  func match(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PhraseTable.reach) { folded in
        var start = PhraseTable.signs(bytes)
        guard start < bytes.count else { return nil }
        if let end = match(bytes, from: start, folded) { return end }
        // A sign may begin a phrase of its own: ▶.
        start = 0
        return bytes[0] >= 0xE2 ? match(bytes, from: 0, folded) : nil
      }
    }
  }

  private func match(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    let text = UnsafeBufferPointer(rebasing: bytes[start...].prefix(PhraseTable.reach))
    // The second byte may be folded together with a third one.
    let head = PhraseTable.fold(UnsafeBufferPointer(rebasing: text.prefix(3)), into: folded)
    guard head >= 2, isBeginning[PhraseTable.hash(folded[0], folded[1])] else { return nil }
    let count = PhraseTable.fold(text, into: folded)
    for number in table[PhraseTable.hash(folded[0], folded[1])] {
      let phrase = phrases[Int(number)]
      if phrase.count <= count, phrase.indices.allSatisfy({ folded[$0] == phrase[$0] }) { return start + phrase.count }
    }
    return nil
  }

  /// How many bytes of signs and white space a text begins with; signs beyond U+2000 and U+3000 count, © does not.
  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return index
      case 0..<0x80: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] != 0xA9: index += 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] != 0x93: index += 3
      case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80: index += 3
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] < 0x90: index += 3
      case 0xF0 where index + 3 < bytes.count && bytes[index + 1] == 0x9F: index += 4
      default: return index
      }
    }
    return index
  }

  /// Copies the beginning of a text in small letters. Returns how many bytes were copied.
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      let next = index + 1 < count ? bytes[index + 1] : 0
      (folded[index], index) = (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, index + 1)
      guard index < count else { break }
      switch (byte, next) {
      // Latin-1, Greek, Cyrillic.
      case (0xC3, 0x80...0x9E), (0xCE, 0x91...0x9F), (0xD0, 0x90...0x9F): folded[index] = next + 0x20
      case (0xCE, 0xA0...0xA9), (0xD0, 0xA0...0xAF), (0xD0, 0x80...0x8F):
        folded[index - 1] = byte + 1
        folded[index] = next < 0x90 ? next + 0x10 : next - 0x20
      // The sigma at a word's end is a sigma, whose capital tells them not apart.
      case (0xCF, 0x82): folded[index] = 0x83
      case (0xC3..., _): folded[index] = next
      default: continue
      }
      index += 1
    }
    return count
  }
}

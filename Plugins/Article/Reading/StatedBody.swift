import CopydeskHTML
import CopydeskText

/// The article's text as the page states it in JSON-LD, for finding the same text in the tree.
struct StatedBody {
  private var shingles: ShingleTable
  private let page: Page

  /// `nil` where the page states no text, or too little.
  init?(_ text: String?, page: Page) {
    guard let text, text.utf8.count >= 200 else { return nil }
    self.page = page
    var reader = ShingleReader()
    var decoded = CharacterReferences.decoded(text, without: .all(breakingAtBlocks: false))
    decoded.withUTF8 { reader.add($0) }
    shingles = ShingleTable(capacity: reader.count)
    reader.forEach { shingles.insert($0) }
    if shingles.count < 20 { return nil }
  }

  /// For each textRun, whether most of it is in the stated text; `nil` where the two have so little in common that the stated text
  /// cannot be that of this page.
  mutating func match(_ textRuns: [TextRun]) -> [Bool]? {
    var reader = ShingleReader()
    let result = page.bytes.withUnsafeBufferPointer { bytes in
      textRuns.map { textRun -> Bool in
        reader.reset()
        for index in textRun.start..<textRun.end where page.nodes[index].tag == .text {
          let node = page.nodes[index]
          reader.add(UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.start + node.count)]))
        }
        var own = 0
        var common = 0
        reader.forEach { shingle in
          own += 1
          if shingles.find(shingle) { common += 1 }
        }
        return common * 2 > own
      }
    }
    return shingles.found * 5 > shingles.count * 3 ? result : nil
  }
}

/// Reads runs of twelve bytes that are neither ASCII white space nor ASCII signs, one for every start of a word or of a character beyond
/// ASCII, as hashes.
private struct ShingleReader {
  private var letters: [UInt8] = []
  private var starts: [Int32] = []
  private var isBoundary = true
  private static let length = 12

  var count: Int { starts.count }

  mutating func reset() {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    isBoundary = true
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Room for all of them, of which those that stay move to the front.
    var end = letters.count
    letters.append(contentsOf: bytes)
    letters.withUnsafeMutableBytes { letters in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count {
          // In bounds: eight bytes are left, and as many letters' places, since no letter is ahead of its byte.
          let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
          if word & ShingleReader.high == 0 {
            letters.storeBytes(of: word.littleEndian, toByteOffset: end, as: UInt64.self)
            // What follows the first sign is overwritten by what comes after it.
            let run = ShingleReader.signs(word).trailingZeroBitCount >> 3
            if run > 0, isBoundary { starts.append(Int32(end)) }
            isBoundary = run < 8
            end += run
            index += min(8, run + 1)
            continue
          }
        }
        let byte = bytes[index]
        let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        if isLetter {
          if isBoundary || byte >= 0xE3 { starts.append(Int32(end)) }
          letters[end] = byte
          end += 1
        }
        isBoundary = !isLetter
        index += 1
      }
    }
    letters.removeLast(letters.count - end)
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each of eight bytes of ASCII that is neither a letter nor a digit.
  @inline(__always)
  private static func signs(_ word: UInt64) -> UInt64 {
    // A byte below 0x80 and a number that it is not below have the highest bit in their sum with what is missing to 0x80.
    func isAtLeast(_ bytes: UInt64, _ least: UInt8) -> UInt64 { bytes &+ UInt64(0x80 - least) &* 0x0101_0101_0101_0101 }
    let small = word | 0x2020_2020_2020_2020
    let isLetter = isAtLeast(small, 0x61) & ~isAtLeast(small, 0x7B)
    let isDigit = isAtLeast(word, 0x30) & ~isAtLeast(word, 0x3A)
    return ~(isLetter | isDigit) & high
  }

  func forEach(_ body: (UInt64) -> Void) {
    letters.withUnsafeBytes { letters in
      for start in starts where Int(start) + ShingleReader.length <= letters.count {
        // In bounds: twelve bytes are left.
        let first = letters.loadUnaligned(fromByteOffset: Int(start), as: UInt64.self).littleEndian
        let last = letters.loadUnaligned(fromByteOffset: Int(start) + 8, as: UInt32.self).littleEndian
        // Zero is an empty slot.
        body((first ^ 0x9E37_79B9_7F4A_7C15).folded(with: UInt64(last) ^ 0xD6E8_FEB8_6659_FD93) | 1)
      }
    }
  }
}

/// A set of hashes that remembers which of them were found.
private struct ShingleTable {
  private var slots: [UInt64]
  private var wasFound: [Bool]
  private let mask: Int
  private(set) var count = 0
  private(set) var found = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    slots = [UInt64](repeating: 0, count: size)
    wasFound = [Bool](repeating: false, count: size)
  }

  /// The slot of a hash: where it is, or where it belongs. Half of the slots are empty, so that there is always one.
  private func slot(_ hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[index] != 0, slots[index] != hash { index = (index + 1) & mask }
    return index
  }

  mutating func insert(_ hash: UInt64) {
    let slot = slot(hash)
    if slots[slot] == 0 { count += 1 }
    slots[slot] = hash
  }

  mutating func find(_ hash: UInt64) -> Bool {
    let slot = slot(hash)
    guard slots[slot] != 0 else { return false }
    if !wasFound[slot] { found += 1 }
    wasFound[slot] = true
    return true
  }
}

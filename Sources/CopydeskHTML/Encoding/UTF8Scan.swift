import CopydeskText

/// The result of scanning bytes as UTF-8.
struct UTF8Scan {
  /// How many well-formed sequences of two or more bytes there are.
  var multibyte = 0
  /// How many malformed ones, counted as the Encoding Standard replaces them.
  var malformed = 0
  /// Whether there is a NUL.
  var hasNUL = false
  /// Whether there is a letter from `Â` to `ô`, as all that was encoded as UTF-8 twice begins with.
  var hasLatinLetter = false

  var isValid: Bool { malformed == 0 }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    hasNUL = ByteScanner(bytes).find(0, from: 0) != nil
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index = UTF8Scan.endOfASCII(bytes, from: index)
        continue
      }
      let run = UTF8Scan.commonRun(bytes, from: index)
      multibyte += run.count
      index = run.end
      if run.hasLatinLetter { hasLatinLetter = true }
      guard run.count == 0 else { continue }
      if bytes[index] == 0xC3 { hasLatinLetter = true }
      let length = UTF8Scan.sequenceLength(bytes, at: index)
      if length > 0 { multibyte += 1 } else { malformed += 1 }
      index += abs(length)
    }
  }

  /// Steps over sequences of two bytes, and of three whose second byte can be any, as most letters beyond ASCII are.
  @inline(__always)
  private static func commonRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, count: Int, hasLatinLetter: Bool) {
    var (index, count, hasLatinLetter) = (start, 0, false)
    // In bounds: a lead byte is looked at only where two more are left.
    while index + 2 < bytes.count {
      let lead = bytes[index]
      guard bytes[index + 1] & 0xC0 == 0x80 else { break }
      if lead &- 0xC2 <= 0xDF - 0xC2 {
        if lead == 0xC3 { hasLatinLetter = true }
        index += 2
      } else if lead &- 0xE1 <= 0xEC - 0xE1, bytes[index + 2] & 0xC0 == 0x80 {
        index += 3
      } else {
        break
      }
      count += 1
    }
    return (index, count, hasLatinLetter)
  }

  /// Steps over ASCII: 8 bytes, which are all where words of another script have a space between them, then 128 at a time, then 32, and then
  /// byte by byte.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let base = UnsafeRawPointer(bytes.baseAddress!)
    if index + 8 <= bytes.count {
      // Within the buffer; the first byte in memory is the lowest.
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index + 128 <= bytes.count {
      // Within the buffer: the last byte read is index + 127, which is below its count.
      func words(_ offset: Int) -> SIMD4<UInt64> { base.loadUnaligned(fromByteOffset: index + offset, as: SIMD4.self) }
      let all = words(0) | words(32) | (words(64) | words(96))
      let pairs = all.lowHalf | all.highHalf
      if (pairs[0] | pairs[1]) & 0x8080_8080_8080_8080 != 0 { break }
      index += 128
    }
    while index + 32 <= bytes.count {
      // Within the buffer: the last byte read is index + 31, which is below its count.
      let words = base.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      let pairs = words.lowHalf | words.highHalf
      if (pairs[0] | pairs[1]) & 0x8080_8080_8080_8080 != 0 { break }
      index += 32
    }
    while index + 8 <= bytes.count {
      // Within the buffer as well; the first byte in memory is the lowest.
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the well-formed sequence at an offset, or minus the length of the malformed part (its maximal subpart:
  /// Unicode, section 3.9, table 3-7).
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: count = 3
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: count = 4
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return -1
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return -1 }
    for offset in 2..<max(2, count) {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return -offset }
    }
    return count
  }

  /// The bytes as valid UTF-8 without NULs: malformed parts become U+FFFD, but a single byte between ASCII is a sign that was pasted in from
  /// a page in windows-1252, such as a quotation mark.
  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != 0 { result.append(byte) }
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        result.append(contentsOf: bytes[index..<index + length])
      } else {
        result.append(contentsOf: pasted(bytes, at: index)?.utf8.map { $0 } ?? [0xEF, 0xBF, 0xBD])
      }
      index += abs(length)
    }
    return result
  }

  /// The sign of windows-1252 that a byte is where both of its neighbours are ASCII. A letter, from 0xC0 on, may as well be the first byte of
  /// a character that was cut.
  private static func pasted(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Character? {
    guard bytes[index] < 0xC0, index == 0 || bytes[index - 1] < 0x80,
      index + 1 == bytes.count || bytes[index + 1] < 0x80
    else { return nil }
    let scalar = Windows1252.scalar(bytes[index])
    return scalar.properties.generalCategory == .control ? nil : Character(scalar)
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Walks over the bytes of a page.
struct ByteScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The offset of the next such byte, after which the position then is.
  mutating func next(_ byte: UInt8) -> Int? {
    guard let found = find(byte, from: position) else { return nil }
    position = found + 1
    return found
  }

  /// The offset of the first such byte from an offset on.
  func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a lower-case ASCII text is at an offset, in any case.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      let byte = bytes[offset + index]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != text.utf8Start[index] { return false }
    }
    return true
  }

  /// The offset of a lower-case ASCII text that begins with no letter from an offset on, in any case.
  func find(_ text: StaticString, from start: Int) -> Int? {
    let first = text.utf8Start[0]
    var index = start
    while let found = find(first, from: index) {
      if matches(text, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  /// The offset of a lower-case ASCII text that begins with no letter and lies in a range, in any case.
  func find(_ text: StaticString, in range: Range<Int>) -> Int? {
    let part = ByteScanner(UnsafeBufferPointer(rebasing: bytes[range]))
    return part.find(text, from: 0).map { range.lowerBound + $0 }
  }

  /// Whether all bytes of a range are white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if range.count >= 8, let base = bytes.baseAddress {
      // In bounds: a range of the bytes has eight left, or the last eight of it are looked at again.
      let start = UnsafeRawPointer(base)
      while index + 8 <= range.upperBound {
        guard ByteScanner.areBlank(start.loadUnaligned(fromByteOffset: index, as: UInt64.self)) else { return false }
        index += 8
      }
      return ByteScanner.areBlank(start.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self))
    }
    while index < range.upperBound {
      if bytes[index].isBlank { index += 1 } else { return false }
    }
    return true
  }

  /// Whether eight bytes are all white space.
  @inline(__always)
  private static func areBlank(_ word: UInt64) -> Bool {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // Nearly all white space is what lines are indented with.
    if word == 0x20 &* low { return true }
    guard word & high == 0 else { return false }
    // What is not zero below 0x80, plus 0x7F, sets the high bit, and carries nothing over.
    @inline(__always) func differs(_ byte: UInt64) -> UInt64 { (word ^ byte &* low) &+ 0x7F &* low }
    return differs(0x20) & differs(0x0A) & differs(0x09) & differs(0x0D) & differs(0x0C) & high == 0
  }
}

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

  /// The offset of the next such byte, which the position then stands behind.
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

  /// Whether a lower-case ASCII text stands at an offset, in any case.
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

  /// Puts the position behind the next such text, or at the end.
  mutating func skip(past text: StaticString, from start: Int) {
    position = find(text, from: start).map { $0 + text.utf8CodeUnitCount } ?? bytes.count
  }

  /// Whether all bytes of a range are white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where !bytes[index].isBlank { return false }
    return true
  }

  /// The offset behind the `>` that ends a tag, given an offset inside it, as the HTML standard's tokenizer finds it (section
  /// 13.2.5): a quote counts as one only where a value begins. A tag without one ends with the page, and is not closed.
  func endOfTag(from start: Int) -> (end: Int, isClosed: Bool) {
    var index = endOfName(from: start)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { return (index + 1, true) }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      guard let end = endOfAttribute(from: index) else { break }
      index = end
    }
    return (bytes.count, false)
  }

  /// The offset behind the name of a tag.
  func endOfName(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isNameEnd(bytes[index]) { index += 1 }
    return index
  }

  /// Whether the name of a tag ends before a byte.
  func isNameEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// The offset behind an attribute, `nil` where its value never ends.
  private func endOfAttribute(from start: Int) -> Int? {
    var end = start + 1
    while end < bytes.count, !isNameEnd(bytes[end]), bytes[end] != UInt8(ascii: "=") { end += 1 }
    return value(behindName: end)?.end
  }

  /// Where the value of an attribute is, and the offset behind the attribute; `nil` where the value never ends.
  func value(behindName nameEnd: Int) -> (value: Range<Int>, end: Int)? {
    var index = nameEnd
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (nameEnd..<nameEnd, nameEnd) }
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return find(quote, from: index + 1).map { (index + 1..<$0, $0 + 1) }
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return (start..<index, index)
  }
}

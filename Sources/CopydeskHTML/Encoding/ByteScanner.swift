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

  /// The offset behind the `>` that ends a tag, given an offset inside it. Quoted values may hold `>`.
  func endOfTag(from start: Int) -> Int {
    scanTag(from: start).end
  }

  /// What a tag was found to be.
  struct ScannedTag {
    /// The offset behind its `>`, or the number of bytes where it has none.
    var end: Int
    /// Whether it has a `>` outside of quotes.
    var isClosed = true
    var attributes = 0
  }

  /// Reads a tag to its end and counts its attributes, as the HTML standard's tokenizer does (section 13.2.5): a quote counts as
  /// one only where a value begins.
  ///
  /// - Parameters:
  ///   - start: The offset of the first byte of its name.
  ///   - oddity: Called with each stretch that libxml2 would read otherwise: attributes with names beyond letters, digits, `-`, `_`,
  ///     `.` and `:`, and separators other than white space.
  func scanTag(from start: Int, oddity: (Range<Int>) -> Void = { _ in }) -> ScannedTag {
    var tag = ScannedTag(end: bytes.count)
    var index = endOfName(from: start)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        tag.end = index + 1
        return tag
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: ">") {
          oddity(index..<index + 1)
        }
        index += 1
        continue
      }
      tag.attributes += 1
      guard let end = scanAttribute(at: index, oddity) else { break }
      index = end
    }
    tag.isClosed = false
    return tag
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
  private func scanAttribute(at start: Int, _ oddity: (Range<Int>) -> Void) -> Int? {
    var isOdd =
      !isAttributeNameByte(bytes[start]) || bytes[start] < UInt8(ascii: ":") && bytes[start] != UInt8(ascii: ".")
    var end = start + 1
    while end < bytes.count, !isNameEnd(bytes[end]), bytes[end] != UInt8(ascii: "=") {
      if !isAttributeNameByte(bytes[end]) { isOdd = true }
      end += 1
    }
    // libxml2 reads a hundred bytes of a name.
    if end - start >= 100 { isOdd = true }
    var value = end
    while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
    if value < bytes.count, bytes[value] == UInt8(ascii: "=") {
      value += 1
      while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
      guard let behind = endOfValue(from: value) else { return nil }
      end = behind
    }
    if isOdd { oddity(start..<end) }
    return end
  }

  private func endOfValue(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return find(first, from: start + 1).map { $0 + 1 } }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return end
  }

  private func isAttributeNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}

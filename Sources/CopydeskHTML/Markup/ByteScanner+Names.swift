/// Reads the names of tags and attributes, eight bytes at a time.
extension ByteScanner {
  /// The end and the key of a tag's name of seven bytes or fewer, as nearly all are; `nil` for others, and for some that are rare.
  @inline(__always)
  func shortTagName(at start: Int) -> (end: Int, key: NameKey)? {
    guard start + 8 <= bytes.count else { return nil }
    // In bounds: eight bytes are left.
    let word = UnsafeRawPointer(bytes.baseAddress! + start).loadUnaligned(as: UInt64.self).littleEndian
    let count = ByteScanner.endOfName(word)
    // An equals sign is a part of a tag's name.
    guard count > 0, count < 8, bytes[start + count].endsName else { return nil }
    return (start + count, NameKey(first: word.byteSwapped, second: 0, count: count))
  }

  /// The end and the key of an attribute's name of fifteen bytes or fewer, as nearly all are; `nil` for others, and for some that are rare.
  @inline(__always)
  func shortName(at start: Int) -> (end: Int, key: NameKey)? {
    guard start + 16 <= bytes.count else { return nil }
    // In bounds: sixteen bytes are left.
    let base = UnsafeRawPointer(bytes.baseAddress! + start)
    let first = base.loadUnaligned(as: UInt64.self).littleEndian
    var second: UInt64 = 0
    var count = ByteScanner.endOfName(first)
    if count == 8 {
      second = (base + 8).loadUnaligned(as: UInt64.self).littleEndian
      count += ByteScanner.endOfName(second)
    }
    guard count > 0, count < 16, bytes[start + count] == UInt8(ascii: "=") || bytes[start + count].endsName else {
      return nil
    }
    return (start + count, NameKey(first: first.byteSwapped, second: second.byteSwapped, count: count))
  }

  /// The end and the key of an attribute's name of sixteen bytes or more; `nil` for others, and for some that are rare.
  func longName(at start: Int) -> (end: Int, key: NameKey)? {
    guard let base = bytes.baseAddress else { return nil }
    var (end, count) = (start, 8)
    while count == 8, end + 8 <= bytes.count {
      // In bounds: eight bytes are left.
      count = ByteScanner.endOfName(UnsafeRawPointer(base + end).loadUnaligned(as: UInt64.self).littleEndian)
      end += count
    }
    guard count < 8, end - start >= 16, bytes[end] == UInt8(ascii: "=") || bytes[end].endsName else { return nil }
    // In bounds: the name has sixteen bytes before its end.
    let last = UnsafeRawPointer(base + (end - 16))
    let (first, second) = (last.loadUnaligned(as: UInt64.self), (last + 8).loadUnaligned(as: UInt64.self))
    return (end, NameKey(beforeLast: first.bigEndian, last: second.bigEndian))
  }

  /// How many of eight bytes, the first one lowest, come before a control, a space, `/`, `=` or `>`.
  @inline(__always)
  private static func endOfName(_ word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func isBelow(_ bytes: UInt64, _ limit: UInt64) -> UInt64 { (bytes &- limit * ones) & ~bytes }
    // A byte is below one where it is 0. The first of them is right; a borrow may make a later one wrong.
    let slash = isBelow(word ^ 0x2F * ones, 1)
    let equals = isBelow(word ^ 0x3D * ones, 1)
    let bracket = isBelow(word ^ 0x3E * ones, 1)
    return ((slash | equals | bracket | isBelow(word, 0x21)) & (0x80 * ones)).trailingZeroBitCount >> 3
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes as they come, taken out line by line.
struct LineBuffer {
  private var bytes: [UInt8] = []
  /// Where the first line begins, and how far its end was looked for.
  private var (start, searched) = (0, 0)

  /// How many bytes there are without a line end.
  var pending: Int { bytes.count - start }

  mutating func append(_ block: UnsafeRawBufferPointer) {
    if start > 1 << 20, start * 2 > bytes.count {
      bytes.removeSubrange(..<start)
      (searched, start) = (searched - start, 0)
    }
    bytes.append(contentsOf: block)
  }

  /// Where the first line ends, looked for where it was not before.
  private var lineEnd: Int? {
    bytes.withUnsafeBytes { buffer in
      guard searched < buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + searched, 0x0A, buffer.count - searched)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The next whole line, without its end.
  mutating func next() -> [UInt8]? {
    guard let end = lineEnd else {
      searched = bytes.count
      return nil
    }
    defer { drop(through: end) }
    let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    return Array(bytes[start..<last])
  }

  /// Takes the next line if it is whole and says the same as `line`, which has no line end in it.
  mutating func next(equal line: [UInt8]) -> Bool {
    let end = start + line.count
    guard end < bytes.count, bytes[end] == 0x0A else { return false }
    let isEqual = bytes.withUnsafeBytes { buffer in
      // In bounds: from `start` on there are as many bytes as the line has.
      line.withUnsafeBytes { $0.isEmpty || memcmp(buffer.baseAddress! + start, $0.baseAddress!, $0.count) == 0 }
    }
    if isEqual { drop(through: end) }
    return isEqual
  }

  /// Forgets a line that was taken.
  private mutating func drop(through end: Int) {
    (start, searched) = (end + 1, end + 1)
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      (start, searched) = (0, 0)
    }
  }

  /// Ends the last line, where there is one without an end.
  mutating func append(newLine: Void) {
    if pending > 0, bytes.last != 0x0A { bytes.append(0x0A) }
  }

  /// Whether there is a whole line.
  var hasLine: Bool { lineEnd != nil }
}

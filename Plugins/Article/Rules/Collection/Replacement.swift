#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a host's pages have in place of a text, before they are parsed.
struct Replacement: Sendable, Hashable {
  var find: [UInt8]
  var replacement: [UInt8]

  /// The bytes with every text to find replaced, from left to right; what was put in is not looked at again.
  ///
  /// - Parameter limit: No more bytes than these, and those of one replacement, are made.
  func applied(to bytes: [UInt8], limit: Int) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while result.count <= limit, let place = Replacement.place(of: find, in: rest) {
      result += rest[..<place]
      result += replacement
      rest = rest[(place + find.count)...]
    }
    return rest.startIndex == 0 ? bytes : result + rest
  }

  private static func place(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = part.first, bytes.count >= part.count else { return nil }
    return bytes.withUnsafeBytes { whole in
      let last = whole.count - part.count
      var index = 0
      while index <= last, let found = memchr(whole.baseAddress! + index, Int32(first), last - index + 1) {
        index = UnsafeRawPointer(found) - whole.baseAddress!
        if memcmp(found, part, part.count) == 0 { return bytes.startIndex + index }
        index += 1
      }
      return nil
    }
  }
}

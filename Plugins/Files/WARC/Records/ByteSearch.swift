#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Searches bytes by the system's functions, which look at many at once.
enum ByteSearch {
  /// The index of a byte.
  static func first(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, Int32(byte), buffer.count) else { return nil }
      return bytes.startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  /// The index at which some bytes begin, of which there is at least one.
  static func first(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var start = bytes.startIndex
    while let index = first(wanted[0], in: bytes[start...]) {
      if bytes[index...].starts(with: wanted) { return index }
      start = index + 1
    }
    return nil
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ArraySlice<UInt8> {
  /// Where a byte first occurs.
  func firstPlace(of byte: UInt8) -> Int? {
    withUnsafeBytes { all in
      guard let base = all.baseAddress, let found = memchr(base, Int32(byte), all.count) else { return nil }
      return startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  /// Where some bytes first occur. With the C library's search for the first byte it takes a fraction of the
  /// time of the standard library's `firstRange`.
  func firstPlace(of wanted: some Sequence<UInt8>) -> Range<Int>? {
    let wanted = Array<UInt8>(wanted)
    guard let first = wanted.first else { return nil }
    return withUnsafeBytes { all in
      var place = 0
      while all.count - place >= wanted.count, let base = all.baseAddress,
        let found = memchr(base + place, Int32(first), all.count - place - wanted.count + 1)
      {
        place = UnsafeRawPointer(found) - base
        if memcmp(base + place, wanted, wanted.count) == 0 {
          return (startIndex + place)..<(startIndex + place + wanted.count)
        }
        place += 1
      }
      return nil
    }
  }
}

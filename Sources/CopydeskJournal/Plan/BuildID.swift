#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The build ID of an executable: a hash of all of it that linkers note in it (`--build-id`, as Swift and compilers of C ask for). Reading it takes no time,
/// however large the executable is.
enum BuildID {
  /// The longest part of a file that is looked at, in bytes.
  private static let most = 1 << 16
  /// PT_NOTE and NT_GNU_BUILD_ID, of elf.h.
  private static let (noteSegment, buildID) = (4, 3)
  /// The lengths of MD5 and SHA-1. An ID of another length is no hash, and may be one that somebody has chosen.
  private static let lengths = [16, 20]

  /// The ID in base 16; `nil` where the file is no ELF file of 64 bits with one.
  static func text(ofFile file: CInt) -> String? {
    guard let header = bytes(of: file, at: 0, count: 64), header.prefix(5).elementsEqual([0x7F, 0x45, 0x4C, 0x46, 2]),
      header[5] == 1
    else { return nil }
    let (size, number) = (integer(header, at: 54, 2), integer(header, at: 56, 2))
    guard size >= 56, let segments = bytes(of: file, at: integer(header, at: 32, 8), count: size * number) else {
      return nil
    }
    for start in stride(from: 0, to: segments.count, by: size) where integer(segments, at: start, 4) == noteSegment {
      let place = (offset: integer(segments, at: start + 8, 8), count: integer(segments, at: start + 32, 8))
      if let notes = bytes(of: file, at: place.offset, count: place.count), let id = id(in: notes) {
        return id.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      }
    }
    return nil
  }

  /// Looks through notes: the lengths of a name and of what is said, a kind, and then both, each filled up to four bytes.
  private static func id(in notes: [UInt8]) -> ArraySlice<UInt8>? {
    var start = 0
    while start + 12 <= notes.count {
      let (name, length) = (integer(notes, at: start, 4), integer(notes, at: start + 4, 4))
      let contents = start + 12 + (name + 3) / 4 * 4
      guard contents + length <= notes.count else { return nil }
      if integer(notes, at: start + 8, 4) == buildID, notes[(start + 12)...].starts(with: "GNU\0".utf8) {
        return lengths.contains(length) ? notes[contents..<contents + length] : nil
      }
      start = contents + (length + 3) / 4 * 4
    }
    return nil
  }

  private static func integer(_ bytes: [UInt8], at start: Int, _ count: Int) -> Int {
    Int(
      truncatingIfNeeded: bytes[start..<start + count].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        & UInt64(Int.max))
  }

  private static func bytes(of file: CInt, at offset: Int, count: Int) -> [UInt8]? {
    guard (1...most).contains(count) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(file, &bytes, count, off_t(offset)) == count ? bytes : nil
  }
}

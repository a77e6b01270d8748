import CDeflate

/// The bytes of a file in a ZIP archive, with their CRC-32 compared at the end (APPNOTE.TXT 6.3.10, 4.4.7).
///
/// Who begins within cannot compare it.
final class CheckedBytes: RawBytes {
  private let source: any RawBytes
  private let expected: UInt32
  /// That of what was read so far; `nil` where not all of it was.
  private var found: UInt32? = 0

  init(_ source: any RawBytes, crc: UInt32) {
    self.source = source
    expected = crc
  }

  func part(count: Int) -> RawPart {
    var part = source.part(count: count)
    guard part.fault == nil, let before = found else { return part }
    let crc = part.bytes.withUnsafeBytes { libdeflate_crc32(before, $0.baseAddress, $0.count) }
    found = crc
    guard part.isEnd, crc != expected else { return part }
    if part.bytes.isEmpty {
      part.fault = RawFault(reason: "the CRC of the ZIP archive is that of other bytes")
    } else {
      // The bytes come first, and what is wrong with them when more is asked for.
      part.isEnd = false
    }
    return part
  }

  func seek(to place: Int) -> Bool {
    found = place == 0 ? 0 : nil
    return source.seek(to: place)
  }
}

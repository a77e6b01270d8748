import CDeflate

/// The bytes of a file in a ZIP archive, with their CRC-32 compared at the end (APPNOTE.TXT 6.3.10, 4.4.7).
///
/// Who goes to a place within has the bytes before it read again, for their CRC.
final class CheckedBytes: RawBytes {
  private let source: any RawBytes
  private let expected: UInt32
  /// That of what was read so far.
  private var found: UInt32 = 0
  private static let blockSize = 1 << 17

  init(_ source: any RawBytes, crc: UInt32) {
    self.source = source
    expected = crc
  }

  func part(count: Int) -> RawPart {
    var part = source.part(count: count)
    guard part.fault == nil else { return part }
    found = part.bytes.withUnsafeBytes { libdeflate_crc32(found, $0.baseAddress, $0.count) }
    guard part.isEnd, found != expected else { return part }
    if part.bytes.isEmpty {
      part.fault = RawFault(reason: "the CRC of the ZIP archive is that of other bytes")
    } else {
      // The bytes come first, and what is wrong with them when more is asked for.
      part.isEnd = false
    }
    return part
  }

  let rereadsToSeek = true

  func seek(to place: Int) -> Bool {
    guard source.seek(to: 0) else { return false }
    found = 0
    var left = place
    while left > 0 {
      let part = part(count: min(left, Self.blockSize))
      if part.bytes.isEmpty { return false }
      left -= part.bytes.count
    }
    return true
  }
}

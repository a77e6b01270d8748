import CDeflate

/// Decompresses gzip members in one step, where all of a member lies in memory. Not for use by several tasks at once.
///
/// A web archive has a member for each record, and libdeflate takes two fifths of the time of zlib (Benchmarks/README.md). What a member
/// needs shows only at its end, so there is room for the largest that is tried; all others go block by block.
final class WholeMember {
  private let decompressor: OpaquePointer?
  private let room: UnsafeMutableRawBufferPointer
  private static let size = 1 << 22

  init() {
    decompressor = libdeflate_alloc_decompressor()
    room = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.size, alignment: 16)
  }

  deinit {
    if let decompressor { libdeflate_free_decompressor(decompressor) }
    room.deallocate()
  }

  /// Decompresses the member that some bytes begin with.
  ///
  /// - Returns: How many bytes it has; `nil` where it is not all there, is damaged or becomes too large, and nothing was added.
  func inflate(_ bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) -> Int? {
    guard let decompressor else { return nil }
    var (consumed, count) = (0, 0)
    let result = libdeflate_gzip_decompress_ex(
      decompressor, bytes.baseAddress, bytes.count, room.baseAddress, room.count, &consumed, &count)
    guard result == LIBDEFLATE_SUCCESS else { return nil }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
    return consumed
  }
}

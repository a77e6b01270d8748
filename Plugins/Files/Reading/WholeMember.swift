import CDeflate

/// Decompresses gzip members in one step, where all of a member lies in memory. Not for use by several tasks at once.
///
/// A web archive has a member for each record, and libdeflate takes two fifths of the time of zlib (Benchmarks/README.md). What a member
/// needs shows only at its end, so there is room for the largest so far, and more where that was too little; beyond ``mostRoom`` they go block by
/// block.
final class WholeMember {
  private let decompressor: OpaquePointer?
  private var room = 1 << 17
  private static let mostRoom = 1 << 22

  init() { decompressor = libdeflate_alloc_decompressor() }

  deinit { if let decompressor { libdeflate_free_decompressor(decompressor) } }

  /// Decompresses the member that some bytes begin with.
  ///
  /// - Returns: How many bytes it has; `nil` where it is not all there, is damaged or becomes too large, and nothing was added.
  func inflate(_ bytes: UnsafeRawBufferPointer, to output: inout WaitingBytes) -> Int? {
    guard let decompressor else { return nil }
    while true {
      var (consumed, result) = (0, LIBDEFLATE_SUCCESS)
      output.append(upTo: room) { room in
        var count = 0
        result = libdeflate_gzip_decompress_ex(
          decompressor, bytes.baseAddress, bytes.count, room.baseAddress, room.count, &consumed, &count)
        return result == LIBDEFLATE_SUCCESS ? count : 0
      }
      if result == LIBDEFLATE_SUCCESS { return consumed }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE, room < Self.mostRoom else { return nil }
      room = min(4 * room, Self.mostRoom)
    }
  }
}

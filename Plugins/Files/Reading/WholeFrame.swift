import CDeflate
import CZstd

/// Decompresses in one step, where the bytes are what they nearly always are: one member or frame that says how
/// much comes out, and nothing else.
///
/// libdeflate takes two fifths of the time of zlib, and zstd in one step half of that in blocks (Benchmarks/README.md). What is out
/// of the ordinary or damaged goes block by block, so that errors can be exact.
package enum WholeFrame {
  /// Undoes gzip.
  ///
  /// - Returns: `nil` where that is not possible in one step, or the result would have more than `limit` bytes.
  package static func gzip(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    // The last four bytes are the size, from the lowest byte on (RFC 1952, 2.3.1).
    guard bytes.count >= 18, let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    let size = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    return output(of: size, limit: limit) { buffer in
      var (consumed, count) = (0, 0)
      let result = bytes.withUnsafeBytes { input in
        libdeflate_gzip_decompress_ex(
          decompressor, input.baseAddress, input.count, buffer.baseAddress, buffer.count, &consumed, &count)
      }
      return result == LIBDEFLATE_SUCCESS && consumed == bytes.count ? count : nil
    }
  }

  /// Undoes zstd.
  ///
  /// - Returns: `nil` where that is not possible in one step, or the result would have more than `limit` bytes.
  package static func zstd(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    bytes.withUnsafeBytes { input in
      // The two highest numbers mean an unknown size and an error (zstd.h).
      let size = ZSTD_getFrameContentSize(input.baseAddress, input.count)
      guard size <= UInt64(limit), ZSTD_findFrameCompressedSize(input.baseAddress, input.count) == input.count else {
        return nil
      }
      return output(of: Int(size), limit: limit) { buffer in
        let count = ZSTD_decompress(buffer.baseAddress, buffer.count, input.baseAddress, input.count)
        return ZSTD_isError(count) == 0 ? count : nil
      }
    }
  }

  private static func output(of size: Int, limit: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int?) -> [UInt8]?
  {
    guard size <= limit else { return nil }
    var isWhole = false
    let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let written = write(buffer)
      isWhole = written != nil
      count = written ?? 0
    }
    return isWhole ? output : nil
  }
}

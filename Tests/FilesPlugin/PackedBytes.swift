import CBZip2
import CLZMA

/// Bytes compressed with what no sink writes.
enum PackedBytes {
  /// - Parameter level: How many hundred thousand bytes a block has.
  static func bzip2(_ bytes: [UInt8], level: Int32 = 1) -> [UInt8] {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count + bytes.count / 50 + 1_000)
    var count = UInt32(output.count)
    BZ2_bzBuffToBuffCompress(&output, &count, &input, UInt32(input.count), level, 0, 0)
    return output[..<Int(count)].map { UInt8(bitPattern: $0) }
  }

  static func xz(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: lzma_stream_buffer_bound(bytes.count))
    var count = 0
    lzma_easy_buffer_encode(1, LZMA_CHECK_CRC64, nil, bytes, bytes.count, &output, &count, output.count)
    return Array(output[..<count])
  }

  /// By the name of the compression, as ``Compression`` has it.
  static func packed(_ bytes: [UInt8], _ compression: String) -> [UInt8] {
    switch compression {
    case "gzip": gzip(bytes)
    case "zstd": zstd(bytes)
    case "bzip2": bzip2(bytes)
    case "xz": xz(bytes)
    default: bytes
    }
  }
}

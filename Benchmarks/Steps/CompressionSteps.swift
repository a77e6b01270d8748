import CZlib
import CZstd
import CopydeskCore
import CopydeskFilesPlugin

/// What it costs to undo the compression of pages that came as gzip or zstd.
enum CompressionSteps {
  static func measure(_ table: inout StepTable) {
    let pages = table.documents.map(\.payload.bytes)
    let limit = DocumentLimits.default.bytes
    let zipped = pages.map(gzip)
    table.measure("gunzip in blocks", "gunzip, zlib in blocks") { _ = try? inflateMembers(zipped[$0], limit: limit) }
    table.measure("gunzip", "gunzip, libdeflate") { _ = WholeFrame.gzip(zipped[$0], limit: limit) }
    let packed = pages.map(zstd)
    table.measure("unzstd in blocks", "unzstd, in blocks") { _ = try? decompressFrames(packed[$0], limit: limit) }
    table.measure("unzstd", "unzstd, whole") { _ = WholeFrame.zstd(packed[$0], limit: limit) }
  }

  /// Compresses bytes as `gzip -6` does.
  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    return [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, UInt(bytes.count)))) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        deflate(&stream, Z_FINISH)
        count = output.count - Int(stream.avail_out)
      }
    }
  }

  /// Compresses bytes as `zstd -3` does.
  private static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { output, count in
      count = bytes.withUnsafeBytes { ZSTD_compress(output.baseAddress, output.count, $0.baseAddress, $0.count, 3) }
    }
  }
}

import CZlib
import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a deflated file in a ZIP archive, decompressed as they are read.
final class InflatedBytes: RawBytes {
  private let stored: FileBytes
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var done = 0
  private var isInputAtEnd = false
  private var isAtEnd = false
  private static let blockSize = 1 << 16

  /// - Throws: `DocumentError` where zlib cannot start.
  init(_ stored: FileBytes) throws(DocumentError) {
    self.stored = stored
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw DocumentError("out_of_memory", "zlib could not start")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func part(count: Int) -> (bytes: [UInt8], error: Int32, ended: Bool) {
    var error: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, produced in
      while produced < count, !isAtEnd, error == 0 {
        error = refill()
        if error == 0 {
          let room = UnsafeMutableBufferPointer(rebasing: buffer[produced...])
          let (status, made) = inflateBlock(to: room)
          produced += made
          if status == Z_STREAM_END { isAtEnd = true }
          // EILSEQ: the data is not what it should be.
          if status != Z_STREAM_END, status != Z_OK || (made == 0 && isInputAtEnd && done == input.count) {
            error = EILSEQ
          }
        }
      }
    }
    return (bytes, error, isAtEnd)
  }

  func seek(to place: Int) -> Bool {
    guard stored.seek(to: 0) else { return false }
    inflateReset(stream)
    (input, done, isInputAtEnd, isAtEnd) = ([], 0, false, false)
    var left = place
    while left > 0, !isAtEnd {
      let (bytes, error, _) = part(count: min(left, Self.blockSize))
      if error != 0 { return false }
      left -= bytes.count
    }
    return true
  }

  private func refill() -> Int32 {
    guard done == input.count, !isInputAtEnd else { return 0 }
    let (bytes, error, ended) = stored.part(count: Self.blockSize)
    (input, done, isInputAtEnd) = (bytes, 0, ended)
    return error
  }

  private func inflateBlock(to room: UnsafeMutableBufferPointer<UInt8>) -> (status: Int32, produced: Int) {
    input[done...].withUnsafeBufferPointer { bytes in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.pointee.avail_in = UInt32(bytes.count)
      stream.pointee.next_out = room.baseAddress
      stream.pointee.avail_out = UInt32(room.count)
      let status = inflate(stream, Z_NO_FLUSH)
      done += bytes.count - Int(stream.pointee.avail_in)
      let produced = room.count - Int(stream.pointee.avail_out)
      return (status == Z_BUF_ERROR && produced == 0 && !isInputAtEnd ? Z_OK : status, produced)
    }
  }
}

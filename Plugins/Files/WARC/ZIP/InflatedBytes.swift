import CZlib
import CopydeskCore

/// The bytes of a deflated file in a ZIP archive, decompressed as they are read.
final class InflatedBytes: RawBytes {
  private let stored: FileBytes
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var done = 0
  private var isInputAtEnd = false
  private var isAtEnd = false
  /// Why nothing follows what was handed out.
  private var fault: RawFault?
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

  func part(count: Int) -> RawPart {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, produced in
      while produced < count, !isAtEnd, fault == nil {
        refill()
        guard fault == nil else { return }
        let room = UnsafeMutableBufferPointer(rebasing: buffer[produced...])
        let (status, made) = inflateBlock(to: room)
        produced += made
        if status == Z_STREAM_END {
          isAtEnd = true
        } else if status != Z_OK || (made == 0 && isInputAtEnd && done == input.count) {
          fault = RawFault(reason: "the deflate data of the ZIP archive is damaged")
        }
      }
    }
    return RawPart(bytes: bytes, fault: bytes.isEmpty ? fault : nil, isEnd: isAtEnd)
  }

  func seek(to place: Int) -> Bool {
    guard stored.seek(to: 0) else { return false }
    inflateReset(stream)
    (input, done, isInputAtEnd, isAtEnd, fault) = ([], 0, false, false, nil)
    var left = place
    while left > 0, !isAtEnd {
      let part = part(count: min(left, Self.blockSize))
      if part.fault != nil { return false }
      left -= part.bytes.count
    }
    return true
  }

  private func refill() {
    guard done == input.count, !isInputAtEnd else { return }
    let part = stored.part(count: Self.blockSize)
    (input, done, isInputAtEnd, fault) = (part.bytes, 0, part.isEnd, part.fault)
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

import CopydeskCompression
import CopydeskCore

/// The bytes of a deflated file in a ZIP archive, decompressed as they are read.
final class InflatedBytes: RawBytes {
  private let stored: FileBytes
  private let decoder: StreamDecoder
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
    guard let decoder = StreamDecoder(.deflate) else { throw DocumentError("out_of_memory", "zlib could not start") }
    self.decoder = decoder
  }

  func part(count: Int) -> RawPart {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, produced in
      while produced < count, !isAtEnd, fault == nil {
        refill()
        guard fault == nil else { return }
        let room = UnsafeMutableBufferPointer(rebasing: buffer[produced...])
        let step = input[done...].withUnsafeBufferPointer { decoder.step(from: $0, to: room) }
        done += step.consumed
        produced += step.produced
        if step.isEnd {
          isAtEnd = true
        } else if step.fault != nil || (step.produced == 0 && isInputAtEnd && done == input.count) {
          fault = RawFault(reason: "the deflate data of the ZIP archive is damaged")
        }
      }
    }
    return RawPart(bytes: bytes, fault: bytes.isEmpty ? fault : nil, isEnd: isAtEnd)
  }

  let rereadsToSeek = true

  func seek(to place: Int) -> Bool {
    guard stored.seek(to: 0) else { return false }
    decoder.restart()
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
}

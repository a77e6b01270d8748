/// Undoes the compression of a stream of bytes, block by block. Not for use by several tasks at once.
package final class Decompressor {
  private let decoder: StreamDecoder
  private static let blockSize = 1 << 16

  package init(_ compression: OutputCompression) {
    guard let decoder = StreamDecoder(compression == .gzip ? .gzip : .zstd) else {
      preconditionFailure("there is no memory to decompress with")
    }
    self.decoder = decoder
  }

  /// Hands out what some bytes are, in blocks, as long as `body` returns true.
  ///
  /// - Returns: Whether all is well so far: no damage was found, and `body` wants more.
  package func add(_ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var block = [UInt8](repeating: 0, count: Decompressor.blockSize)
    var rest = bytes
    while true {
      let step = decoder.step(from: rest, to: &block)
      if step.fault != nil { return false }
      rest = rest.dropFirst(step.consumed)
      if step.produced > 0, !body(block[..<step.produced]) { return false }
      if rest.isEmpty, step.produced < block.count { return true }
      if step.consumed == 0, step.produced == 0 { return false }
    }
  }
}

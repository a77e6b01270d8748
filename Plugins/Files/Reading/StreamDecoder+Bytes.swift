import CopydeskCompression
import CopydeskCore

extension StreamDecoder {
  private static let blockSize = 1 << 17

  /// A decoder for a file's compression.
  ///
  /// - Throws: `DocumentError` where there is no memory for it.
  static func starting(_ compression: Compression) throws(DocumentError) -> StreamDecoder {
    guard let decoder = StreamDecoder(compression.format) else {
      throw DocumentError("out_of_memory", "\(compression.rawValue) could not start")
    }
    return decoder
  }

  /// Undoes a block of up to 128 KB, and adds it to what is there.
  func decode(_ input: UnsafeBufferPointer<UInt8>, to output: inout WaitingBytes) -> Step {
    var step = Step()
    output.append(upTo: Self.blockSize) { room in
      step = self.step(from: input, to: room)
      return step.produced
    }
    return step
  }
}

import CArchive

/// The bytes of a file in gzip or zstd for libarchive, which would unpack them itself, but never compares the checksum of gzip, and that of zstd
/// only where it happens to read that far. Not for use by several tasks at once.
final class UnpackedBytes {
  private let stream: ByteStream
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  /// How many bytes were handed out.
  private(set) var count = 0
  /// What keeps the rest from being read.
  private(set) var damage: ByteStream.Damage?

  init(_ stream: ByteStream) {
    self.stream = stream
    // The archive has a limit of its own, which its settings may raise.
    stream.limitsRatio = false
  }

  deinit { block.deallocate() }

  var isPacked: Bool { stream.compression != nil }

  /// How many bytes of the file that took.
  var packed: Int { stream.rawPlace }

  /// The first bytes, which stay to be read.
  func first(_ count: Int) -> ArraySlice<UInt8> {
    _ = try? stream.fill(to: count)
    return stream.available.prefix(count)
  }

  /// Lets libarchive read the bytes. They have to outlive it.
  ///
  /// - Returns: What libarchive says.
  func open(by archive: OpaquePointer) -> Int32 {
    archive_read_open(
      archive, Unmanaged.passUnretained(self).toOpaque(), nil,
      { _, data, part in
        guard let data, let part else { return -1 }
        let bytes = Unmanaged<UnpackedBytes>.fromOpaque(data).takeUnretainedValue()
        let count = bytes.next()
        part.pointee = UnsafeRawPointer(bytes.block.baseAddress)
        return count
      }, nil)
  }

  /// Reads what libarchive left, so that the checksum at the end of it is compared.
  ///
  /// - Parameter goesOn: Asked between blocks; `false` ends it.
  func readRest(while goesOn: () -> Bool) {
    while goesOn(), next() > 0 {}
  }

  /// Fills the block.
  ///
  /// - Returns: With how many bytes; 0 at the end, and -1 where there is damage.
  private func next() -> Int {
    do throws(ByteStream.Damage) {
      guard try stream.fill(to: 1) else { return 0 }
    } catch {
      damage = error
      return -1
    }
    let bytes = stream.available.prefix(block.count)
    bytes.withUnsafeBytes { block.copyMemory(from: $0) }
    stream.consume(bytes.count)
    count += bytes.count
    return bytes.count
  }
}

import CArchive

/// The bytes of a compressed file for libarchive, which would unpack them itself, but never compares the checksum of gzip, and that of zstd
/// only where it happens to read that far, loses what comes before damage, and does not say where that is. Not for use by several tasks at once.
final class UnpackedBytes {
  private let stream: ByteStream
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  /// How many bytes were handed out.
  private(set) var count = 0
  /// What keeps the rest from being read.
  private(set) var damage: ByteStream.Damage?
  /// How many bytes of the block are what was handed out last.
  private var filled = 0
  /// The last bytes that were handed out.
  private var tail: ArraySlice<UInt8> = []
  private let ratio: Int

  /// How long a block of a tar is (POSIX.1-1988, 10.1.1).
  static let tarBlock = 512

  /// - Parameter ratio: How many times as much as was read may come out. libarchive passes over any number of zeros at the end of a tar, without asking.
  init(_ stream: ByteStream, ratio: Int = .max) {
    self.stream = stream
    self.ratio = ratio
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

  /// Whether the last block of a tar that was handed out is of zeros.
  var endsInZeros: Bool { tail.count == Self.tarBlock && tail.allSatisfy { $0 == 0 } }

  /// Reads what libarchive left, so that the checksum at the end of it is compared.
  ///
  /// - Parameters:
  ///   - place: How many bytes libarchive has passed; it may have been handed more.
  ///   - beginning: What is looked for after that place.
  ///   - goesOn: Asked between blocks; `false` ends it.
  /// - Returns: Whether it was found.
  func readRest(after place: Int, lookingFor beginning: [UInt8], while goesOn: () -> Bool) -> Bool {
    let passed = max(0, min(filled, place - (count - filled)))
    var seen = Array(block[passed..<filled])
    while true {
      if !beginning.isEmpty, seen[...].firstPlace(of: beginning) != nil {
        while goesOn(), next() > 0 {}
        return true
      }
      guard goesOn(), next() > 0 else { return false }
      seen = seen.suffix(beginning.count) + block[..<filled]
    }
  }

  /// Fills the block.
  ///
  /// - Returns: With how many bytes; 0 at the end, and -1 where there is damage.
  private func next() -> Int {
    if count > ArchiveSource.freeBytes, count / max(1, packed) > ratio { return 0 }
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
    filled = bytes.count
    tail =
      filled >= Self.tarBlock
      ? ArraySlice(block[(filled - Self.tarBlock)..<filled]) : (tail + block[..<filled]).suffix(Self.tarBlock)
    return filled
  }
}

/// A ZIP archive of files that are stored or deflated, for tests (APPNOTE.TXT 6.3.10).
enum ZipBytes {
  /// One file.
  struct File {
    var name: String
    var bytes: [UInt8]
    /// Whether the bytes are deflated already; their name and their size in the directory do not say what they become.
    var isDeflated = false
    var flags = 0
  }

  static func archive(_ files: [File]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      let common =
        number(file.flags, 2) + number(file.isDeflated ? 8 : 0, 2) + number(0, 8) + number(file.bytes.count, 4)
        + number(file.bytes.count, 4) + number(name.count, 2)
      let offset = bytes.count
      bytes += number(0x0403_4B50, 4) + number(20, 2) + common + number(0, 2) + name + file.bytes
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + common + number(0, 12) + number(offset, 4) + name
    }
    let start = bytes.count
    return bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// Bytes in stored blocks of deflate (RFC 1951, 3.2.4).
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let blocks = stride(from: 0, to: max(bytes.count, 1), by: 60_000).map { bytes[$0..<min($0 + 60_000, bytes.count)] }
    return blocks.enumerated().flatMap { index, block in
      [index == blocks.count - 1 ? 1 : 0] + number(block.count, 2) + number(~block.count, 2) + block
    }
  }
}

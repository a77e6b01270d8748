/// How a file is compressed, as the end of its name says.
package enum OutputCompression: String, Sendable, Hashable, CaseIterable {
  case gzip = ".gz"
  case zstd = ".zst"

  /// The compression of a file; `nil` for one whose name ends otherwise.
  package init?(path: String) {
    let end = path.utf8.suffix(4).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard
      let found = OutputCompression.allCases.first(where: { end.reversed().starts(with: $0.rawValue.utf8.reversed()) })
    else { return nil }
    self = found
  }

  /// The end of a name that says a compression, or an archive, which no output has; `nil` for other names.
  package static func foreignEnd(of path: String) -> String? {
    let end = String(decoding: path.utf8.suffix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    return [".bz2", ".xz", ".lzma", ".lz4", ".br", ".zip", ".7z", ".rar"].first { end.hasSuffix($0) }
  }

  /// The compression of a file that begins with these bytes: RFC 1952, 2.3.1; RFC 8878, 3.1.1. `nil` for others.
  package init?(magic bytes: some Collection<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// All of a file at once. The same bytes are always compressed to the same.
  package func packed(_ bytes: [UInt8]) -> [UInt8] { Compressor(self).add(bytes, .end) }
}

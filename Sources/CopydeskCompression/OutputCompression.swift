/// How a file is compressed, as the end of its name says.
package enum OutputCompression: String, Sendable, Hashable, CaseIterable {
  case gzip = ".gz"
  case zstd = ".zst"

  /// The compression of a file; `nil` for one whose name ends otherwise.
  package init?(path: String) {
    let lower = path.suffix(4).lowercased()
    guard let found = OutputCompression.allCases.first(where: { lower.hasSuffix($0.rawValue) }) else { return nil }
    self = found
  }

  /// All of a file at once. The same bytes are always compressed to the same.
  package func packed(_ bytes: [UInt8]) -> [UInt8] { Compressor(self).add(bytes, .end) }
}

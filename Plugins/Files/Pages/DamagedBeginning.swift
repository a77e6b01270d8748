import CopydeskCore

/// Tells files that are named as compressed and whose first bytes are damaged, so that they look like something else.
enum DamagedBeginning {
  /// How many bytes of a file are looked at.
  private static let window = 4 << 10

  /// What is said of such a file; `nil` for others.
  ///
  /// A file that is not compressed may keep the name that it had before, so only what is no text counts: of compressed bytes one in ten is a
  /// control character, of a damaged text hardly any.
  ///
  /// - Parameters:
  ///   - bytes: The file's first bytes, as they are stored or as far as they could be decompressed.
  ///   - name: Its path.
  static func error(_ bytes: [UInt8], named name: String) -> DocumentError? {
    PageName(RawPath(name).name).saysCompressed ? error(bytes) : nil
  }

  /// What is said of a file that is named as compressed.
  static func error(_ bytes: [UInt8]) -> DocumentError? {
    guard Compression(of: bytes) == nil, BinaryFormat.named(by: bytes) == nil,
      BinaryFormat.isBinary(bytes.prefix(window), moreThanOneIn: 25)
    else { return nil }
    return DocumentError(
      "damaged_file",
      "it is named as compressed and begins like neither gzip nor zstd nor bzip2 nor xz; get it again, or name it as what it is"
    )
  }
}

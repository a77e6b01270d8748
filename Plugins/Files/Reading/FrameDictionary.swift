/// The dictionary that a file of zstd frames begins with: in a skippable frame, itself compressed or not, as the WARC files of the Archive Team have it
/// (iipc.github.io/warc-specifications, "Zstandard Compression for WARC Files", 2.2).
struct FrameDictionary {
  let bytes: [UInt8]

  /// The kind of skippable frame that is used for it, and what it has before its contents: magic bytes and a length of four bytes each.
  private static let magic: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]
  private static let headerLength = 8
  /// What a dictionary begins with (RFC 8878, 5).
  private static let dictionaryMagic: [UInt8] = [0x37, 0xA4, 0x30, 0xEC]
  /// The largest that is taken, in bytes; those that are used have a few megabytes.
  private static let most = 64 << 20

  /// How many bytes of a file hold the dictionary; `nil` where it begins with none.
  ///
  /// - Parameter start: The first bytes of the file, eight or more.
  static func length(_ start: [UInt8]) -> Int? {
    guard start.count >= headerLength, start.starts(with: magic) else { return nil }
    let length = start[4..<headerLength].reversed().reduce(0) { $0 << 8 | Int($1) }
    return length <= most ? headerLength + length : nil
  }

  /// - Parameter frame: The frame.
  /// - Returns: `nil` where it holds no dictionary.
  init?(_ frame: [UInt8]) {
    var contents = Array(frame.dropFirst(Self.headerLength))
    if let compression = Compression(of: contents) {
      guard let plain = try? compression.undo(contents, limit: Self.most) else { return nil }
      contents = plain
    }
    guard contents.starts(with: Self.dictionaryMagic) else { return nil }
    bytes = contents
  }
}

/// The lines up to the first empty one, as WARC records and HTTP messages begin with.
struct HeaderBlock: Sendable {
  /// The first line: a version, or a status.
  var first: String
  var fields: HeaderFields
  /// How many bytes all of it has, the empty line included.
  var length: Int

  /// The most bytes that are taken for a header. Servers and libraries stop at 8 to 64 KB.
  static let maximumLength = 256 << 10

  /// Reads what bytes begin with.
  ///
  /// - Returns: `nil` where there is no empty line within ``maximumLength``.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let end = HeaderBlock.end(in: bytes) else { return nil }
    let lines = bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: true)
    guard let line = lines.first else { return nil }
    first = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    fields = HeaderFields(lines.dropFirst())
    length = end - bytes.startIndex
  }

  /// The index after the first empty line.
  private static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    let window = bytes.prefix(maximumLength)
    var line = window.startIndex
    while let feed = window[line...].firstPlace(of: 0x0A) {
      if feed == line || (feed == line + 1 && window[line] == 0x0D) { return feed + 1 }
      line = feed + 1
    }
    return nil
  }
}

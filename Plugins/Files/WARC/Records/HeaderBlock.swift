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
  init?(_ bytes: ArraySlice<UInt8>) { self.init(bytes, from: 0) }

  /// Reads what bytes begin with, of which some are known to have no empty line among them.
  ///
  /// - Parameter known: How many those are.
  init?(_ bytes: ArraySlice<UInt8>, from known: Int) {
    guard let end = HeaderBlock.end(in: bytes, from: known) else { return nil }
    // Line ends before the first line are no part of it.
    let lines = bytes[..<end].drop { $0 == 0x0A }
    guard let feed = lines.firstPlace(of: 0x0A) else { return nil }
    let line = lines[..<feed]
    first = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    fields = HeaderFields(lines[(feed + 1)...])
    length = end - bytes.startIndex
  }

  /// How many bytes a header has that bytes begin with, the empty line included; `nil` where it does not end within ``maximumLength``.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? { end(in: bytes, from: 0).map { $0 - bytes.startIndex } }

  /// The index after the first empty line.
  private static func end(in bytes: ArraySlice<UInt8>, from known: Int) -> Int? {
    let window = bytes.prefix(maximumLength)
    var place = window.startIndex + min(max(known, 1), window.count)
    while let feed = window[place...].firstPlace(of: 0x0A) {
      let line = window[..<feed].suffix(2)
      if line.last == 0x0A || line.elementsEqual([0x0A, 0x0D]) { return feed + 1 }
      place = feed + 1
    }
    return nil
  }
}

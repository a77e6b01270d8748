/// A start or an end tag in the source of a page, with its attributes as they are written (HTML, sections 13.2.5.8 to 13.2.5.40).
struct InertTag {
  /// In small letters; characters beyond letters, digits and hyphens are left out.
  let name: String
  private(set) var attributes: [(name: String, value: ArraySlice<UInt8>)] = []
  /// The offset of the first byte after the tag.
  private(set) var end: Int

  /// - Parameter start: Where the name begins.
  /// - Returns: `nil` where no name begins there, or the page ends before the tag does.
  init?(_ source: [UInt8], at start: Int) {
    guard start < source.count, InertTag.isLetter(source[start]) else { return nil }
    var index = start
    while index < source.count, !InertTag.isSpace(source[index]), source[index] != UInt8(ascii: "/"),
      source[index] != UInt8(ascii: ">")
    { index += 1 }
    name = InertTag.plain(source[start..<index])
    end = index
    while true {
      while index < source.count, InertTag.isSpace(source[index]) || source[index] == UInt8(ascii: "/") { index += 1 }
      guard index < source.count else { return nil }
      if source[index] == UInt8(ascii: ">") {
        end = index + 1
        return
      }
      guard let next = readAttribute(source, index) else { return nil }
      index = next
    }
  }

  /// - Returns: Where the attribute ends.
  private mutating func readAttribute(_ source: [UInt8], _ start: Int) -> Int? {
    var index = start + 1
    while index < source.count, !InertTag.isSpace(source[index]), source[index] != UInt8(ascii: "/"),
      source[index] != UInt8(ascii: ">"), source[index] != UInt8(ascii: "=")
    { index += 1 }
    let name = InertTag.plain(source[start..<index])
    var place = index
    while place < source.count, InertTag.isSpace(source[place]) { place += 1 }
    guard place < source.count, source[place] == UInt8(ascii: "=") else {
      attributes.append((name, []))
      return index
    }
    place += 1
    while place < source.count, InertTag.isSpace(source[place]) { place += 1 }
    guard place < source.count else { return nil }
    let quote = source[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = source[(place + 1)...].firstIndex(of: quote) else { return nil }
      attributes.append((name, source[(place + 1)..<close]))
      return close + 1
    }
    let value = place
    while place < source.count, !InertTag.isSpace(source[place]), source[place] != UInt8(ascii: ">") { place += 1 }
    attributes.append((name, source[value..<place]))
    return place
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = bytes.prefix(60)
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var count = 0
      for byte in bytes {
        guard isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") else { continue }
        // In bounds: no more bytes are kept than there are.
        buffer[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}

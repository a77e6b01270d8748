/// Fields of a name and a value each, as WARC records and HTTP messages begin with (ISO 28500, 4; RFC 9112, 5).
///
/// A record has a dozen, of which few are asked for: they are kept as bytes, and a String is made only of what is.
struct HeaderFields: Sendable {
  private typealias Field = (name: Range<Int>, value: Range<Int>)

  /// Names in lower case and values without blanks around them, one after the other.
  private var bytes: [UInt8] = []
  private var fields: [Field] = []

  /// Reads lines. One that begins with a space goes on with the one before; one without a colon is left out.
  init(_ lines: ArraySlice<UInt8>) {
    bytes.reserveCapacity(lines.count)
    var rest = lines
    while !rest.isEmpty {
      let end = rest.firstPlace(of: 0x0A) ?? rest.endIndex
      add(rest[..<end])
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
      // The last value is at the end of the bytes.
      bytes.append(0x20)
      bytes += Self.trimmed(line)
      fields[fields.count - 1].value = fields[fields.count - 1].value.lowerBound..<bytes.count
    } else if let colon = line.firstPlace(of: UInt8(ascii: ":")) {
      let start = bytes.count
      for byte in Self.trimmed(line[..<colon]) { bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      let middle = bytes.count
      bytes += Self.trimmed(line[(colon + 1)...])
      fields.append((start..<middle, middle..<bytes.count))
    }
  }

  /// Names in lower case with their values, in the order in which they came.
  var all: [(name: String, value: String)] { fields.map { (text($0.name), text($0.value)) } }

  /// The value of the first field of a name, which is in lower case.
  subscript(name: String) -> String? {
    fields.first { bytes[$0.name].elementsEqual(name.utf8) }.map { text($0.value) }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }
}

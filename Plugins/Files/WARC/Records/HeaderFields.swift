/// Fields of a name and a value each, as WARC records and HTTP messages begin with (ISO 28500, 4; RFC 9112, 5).
struct HeaderFields: Sendable, Hashable {
  /// Names in lower case, in the order in which they came.
  private(set) var all: [(name: String, value: String)] = []

  /// Reads lines. One that begins with a space goes on with the one before; one without a colon is left out.
  init(_ lines: some Sequence<ArraySlice<UInt8>>) {
    for line in lines {
      if let first = line.first, first == 0x20 || first == 0x09, !all.isEmpty {
        all[all.count - 1].value += " " + Self.text(line)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        all.append((Self.text(line[..<colon]).lowercased(), Self.text(line[(colon + 1)...])))
      }
    }
  }

  /// The value of the first field of a name, which is in lower case.
  subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  static func == (left: HeaderFields, right: HeaderFields) -> Bool { left.all.elementsEqual(right.all, by: ==) }

  func hash(into hasher: inout Hasher) {
    for (name, value) in all {
      hasher.combine(name)
      hasher.combine(value)
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

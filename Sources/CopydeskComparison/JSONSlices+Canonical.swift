extension JSONSlices {
  /// How deep values are put into one form; what is deeper stays as it is written.
  private static let deepest = 64

  /// A value in the one form that all ways of writing it have in common: without spaces, the keys of objects in order, and no character of a
  /// text as an escape but the quote and the backslash. It is for comparing; numbers stay as they are written.
  static func canonical(_ value: ArraySlice<UInt8>, depth: Int = 0) -> [UInt8] {
    guard depth < deepest else { return Array(value) }
    switch value.first {
    case UInt8(ascii: "\""): return string(value)
    case UInt8(ascii: "["):
      return bracketed("[", "]", JSONSlices(value).elements.map { canonical($0, depth: depth + 1) })
    case UInt8(ascii: "{"):
      let members = JSONSlices(value).members.sorted { $0.key < $1.key }
      return bracketed(
        "{", "}", members.map { escaped($0.key) + [UInt8(ascii: ":")] + canonical($0.value, depth: depth + 1) })
    default: return Array(value)
    }
  }

  private static func bracketed(_ open: Character, _ close: Character, _ parts: [[UInt8]]) -> [UInt8] {
    Array(String(open).utf8) + parts.joined(separator: [UInt8(ascii: ",")]) + Array(String(close).utf8)
  }

  private static func string(_ value: ArraySlice<UInt8>) -> [UInt8] {
    guard value.contains(UInt8(ascii: "\\")), let text = text(value) else { return Array(value) }
    return escaped(text)
  }

  private static func escaped(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}

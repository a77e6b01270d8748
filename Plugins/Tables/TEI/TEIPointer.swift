/// An address as a pointer of TEI may be (`teidata.pointer`, an `xsd:anyURI`): a reference by RFC 3986, whatever a page has written.
///
/// What may not be where it is becomes an escape, as browsers do it when they follow such a link.
struct TEIPointer {
  let text: String

  /// - Returns: `nil` for an address of blanks only.
  init?(_ address: String) {
    var bytes = address.utf8.filter { ![0x09, 0x0A, 0x0D].contains($0) }[...]
    bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    if bytes.isEmpty { return nil }
    var result: [UInt8] = []
    let scheme = Self.scheme(of: bytes)
    result += scheme
    bytes = bytes.dropFirst(scheme.count)
    if bytes.starts(with: "//".utf8) {
      let authority = bytes.dropFirst(2).prefix { !"/?#\\".utf8.contains($0) }
      result += "//".utf8 + Self.authority(authority)
      bytes = bytes.dropFirst(2 + authority.count)
    } else if scheme.isEmpty {
      // A colon here would make a scheme of what is before it (RFC 3986, 4.2).
      let segment = bytes.prefix { !"/?#".utf8.contains($0) }
      result += Self.escaped(segment, and: ":[]")
      bytes = bytes.dropFirst(segment.count)
    }
    let path = bytes.prefix { $0 != UInt8(ascii: "#") }
    result += Self.escaped(path, and: "[]")
    bytes = bytes.dropFirst(path.count)
    if !bytes.isEmpty { result += [UInt8(ascii: "#")] + Self.escaped(bytes.dropFirst(), and: "#[]") }
    text = String(decoding: result, as: UTF8.self)
  }

  /// `https:`; empty where there is none (RFC 3986, 3.1).
  private static func scheme(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = bytes.prefix { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
    guard let first = name.first, isLetter(first), bytes.dropFirst(name.count).first == UInt8(ascii: ":") else {
      return []
    }
    return bytes.prefix(name.count + 1)
  }

  /// A host with what may be around it. An empty port is left out, which changes nothing (RFC 3986, 6.2.3); a colon before what is no port is
  /// one of the name.
  private static func authority(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var host = bytes
    if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
      result += escaped(bytes[..<at], and: "@[]") + [UInt8(ascii: "@")]
      host = bytes[(at + 1)...]
    }
    var port: ArraySlice<UInt8> = []
    if let colon = host.lastIndex(of: UInt8(ascii: ":")), host[(colon + 1)...].allSatisfy(isDigit),
      host[(colon + 1)...].count <= 5
    {
      port = host[(colon + 1)...].isEmpty ? [] : host[colon...]
      host = host[..<colon]
    }
    let isAddress =
      host.count > 2 && host.first == UInt8(ascii: "[") && host.last == UInt8(ascii: "]")
      && host.dropFirst().dropLast().allSatisfy { isHexadecimal($0) || ":.".utf8.contains($0) }
    return result + (isAddress ? Array(host) : escaped(host, and: ":[]")) + port
  }

  /// Bytes, with escapes for what no reference has, for some more, and for a percent sign that begins no escape.
  private static func escaped(_ bytes: ArraySlice<UInt8>, and more: String) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in zip(bytes.indices, bytes) {
      let isStray =
        byte == UInt8(ascii: "%")
        && !(index + 2 < bytes.endIndex && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2]))
      if byte <= 0x20 || byte >= 0x7F || isStray || "<>\"\\^`{|}".utf8.contains(byte) || more.utf8.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%\(byte < 16 ? "0" : "")\(digits)".utf8
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
}

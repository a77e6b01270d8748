/// The parts of an absolute web address, without user, password and fragment (RFC 3986, section 3).
package struct WebAddress: Sendable {
  /// In small letters; empty where the address begins with `//`.
  package let scheme: String
  /// As it is written.
  package let host: Substring
  package let port: Substring?
  /// With its leading slash; empty where there is none.
  package let path: Substring
  /// Without the question mark; `nil` where there is none.
  package let query: Substring?

  /// The first two slashes in a row. A search for a text by characters costs many times as much.
  private static func slashes(in text: String) -> Range<String.Index>? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      let next = bytes.index(after: slash)
      guard next < bytes.endIndex else { return nil }
      if bytes[next] == UInt8(ascii: "/") { return slash..<bytes.index(after: next) }
      index = next
    }
    return nil
  }

  /// `nil` for an address without a scheme and `//`, or without a host.
  package init?(_ text: String) {
    guard let slashes = WebAddress.slashes(in: text) else { return nil }
    let before = text[..<slashes.lowerBound]
    guard before.isEmpty || before.last == ":" && before.dropLast().allSatisfy(\.isLetter) else { return nil }
    scheme = before.dropLast().lowercased()
    // By bytes: a search by characters costs many times as much.
    let rest = text.utf8[slashes.upperBound...].prefix { $0 != UInt8(ascii: "#") }
    let authority = rest.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "\\")
    }
    let server =
      authority.lastIndex(of: UInt8(ascii: "@")).map { authority[authority.index(after: $0)...] } ?? authority
    let host = server.prefix { $0 != UInt8(ascii: ":") }
    if host.isEmpty { return nil }
    let port = server[host.endIndex...].dropFirst()
    let afterServer = rest[authority.endIndex...]
    let path = afterServer.prefix { $0 != UInt8(ascii: "?") }
    self.host = Substring(host)
    self.port = port.isEmpty ? nil : Substring(port)
    self.path = Substring(path)
    query = path.endIndex == rest.endIndex ? nil : Substring(rest[rest.index(after: path.endIndex)...])
  }

  /// The host in small letters, without `www.` in front.
  package var bareHost: String {
    let lower = host.lowercased()
    return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  /// Where the parts of an address are, in bytes.
  private struct Places {
    var scheme: Range<Int>
    var host: Range<Int>
    var port: Range<Int>
    var path: Range<Int>
    var query: Range<Int>?

    /// `nil` for an address without a scheme and `//`, or without a host.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      func first(_ range: Range<Int>, where ends: (UInt8) -> Bool) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, !ends(bytes[index]) { index += 1 }
        return index
      }
      func first(_ sign: Unicode.Scalar, in range: Range<Int>) -> Int {
        guard !range.isEmpty, let base = bytes.baseAddress,
          let found = memchr(base + range.lowerBound, Int32(sign.value), range.count)
        else { return range.upperBound }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
      }
      func isSlash(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: "/") }
      var slash = 0
      while slash + 1 < bytes.count, !(isSlash(slash) && isSlash(slash + 1)) { slash += 1 }
      guard slash + 1 < bytes.count else { return nil }
      scheme = 0..<max(0, slash - 1)
      if slash > 0 {
        guard bytes[slash - 1] == UInt8(ascii: ":"), scheme.allSatisfy({ WebAddress.isLetter(bytes[$0]) }) else {
          return nil
        }
      }
      let end = first("#", in: slash + 2..<bytes.count)
      let authority =
        slash
        + 2..<first(slash + 2..<end) {
          $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "\\")
        }
      let server = (authority.last { bytes[$0] == UInt8(ascii: "@") }.map { $0 + 1 } ?? authority.lowerBound)
      host = server..<first(":", in: server..<authority.upperBound)
      if host.isEmpty { return nil }
      port = min(host.upperBound + 1, authority.upperBound)..<authority.upperBound
      path = authority.upperBound..<first("?", in: authority.upperBound..<end)
      query = path.upperBound == end ? nil : path.upperBound + 1..<end
    }
  }

  /// `nil` for an address without a scheme and `//`, or without a host.
  package init?(_ text: String) {
    // By bytes in a row: a search by characters costs many times as much, and one by indices of the text several times.
    guard let places = text.withBytes({ Places($0) }) else { return nil }
    scheme = WebAddress.part(places.scheme, of: text).lowercased()
    host = WebAddress.part(places.host, of: text)
    port = places.port.isEmpty ? nil : WebAddress.part(places.port, of: text)
    path = WebAddress.part(places.path, of: text)
    query = places.query.map { WebAddress.part($0, of: text) }
  }

  /// The host of an address alone, as it is written; `nil` for an address without a scheme and `//`, or without a host.
  package static func host(of text: String) -> Substring? {
    guard let places = text.withBytes({ Places($0) }) else { return nil }
    return WebAddress.part(places.host, of: text)
  }

  private static func part(_ range: Range<Int>, of text: String) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The host in small letters, without `www.` in front.
  package var bareHost: String { Self.bare(host) }

  /// A host in small letters, without `www.` in front.
  package static func bare(_ host: Substring) -> String {
    let lower = host.lowercased()
    return lower.utf8.starts(with: "www.".utf8) ? String(Substring(lower.utf8.dropFirst(4))) : lower
  }
}

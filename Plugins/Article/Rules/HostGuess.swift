import CopydeskHTML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Guesses a page's host before the page is parsed, from the first canonical link in front of its body.
///
/// A guess saves parsing a page twice where there are rules for its host. It can be wrong, as for a link in a comment; the parsed page tells.
enum HostGuess {
  /// The host in small letters; `nil` where there is no such link.
  static func host(in page: [UInt8]) -> [UInt8]? {
    page.withUnsafeBytes { bytes in
      var index = 0
      while let found = memchr(bytes.baseAddress! + index, Int32(UInt8(ascii: "<")), bytes.count - index) {
        let start = UnsafeRawPointer(found) - bytes.baseAddress!
        index = start + 1
        if begins("body", at: index, bytes) { return nil }
        guard begins("link", at: index, bytes), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
          if index < bytes.count { continue } else { return nil }
        }
        if let host = host(ofLink: Array(bytes[start...end])) { return host }
        index = end
      }
      return nil
    }
  }

  private static func begins(_ name: StaticString, at index: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard index + name.utf8CodeUnitCount < bytes.count else { return false }
    return (0..<name.utf8CodeUnitCount).allSatisfy { bytes[index + $0] | 0x20 == name.utf8Start[$0] }
  }

  /// The host of a link, if it is the canonical one. Only that tag is parsed.
  private static func host(ofLink tag: [UInt8]) -> [UInt8]? {
    guard ASCIISearch.contains(tag[...], "canonical") else { return nil }
    let limits = PageLimits(depth: 8, nodes: 16, attributes: 64)
    return (try? Page(parsing: tag, limits: limits)).flatMap { PageHost($0, url: nil).bytes }
  }
}

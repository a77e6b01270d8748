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

  /// `nil` for an address without a scheme and `//`, or without a host.
  package init?(_ text: String) {
    guard let slashes = text.firstRange(of: "//") else { return nil }
    let before = text[..<slashes.lowerBound]
    guard before.isEmpty || before.last == ":" && before.dropLast().allSatisfy(\.isLetter) else { return nil }
    scheme = before.dropLast().lowercased()
    let rest = text[slashes.upperBound...].prefix { $0 != "#" }
    let authority = rest.prefix { !"/?\\".contains($0) }
    let server = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    host = server.prefix { $0 != ":" }
    if host.isEmpty { return nil }
    let afterHost = server[host.endIndex...].dropFirst()
    port = afterHost.isEmpty ? nil : afterHost
    let afterServer = rest[authority.endIndex...]
    path = afterServer.prefix { $0 != "?" }
    query = path.endIndex == rest.endIndex ? nil : rest[rest.index(after: path.endIndex)...]
  }

  /// The host in small letters, without `www.` in front.
  package var bareHost: String {
    let lower = host.lowercased()
    return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
  }
}

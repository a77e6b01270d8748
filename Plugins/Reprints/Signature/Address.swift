import CopydeskCore

/// A page's address without what does not tell it from others, as a hash.
///
/// Left out are the scheme, a leading `www.`, the user, the standard ports, the fragment, a slash at the end, and parameters that only say how a reader
/// came: `utm_…` and the click numbers of advertisers.
struct Address: Sendable, Hashable {
  /// The hash; never 0, which means no address.
  let hash: UInt64
  let host: Substring

  /// Reads an absolute address. `nil` for anything else, and for that of a whole site: broken pages name their front page.
  init?(_ text: String) {
    guard let separator = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<separator.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[separator.upperBound...].prefix { $0 != "#" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest[authority.endIndex...].prefix { $0 != "?" }
    let query = rest[path.endIndex...].dropFirst().split(separator: "&").filter { !Address.isTracking($0) }
    guard let host = Address.host(authority) else { return nil }
    var trimmed = path
    while trimmed.last == "/" { trimmed.removeLast() }
    if trimmed.isEmpty, query.isEmpty { return nil }
    var whole = "\(host)\(trimmed)"
    if !query.isEmpty { whole += "?" + query.joined(separator: "&") }
    hash = max(1, whole.withUTF8 { Hash128(UnsafeRawBufferPointer($0)).low })
    self.host = host
  }

  /// The host of an authority, in lower case.
  private static func host(_ authority: Substring) -> Substring? {
    var host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    let lower = Substring(host.lowercased())
    let bare = lower.hasPrefix("www.") ? lower.dropFirst(4) : lower
    return bare.isEmpty ? nil : bare
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || ["fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid"].contains(name)
  }
}

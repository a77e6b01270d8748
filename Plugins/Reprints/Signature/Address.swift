import CopydeskText

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
    guard let address = WebAddress(text), address.scheme == "http" || address.scheme == "https" else { return nil }
    let query = (address.query ?? "").split(separator: "&").filter { !Address.isTracking($0) }
    let host = Address.host(of: address)
    guard !host.isEmpty else { return nil }
    var trimmed = address.path
    while trimmed.last == "/" { trimmed.removeLast() }
    if trimmed.isEmpty, query.isEmpty { return nil }
    var whole = "\(host)\(trimmed)"
    if !query.isEmpty { whole += "?" + query.joined(separator: "&") }
    hash = max(1, whole.withUTF8 { Hash128(UnsafeRawBufferPointer($0)).low })
    self.host = host
  }

  /// The host, with its port where that is none of the standard ones.
  private static func host(of address: WebAddress) -> Substring {
    let bare = address.bareHost
    guard let port = address.port, port != "80", port != "443", !bare.isEmpty else { return bare[...] }
    return Substring("\(bare):\(port)")
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || ["fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid"].contains(name)
  }
}

/// A web address that relative ones start from (RFC 3986, section 5).
struct AddressBase: Sendable {
  private let scheme: Substring
  private let authority: Substring
  private let path: Substring

  /// Takes an address of `http` or `https`; `nil` for any other.
  init?(_ address: String) {
    guard let mark = address.firstRange(of: "://") else { return nil }
    scheme = address[..<mark.lowerBound]
    guard ["http", "https"].contains(scheme.lowercased()) else { return nil }
    let rest = address[mark.upperBound...]
    authority = rest.prefix { !"/?#".contains($0) }
    path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    if authority.isEmpty { return nil }
  }

  /// The whole address that a reference without a scheme means.
  func address(of reference: Substring) -> String {
    if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
    let target = reference.prefix { $0 != "?" && $0 != "#" }
    let tail = reference[target.endIndex...]
    let whole: String
    if target.isEmpty {
      whole = path.isEmpty ? "/" : String(path)
    } else if target.hasPrefix("/") {
      whole = AddressBase.withoutDots(String(target))
    } else {
      let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
      whole = AddressBase.withoutDots("\(folder)/\(target)")
    }
    return "\(scheme)://\(authority)\(whole)\(tail)"
  }

  /// A path without `.` and `..`.
  private static func withoutDots(_ path: String) -> String {
    guard path.contains("/.") else { return path }
    var parts: [Substring] = []
    let given = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for part in given {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    let endsInFolder = given.last == "." || given.last == ".."
    return "/" + parts.joined(separator: "/") + (endsInFolder && !parts.isEmpty ? "/" : "")
  }
}

/// The web address that a page's relative addresses start from (URL Standard, section 4.4, "URL parsing").
///
/// It decides which address is meant, and does not rewrite it: characters are neither escaped nor unescaped, and an address that is whole
/// stays as it is. Tabs, line ends and white space at the ends of a reference are the caller's to take out.
package struct BaseAddress: Sendable, Hashable {
  private let scheme: Substring
  /// Empty where the address has none.
  private let path: Substring
  /// The scheme and the authority, as an address begins.
  private let origin: String

  /// Takes an address of `http` or `https`; `nil` for any other.
  package init?(_ address: String) {
    let bytes = address.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
      return nil
    }
    scheme = address[..<colon]
    guard BaseAddress.isWeb(scheme) else { return nil }
    let rest = bytes[colon...].dropFirst(3)
    let host = rest.prefix { !BaseAddress.isSlash($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    path = Substring(rest[host.endIndex...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    origin = "\(scheme)://\(Substring(host))"
    if host.isEmpty { return nil }
  }

  /// The whole address that a reference means.
  ///
  /// - Parameter base: The address that it starts from. Without one, a reference is whole already, or stays relative; one that begins
  ///   with `//` is taken to be of `https`.
  package static func address(of reference: String, from base: BaseAddress?) -> String {
    if let base, isPlainPath(reference) { return base.origin + reference }
    guard let scheme = BaseAddress.scheme(of: reference) else {
      let target = slashed(reference)
      if let base { return base.address(ofRelative: target) }
      return startsWithTwoSlashes(target) ? "https://\(withoutSlashes(target[...]))" : target
    }
    guard isWeb(scheme) else { return reference }
    let afterScheme = reference[reference.utf8.index(after: scheme.endIndex)...]
    if afterScheme.utf8.starts(with: "//".utf8), !isSlash(afterScheme.utf8.dropFirst(2).first) { return reference }
    let target = slashed(String(afterScheme))
    if let base, base.scheme.lowercased() == scheme.lowercased(), !startsWithTwoSlashes(target) {
      return base.address(ofRelative: target)
    }
    let rest = withoutSlashes(target[...])
    return rest.isEmpty ? reference : "\(scheme)://\(rest)"
  }

  /// The scheme of a reference, without its colon: a letter, then letters, digits, `+`, `-` and `.`; `nil` for a relative one.
  package static func scheme(of reference: String) -> Substring? {
    guard let first = reference.utf8.first, isLetter(first) else { return nil }
    let name = reference.utf8.prefix { byte in
      isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
    return name.endIndex < reference.utf8.endIndex && reference.utf8[name.endIndex] == UInt8(ascii: ":")
      ? Substring(name) : nil
  }

  /// - Parameter reference: A reference without a scheme, whose backslashes are slashes.
  private func address(ofRelative reference: String) -> String {
    if BaseAddress.startsWithTwoSlashes(reference) {
      return "\(scheme)://\(BaseAddress.withoutSlashes(reference[...]))"
    }
    let target = BaseAddress.target(of: reference)
    let tail = reference[target.endIndex...]
    let whole: String
    if target.isEmpty {
      whole = path.isEmpty ? "/" : String(path)
    } else if target.utf8.first == UInt8(ascii: "/") {
      whole = BaseAddress.withoutDots(String(target))
    } else {
      let folder = path[..<(path.utf8.lastIndex { BaseAddress.isSlash($0) } ?? path.startIndex)]
      whole = BaseAddress.withoutDots("\(BaseAddress.slashed(String(folder)))/\(target)")
    }
    return "\(origin)\(whole)\(tail)"
  }

  // MARK: Paths

  /// What is before the query and the fragment.
  private static func target(of reference: String) -> Substring {
    Substring(reference.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
  }

  /// A reference with slashes for backslashes, as addresses of the web are read.
  private static func slashed(_ reference: String) -> String {
    guard reference.utf8.contains(UInt8(ascii: "\\")) else { return reference }
    let target = target(of: reference)
    return String(target.replacing("\\", with: "/")) + reference[target.endIndex...]
  }

  /// A path without the segments `.` and `..`, however their dots are written.
  private static func withoutDots(_ path: String) -> String {
    guard mayHaveDots(path) else { return path }
    var parts: [Substring] = []
    var endsInFolder = false
    // Bytes, because a mark that begins a segment joins the slash before it in a `Character`.
    for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst().map(
      Substring.init)
    {
      let dots = dotCount(part)
      endsInFolder = dots > 0
      if dots == 2 { _ = parts.popLast() } else if dots == 0 { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/") + (endsInFolder && !parts.isEmpty ? "/" : "")
  }

  /// Whether a reference is a path from the root that is whole as it is, as most are: no second slash at its beginning, no backslash, no
  /// segment of dots.
  private static func isPlainPath(_ reference: String) -> Bool {
    reference.withBytes { bytes in
      bytes.count > 1 && bytes[0] == UInt8(ascii: "/") && !isSlash(bytes[1]) && !bytes.contains(UInt8(ascii: "\\"))
        && !mayHaveDots(bytes)
    }
  }

  private static func mayHaveDots(_ path: String) -> Bool { path.withBytes(mayHaveDots) }

  @inline(__always)
  private static func mayHaveDots(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in path {
      if before == UInt8(ascii: "/"), byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") { return true }
      before = byte
    }
    return false
  }

  /// 1 for `.`, 2 for `..`, 0 for any other segment of a path; `%2e` is a dot.
  private static func dotCount(_ segment: Substring) -> Int {
    guard segment.utf8.count <= 6 else { return 0 }
    let plain = segment.lowercased().replacing("%2e", with: ".")
    return plain == "." ? 1 : plain == ".." ? 2 : 0
  }

  // MARK: Characters

  private static func isWeb(_ scheme: Substring) -> Bool { ["http", "https"].contains(scheme.lowercased()) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSlash(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

  private static func startsWithTwoSlashes(_ text: String) -> Bool { text.utf8.starts(with: "//".utf8) }

  private static func withoutSlashes(_ text: Substring) -> Substring {
    Substring(text.utf8.drop { $0 == UInt8(ascii: "/") })
  }
}

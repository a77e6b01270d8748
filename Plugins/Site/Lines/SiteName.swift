import CopydeskCore
import CopydeskText

/// Which site a document is from, by the first of these that is known: the host of its address, the host of the address that the page calls
/// its own, a folder that has a host's name, the name that the page gives its site, the folder.
enum SiteName {
  /// How long a name may be, in UTF-8 bytes: as long as names of hosts are. What is longer names no site.
  static let longest = 253

  /// The site's name, without `www.` and in small letters where it is a host; `nil` where nothing names one.
  static func of(_ document: Document) -> String? {
    // By bytes: a mark that begins a name joins the slash before it in a `Character`.
    let folders = document.origin.path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropLast().map(Substring.init)
    let candidates: [() -> String?] = [
      { host(document.origin.url) }, { host(document.metadata.canonicalURL) },
      { folders.last { isHost($0) }.map { bare($0.lowercased()) } }, { document.metadata.site.flatMap(name) },
      { folders.isEmpty ? "." : folders.joined(separator: "/") },
    ]
    return candidates.lazy.compactMap { $0() }.first { !$0.isEmpty && $0.utf8.count <= longest }
  }

  private static func host(_ address: String?) -> String? {
    guard let address, address.utf8.count < 1 << 16, let host = WebAddress(address)?.bareHost else { return nil }
    return isHost(host[...]) || host == "localhost" ? host : nil
  }

  /// The name of a site: a host if it is one, else as it is written, without case and outer spaces.
  private static func name(_ site: String) -> String? {
    guard site.utf8.count <= longest else { return nil }
    let name = site.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return isHost(name[...]) ? bare(name) : name
  }

  private static func bare(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether a text is the name of a host: labels with dots between them, the last one of two letters or more.
  private static func isHost(_ text: Substring) -> Bool {
    guard text.utf8.count <= longest, text.utf8.contains(UInt8(ascii: ".")) else { return false }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy({ isLabel($0) }), let last = labels.last else { return false }
    return last.count >= 2 && last.contains(where: \.isLetter)
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}

/// Paths, read by bytes, as the system reads them.
///
/// A `Character` may be a slash with what follows it: a name that begins with a mark (U+0301, a skin tone, U+FF9E, U+0E33) joins the slash
/// before it, and `split(separator: "/")` or `hasPrefix("/")` finds no slash there.
extension StringProtocol {
  /// The names that slashes separate, without empty ones.
  package var pathParts: [String] {
    utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the path starts at the root.
  package var isRooted: Bool { utf8.first == UInt8(ascii: "/") }

}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Whether the last byte is a slash, so that the path names a folder.
  package var endsInSlash: Bool { utf8.last == UInt8(ascii: "/") }

  /// What comes after the last slash; all of it where there is none.
  package var pathName: String {
    let start = utf8.lastIndex(of: UInt8(ascii: "/")).map(utf8.index(after:))
    return String(decoding: utf8[(start ?? utf8.startIndex)...], as: UTF8.self)
  }

  /// What comes before that, with the slash; empty where there is none.
  package var pathStart: String {
    String(decoding: utf8.prefix(utf8.count - pathName.utf8.count), as: UTF8.self)
  }

  /// What comes before the last slash: `/` for a name at the root, and `.` for one without a slash.
  package var pathFolder: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == utf8.startIndex ? "/" : String(decoding: utf8[..<slash], as: UTF8.self)
  }

  /// The rest of a path that lies below a folder, without a slash before it; `nil` for one that does not.
  package func path(below folder: String) -> String? {
    let start = folder.endsInSlash ? Array(folder.utf8) : Array(folder.utf8) + [UInt8(ascii: "/")]
    guard utf8.starts(with: start), utf8.count > start.count else { return nil }
    return String(decoding: utf8.dropFirst(start.count), as: UTF8.self)
  }
}

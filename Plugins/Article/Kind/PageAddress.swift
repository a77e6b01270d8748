import CopydeskCore
import CopydeskText

/// What a page's address says about what it is.
struct PageAddress {
  enum Shape {
    /// The root of a site.
    case home
    /// The path has a word for a list: tag, category, author, archive.
    case listing
    /// One or two short words, as sections have.
    case section
    /// A number, a date or the words of a headline.
    case article
    case unknown
  }

  let shape: Shape
  /// Whether it asks for something to be searched.
  let isSearch: Bool

  /// Reads an address; `nil` says nothing.
  init(_ address: String?) {
    guard let address, let (path, query) = PageAddress.pathAndQuery(address) else {
      (shape, isSearch) = (.unknown, false)
      return
    }
    let parts = path.lowercased().utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .filter { !PageAddress.homes.contains($0) }
    let keys = query.split(separator: "&").map { $0.prefix { $0 != "=" }.lowercased() }
    let isQuestion = keys.contains { ["s", "q", "query", "search", "keyword", "keywords"].contains($0) }
    isSearch = parts.contains { Vocabulary.isPhrase($0, .searchPaths) } || isQuestion && parts.count <= 1
    shape = PageAddress.shape(parts, hasQuery: !query.isEmpty)
  }

  private static func shape(_ parts: [String], hasQuery: Bool) -> Shape {
    guard let last = parts.last else { return hasQuery ? .unknown : .home }
    if parts.dropLast().contains(where: { Vocabulary.isPhrase($0, .listingPaths) }) { return .listing }
    let digits = last.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
    let words = last.utf8.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } + 1
    if digits >= 4 || words >= 4 || last.utf8.count >= 40 || last.contains(".htm") { return .article }
    if Vocabulary.isPhrase(last, .listingPaths) { return .listing }
    return parts.count <= 2 && digits == 0 && words <= 3 && !hasQuery ? .section : .unknown
  }

  /// The path and the query of a web address.
  private static func pathAndQuery(_ address: String) -> (Substring, Substring)? {
    guard let address = WebAddress(address), ["", "http", "https"].contains(address.scheme) else { return nil }
    return (address.path, address.query ?? "")
  }

  private static let homes: Set<String> = ["index.html", "index.htm", "index.php", "default.aspx", "home", "index"]
}

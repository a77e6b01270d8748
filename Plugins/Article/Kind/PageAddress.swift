/// What a page's address says about what it is.
struct PageAddress {
  enum Shape {
    /// The root of a site.
    case home
    /// A word for a list stands in the path: tag, category, author, archive.
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
    let parts = path.lowercased().split(separator: "/").filter { !PageAddress.homes.contains(String($0)) }
    let keys = query.split(separator: "&").map { $0.prefix { $0 != "=" }.lowercased() }
    let isQuestion = keys.contains { ["s", "q", "query", "search", "keyword", "keywords"].contains($0) }
    isSearch = parts.contains { PageAddress.searches.contains(String($0)) } || isQuestion && parts.count <= 1
    shape = PageAddress.shape(parts, hasQuery: !query.isEmpty)
  }

  private static func shape(_ parts: [Substring], hasQuery: Bool) -> Shape {
    guard let last = parts.last else { return hasQuery ? .unknown : .home }
    if parts.dropLast().contains(where: { listings.contains(String($0)) }) { return .listing }
    let digits = last.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
    let words = last.utf8.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } + 1
    if digits >= 4 || words >= 4 || last.utf8.count >= 40 || last.contains(".htm") { return .article }
    if listings.contains(String(last)) { return .listing }
    return parts.count <= 2 && digits == 0 && words <= 3 && !hasQuery ? .section : .unknown
  }

  /// The path and the query of a web address.
  private static func pathAndQuery(_ address: String) -> (Substring, Substring)? {
    guard let start = address.firstRange(of: "//")?.upperBound, address.hasPrefix("http") || address.hasPrefix("//")
    else { return nil }
    let rest = address[start...].prefix { $0 != "#" }
    let query = rest.firstIndex(of: "?").map { rest[rest.index(after: $0)...] } ?? ""
    return (rest.prefix { $0 != "?" }.drop { $0 != "/" }, query)
  }

  private static let homes: Set<String> = ["index.html", "index.htm", "index.php", "default.aspx", "home", "index"]
  private static let searches: Set<String> = [
    "search", "suche", "suchen", "suchergebnisse", "recherche", "buscar", "busca", "buscador", "cerca", "ricerca",
    "zoeken", "sok", "haku", "szukaj", "hledani", "vyhladavanie", "kereses", "cautare", "arama", "ara", "poisk",
    "pesquisa", "search.php", "search.html", "searchresults", "search-results",
  ]
  private static let listings: Set<String> = [
    "tag", "tags", "category", "categories", "cat", "topic", "topics", "author", "authors", "autor", "autores",
    "autoren",
    "thema", "themen", "rubrik", "ressort", "schlagwort", "stichwort", "archive", "archives", "archiv", "archivo",
    "page",
    "seite", "section", "sections", "seccion", "sezione", "rubrique", "categoria", "categorie", "kategorie",
    "kategoria",
    "etiqueta", "label", "labels", "keyword", "emne", "amne", "tema", "temas", "collection", "collections", "byline",
    "people", "profile", "latest", "all", "list",
  ]
}

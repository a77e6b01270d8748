/// Which source reads a file that is no page, so that whoever gave it to `files` finds the right one.
enum FittingSource {
  /// The source's name; `nil` where there is none, or its name and its beginning do not tell.
  ///
  /// - Parameters:
  ///   - format: What the file is, as `PageSniffer` says it.
  ///   - name: The file's name.
  static func name(for format: String, named name: PageName) -> String? {
    let ending = name.ending
    switch format {
    case "a ZIP archive":
      // Documents of offices and books are ZIP archives too, with endings of their own.
      if ending == "wacz" { return "wacz" }
      return ["", "zip"].contains(ending) ? "archive" : nil
    case "a tar archive", "a 7z archive": return "archive"
    case "an SQLite database": return "sqlite"
    case "a web archive": return ending.hasPrefix("cdx") ? nil : "warc"
    case "JSON data": return "jsonl"
    case "a table of data": return ending == "tsv" ? "tsv" : "csv"
    case "mail": return "mail"
    case "an XML document" where ending == "rss" || ending == "atom": return "feed"
    default: return roots.first { format == "an XML document with the root <\($0.root)>" }?.source
    }
  }

  /// All that may be named.
  static let all = ["archive", "csv", "feed", "jsonl", "mail", "newsml", "sitemap", "sqlite", "tsv", "wacz", "warc"]

  private static let roots: [(root: String, source: String)] = [
    ("rss", "feed"), ("feed", "feed"), ("rdf:rdf", "feed"), ("urlset", "sitemap"), ("sitemapindex", "sitemap"),
    ("nitf", "newsml"), ("newsml", "newsml"), ("newsitem", "newsml"), ("newsmessage", "newsml"),
  ]
}

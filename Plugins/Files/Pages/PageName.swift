import CopydeskCore

/// What a file's name says about its contents.
struct PageName {
  /// The ending without its dot, in lower case, without `.gz`, `.zst`, `.bz2` or `.xz`; empty when the name has no ending.
  let ending: String
  /// Whether the name ends like that of a compressed file.
  let saysCompressed: Bool

  /// Reads a name. Anything after a `?` is not part of it: mirroring tools write `story.html?page=2`.
  init(_ name: some Collection<UInt8>) {
    let text = String(decoding: name.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self).lowercased()
    var parts = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).dropFirst().map(
      Substring.init)
    let compressed = parts.last.map { ["gz", "zst", "zstd", "bz2", "xz"].contains($0) } ?? false
    if compressed { parts.removeLast() }
    saysCompressed = compressed
    ending = parts.last.map(String.init) ?? ""
  }

  /// Whether the name ends like a page's.
  var isPage: Bool { mediaType != nil }

  /// The kind of page that the name promises.
  var mediaType: MediaType? {
    switch ending {
    case "html", "htm", "shtml": .html
    case "xhtml", "xht": .xhtml
    case "txt", "text": .plainText
    default: nil
    }
  }

  /// What a file of this name is when it is text but not a page.
  var otherText: String? {
    switch ending {
    case "css", "scss", "less": "a style sheet"
    case "js", "mjs", "ts": "a script"
    case "json", "jsonl", "ndjson": "JSON data"
    case "csv", "tsv": "a table of data"
    case "yaml", "yml", "toml", "ini": "settings"
    case "xml", "rss", "atom", "xsl", "xsd": "an XML document"
    case "eml", "mbox": "mail"
    case "warc", "cdx", "cdxj": "a web archive"
    default: nil
    }
  }
}

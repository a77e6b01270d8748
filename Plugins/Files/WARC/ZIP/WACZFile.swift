import CopydeskCore

/// A WACZ file: a ZIP file with web archives in `archive/` and lists of their pages in `pages/` (WACZ 1.1.1).
struct WACZFile {
  private let directory: ZipDirectory
  /// The web archives, in the order of their names.
  let archives: [ZipEntry]

  /// - Throws: `DocumentError` for a file that is no ZIP file or has no web archive in it.
  init(_ path: RawPath) throws(DocumentError) {
    directory = try ZipDirectory(path)
    archives = directory.entries.filter { entry in
      let name = entry.name.lowercased()
      return name.hasPrefix("archive/") && [".warc", ".warc.gz", ".warc.zst"].contains { name.hasSuffix($0) }
    }.sorted { $0.name < $1.name }
    if archives.isEmpty {
      throw DocumentError("not_a_wacz", "there is no web archive in the folder archive/ of the ZIP file")
    }
  }

  func open(_ entry: ZipEntry) throws(DocumentError) -> any RawBytes { try directory.open(entry) }

  /// The addresses of all pages that are named; `nil` where none are.
  ///
  /// - Parameter limit: The most bytes that are read of one line.
  /// - Throws: `DocumentError` where a list is damaged.
  func pages(limit: Int) throws(DocumentError) -> Set<String>? {
    var pages: Set<String> = []
    for entry in directory.entries where entry.name.hasPrefix("pages/") && entry.name.hasSuffix(".jsonl") {
      let stream = try ByteStream(of: try directory.open(entry))
      do throws(ByteStream.Damage) {
        try PageList.read(stream, limit: limit, into: &pages)
      } catch {
        throw DocumentError("corrupt_zip", "'\(entry.name)' is damaged: \(error.reason)")
      }
    }
    return pages.isEmpty ? nil : pages
  }
}

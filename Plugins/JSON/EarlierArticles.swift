import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The articles that an earlier run wrote to a file, in any of this sink's formats.
enum EarlierArticles {
  /// Why earlier files stay: they have more than twice as many articles as are to take their place. `nil` where they may go.
  ///
  /// So a run that finds nothing new, or not its input, does not empty an archive.
  ///
  /// - Throws: `OutputError` for a file that cannot be read.
  static func reason(toKeep paths: [String], over articles: Int) throws(OutputError) -> String? {
    let enough = 2 * articles + 1
    var earlier = 0
    for path in paths where earlier < enough { earlier += try count(in: path, upTo: enough - earlier) }
    guard earlier == enough else { return nil }
    let found =
      articles == 0
      ? "has articles of an earlier run, and this one wrote none"
      : "has more than twice as many articles of an earlier run as the \(articles) of this one"
    return "\(found), so it stays; set exists to 'replace' if they may go, or to 'append' to keep them"
  }

  /// How many articles a file has; counting ends at a number. There are none where there is no file.
  ///
  /// Each begins a line with its brace, or in an indented array with two spaces and its brace.
  static func count(in path: String, upTo limit: Int) throws(OutputError) -> Int {
    var count = 0
    // How much of a line was seen before the block: nothing, one space, two, or enough to know that it begins no article.
    var column = 0
    try EarlierOutput.forEachBlock(of: path) { block in
      block.withUnsafeBufferPointer { bytes in
        var place = 0
        while place < bytes.count {
          if column == 0 || column == 2, bytes[place] == UInt8(ascii: "{") { count += 1 }
          if column < 2, bytes[place] == 0x20 {
            column += 1
            place += 1
            continue
          }
          column = 3
          guard let end = memchr(bytes.baseAddress! + place, 0x0A, bytes.count - place) else { break }
          place = UnsafeRawPointer(bytes.baseAddress!).distance(to: end) + 1
          column = 0
        }
      }
      return count < limit
    }
    return min(count, limit)
  }
}

import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The articles that an earlier run wrote to a file, in any of this sink's formats.
enum EarlierArticles {
  /// Why an earlier file stays: it has more than twice as many articles as are to take its place. `nil` where it may go.
  ///
  /// So a run that finds nothing new, or not its input, does not empty an archive.
  static func reason(toKeep path: String, over articles: Int) -> String? {
    let earlier = count(in: path, upTo: 2 * articles + 1)
    guard earlier > 2 * articles else { return nil }
    let found =
      articles == 0
      ? "has articles of an earlier run, and this one wrote none"
      : "has more than twice as many articles of an earlier run as the \(articles) of this one"
    return "\(found), so it stays; set exists to 'replace' if they may go, or to 'append' to keep them"
  }

  /// How many articles a file has; counting ends at a number.
  ///
  /// Each begins a line with its brace, or in an indented array with two spaces and its brace.
  static func count(in path: String, upTo limit: Int) -> Int {
    var count = 0
    // How much of a line was seen before the block: nothing, one space, two, or enough to know that it begins no article.
    var column = 0
    EarlierOutput.forEachBlock(of: path) { block in
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

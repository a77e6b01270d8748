import CopydeskCore

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
    var column = 0
    EarlierOutput.forEachBlock(of: path) { block in
      for byte in block {
        if byte == 0x0A {
          column = 0
          continue
        }
        if byte == UInt8(ascii: "{"), column == 0 || column == 2 { count += 1 }
        // Anything but two spaces before the brace ends the search in this line.
        column = byte == 0x20 && column < 2 ? column + 1 : 3
      }
      return count < limit
    }
    return min(count, limit)
  }
}

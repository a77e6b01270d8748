#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of articles, one on each line, as the `json` sink writes JSON Lines. It is read as articles are asked for.
///
/// Not for use by several tasks at once.
public final class ArticleFile {
  /// A file that cannot be read, or a line that is no article.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    public let path: String
    public let line: Int?
    public let reason: String

    public var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
  }

  private let path: String
  private let file: UnsafeMutablePointer<FILE>
  private var buffer: UnsafeMutablePointer<CChar>?
  private var capacity = 0
  private var line = 0

  public init(path: String) throws(Failure) {
    guard let file = fopen(path, "r") else {
      throw Failure(path: path, line: nil, reason: String(cString: strerror(errno)))
    }
    (self.path, self.file) = (path, file)
  }

  deinit {
    fclose(file)
    free(buffer)
  }

  /// The next article; `nil` after the last. Empty lines are passed over.
  public func next() throws(Failure) -> ComparedArticle? {
    while true {
      line += 1
      errno = 0
      let count = getline(&buffer, &capacity, file)
      guard count >= 0, let buffer else {
        if ferror(file) != 0 { throw Failure(path: path, line: nil, reason: String(cString: strerror(errno))) }
        return nil
      }
      let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      guard let article = ComparedArticle(json: Array(bytes)) else {
        throw Failure(path: path, line: line, reason: "this is no article as the json sink writes it to JSON Lines")
      }
      return article
    }
  }
}

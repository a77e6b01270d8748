import FoundationEssentials

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

    package init(path: String, line: Int?, reason: String) {
      (self.path, self.line, self.reason) = (path, line, reason)
    }

    public var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
  }

  /// Hands out the bytes of a file, block by block, and `nil` at its end.
  package typealias Blocks = () throws -> [UInt8]?

  private let path: String
  private let blocks: Blocks
  /// What was read and not handed out.
  private var rest: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var line = 0

  public convenience init(path: String) throws(Failure) {
    guard let file = fopen(path, "r") else {
      throw Failure(path: path, line: nil, reason: String(cString: strerror(errno)))
    }
    let stream = Stream(file: file)
    self.init(path: path) {
      var block = [UInt8](repeating: 0, count: 1 << 18)
      let count = fread(&block, 1, block.count, stream.file)
      if count == 0, ferror(stream.file) != 0 {
        throw Failure(path: path, line: nil, reason: String(cString: strerror(errno)))
      }
      return count == 0 ? nil : Array(block[..<count])
    }
  }

  /// - Parameter path: The file's name, for errors.
  package init(path: String, blocks: @escaping Blocks) {
    (self.path, self.blocks) = (path, blocks)
  }

  /// A file that is closed when nobody reads it any more.
  private final class Stream {
    let file: UnsafeMutablePointer<FILE>

    init(file: UnsafeMutablePointer<FILE>) { self.file = file }

    deinit { fclose(file) }
  }

  /// The next article; `nil` after the last. Empty lines are passed over.
  public func next() throws(Failure) -> ComparedArticle? {
    while let bytes = try nextLine() {
      line += 1
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      guard let article = ComparedArticle(json: Array(bytes)) else {
        throw Failure(path: path, line: line, reason: "this is no article as the json sink writes it to JSON Lines")
      }
      return article
    }
    return nil
  }

  private func nextLine() throws(Failure) -> ArraySlice<UInt8>? {
    var searched = 0
    while true {
      if let end = rest.dropFirst(searched).firstIndex(of: 0x0A) {
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
      }
      searched = rest.count
      if isAtEnd { break }
      do {
        if let block = try blocks() { rest = (Array(rest) + block)[...] } else { isAtEnd = true }
      } catch {
        throw error as? Failure ?? Failure(path: path, line: nil, reason: "\(error)")
      }
    }
    if rest.isEmpty { return nil }
    defer { rest = [] }
    if rest.contains(where: { $0 > 0x20 }), !Self.isWhole(rest) {
      throw Failure(path: path, line: line + 1, reason: "the file ends within this line, as one that was cut off")
    }
    return rest
  }

  /// Whether the last line, which has no line feed, is a JSON text to its end.
  private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    struct Anything: Decodable {
      init(from decoder: any Decoder) {}
    }
    return (try? JSONDecoder().decode(Anything.self, from: Data(line))) != nil
  }
}

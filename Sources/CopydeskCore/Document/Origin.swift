/// Where a document came from.
public struct Origin: Sendable, Hashable {
  /// The path as the user gave it or the source found it; `-` is standard input.
  public var path: String
  /// The document's place in the file, counted from 0, where one file holds several.
  public var position: Int
  /// The page's address, if the source knows it.
  public var url: String?

  public init(path: String, position: Int = 0, url: String? = nil) {
    self.path = path
    self.position = position
    self.url = url
  }

  /// A name for the document that is the same in every run over the same files.
  public var identity: String { position == 0 ? path : "\(path)#\(position)" }
}

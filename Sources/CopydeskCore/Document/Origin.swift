/// Where a document came from.
public struct Origin: Sendable, Hashable {
  /// The path as the user gave it or the source found it; `-` is standard input.
  public var path: String
  /// The document's place in the file, counted from 0, where one file holds several.
  public var position: Int
  /// The page's address, if the source knows it.
  public var url: String?
  /// When the page was fetched or sent, if the source knows it: ISO 8601, with time and offset where they are known
  /// (`2024-03-05T07:30:00+01:00`, else `2024-03-05`).
  public var fetched: String?

  public init(path: String, position: Int = 0, url: String? = nil, fetched: String? = nil) {
    self.path = path
    self.position = position
    self.url = url
    self.fetched = fetched
  }

  /// A name for the document that is the same in every run over the same files.
  public var identity: String { position == 0 ? path : "\(path)#\(position)" }
}

/// One input of a source, or a stretch of a large one: what a machine can read by itself.
public struct InputPart: Sendable, Hashable {
  /// What becomes of an input.
  public enum Kind: Sendable, Hashable {
    /// It is read.
    case file
    /// It is no document, as listing it shows already.
    case dropped(DropReason)
    /// It cannot be read, as listing it shows already.
    case failed(DocumentError)
  }

  /// What becomes of it.
  public var kind = Kind.file
  /// The path in the origins of its documents; for people.
  public var name: String
  /// Where reading begins, in the source's own notation.
  public var begin: SourcePosition
  /// The number of the first record that is not read, counted from 0 in the file; `nil` where all are read that follow.
  public var end: Int?
  /// The bytes of the file that it takes.
  public var bytes: Range<Int>
  /// How many bytes the file has; -1 where it is not there.
  public var fileSize: Int

  public init(
    kind: Kind = .file, name: String, begin: SourcePosition, end: Int? = nil, bytes: Range<Int>, fileSize: Int
  ) {
    (self.kind, self.name, self.begin, self.end) = (kind, name, begin, end)
    (self.bytes, self.fileSize) = (bytes, fileSize)
  }
}

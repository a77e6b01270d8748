/// A place in a source's order of inputs; only the source that made it can read it.
public struct SourcePosition: RawRepresentable, Sendable, Hashable {
  /// The place, in the source's own notation.
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

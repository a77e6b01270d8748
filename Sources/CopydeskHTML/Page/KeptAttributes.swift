/// Which attributes of a page its tree has.
public enum KeptAttributes: Sendable {
  /// Those that extraction asks for: ``AttributeName``, and all of elements that misnesting closes and opens again.
  case named
  /// All of them.
  case all
}

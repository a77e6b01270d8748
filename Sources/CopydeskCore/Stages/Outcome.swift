/// What a transform decides about a document.
public enum Outcome: Sendable, Hashable {
  /// The document goes on, as the transform left it.
  case keep
  /// The document ends here.
  case drop(DropReason)
  /// These documents go on in its place, in this order, with its origin and its history. An empty list is an error: drop says why.
  case split([Document])
}

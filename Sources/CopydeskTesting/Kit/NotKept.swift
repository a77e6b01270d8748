public import CopydeskCore

/// A test expected that a document goes on, and it was dropped or split.
public struct NotKept: Error, CustomStringConvertible {
  /// What became of the document instead.
  public let outcome: Outcome

  /// A sentence that says what became of it.
  public var description: String {
    switch outcome {
    case .keep: "the document was kept"
    case .drop(let reason): "the document was dropped as \(reason)"
    case .split(let parts): "the document was split into \(parts.count)"
    }
  }
}

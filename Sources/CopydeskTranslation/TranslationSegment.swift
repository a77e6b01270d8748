public import CopydeskCore

/// A text with its marks. An engine that moves words moves the marks with them.
public struct TranslationSegment: Sendable, Hashable {
  /// The text.
  public var text: String
  /// What parts of it are.
  public var marks: [Mark]

  /// Makes a segment.
  public init(text: String, marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }
}

/// Why a stage cannot be examined at all.
public struct ExamError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why, as a sentence.
  public var description: String
}

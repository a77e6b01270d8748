/// How far the state of a stage has come, in a count of the stage's own that never shrinks.
public struct StatePosition: RawRepresentable, Sendable, Hashable {
  /// The count.
  public var rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}

/// How sure a stage is of the article that it found, and what that rests on.
public struct Evidence: Sendable, Hashable {
  /// One figure that the confidence rests on.
  public struct Measure: Sendable, Hashable {
    /// The name, in snake case.
    public var name: String
    /// A share from 0 to 1, or a count.
    public var value: Double

    public init(_ name: String, _ value: Double) {
      (self.name, self.value) = (name, value)
    }
  }

  /// How likely the text is the article's, with little missing and little too much, from 0 to 1. Whoever fills it in says what it was
  /// calibrated on.
  public var confidence: Double
  /// What speaks against the article, the weightiest first, each as a sentence. Empty where nothing does.
  public var doubts: [String]
  /// The figures, in an order that is the same for every document.
  public var measures: [Measure]

  public init(confidence: Double, doubts: [String] = [], measures: [Measure] = []) {
    (self.confidence, self.doubts, self.measures) = (confidence, doubts, measures)
  }
}

/// What can be told of a source's inputs before a run.
public struct ExpectedInputs: Sendable, Hashable {
  /// The kinds of page that there are, with the path of one of each as the user would write it.
  public var examples: [MediaType: String]
  /// Whether there is exactly one input.
  public var isSingle: Bool
  /// Whether standard input is one of them. Of what kind it is shows only when it is read.
  public var includesStandardInput: Bool

  public init(examples: [MediaType: String] = [:], isSingle: Bool = false, includesStandardInput: Bool = false) {
    self.examples = examples
    self.isSingle = isSingle
    self.includesStandardInput = includesStandardInput
  }
}

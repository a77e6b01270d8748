/// A block that was taken out, and why.
public struct Removal: Sendable, Hashable {
  /// The name of the stage; the engine fills it in when the stage leaves it empty.
  public var stage: String
  /// The rule, by its name, such as `navigation` or `link_list`.
  public var rule: String
  /// Why, as a sentence to the user.
  public var reason: String
  /// What was taken out, with its role and where it stood.
  public var block: Block
  /// The ``Block/position`` of the block that says the same, where the block was a repeat.
  public var repeats: Int?

  public init(stage: String = "", rule: String, reason: String, block: Block, repeats: Int? = nil) {
    self.stage = stage
    self.rule = rule
    self.reason = reason
    self.block = block
    self.repeats = repeats
  }
}

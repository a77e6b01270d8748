/// An item's place in its list.
public struct ListItem: Sendable, Hashable {
  /// How many lists deep the item is; 1 is the outermost.
  public var level: Int
  /// The item's number in an ordered list, `nil` in an unordered one.
  public var number: Int?
  /// Whether this is a further paragraph of the item before it.
  public var continues: Bool

  public init(level: Int = 1, number: Int? = nil, continues: Bool = false) {
    self.level = level
    self.number = number
    self.continues = continues
  }
}

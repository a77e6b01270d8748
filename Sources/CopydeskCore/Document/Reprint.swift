/// The relation of an article to others that say the same.
public struct Reprint: Sendable, Hashable {
  /// What the articles share that one of them represents: the same in every run and on every machine.
  public var cluster: String
  /// The ``Document/id`` of the article that represents this one; `nil` where this one represents itself.
  public var duplicateOf: String?
  /// The ``Document/id`` of an article that came out before this one, and that this one represents from now on.
  public var replaces: String?

  public init(cluster: String, duplicateOf: String? = nil, replaces: String? = nil) {
    self.cluster = cluster
    self.duplicateOf = duplicateOf
    self.replaces = replaces
  }
}

/// How an article stands to others that say the same.
public struct Reprint: Sendable, Hashable {
  /// What the articles share that one of them stands for: the same in every run and on every machine.
  public var cluster: String
  /// The ``Document/id`` of the article that stands for this one; `nil` where this one stands for itself.
  public var duplicateOf: String?
  /// The ``Document/id`` of an article that came out before this one, and that this one is to stand for from now on.
  public var replaces: String?

  /// Makes a note.
  public init(cluster: String, duplicateOf: String? = nil, replaces: String? = nil) {
    self.cluster = cluster
    self.duplicateOf = duplicateOf
    self.replaces = replaces
  }
}

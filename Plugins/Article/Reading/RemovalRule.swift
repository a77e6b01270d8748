/// Why a pass takes something out.
public struct RemovalRule: Sendable, Hashable {
  /// The name in snake case, which becomes ``CopydeskCore/Removal/rule``.
  public let name: String
  /// A sentence that tells the user why.
  public let reason: String

  /// Makes a rule.
  public init(_ name: String, _ reason: String) {
    self.name = name
    self.reason = reason
  }

  /// Rules of one name have one reason, mostly.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

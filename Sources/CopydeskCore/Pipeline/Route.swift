/// Where a pipeline divides: branches, each with its own transforms and sinks.
public struct Route: Sendable {
  /// How many branches take a document.
  public enum Match: String, SettingChoice {
    /// The first one whose condition holds.
    case first
    /// Every one whose condition holds. Each has a document of its own; together they end with one verdict.
    case all
  }

  /// One way on.
  public struct Branch: Sendable {
    /// Its name in the config and in reports.
    public var name: String
    /// Which documents it is for; `nil` for those that no other branch took.
    public var condition: StageCondition?
    /// What changes its documents, in order.
    public var transforms: [Pipeline.Placed<Pipeline.AnyTransform>]
    /// Where its documents go out.
    public var sinks: [Pipeline.Placed<any Sink>]
    /// Where it divides again, after its transforms.
    public var route: Route?

    public init(
      _ name: String, when condition: StageCondition?, transforms: [Pipeline.Placed<Pipeline.AnyTransform>] = [],
      sinks: [Pipeline.Placed<any Sink>] = [], route: Route? = nil
    ) {
      self.name = name
      self.condition = condition
      self.transforms = transforms
      self.sinks = sinks
      self.route = route
    }
  }

  /// Its place in the config file: `route`, `route.branches.korean.route`.
  public var label: String
  /// How many branches take a document.
  public var match: Match
  /// The branches, in the order in which they are asked.
  public var branches: [Branch]

  public init(label: String = "route", match: Match = .first, branches: [Branch]) {
    self.label = label
    self.match = match
    self.branches = branches
  }

  /// Which branches take a document, by their numbers: the first one whose condition holds or all of them, else those without one.
  ///
  /// - Throws: What a condition throws.
  public func choices(for document: Document) throws -> [Int] {
    var taken: [Int] = []
    for (index, branch) in branches.enumerated() {
      guard let condition = branch.condition, try condition.holds(for: document) else { continue }
      taken.append(index)
      if match == .first { break }
    }
    return taken.isEmpty ? branches.indices.filter { branches[$0].condition == nil } : taken
  }
}

import CopydeskCore

/// The stages of a pipeline in one order: the transforms of a branch, its sinks, then one after the other the branches into which it
/// divides. The pipeline itself is branch 0.
struct StageLayout: Sendable {
  /// A stage, where it is.
  struct Slot<S: Sendable>: Sendable {
    /// Its number, by which events are counted; the source has 0.
    var number: Int
    /// The branch that it is on.
    var branch: Int
    var placed: Pipeline.Placed<S>
  }

  /// A place where a branch divides.
  struct Fork: Sendable {
    /// Its number, by which events are counted.
    var number: Int
    /// The branch that divides.
    var branch: Int
    /// Whether that branch has sinks of its own, so that its documents go there too.
    var hasSinks: Bool
    var route: Route
    /// The number of the route's first branch; those of the others follow.
    var firstBranch: Int
  }

  /// What a ticket comes through, in order.
  enum Step: Sendable {
    case transform(Slot<Pipeline.AnyTransform>)
    case fork(Fork)
  }

  private(set) var steps: [Step] = []
  private(set) var sinks: [Slot<any Sink>] = []
  /// An empty report for each number.
  private(set) var reports: [StageReport]
  private var branches = 1

  /// Numbers the stages of a pipeline.
  init(_ pipeline: Pipeline) {
    reports = [StageReport(stage: pipeline.source.label, version: pipeline.source.version)]
    add(pipeline.transforms, pipeline.sinks, pipeline.route, as: 0)
  }

  /// The transforms, in order.
  var transforms: [Slot<Pipeline.AnyTransform>] {
    steps.compactMap { if case .transform(let place) = $0 { place } else { nil } }
  }

  private mutating func add(
    _ transforms: [Pipeline.Placed<Pipeline.AnyTransform>], _ sinks: [Pipeline.Placed<any Sink>], _ route: Route?,
    as branch: Int
  ) {
    for placed in transforms {
      steps.append(.transform(Slot(number: number(placed.label, placed.version), branch: branch, placed: placed)))
    }
    for placed in sinks {
      self.sinks.append(Slot(number: number(placed.label, placed.version), branch: branch, placed: placed))
    }
    guard let route else { return }
    let first = branches
    branches += route.branches.count
    steps.append(
      .fork(
        Fork(
          number: number(route.label, "1"), branch: branch, hasSinks: !sinks.isEmpty, route: route,
          firstBranch: first)))
    for (index, next) in route.branches.enumerated() {
      add(next.transforms, next.sinks, next.route, as: first + index)
    }
  }

  /// The next number, for a stage with this label and version.
  private mutating func number(_ label: String, _ version: String) -> Int {
    reports.append(StageReport(stage: label, version: version))
    return reports.count - 1
  }
}

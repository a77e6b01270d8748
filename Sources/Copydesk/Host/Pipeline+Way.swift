import CopydeskCore

extension Pipeline {
  /// Why a document is not on the way to a stage: it goes on another branch.
  static let elsewhere = DropReason("other_branch")

  /// The pipeline up to a stage, without branches and sinks: where it divides, a transform drops what goes on another branch.
  ///
  /// - Parameter stage: A name or a place, as of `transforms[1].repeats`; of several with one name it is the last. `source`, or the place
  ///   of a branch as of `route.branches.korean`, for documents as they come in there.
  /// - Returns: `nil` where no source, transform or branch is called so.
  func way(to stage: String) -> Pipeline? {
    guard let transforms = trunk.way(to: stage) ?? (source.isCalled(stage) ? [] : nil) else { return nil }
    var pipeline = self
    pipeline.transforms = transforms
    pipeline.sinks = []
    pipeline.route = nil
    return pipeline
  }

  /// The places that ``way(to:)`` knows, in the order of the pipeline.
  var placesOnWays: [String] { [source.label] + trunk.placesOnWays }

  /// A transform by its name or place, also on a branch; of several with one name it is the last.
  func transform(called stage: String) -> Placed<AnyTransform>? { trunk.allTransforms.last { $0.isCalled(stage) } }
}

extension Route.Branch {
  fileprivate var placesOnWays: [String] {
    let branches = route?.branches.enumerated().flatMap { index, branch in
      [route?.place(of: index)].compactMap(\.self) + branch.placesOnWays
    }
    return transforms.map(\.label) + (branches ?? [])
  }

  fileprivate func way(to stage: String) -> [Pipeline.Placed<Pipeline.AnyTransform>]? {
    for (index, branch) in (route?.branches ?? []).enumerated().reversed() {
      let isMeant = route?.place(of: index) == stage
      guard let route, let rest = branch.way(to: stage) ?? (isMeant ? [] : nil) else { continue }
      return transforms + [route.gate(to: index)] + rest
    }
    return transforms.lastIndex { $0.isCalled(stage) }.map { Array(transforms[...$0]) }
  }
}

extension Route {
  /// Where a branch is in the config file: `route.branches.korean`, `route.else`.
  fileprivate func place(of index: Int) -> String {
    let branch = branches[index]
    return branch.condition == nil ? "\(label).\(branch.name)" : "\(label).branches.\(branch.name)"
  }

  /// Drops what does not go on a branch.
  fileprivate func gate(to index: Int) -> Pipeline.Placed<Pipeline.AnyTransform> {
    let gate = ClosureTransform("route") { document, _ in
      try choices(for: document).contains(index) ? .keep : .drop(Pipeline.elsewhere)
    }
    return Pipeline.Placed(
      .concurrent(gate), name: "route", version: "1", label: label, onError: .failDocument)
  }
}

extension Pipeline.Placed {
  /// Whether a stage has this name, or this place: `transforms[1].repeats`, or `transforms[1]`.
  fileprivate func isCalled(_ stage: String) -> Bool {
    let place = label.hasSuffix(".\(name)") ? String(label.dropLast(name.count + 1)) : label
    return [name, label, place].contains(stage)
  }
}

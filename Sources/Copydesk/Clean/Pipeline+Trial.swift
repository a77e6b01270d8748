import CopydeskCore

extension Pipeline {
  /// The pipeline as it is tried out: what stages remember stays as it is, and nobody keeps documents that do not get to the sinks.
  var onTrial: Pipeline {
    var pipeline = changingTransforms { $0.stage = $0.stage.onTrial }
    pipeline.isolation = .none
    pipeline.errorsPath = nil
    pipeline.droppedPath = nil
    return pipeline
  }

  /// The pipeline with each of its transforms changed, those on branches too.
  func changingTransforms(_ change: (inout Placed<AnyTransform>) -> Void) -> Pipeline {
    changingTrunk { trunk in
      trunk = trunk.changingBranches { branch in
        for index in branch.transforms.indices { change(&branch.transforms[index]) }
      }
    }
  }

  /// The pipeline without its sinks. What would be written comes to the end of a way.
  var withoutSinks: Pipeline { changingTrunk { $0 = $0.changingBranches { $0.removeSinks() } } }

  /// The pipeline with a sink at the end of every way.
  func ending(in sink: Placed<any Sink>) -> Pipeline {
    guard route != nil else { return changingTrunk { $0.sinks = [sink] } }
    var sink = sink
    sink.stage = sink.stage.shared
    return changingTrunk { $0 = $0.changingBranches { if $0.route == nil { $0.sinks = [sink] } } }
  }

  /// The pipeline as a branch of nothing.
  var trunk: Route.Branch { Route.Branch("", when: nil, transforms: transforms, sinks: sinks, route: route) }

  private func changingTrunk(_ change: (inout Route.Branch) -> Void) -> Pipeline {
    var (pipeline, trunk) = (self, trunk)
    change(&trunk)
    pipeline.transforms = trunk.transforms
    pipeline.sinks = trunk.sinks
    pipeline.route = trunk.route
    return pipeline
  }
}

extension Route.Branch {
  /// Its transforms and those of its own branches, in the order of the file.
  var allTransforms: [Pipeline.Placed<Pipeline.AnyTransform>] {
    transforms + (route?.branches.flatMap(\.allTransforms) ?? [])
  }

  /// The branch changed, and before it each of its own branches.
  fileprivate func changingBranches(_ change: (inout Route.Branch) -> Void) -> Route.Branch {
    var branch = self
    branch.route?.branches = route?.branches.map { $0.changingBranches(change) } ?? []
    change(&branch)
    return branch
  }

  /// Sinks beside a route take what no branch does, so a branch for it takes their place.
  fileprivate mutating func removeSinks() {
    if let route, !sinks.isEmpty, !route.branches.contains(where: { $0.condition == nil }) {
      self.route?.branches.append(Route.Branch("else", when: nil))
    }
    sinks = []
  }
}

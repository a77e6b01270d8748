import CopydeskCore

/// What was made of one branch of a pipeline; the pipeline itself is one, without a name.
struct MadeBranch {
  var name = ""
  var condition: StageCondition?
  var transforms: [PipelineBuilder.Made] = []
  var sinks: [PipelineBuilder.Made] = []
  var route: MadeRoute?
}

/// What was made of a route.
struct MadeRoute {
  var label: String
  var match: Route.Match
  var branches: [MadeBranch] = []
}

extension PipelineBuilder {
  /// How deep routes may nest; what a person writes has two levels.
  private static let deepestRoute = 16

  /// Makes the transforms, the sinks and the route under a node.
  mutating func makeBranch(_ node: ConfigNode, path: String, depth: Int = 0) -> MadeBranch {
    var branch = MadeBranch()
    branch.transforms = makeAll(
      .transform, in: node["transforms"], path: SettingError.join(path, "transforms"))
    branch.sinks = makeAll(.sink, in: node["sinks"], path: SettingError.join(path, "sinks"))
    if let route = node["route"] {
      branch.route = makeRoute(route, path: SettingError.join(path, "route"), depth: depth + 1)
    }
    return branch
  }

  /// The top level's settings were read already, so that only those of nested routes are read for their errors.
  private mutating func makeRoute(_ node: ConfigNode, path: String, depth: Int) -> MadeRoute? {
    guard depth <= Self.deepestRoute else {
      reader.fail(
        path, node.position,
        "routes nest more than \(Self.deepestRoute) deep; give the inner ones a config of their own")
      return nil
    }
    var silent = reader
    let settings = RouteSettings.read(node, path: path, reader: &silent)
    if depth > 1 { reader.errors = silent.errors }
    guard let settings else { return nil }
    var route = MadeRoute(label: path, match: settings.match)
    for entry in settings.branches.entries {
      let place = SettingError.join(SettingError.join(path, "branches"), entry.key)
      if let branch = makeNamed(entry.key, entry.value, path: place, isElse: false, depth: depth) {
        route.branches.append(branch)
      }
    }
    if let node = settings.else?.configNode,
      let branch = makeNamed("else", node, path: SettingError.join(path, "else"), isElse: true, depth: depth)
    {
      route.branches.append(branch)
    }
    return route
  }

  private mutating func makeNamed(
    _ name: String, _ node: ConfigNode, path: String, isElse: Bool, depth: Int
  ) -> MadeBranch? {
    guard let settings = BranchSettings.read(node, path: path, reader: &reader) else { return nil }
    var branch = makeBranch(node, path: path, depth: depth)
    branch.name = name
    branch.condition = settings.when?.stageCondition
    let position = node["when"]?.position ?? node.position
    settings.when?.warn(at: SettingError.join(path, "when"), position, reader: &reader)
    if isElse, settings.when != nil {
      reader.fail(
        SettingError.join(path, "when"), position,
        "else is for what no branch took, and has no condition; give it a name under branches")
    } else if !isElse, settings.when == nil {
      reader.fail(
        path, position,
        "a branch needs a condition under 'when'; the branch for all other documents is 'else', beside 'branches'")
    } else if settings.sinks.nodes.isEmpty, settings.route == nil {
      reader.fail(
        path, node.position, "a branch needs at least one sink, or a route; documents that nobody wants go with filter")
    }
    return branch
  }
}

extension MadeBranch {
  /// All stages, in the order of the file.
  var allStages: [PipelineBuilder.Made] {
    transforms + sinks + (route?.branches.flatMap(\.allStages) ?? [])
  }

  /// All sinks.
  var allSinks: [PipelineBuilder.Made] {
    sinks + (route?.branches.flatMap(\.allSinks) ?? [])
  }

  /// The transforms of each way through it to its ends.
  var ways: [[PipelineBuilder.Made]] {
    let branches = route?.branches.flatMap { $0.ways.map { transforms + $0 } } ?? []
    return sinks.isEmpty && !branches.isEmpty ? branches : [transforms] + branches
  }

  /// The transforms in their places.
  var placedTransforms: [Pipeline.Placed<Pipeline.AnyTransform>] {
    transforms.compactMap { made in
      (made.stage as? any PipelineTransform).map { made.placed($0.anyTransform) }
    }
  }

  /// The sinks in their places.
  var placedSinks: [Pipeline.Placed<any Sink>] {
    sinks.compactMap { made in (made.stage as? any Sink).map { made.placed($0) } }
  }

  /// The route, ready to run.
  var placedRoute: Route? {
    route.map { route in
      Route(
        label: route.label, match: route.match,
        branches: route.branches.map {
          Route.Branch(
            $0.name, when: $0.condition, transforms: $0.placedTransforms, sinks: $0.placedSinks, route: $0.placedRoute)
        })
    }
  }
}

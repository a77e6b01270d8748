extension Pipeline {
  /// Makes a pipeline of stages that were made in code:
  ///
  ///     let pipeline = try Pipeline(
  ///       from: FilesSource { $0.path = ["dump"] },
  ///       through: [HTMLArticle { $0.minWords = 20 }, Repeats()],
  ///       to: [MarkdownSink { $0.path = "out/{slug}.md" }])
  ///
  /// Each stage has the label that it would have in a config file: `source.files`, `transforms[1].repeats`, `sinks[0].markdown`.
  /// What happens to a document that fails at one stage can be set on the stage's place: `pipeline.transforms[1].onError = .keep`.
  ///
  /// - Parameters:
  ///   - sinks: Where documents go; none where `Engine.documents()` hands them out.
  ///   - errorsPath: Where failed documents are kept whole: the absolute path of a JSON Lines file. `nil` keeps none.
  ///   - workers: How many documents are worked on at once; `nil` for as many as there are processors.
  public init(
    from source: any Source, through transforms: [any PipelineTransform] = [], to sinks: [any Sink] = [],
    onError: ErrorPolicy = .failDocument, errorsPath: String? = nil, limits: DocumentLimits = .default,
    workers: Int? = nil
  ) {
    self.init(
      source: Placed(source, at: "source", like: source),
      transforms: transforms.enumerated().map { Placed($1.anyTransform, at: "transforms[\($0)]", like: $1) },
      sinks: sinks.enumerated().map { Placed($1, at: "sinks[\($0)]", like: $1) },
      onError: onError, errorsPath: errorsPath, limits: limits, workers: workers)
  }

  /// What keeps the pipeline from running as far as the stages can see it, each under its stage's label: `check` for a
  /// pipeline in code. Nothing is changed.
  public func preflight() -> [SettingError] {
    let trunk = Route.Branch("", when: nil, transforms: transforms, sinks: sinks, route: route)
    let flaws = source.stage.preflight().map { SettingError(path: pathOfSource($0.path), $0.message) }
    return flaws + Self.preflight(of: trunk)
  }

  /// The path of a setting of the source in the pipeline. Of several sources, the path says already which one has it.
  package func pathOfSource(_ setting: String) -> String {
    source.stage is SourceSequence ? setting : SettingError.join(source.label, setting)
  }

  private static func preflight(of branch: Route.Branch) -> [SettingError] {
    let transforms = branch.transforms.flatMap { placed in
      switch placed.stage {
      case .concurrent(let stage): errors(stage, placed.label)
      case .stateful(let stage): errors(stage, placed.label)
      }
    }
    return transforms + branch.sinks.flatMap { errors($0.stage, $0.label) }
      + (branch.route?.branches ?? []).flatMap(preflight)
  }

  private static func errors(_ stage: any Stage, _ label: String) -> [SettingError] {
    stage.preflight().map { SettingError(path: SettingError.join(label, $0.path), $0.message) }
  }
}

extension Pipeline.Placed {
  /// Puts a stage in a place, under the name that it has.
  fileprivate init(_ stage: S, at place: String, like named: any Stage) {
    let manifest = type(of: named).manifest
    let name = (named as? any SelfNamedStage)?.name ?? manifest.name
    self.init(stage, name: name, version: manifest.version, label: "\(place).\(name)")
  }
}

/// A stage whose name is its own and not its type's.
protocol SelfNamedStage: Stage {
  var name: String { get }
}

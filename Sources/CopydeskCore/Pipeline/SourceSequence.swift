/// Several sources, one after the other, as one.
public struct SourceSequence: Source {
  public typealias Settings = NoSettings

  public static let manifest = StageManifest(
    name: "sources", summary: "Reads several sources, one after the other.", examples: [])

  private let sources: [Pipeline.Placed<any Source>]

  public init(_ sources: [Pipeline.Placed<any Source>]) {
    self.sources = sources
  }

  /// Reads nothing.
  public init(settings: NoSettings) {
    self.init([])
  }

  /// Hands out the inputs of each source, in order. How many there will be nobody knows before the last one was asked, so nothing is
  /// announced.
  public func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(Place.init)
    for (index, placed) in sources.enumerated().dropFirst(resume?.source ?? 0) {
      let own = SourceContext(
        stage: placed.label, limits: context.limits, resume: resume?.source == index ? resume?.position : nil,
        warn: context.warn, count: context.count)
      try await withoutActuallyEscaping(emit) { emit in
        try await placed.stage.read(in: own) { item in
          try await emit(SourceItem(item.content, position: Place(source: index, position: item.position).whole))
        }
      }
    }
  }

  public func settingThatReads(folder: String) -> String? {
    for placed in sources {
      if let key = placed.stage.settingThatReads(folder: folder) { return SettingError.join(placed.label, key) }
    }
    return nil
  }

  public func expectedInputs() -> ExpectedInputs? {
    ExpectedInputs.together(sources.map { $0.stage.expectedInputs() })
  }

  public func preflight() -> [SettingError] {
    sources.flatMap { placed in
      placed.stage.preflight().map { SettingError(path: SettingError.join(placed.label, $0.path), $0.message) }
    }
  }

  /// A place in one of the sources.
  private struct Place {
    var source: Int
    var position: SourcePosition

    init(source: Int, position: SourcePosition) {
      self.source = source
      self.position = position
    }

    /// Reads the source's number, a colon, and the source's own position.
    init?(_ whole: SourcePosition) {
      let parts = whole.rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let source = Int(parts[0]) else { return nil }
      self.init(source: source, position: SourcePosition(rawValue: String(parts[1])))
    }

    var whole: SourcePosition { SourcePosition(rawValue: "\(source):\(position.rawValue)") }
  }
}

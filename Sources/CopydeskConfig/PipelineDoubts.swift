import CopydeskCore

/// Finds what is allowed in a pipeline, and almost surely a mistake.
struct PipelineDoubts {
  /// More workers than this are no faster on any machine that Copydesk was measured on.
  static let mostWorkers = 256

  private let root: ConfigNode
  private let sources: [PipelineBuilder.Made]
  private let trunk: MadeBranch
  private let registry: Registry
  private let inputs: ExpectedInputs?

  init(root: ConfigNode, sources: [PipelineBuilder.Made], trunk: MadeBranch, registry: Registry) {
    self.root = root
    self.sources = sources
    self.trunk = trunk
    self.registry = registry
    inputs = ExpectedInputs.together(sources.map { ($0.stage as? any Source)?.expectedInputs() })
  }

  /// The warnings, in no order, each once.
  var warnings: [SettingError] {
    let own = (sources + trunk.allStages).flatMap { made in
      made.stage.warnings(expecting: inputs).map {
        $0.placed(in: made.settings).inFile(made.file).prefixed(by: made.label)
      }
    }
    var seen: Set<SettingError> = []
    let ofWays = trunk.ways.flatMap { tooEarly(on: $0) + withoutArticle(on: $0) }
    return own + ofWays.filter { seen.insert($0).inserted } + SharedInputs(sources).warnings + tooManyWorkers
  }

  /// What the transforms of a way do with blocks, as far as that is known: up to the first one that does not say.
  private func known(on way: [PipelineBuilder.Made]) -> [(made: PipelineBuilder.Made, work: StageWork)] {
    way.prefix { $0.entry.manifest.work != nil }.map { ($0, $0.entry.manifest.work ?? .besideBlocks) }
  }

  /// Transforms that work on blocks before there are any.
  private func tooEarly(on way: [PipelineBuilder.Made]) -> [SettingError] {
    let known = known(on: way)
    guard inputs != nil, let first = known.firstIndex(where: { !$0.work.makesBlocksOf.isEmpty }) else { return [] }
    let maker = known[first].made
    return known[..<first].filter(\.work.needsBlocks).map { made, _ in
      let line = maker.file == made.file ? maker.position.map { " (line \($0.line))" } ?? "" : ""
      return SettingError(
        path: made.label, file: made.file, position: made.position,
        "works on articles, and '\(maker.entry.manifest.name)' makes them only later\(line); put it after that one")
    }
  }

  /// Pages of which nobody makes an article.
  private func withoutArticle(on way: [PipelineBuilder.Made]) -> [SettingError] {
    let known = known(on: way)
    guard let inputs, known.count == way.count else { return [] }
    let made = known.reduce(into: Set<MediaType>()) { $0.formUnion($1.work.makesBlocksOf) }
    let examples = inputs.examples.mapValues { $0.replacing("\n", with: "\\x0A") }
    let missing = MediaType.allCases.filter { inputs.examples[$0] != nil && !made.contains($0) }
    let place = root["transforms"]?.position ?? sources.first?.settings.position
    var warnings = missing.map { kind in
      "no transform makes an article of \(kind.inWords), so '\(examples[kind] ?? "")' goes out without text"
        + suggestion([kind])
    }
    if inputs.includesStandardInput, made.isEmpty {
      warnings.append(
        "no transform makes an article of a page, so standard input goes out without text"
          + suggestion(MediaType.allCases))
    }
    return warnings.map { SettingError(path: "transforms", position: place, $0) }
  }

  /// The stages that would make articles.
  private func suggestion(_ kinds: [MediaType]) -> String {
    let names = registry.entries.filter { entry in
      kinds.contains { entry.manifest.work?.makesBlocksOf.contains($0) == true }
    }.map { "'\($0.manifest.name)'" }
    return names.isEmpty ? "" : "; add \(names.joined(separator: " or "))"
  }

  private var tooManyWorkers: [SettingError] {
    guard let node = root["workers"], case .int(let count) = node.value, count > Self.mostWorkers else { return [] }
    return [
      SettingError(
        path: "workers", position: node.position,
        "\(count) documents at once take much memory and are no faster; leave it out for one on each processor")
    ]
  }
}

extension MediaType {
  fileprivate var inWords: String {
    switch self {
    case .html: "HTML"
    case .xhtml: "XHTML"
    case .plainText: "plain text"
    }
  }
}

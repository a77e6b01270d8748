import CopydeskCore

/// Builds a pipeline from a config's nodes, and finds all mistakes in them.
struct PipelineBuilder {
  /// A stage that was made, and what it was made from.
  struct Made {
    var stage: any Stage
    var entry: Registry.Entry
    var label: String
    var settings: ConfigNode
    /// Where its name is.
    var position: ConfigNode.Position?
    var onError: ErrorPolicy?
    var condition: StageCondition?
    /// The file that names it, as shown to the user, where that is not the config itself.
    var file: String?
  }

  private let registry: Registry
  /// The folder of the config.
  let baseFolder: String
  private let root: ConfigNode
  private let environment: StageEnvironment
  var reader: SettingReader
  /// Whether stateful transforms are made without what earlier runs left.
  var forgetsStates = false
  /// Where the outputs lead; see ``ConfigLoader/redirect``.
  var redirect: PathRedirect? { didSet { reader.redirect = redirect } }
  /// The folders of the files that include each other and are open, as far as they lead on from the config's.
  var includeFolders: [String] = []

  /// The errors so far.
  var errors: [SettingError] { reader.errors }
  /// Warnings: settings that are allowed, and may not do what is expected.
  var warnings: [SettingError] { reader.warnings }

  init(_ root: ConfigNode, registry: Registry, baseFolder: String, files: any SettingFiles) {
    self.registry = registry
    self.baseFolder = baseFolder
    self.root = root.withoutDefinitions
    reader = SettingReader(baseFolder: baseFolder, files: files)
    var silent = reader
    let limits = root["limits"].flatMap { LimitSettings.read($0, path: "", reader: &silent) }
    environment = StageEnvironment(services: registry.services, limits: limits?.limits ?? .default)
  }

  /// Builds the pipeline; `nil` when anything is wrong.
  ///
  /// - Parameters:
  ///   - configPath: The absolute path of the config file, which no stage may overwrite.
  ///   - preflight: Which stages look at the world as the run would find it.
  mutating func build(configPath: String?, preflight: PreflightScope) -> Pipeline? {
    guard case .map = root.value else {
      reader.fail(
        "", root.position, "expected a pipeline: a map with the keys source, transforms and sinks; found \(root.found)")
      return nil
    }
    let settings = PipelineSettings.read(root, path: "", reader: &reader)
    let sources = makeSources()
    let trunk = makeBranch(root, path: "")
    requireSinks()
    let keptFiles = ["errors", "dropped"].compactMap { ErrorsFileSetting($0, in: root, like: reader) }
    let clashes = OutputClashes(
      sources: sources, writers: trunk.allStages, keptFiles: keptFiles,
      journal: settings?.journal?.file.map { ($0, root["journal"]?.position) }, configPath: configPath,
      namedFiles: (reader.files as? NamedFiles)?.digests.paths ?? [])
    reader.errors += clashes.errors(baseFolder: reader.baseFolder)
    let kept = clashes.kept(baseFolder: reader.baseFolder)
    reader.errors += GoldenClashes(tests: settings?.tests ?? [], taken: kept).errors(path: "tests")
    if preflight != .none {
      for made in (preflight == .all ? sources : []) + trunk.allStages { reader.errors += made.preflight() }
      reader.errors += keptFiles.flatMap { $0.preflight() }
      reader.errors += settings?.journal?.preflight(at: root["journal"]?.position) ?? []
    }
    guard reader.errors.isEmpty, let settings, let source = source(of: sources) else { return nil }
    clashes.keepSourcesOut()
    if preflight == .all {
      reader.warnings += clashes.waysToOutputs
      reader.warnings += PipelineDoubts(root: root, sources: sources, trunk: trunk, registry: registry).warnings
      reader.warnings += clashes.doubts(baseFolder: reader.baseFolder)
    }
    var pipeline = Pipeline(
      source: source, transforms: trunk.placedTransforms, sinks: trunk.placedSinks, route: trunk.placedRoute,
      onError: settings.onError, errorsPath: settings.errors.path?.absolute, limits: settings.limits.limits,
      workers: settings.workers?.value)
    pipeline.droppedPath = settings.dropped.path?.absolute
    pipeline.errorBudget = settings.errorBudget.value
    pipeline.lossAlarm = settings.lossAlarm.value
    pipeline.journal = settings.journal?.setting ?? .automatic
    let named = (reader.files as? NamedFiles)?.digests.all ?? [:]
    pipeline.snapshot = (reader.files as? NamedFiles)?.files.snapshot ?? ConfigSnapshot()
    pipeline.parts = PipelineParts(root, stages: sources + trunk.allStages, files: named).digests
    pipeline.ends = Set((sources + trunk.allSinks).map(\.label))
    pipeline.configFolder = configPath.map { PathSetting.normalized($0 + "/..") }
    pipeline.isolation = settings.isolation
    pipeline.keptPaths = kept
    return pipeline
  }

  private mutating func makeSources() -> [Made] {
    let one = root["source"].flatMap { make($0, at: .source, path: "source") }
    let several = makeAll(.source, in: root["sources"], path: "sources")
    let help = "Where documents come in: the name of a source and its settings."
    switch (root["source"], root["sources"]) {
    case (nil, nil): reader.fail("source", root.position, "required setting is missing: \(help)")
    case (.some, let list?): reader.fail("sources", list.position, "there is a source already; put it into this list")
    case (nil, let list?) where list.value == .null || list.value == .list([]):
      reader.fail("sources", list.position, "a pipeline needs at least one source")
    default: break
    }
    return (one.map { [$0] } ?? []) + several
  }

  /// Fails where a document would have nowhere to go.
  private mutating func requireSinks() {
    let node = root["sinks"]
    guard node == nil || node?.value == .null || node?.value == .list([]), root["route"] == nil else { return }
    let help = "Where documents go out: a list of sinks, at least one."
    let missing = node == nil ? "required setting is missing: \(help)" : "a pipeline needs at least one sink"
    reader.fail("sinks", node?.position ?? root.position, missing)
  }

  /// Makes the stages of a list.
  ///
  /// - Parameters:
  ///   - node: The list; what is no list is an error that reading the settings finds.
  ///   - path: The keys that lead to it.
  mutating func makeAll(_ position: Registry.Position, in node: ConfigNode?, path: String) -> [Made] {
    guard case .list(let nodes) = node?.value else { return [] }
    var result: [Made] = []
    for (index, node) in nodes.enumerated() {
      let place = "\(path)[\(index)]"
      if let file = node.included {
        result += include(file, at: position, path: SettingError.join(place, ConfigNode.includeKey))
      } else if let made = make(node, at: position, path: place) {
        result.append(made)
      }
    }
    return result
  }

  mutating func make(_ node: ConfigNode, at position: Registry.Position, path: String) -> Made? {
    let registry = registry
    let keys = { (name: String) in (registry[name, position] ?? registry[name]).map { $0.settings.map(\.key) } }
    guard var reference = StageReference(node, path: path, settingsOf: keys, reader: &reader) else { return nil }
    let label = SettingError.join(path, reference.name)
    guard let entry = registry[reference.name, position] ?? registry[reference.name] else {
      reader.fail(label, reference.position, unknown(reference.name, at: position))
      return nil
    }
    guard entry.position == position else {
      reader.fail(
        label, reference.position,
        "'\(reference.name)' is a \(entry.position), not a \(position); it belongs under '\(entry.position.key)'")
      return nil
    }
    reference.takeEngineKeys(path: label, position: position, keys: entry.settings.map(\.key), reader: &reader)
    var own = SettingReader(baseFolder: reader.baseFolder, files: reader.files)
    if position == .sink { own.redirect = redirect }
    var stage = entry.make(reference.settings, environment, &own)
    if forgetsStates, let outputs = (stage as? any StatefulTransform)?.outputs, !outputs.isEmpty {
      var silent = own
      stage = entry.make(entry.forgetting(outputs, in: reference.settings), environment, &silent)
    }
    reader.errors += own.errors.map { $0.prefixed(by: label) }
    reader.warnings += own.warnings.map { $0.prefixed(by: label) }
    return stage.map {
      Made(
        stage: $0, entry: entry, label: label, settings: reference.settings, position: reference.position,
        onError: reference.onError, condition: reference.condition)
    }
  }

  /// Suggests a stage that is allowed here, or lists them all.
  private func unknown(_ name: String, at position: Registry.Position) -> String {
    let fitting = registry.entries.filter { $0.position == position }.map(\.manifest.name)
    if let first = name.split(whereSeparator: { " {".contains($0) }).first, first != name,
      fitting.contains(String(first))
    {
      return "a ':' is missing after the name: '\(first): { … }'"
    }
    if name.contains("://") {
      return
        "'\(name)' is an address, and a \(position) belongs here; Copydesk reads and writes files, and fetches nothing"
    }
    if [StageReference.whenKey, StageReference.onErrorKey].contains(name) {
      return "'\(name)' is a setting of a stage, and belongs among those: '- repeats: { \(name): … }'"
    }
    let hint = Suggestion.phrase(for: name, among: fitting)
    return "unknown \(position)" + (hint.isEmpty ? " (known are \(fitting.joined(separator: ", ")))" : hint)
      + way(from: name, at: position, among: fitting)
  }

  /// Which stage does the work of one that people look for and that there is not.
  private func way(from name: String, at position: Registry.Position, among fitting: [String]) -> String {
    let way = Self.ways.first { $0.position == position && $0.names.contains(name.lowercased()) }
    return way.map { fitting.contains($0.stage) ? "; \($0.text)" : "" } ?? ""
  }

  private static let ways: [(position: Registry.Position, names: Set<String>, stage: String, text: String)] = [
    (
      .source, ["parquet"], "jsonl",
      "'jsonl' reads what duckdb makes of Parquet: duckdb -c \"COPY (FROM 'a.parquet') TO 'a.jsonl'\""
    ),
    (
      .source, ["http", "https", "url", "urls", "web", "crawl"], "files",
      "nothing is fetched; save the pages first, and read them with 'files'"
    ),
    (.source, ["zip", "tar", "7z"], "archive", "'archive' reads zip, tar and 7z"),
    (.source, ["rss", "atom"], "feed", "'feed' reads RSS, Atom and JSON Feed"),
    (.source, ["json"], "jsonl", "'jsonl' reads JSON too"),
    (.source, ["mbox", "eml"], "mail", "'mail' reads mailboxes and messages"),
    (.source, ["stdin"], "files", "the path '-' of 'files' is standard input"),
    (.sink, ["parquet"], "json", "duckdb makes Parquet of what 'json' writes"),
    (.sink, ["xml"], "tei", "'tei' writes XML"), (.sink, ["jsonl"], "json", "'json' writes JSON Lines"),
    (.sink, ["stdout"], "json", "the path '-' is standard output"),
  ]

  /// The one source, or several as one.
  private func source(of made: [Made]) -> Pipeline.Placed<any Source>? {
    let sources = made.compactMap { made in (made.stage as? any Source).map { made.placed($0) } }
    guard root["sources"] != nil else { return sources.first }
    return .init(
      SourceSequence(sources), name: SourceSequence.manifest.name, version: SourceSequence.manifest.version,
      label: "sources")
  }
}

extension PipelineBuilder.Made {
  /// The stage in its place.
  func placed<S: Sendable>(_ stage: S) -> Pipeline.Placed<S> {
    .init(
      stage, name: entry.manifest.name, version: entry.manifest.version, label: label, onError: onError,
      condition: condition)
  }

  /// The errors that the stage's preflight finds.
  fileprivate func preflight() -> [SettingError] {
    stage.preflight().map { $0.placed(in: settings).inFile(file).prefixed(by: label) }
  }
}

extension SettingError {
  /// The error, with the path of the stage before its own.
  func prefixed(by prefix: String) -> SettingError {
    file == nil ? SettingError(path: SettingError.join(prefix, path), position: position, message) : self
  }

  /// The error as one in another file, unless it is in one already.
  func inFile(_ name: String?) -> SettingError {
    SettingError(path: path, file: file ?? name, position: position, message)
  }
}

extension Registry.Position {
  /// The key of a config file for stages of this position.
  fileprivate var key: String {
    switch self {
    case .source: "source"
    case .transform: "transforms"
    case .sink: "sinks"
    }
  }
}

extension ConfigNode {
  /// The top level of a config without the keys that hold what anchors are set on: `definitions`, and all that begin with `x-`.
  fileprivate var withoutDefinitions: ConfigNode {
    guard case .map(let entries) = value else { return self }
    var node = self
    node.value = .map(entries.filter { $0.key != "definitions" && !$0.key.hasPrefix("x-") })
    return node
  }
}

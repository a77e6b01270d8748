import CopydeskCore

/// Builds a pipeline from a config's nodes, and finds all mistakes in them.
struct PipelineBuilder {
  /// A stage that was made, and what it was made from.
  struct Made {
    var stage: any Stage
    var entry: Registry.Entry
    var label: String
    var settings: ConfigNode
    var onError: ErrorPolicy?
  }

  private let registry: Registry
  private let root: ConfigNode
  private let environment: StageEnvironment
  private var reader: SettingReader
  /// Whether stateful transforms are made without what earlier runs left.
  var forgetsStates = false

  /// The errors so far.
  var errors: [SettingError] { reader.errors }
  /// Warnings: settings that are allowed, and may not do what is expected.
  var warnings: [SettingError] { reader.warnings }

  init(_ root: ConfigNode, registry: Registry, baseFolder: String, files: any SettingFiles) {
    self.registry = registry
    self.root = root
    reader = SettingReader(baseFolder: baseFolder, files: files)
    var silent = reader
    let limits = root["limits"].flatMap { LimitSettings.read($0, path: "", reader: &silent) }
    environment = StageEnvironment(services: registry.services, limits: limits?.limits ?? .default)
  }

  /// Builds the pipeline; `nil` when anything is wrong.
  ///
  /// - Parameters:
  ///   - configPath: The absolute path of the config file, which no stage may overwrite.
  ///   - preflight: Whether stages look at the world as the run would find it.
  mutating func build(configPath: String?, preflight: Bool) -> Pipeline? {
    guard case .map = root.value else {
      reader.fail(
        "", root.position, "expected a pipeline: a map with the keys source, transforms and sinks; found \(root.found)")
      return nil
    }
    let settings = PipelineSettings.read(root, path: "", reader: &reader)
    let source = root["source"].flatMap { make($0, at: .source, path: "source") }
    let transforms = makeAll(.transform, in: "transforms")
    let sinks = makeAll(.sink, in: "sinks")
    if let node = root["sinks"], node.value == .null || node.value == .list([]) {
      reader.fail("sinks", node.position, "a pipeline needs at least one sink")
    }
    let keptFiles = ["errors", "dropped"].compactMap { ErrorsFileSetting($0, in: root, baseFolder: reader.baseFolder) }
    let clashes = OutputClashes(
      source: source, writers: transforms + sinks, keptFiles: keptFiles, configPath: configPath)
    reader.errors += clashes.errors(baseFolder: reader.baseFolder)
    if preflight {
      for made in (source.map { [$0] } ?? []) + transforms + sinks { reader.errors += made.preflight() }
      reader.errors += keptFiles.flatMap { $0.preflight() }
    }
    guard reader.errors.isEmpty, let settings, let source else { return nil }
    if preflight {
      let doubts = PipelineDoubts(root: root, source: source, transforms: transforms, sinks: sinks, registry: registry)
      reader.warnings += doubts.warnings
    }
    return assemble(settings, source, transforms, sinks)
  }

  private mutating func makeAll(_ position: Registry.Position, in key: String) -> [Made] {
    guard case .list(let nodes) = root[key]?.value else { return [] }
    var result: [Made] = []
    for (index, node) in nodes.enumerated() {
      if let made = make(node, at: position, path: "\(key)[\(index)]") { result.append(made) }
    }
    return result
  }

  private mutating func make(_ node: ConfigNode, at position: Registry.Position, path: String) -> Made? {
    let registry = registry
    let keys = { (name: String) in registry[name].map { $0.settings.map(\.key) } }
    guard var reference = StageReference(node, path: path, settingsOf: keys, reader: &reader) else { return nil }
    let label = SettingError.join(path, reference.name)
    guard let entry = registry[reference.name] else {
      reader.fail(label, reference.position, unknown(reference.name, at: position))
      return nil
    }
    guard entry.position == position else {
      reader.fail(
        label, reference.position,
        "'\(reference.name)' is a \(entry.position), not a \(position); it belongs under '\(entry.position.key)'")
      return nil
    }
    reference.takeOnError(path: label, position: position, keys: entry.settings.map(\.key), reader: &reader)
    var own = SettingReader(baseFolder: reader.baseFolder, files: reader.files)
    var stage = entry.make(reference.settings, environment, &own)
    if forgetsStates, let outputs = (stage as? any StatefulTransform)?.outputs, !outputs.isEmpty {
      let kept = reference.settings.entries.filter { entry in !outputs.contains { $0.setting == entry.key } }
      var silent = own
      stage = entry.make(ConfigNode(.map(kept)), environment, &silent)
    }
    reader.errors += own.errors.map { $0.prefixed(by: label) }
    reader.warnings += own.warnings.map { $0.prefixed(by: label) }
    return stage.map {
      Made(stage: $0, entry: entry, label: label, settings: reference.settings, onError: reference.onError)
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
    let hint = Suggestion.phrase(for: name, among: fitting)
    return "unknown \(position)" + (hint.isEmpty ? " (known are \(fitting.joined(separator: ", ")))" : hint)
  }

  private mutating func assemble(
    _ settings: PipelineSettings, _ source: Made, _ transforms: [Made], _ sinks: [Made]
  ) -> Pipeline? {
    guard let first = source.stage as? any Source else { return nil }
    var pipeline = Pipeline(
      source: source.placed(first),
      transforms: transforms.compactMap { made in
        (made.stage as? any PipelineTransform).map { made.placed($0.anyTransform) }
      },
      sinks: sinks.compactMap { made in (made.stage as? any Sink).map { made.placed($0) } },
      onError: settings.onError, errorsPath: settings.errors.path?.absolute, limits: settings.limits.limits,
      workers: settings.workers?.value)
    pipeline.droppedPath = settings.dropped.path?.absolute
    return pipeline
  }
}

extension PipelineBuilder.Made {
  /// The stage in its place.
  fileprivate func placed<S: Sendable>(_ stage: S) -> Pipeline.Placed<S> {
    .init(stage, name: entry.manifest.name, version: entry.manifest.version, label: label, onError: onError)
  }

  /// The errors that the stage's preflight finds.
  fileprivate func preflight() -> [SettingError] {
    stage.preflight().map { $0.placed(in: settings).prefixed(by: label) }
  }
}

extension SettingError {
  /// The error, with the path of the stage before its own.
  func prefixed(by prefix: String) -> SettingError {
    file == nil ? SettingError(path: SettingError.join(prefix, path), position: position, message) : self
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

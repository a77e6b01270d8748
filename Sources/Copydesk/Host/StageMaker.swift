import CopydeskCore

/// Creates stages by their names, without a config file.
struct StageMaker {
  let registry: Registry
  /// The folder that relative paths start from.
  let baseFolder: String

  func source(_ name: String, settings: ConfigNode = [:]) throws(SettingErrors) -> Pipeline.Placed<any Source> {
    let (stage, manifest) = try make(name, at: .source, settings: settings)
    guard let source = stage as? any Source else { preconditionFailure("'\(name)' is registered as what it is not") }
    return .init(source, name: name, version: manifest.version, label: name)
  }

  func transform(_ name: String, settings: ConfigNode = [:]) throws(SettingErrors)
    -> Pipeline.Placed<
      Pipeline.AnyTransform
    >
  {
    let (stage, manifest) = try make(name, at: .transform, settings: settings)
    guard let transform = stage as? any PipelineTransform else {
      preconditionFailure("'\(name)' is registered as what it is not")
    }
    return .init(transform.anyTransform, name: name, version: manifest.version, label: name)
  }

  func sink(_ name: String, settings: ConfigNode = [:]) throws(SettingErrors) -> Pipeline.Placed<any Sink> {
    let (stage, manifest) = try make(name, at: .sink, settings: settings)
    guard let sink = stage as? any Sink else { preconditionFailure("'\(name)' is registered as what it is not") }
    return .init(sink, name: name, version: manifest.version, label: name)
  }

  private func make(
    _ name: String, at position: Registry.Position, settings: ConfigNode
  ) throws(SettingErrors) -> (any Stage, StageManifest) {
    guard let entry = registry[name, position] else {
      let names = registry.entries.filter { $0.position == position }.map(\.manifest.name)
      throw SettingErrors([
        SettingError("unknown \(position.rawValue) '\(name)'\(Suggestion.phrase(for: name, among: names))")
      ])
    }
    var reader = SettingReader(baseFolder: baseFolder)
    let environment = StageEnvironment(services: registry.services)
    guard let stage = entry.make(settings, environment, &reader) else {
      throw SettingErrors(
        reader.errors.map { SettingError(path: SettingError.join(name, $0.path), $0.message) })
    }
    return (stage, entry.manifest)
  }
}

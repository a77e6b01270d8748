/// The stages that a host knows, by place and name: a source and a sink may have the same one. A value: whoever has a copy may add to it,
/// and nobody else sees that.
public struct Registry: Sendable {
  /// The three places in a pipeline.
  public enum Position: String, Sendable, Hashable, CaseIterable {
    /// Where documents come in.
    case source
    /// Where they are changed.
    case transform
    /// Where they go out.
    case sink
  }

  /// A stage as the registry knows it.
  public struct Entry: Sendable {
    /// The stage's type.
    public let type: any Stage.Type
    /// Where in a pipeline it can be.
    public let position: Position
    /// What it says about itself.
    public let manifest: StageManifest
    /// What can be set on it. Asked of the stage each time: a host knows many stages, and a run needs few of them.
    public var settings: [SettingDescription] {
      settingsType.requireDeclarations(of: manifest.name)
      return settingsType.descriptions
    }
    let settingsType: any StageSettings.Type
    /// Reads settings and makes the stage; notes what is wrong in the reader.
    public let make: @Sendable (ConfigNode, StageEnvironment, inout SettingReader) -> (any Stage)?
  }

  private var byName: [Position: [String: Entry]] = [:]
  /// What the host offers to families of stages.
  public var services = StageServices()
  /// What looks after the states of stages between runs.
  public private(set) var stateKeepers: [any StateKeeper] = []

  /// Knows no stage.
  public init() {}

  /// Every stage: sources, transforms, sinks, each in order of their names.
  public var entries: [Entry] {
    Position.allCases.flatMap { position in
      (byName[position] ?? [:]).values.sorted { $0.manifest.name < $1.manifest.name }
    }
  }

  /// The stage of a name; of a source and a sink that share it, the source.
  public subscript(name: String) -> Entry? { entries(named: name).first }

  /// The stage of a name at a place.
  public subscript(name: String, position: Position) -> Entry? { byName[position]?[name] }

  /// The stages of a name, in order of their places.
  public func entries(named name: String) -> [Entry] { Position.allCases.compactMap { byName[$0]?[name] } }

  /// Adds a source, in place of a source with the same name.
  public mutating func register<S: Source>(_ stage: S.Type) { add(stage, at: .source) }

  /// Adds a transform, in place of a transform with the same name.
  public mutating func register<S: Transform>(_ stage: S.Type) { add(stage, at: .transform) }

  /// Adds a transform that the host makes its own way, in place of a transform with the same name.
  ///
  /// - Parameter make: Makes the stage from its settings; what it throws is an error of the config.
  public mutating func register<S: Transform>(
    _ stage: S.Type, make: @escaping @Sendable (S.Settings, StageEnvironment) throws -> S
  ) { add(stage, at: .transform, make) }

  /// Adds a stateful transform, in place of a transform with the same name.
  public mutating func register<S: StatefulTransform>(_ stage: S.Type) { add(stage, at: .transform) }

  /// Adds a sink, in place of a sink with the same name.
  public mutating func register<S: Sink>(_ stage: S.Type) { add(stage, at: .sink) }

  /// Adds what looks after the states of a stage, in place of what did so before.
  public mutating func register(_ keeper: some StateKeeper) {
    stateKeepers.removeAll { $0.stage == keeper.stage }
    stateKeepers.append(keeper)
  }

  private mutating func add<S: Stage>(
    _ stage: S.Type, at position: Position,
    _ make: @escaping @Sendable (S.Settings, StageEnvironment) throws -> S = { try S.make(settings: $0, in: $1) }
  ) {
    let manifest = stage.manifest
    byName[position, default: [:]][manifest.name] = Entry(
      type: stage, position: position, manifest: manifest, settingsType: S.Settings.self
    ) { node, environment, reader in
      S.Settings.requireDeclarations(of: manifest.name)
      guard let settings = S.Settings.read(node, path: "", reader: &reader) else {
        let choices = S.Settings.wrongChoices(in: node, services: environment.services, baseFolder: reader.baseFolder)
        reader.errors += choices.map { $0.placed(in: node) }
        return nil
      }
      do {
        return try make(settings, environment)
      } catch let error as SettingError {
        reader.errors.append(error.placed(in: node))
      } catch let errors as SettingErrors {
        reader.errors += errors.errors.map { $0.placed(in: node) }
      } catch {
        reader.fail("", node.position, "\(error)")
      }
      return nil
    }
  }
}

extension SettingError {
  /// The error with the position of the setting that its path names, or of the nearest one around it.
  public func placed(in node: ConfigNode) -> SettingError {
    if position != nil { return self }
    var result = self
    var current = node
    result.position = node.position
    for step in path.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == "]" }) {
      if let entry = current.entries.first(where: { $0.key == step }) {
        current = entry.value
      } else if case .list(let nodes) = current.value, let index = Int(step), nodes.indices.contains(index) {
        current = nodes[index]
      } else {
        break
      }
      result.position = current.position ?? result.position
    }
    return result
  }
}

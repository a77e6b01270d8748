/// An engine's name and settings, as a setting: `stub`, or `{ stub: { … } }`.
public struct EngineChoice: SettingValue, Hashable {
  /// The engine's name.
  public var name: String
  /// The engine's settings, not read yet.
  public var settings: ConfigNode
  /// The place of the name in the config.
  public var position: ConfigNode.Position?
  var baseFolder = "/"

  public init(_ name: String, settings: ConfigNode = [:]) {
    self.name = name
    self.settings = settings
  }

  /// An engine.
  public static var settingKind: SettingKind { .engine }

  /// Reads a name, or a map of one name to its settings.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> EngineChoice? {
    var choice: EngineChoice
    switch node.value {
    case .string(let name):
      choice = EngineChoice(name)
      choice.position = node.position
    case .map(let entries) where entries.count == 1:
      choice = EngineChoice(entries[0].key, settings: entries[0].value)
      choice.position = entries[0].position
    default:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
    choice.baseFolder = reader.baseFolder
    return choice
  }

  /// The value as a node.
  public var configNode: ConfigNode {
    settings.entries.isEmpty ? .init(.string(name)) : .init(.map([.init(name, settings)]))
  }
}

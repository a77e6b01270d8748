import CopydeskCore

/// A list of stages. Their settings are read by ``PipelineBuilder``, which knows the stages.
struct StageList: SettingValue {
  /// The stages as they are in the file.
  var nodes: [ConfigNode] = []

  static var settingKind: SettingKind { .list(StagePlace.settingKind) }

  var configNode: ConfigNode { ConfigNode(.list(nodes)) }

  /// Reads a list; a key without a value is an empty list.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> StageList? {
    switch node.value {
    case .list(let nodes): return StageList(nodes: nodes)
    case .null: return StageList()
    default:
      reader.fail(
        path, node.position, "expected a list of stages, each on a line that begins with '- '; found \(node.found)")
      return nil
    }
  }
}

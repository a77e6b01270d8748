import CopydeskCore

/// A stage where one belongs. Its settings are read by ``PipelineBuilder``, which knows the stages.
struct StagePlace: SettingValue {
  /// The stage as it is in the file.
  var configNode: ConfigNode

  static var settingKind: SettingKind { .map(.group([])) }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> StagePlace? {
    StagePlace(configNode: node)
  }
}

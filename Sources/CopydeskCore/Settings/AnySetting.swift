/// What can be done with a setting without knowing its type.
protocol AnySetting {
  /// Whether it has no value, not even a default.
  var isMissing: Bool { get }
  func description(key: String) -> SettingDescription
  func read(_ node: ConfigNode, path: String, reader: inout SettingReader)
  func readDefault(like reader: SettingReader)
  func flaws(at path: String) -> [SettingError]
  func wrongChoices(
    in node: ConfigNode, path: String, services: StageServices, baseFolder: String
  ) -> [SettingError]
}

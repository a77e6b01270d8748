/// What a help text, a schema or a reference page says of a setting.
public struct SettingDescription: Sendable, Hashable {
  /// The key in config files.
  public var key: String
  /// One line of help.
  public var help: String
  /// The type.
  public var kind: SettingKind
  /// The value when the setting is left out; `nil` when it must be given.
  public var defaultValue: ConfigNode?
  /// Whether `null` can be given, for no value, whatever the default.
  public var takesNull: Bool

  public init(key: String, help: String, kind: SettingKind, defaultValue: ConfigNode?, takesNull: Bool = false) {
    self.key = key
    self.help = help
    self.kind = kind
    self.defaultValue = defaultValue
    self.takesNull = takesNull
  }
}

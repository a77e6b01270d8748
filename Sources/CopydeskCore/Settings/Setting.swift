import Synchronization

/// One setting of a stage: its type, its default and one line of help, declared once.
///
///     struct Settings: StageSettings {
///       @Setting("Lines with any of these words are replaced.") var words: [String]
///       @Setting("Written in place of such a line.") var marker = "[redacted]"
///     }
///
/// A setting without a default must be given. The key in config files is the property's name in snake case.
@propertyWrapper
public struct Setting<Value: SettingValue>: Sendable {
  /// What reading fills in. It is shared only until the settings that hold it are handed out, and written only till then.
  final class Slot: Sendable {
    let value: Mutex<Value?>
    init(_ value: Value?) { self.value = Mutex(value) }
  }

  private var slot: Slot
  /// One line of help.
  public let help: String

  /// A setting that must be given.
  public init(_ help: String) {
    self.help = help
    slot = Slot(nil)
  }

  /// A setting with a default.
  public init(wrappedValue: Value, _ help: String) {
    self.help = help
    slot = Slot(wrappedValue)
  }

  /// The value. Settings that come from a config file have one; so has a setting with a default.
  public var wrappedValue: Value {
    get {
      guard let value = slot.value.withLock({ $0 }) else {
        preconditionFailure("a required setting was read before it was given (\(help))")
      }
      return value
    }
    set { slot = Slot(newValue) }
  }
}

/// What can be done with a setting without knowing its type.
protocol AnySetting {
  func description(key: String) -> SettingDescription
  func read(_ node: ConfigNode, path: String, reader: inout SettingReader)
  func readDefault(_ baseFolder: String)
}

extension Setting: AnySetting {
  func description(key: String) -> SettingDescription {
    let value = slot.value.withLock { $0 }
    return SettingDescription(key: key, help: help, kind: Value.settingKind, defaultValue: value?.configNode)
  }

  func read(_ node: ConfigNode, path: String, reader: inout SettingReader) {
    guard let value = Value.read(node, path: path, reader: &reader) else { return }
    slot.value.withLock { $0 = value }
  }

  /// Defaults that are paths start from the config file's folder too.
  func readDefault(_ baseFolder: String) {
    guard case .path = Value.settingKind, let value = slot.value.withLock({ $0 }) else { return }
    var reader = SettingReader(baseFolder: baseFolder)
    if case .null = value.configNode.value { return }
    read(value.configNode, path: "", reader: &reader)
  }
}

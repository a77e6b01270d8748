/// One setting of a stage: its type, its default and one line of help, declared once.
///
///     struct Settings: StageSettings {
///       @Setting("Lines with any of these words are replaced.") var words: [String]
///       @Setting("Written in place of such a line.") var marker = "[redacted]"
///     }
///
/// A setting without a default must be given, unless it is an optional one, whose default is nil. The key in config files is the
/// property's name in snake case (`htmlURL` is `html_url`).
@propertyWrapper
public struct Setting<Value: SettingValue>: Sendable {
  /// What reading fills in.
  ///
  /// It takes no lock: only ``StageSettings/read(_:path:reader:)`` writes it, on settings that it has just made and nobody else has
  /// seen, and setting the property makes a slot of its own. From then on it is only read.
  final class Slot: @unchecked Sendable {
    fileprivate(set) var value: Value?
    init(_ value: Value?) { self.value = value }
  }

  private var slot: Slot
  /// One line of help.
  public let help: String

  /// A setting that must be given.
  public init(_ help: String) {
    self.help = help
    slot = Slot(nil)
  }

  /// A setting that may be left out.
  public init(_ help: String) where Value: ExpressibleByNilLiteral {
    self.help = help
    slot = Slot(.some(nil))
  }

  /// A setting with a default.
  public init(wrappedValue: Value, _ help: String) {
    self.help = help
    slot = Slot(wrappedValue)
  }

  /// The value. Settings that come from a config file have one; so has a setting with a default.
  public var wrappedValue: Value {
    get {
      guard let value = slot.value else {
        preconditionFailure("a required setting was read before it was given (\(help))")
      }
      return value
    }
    set { slot = Slot(newValue) }
  }
}

extension Setting: AnySetting {
  var isMissing: Bool { slot.value == nil }

  func description(key: String) -> SettingDescription {
    SettingDescription(
      key: key, help: help, kind: Value.settingKind, defaultValue: slot.value?.configNode,
      takesNull: Value.self is any OptionalSettingValue.Type)
  }

  func read(_ node: ConfigNode, path: String, reader: inout SettingReader) {
    guard let value = Value.read(node, path: path, reader: &reader) else { return }
    slot.value = value
  }

  /// Defaults that are paths start from the config file's folder too.
  func readDefault(like other: SettingReader) {
    guard case .path = Value.settingKind, let value = slot.value else { return }
    var reader = SettingReader(baseFolder: other.baseFolder)
    reader.redirect = other.redirect
    if case .null = value.configNode.value { return }
    read(value.configNode, path: "", reader: &reader)
  }

  /// What is wrong with what a ``NamedChoice`` chooses, which shows only where the stage is made.
  func wrongChoices(
    in node: ConfigNode, path: String, services: StageServices, baseFolder: String
  ) -> [SettingError] {
    guard case .named = Value.settingKind else { return [] }
    var silent = SettingReader(baseFolder: baseFolder)
    let choice = Value.read(node, path: path, reader: &silent) as? any CheckedChoice
    return choice?.problems(path: path, in: services) ?? []
  }

  /// What is wrong with a value that was set in code, and would have been found in a config file.
  func flaws(at path: String) -> [SettingError] {
    switch slot.value {
    case nil: [SettingError(path: path, "required setting is missing: \(help)")]
    case let group as any StageSettings: group.flaws(at: path)
    case let file as PathSetting: file.flaw.map { [SettingError(path: path, $0)] } ?? []
    case let files as [PathSetting]:
      files.enumerated().compactMap { index, file in file.flaw.map { SettingError(path: "\(path)[\(index)]", $0) } }
    default: []
    }
  }
}

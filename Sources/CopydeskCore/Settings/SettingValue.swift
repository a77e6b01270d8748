/// A type that a setting can have.
public protocol SettingValue: Sendable {
  /// The type, for help texts and schemas.
  static var settingKind: SettingKind { get }

  /// Reads a value. What is wrong goes into `reader`, and `nil` comes back.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Self?

  /// The value as it would stand in a config file.
  var configNode: ConfigNode { get }
}

/// What a setting's value can be.
public indirect enum SettingKind: Sendable, Hashable {
  /// True or false.
  case bool
  /// A whole number.
  case int
  /// A number.
  case number
  /// A text.
  case string
  /// A path in the file system, relative to the config file.
  case path
  /// One of these words.
  case choice([String])
  /// Several values.
  case list(SettingKind)
  /// Values by keys that the user chooses.
  case map(SettingKind)
  /// A nested group of settings.
  case group([SettingDescription])
  /// The name of something that is described, or its name and settings: `plain`, or `plain: { size: 12 }`; see ``NamedChoice``.
  case named(String)

  /// The kind in words.
  public var name: String {
    switch self {
    case .bool: "true or false"
    case .int: "a whole number"
    case .number: "a number"
    case .string: "a text"
    case .path: "a path"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .list(let element): "a list, each \(element.name)"
    case .map(let element): "a map from names to \(element.name)"
    case .group: "a group of settings"
    case .named(let option): option
    }
  }
}

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

  /// Makes a description.
  public init(key: String, help: String, kind: SettingKind, defaultValue: ConfigNode?) {
    self.key = key
    self.help = help
    self.kind = kind
    self.defaultValue = defaultValue
  }
}

/// What reading settings needs and finds.
public struct SettingReader: Sendable {
  /// The folder that relative paths start from.
  public var baseFolder: String
  /// Reads settings that stand in files of their own; `nil` for a host without config files.
  public var files: (any SettingFiles)?
  /// What is wrong so far.
  public var errors: [SettingError] = []
  /// What is allowed, but does not do what somebody may expect.
  public var warnings: [SettingError] = []

  /// Makes a reader.
  public init(baseFolder: String, files: (any SettingFiles)? = nil) {
    self.baseFolder = baseFolder
    self.files = files
  }

  /// Notes an error.
  public mutating func fail(_ path: String, _ position: ConfigNode.Position?, _ message: String) {
    errors.append(SettingError(path: path, position: position, message))
  }

  /// Notes a warning.
  public mutating func warn(_ path: String, _ position: ConfigNode.Position?, _ message: String) {
    warnings.append(SettingError(path: path, position: position, message))
  }

  /// Notes that a value has the wrong type.
  public mutating func wrongType(_ path: String, _ node: ConfigNode, expected: SettingKind) {
    fail(path, node.position, "expected \(expected.name), found \(node.found)")
  }
}

extension ConfigNode {
  /// The value in words for an error: its type, and itself where it is short.
  package var found: String {
    switch value {
    case .string(let text): "the text '\(text.prefix(40))'"
    case .bool(let value): spelling.map { "\($0) (true or false)" } ?? "\(value)"
    case .int(let value): spelling ?? "\(value)"
    case .double(let value): spelling ?? "\(value)"
    case .null, .list, .map: typeName
    }
  }
}

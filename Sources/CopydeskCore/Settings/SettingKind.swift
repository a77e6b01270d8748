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
  /// A number of bytes, also with a unit: `50 MB`.
  case size
  /// A time with its unit: `30s`.
  case duration
  /// A time in seconds, or with its unit.
  case seconds
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
    case .size: "a size"
    case .duration: "a duration"
    case .seconds: "a number of seconds, or a duration"
    case .path: "a path"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .list(let element): "a list, each \(element.name)"
    case .map(let element): "a map from names to \(element.name)"
    case .group: "a group of settings"
    case .named(let option): option
    }
  }
}

extension SettingKind {
  var isScalar: Bool {
    switch self {
    case .list, .map, .group, .named: false
    case .bool, .int, .number, .string, .size, .duration, .seconds, .path, .choice: true
    }
  }
}

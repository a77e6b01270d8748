/// A type that a setting can have.
public protocol SettingValue: Sendable {
  /// The type, for help texts and schemas.
  static var settingKind: SettingKind { get }

  /// Reads a value. What is wrong goes into `reader`, and `nil` comes back.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Self?

  /// The value as a config file would have it.
  var configNode: ConfigNode { get }
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

extension String: SettingValue {
  /// A text.
  public static var settingKind: SettingKind { .string }
  /// Reads a text; a number or a truth value is read as it was written.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> String? {
    switch node.value {
    case .string(let value): return value
    case .int(let value): return node.spelling ?? "\(value)"
    case .double(let value): return node.spelling ?? "\(value)"
    case .bool(let value): return node.spelling ?? "\(value)"
    case .null, .list, .map:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.string(self)) }
}

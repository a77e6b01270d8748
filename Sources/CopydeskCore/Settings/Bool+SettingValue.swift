extension Bool: SettingValue {
  /// True or false.
  public static var settingKind: SettingKind { .bool }
  /// Reads `true` or `false`.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Bool? {
    if case .bool(let value) = node.value { return value }
    reader.wrongType(path, node, expected: settingKind)
    return nil
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.bool(self)) }
}

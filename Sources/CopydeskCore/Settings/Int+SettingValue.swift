extension Int: SettingValue {
  /// A whole number.
  public static var settingKind: SettingKind { .int }
  /// Reads a whole number.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Int? {
    if case .int(let value) = node.value { return value }
    reader.wrongType(path, node, expected: settingKind)
    return nil
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.int(self)) }
}

extension Double: SettingValue {
  /// A number.
  public static var settingKind: SettingKind { .number }
  /// Reads a number.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Double? {
    switch node.value {
    case .double(let value): return value
    case .int(let value): return Double(value)
    default:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.double(self)) }
}

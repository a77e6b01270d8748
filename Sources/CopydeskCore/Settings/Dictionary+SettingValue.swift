extension Dictionary: SettingValue where Key == String, Value: SettingValue {
  /// A map.
  public static var settingKind: SettingKind { .map(Value.settingKind) }
  /// Reads a map.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> [String: Value]? {
    guard case .map(let entries) = node.value else {
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
    var result: [String: Value] = [:]
    for entry in entries {
      result[entry.key] = Value.read(entry.value, path: SettingError.join(path, entry.key), reader: &reader)
    }
    return result.count == entries.count ? result : nil
  }
  /// The value as a node, its keys in order.
  public var configNode: ConfigNode {
    .init(.map(sorted { $0.key < $1.key }.map { .init($0.key, $0.value.configNode) }))
  }
}

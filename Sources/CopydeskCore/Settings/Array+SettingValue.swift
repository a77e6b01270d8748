extension Array: SettingValue where Element: SettingValue {
  /// A list.
  public static var settingKind: SettingKind { .list(Element.settingKind) }
  /// Reads a list; a single value is a list of one.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> [Element]? {
    switch node.value {
    case .null,
      .map where Element.settingKind.isScalar:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    case .list(let nodes):
      let values = nodes.enumerated().map { index, node in
        Element.read(node, path: "\(path)[\(index)]", reader: &reader)
      }
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    default:
      return Element.read(node, path: path, reader: &reader).map { [$0] }
    }
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.list(map(\.configNode))) }
}

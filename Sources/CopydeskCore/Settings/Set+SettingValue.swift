extension Set: SettingValue where Element: SettingValue & Comparable {
  public static var settingKind: SettingKind { .list(Element.settingKind) }

  /// Reads a list; a single value is a list of one. A value that is there twice is an error.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Set<Element>? {
    guard let values = [Element].read(node, path: path, reader: &reader) else { return nil }
    var result: Set<Element> = []
    for (index, value) in values.enumerated() where !result.insert(value).inserted {
      reader.fail("\(path)[\(index)]", node.position, "'\(value)' is in the list twice")
      return nil
    }
    return result
  }

  /// A list, in order.
  public var configNode: ConfigNode { .init(.list(sorted().map(\.configNode))) }
}

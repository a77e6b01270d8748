import CopydeskCore

/// A whole number above zero, as a setting.
struct PositiveCount: SettingValue {
  var value: Int

  init(_ value: Int) { self.value = value }

  static var settingKind: SettingKind { .int }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PositiveCount? {
    guard let value = Int.read(node, path: path, reader: &reader) else { return nil }
    guard value > 0 else {
      reader.fail(path, node.position, "must be above zero, found \(value)")
      return nil
    }
    return PositiveCount(value)
  }

  var configNode: ConfigNode { value.configNode }
}

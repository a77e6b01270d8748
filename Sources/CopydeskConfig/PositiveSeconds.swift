import CopydeskCore

/// A time above zero in seconds, as a setting.
struct PositiveSeconds: SettingValue {
  /// The longest time, a year: sums of it and a clock's reading cannot overflow.
  static let longest = 366.0 * 86_400

  var value: Double

  init(_ value: Double) { self.value = value }

  static var settingKind: SettingKind { .number }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PositiveSeconds? {
    guard let value = Double.read(node, path: path, reader: &reader) else { return nil }
    guard value > 0, value <= longest else {
      reader.fail(path, node.position, "must be above zero and at most a year (31622400), found \(node.found)")
      return nil
    }
    return PositiveSeconds(value)
  }

  var configNode: ConfigNode { value.configNode }
}

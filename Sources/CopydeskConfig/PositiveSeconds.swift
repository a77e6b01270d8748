import CopydeskCore

/// A time above zero in seconds, as a setting; with a unit it is a `Duration`: `90`, `1.5`, `500ms`, `2m`.
struct PositiveSeconds: SettingValue {
  /// The longest time, a year: sums of it and a clock's reading cannot overflow.
  static let longest = 366.0 * 86_400

  var value: Double

  init(_ value: Double) { self.value = value }

  static var settingKind: SettingKind { .seconds }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PositiveSeconds? {
    var node = node
    if case .string = node.value {
      var trial = SettingReader(baseFolder: "")
      // Other times have units.
      if let duration = Duration.read(node, path: path, reader: &trial) {
        node.value = .double(Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
      }
    }
    guard let value = Double.read(node, path: path, reader: &reader) else { return nil }
    guard value > 0, value <= longest else {
      reader.fail(path, node.position, "must be above zero and at most a year (31622400), found \(node.found)")
      return nil
    }
    return PositiveSeconds(value)
  }

  var configNode: ConfigNode { value.configNode }
}

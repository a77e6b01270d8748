extension Duration: SettingValue {
  public static var settingKind: SettingKind { .duration }

  /// Durations in JSON Schema (ECMA-262).
  package static let pattern = "^[0-9.]+(ms|s|m|h|d)$"

  /// Reads `500ms`, `30s`, `5m`, `2h` or `1d`, also with a fraction (`1.5s`).
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Duration? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    let unit = text.drop { $0.isNumber || $0 == "." }
    if let amount = Double(text.dropLast(unit.count)), let seconds = Duration.seconds(in: String(unit)) {
      return .milliseconds(Int64((amount * seconds * 1_000).rounded()))
    }
    reader.fail(path, node.position, "expected a duration such as 500ms, 30s, 5m, 2h or 1d, found '\(text)'")
    return nil
  }

  /// How many seconds a unit has.
  private static func seconds(in unit: String) -> Double? {
    ["ms": 0.001, "s": 1, "m": 60, "h": 3_600, "d": 86_400][unit]
  }

  /// In the largest unit that leaves no fraction.
  public var configNode: ConfigNode {
    let milliseconds = components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    for (unit, size) in [("d", Int64(86_400_000)), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)]
    where milliseconds != 0 && milliseconds % size == 0 {
      return .init(.string("\(milliseconds / size)\(unit)"))
    }
    return .init(.string("\(milliseconds)ms"))
  }
}

import CopydeskCore

/// A number of bytes above zero, as a setting: `52428800`, `50 MB`, `64MiB`.
struct ByteCount: SettingValue {
  var value: Int

  init(_ value: Int) { self.value = value }

  static var settingKind: SettingKind { .string }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> ByteCount? {
    let value: Int? =
      switch node.value {
      case .int(let value): value
      case .string(let text): ByteUnits.bytes(in: text)
      default: nil
      }
    if value == nil, case .string(let text) = node.value, let unit = unknownUnit(of: text) {
      let known = ByteUnits.all.reversed().map(\.name).joined(separator: ", ")
      reader.fail(path, node.position, "unknown unit '\(unit)' in '\(text)' (known are \(known))")
      return nil
    }
    guard let value, value > 0 else {
      reader.fail(path, node.position, "expected a size above zero, such as 50 MB or 64 MiB; found \(node.found)")
      return nil
    }
    return ByteCount(value)
  }

  /// The size in the largest unit that it is a whole number of.
  var configNode: ConfigNode {
    for (unit, size) in ByteUnits.all where size > 1 && value % size == 0 {
      return ConfigNode(.string("\(value / size) \(unit)"))
    }
    return value.configNode
  }

  /// What is after a number and no unit.
  private static func unknownUnit(of text: String) -> Substring? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let name = text.dropFirst(number.count).drop { $0 == " " }
    let isKnown = ByteUnits.all.contains { $0.name.lowercased() == name.lowercased() }
    return Double(number) == nil || name.isEmpty || isKnown ? nil : name
  }
}

extension Int {
  /// Reads a number of bytes above zero as configs have it: `64MiB`, `1 GB`, `4096`.
  package init?(byteCount text: String) {
    guard let value = Int(text) ?? ByteUnits.bytes(in: text), value > 0 else { return nil }
    self = value
  }
}

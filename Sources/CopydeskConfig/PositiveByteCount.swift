import CopydeskCore

/// A ``ByteCount`` above zero, as a setting.
struct PositiveByteCount: SettingValue {
  var value: Int

  init(_ value: Int) { self.value = value }

  static var settingKind: SettingKind { ByteCount.settingKind }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PositiveByteCount? {
    let expected = "a size above zero, such as 50 MB or 64 MiB"
    return ByteCount.read(node, path: path, reader: &reader, least: 1, in: expected).map { Self($0.value) }
  }

  var configNode: ConfigNode { ByteCount(value).configNode }
}

extension Int {
  /// Reads a number of bytes above zero as configs have it: `64MiB`, `1 GB`, `4096`.
  package init?(byteCount text: String) {
    guard let value = ByteUnits.bytes(in: text), value > 0 else { return nil }
    self = value
  }
}

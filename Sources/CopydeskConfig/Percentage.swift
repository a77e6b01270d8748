import CopydeskCore

/// A share as a setting, in percent: `2%`, `0.5 %`; or `off`.
struct Percentage: SettingValue {
  /// From 0 to 100; `nil` for `off`.
  var value: Double?

  static var settingKind: SettingKind { .string }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Percentage? {
    switch node.value {
    case .bool(false): return Percentage(value: nil)
    case .string("off"): return Percentage(value: nil)
    case .string(let text):
      let bytes = Array(text.utf8)
      if bytes.last == UInt8(ascii: "%") {
        let digits = bytes.dropLast().drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
        if let value = Double(String(decoding: digits, as: UTF8.self)), (0...100).contains(value) {
          return Percentage(value: value)
        }
      }
    default: break
    }
    reader.fail(path, node.position, "expected a share from 0% to 100%, such as 2%, or off; found \(node.found)")
    return nil
  }

  var configNode: ConfigNode {
    guard let value else { return ConfigNode(.string("off")) }
    let whole = Int(exactly: value).map(String.init)
    return ConfigNode(.string("\(whole ?? String(value))%"))
  }
}

import CopydeskCore
import CopydeskHTML

/// A CSS selector as a setting.
struct CleanSelector: SettingValue {
  let selector: Selector

  static var settingKind: SettingKind { .string }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> CleanSelector? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    do {
      return CleanSelector(selector: try Selector(text))
    } catch {
      reader.fail(path, node.mark, error.description)
      return nil
    }
  }

  var configNode: ConfigNode { .init(.string(selector.text)) }
}

import CopydeskCore

/// How many documents are worked on at once, as a setting.
struct WorkerCount: SettingValue {
  var value: Int

  static var settingKind: SettingKind { PositiveCount.settingKind }

  /// Reads a whole number above zero. Other programs take a word for what is the default here.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> WorkerCount? {
    if case .string(let word) = node.value, words.contains(word.lowercased()) {
      reader.fail(
        path, node.position,
        "expected \(settingKind.name), found \(node.found); leave it out for as many as there are processors")
      return nil
    }
    return PositiveCount.read(node, path: path, reader: &reader).map { WorkerCount(value: $0.value) }
  }

  private static let words: Set<String> = ["auto", "automatic", "max", "all", "default", "cores", "cpus"]

  var configNode: ConfigNode { value.configNode }
}

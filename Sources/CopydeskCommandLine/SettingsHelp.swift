import CopydeskCore

/// Settings as lines: key, type and default, and below each its help.
struct SettingsHelp {
  let settings: [SettingDescription]

  var text: String {
    if settings.isEmpty { return "No settings." }
    return (["Settings"] + settings.flatMap { Self.lines($0, indent: 1) }).joined(separator: "\n")
  }

  private static func lines(_ setting: SettingDescription, indent: Int) -> [String] {
    let margin = String(repeating: "  ", count: indent)
    if case .group(let members) = setting.kind {
      return ["\(margin)\(setting.key): a group of settings", "\(margin)    \(setting.help)"]
        + members.flatMap { lines($0, indent: indent + 2) }
    }
    // Stages, and a route in a route, which has the keys of the one that it is in.
    if [.list(.map(.group([]))), .map(.group([]))].contains(setting.kind) {
      let kind = setting.kind == .map(.group([])) ? "the same again" : "a list of stages"
      return ["\(margin)\(setting.key): \(kind)", "\(margin)    \(setting.help)"]
    }
    if case .map(.group(let members)) = setting.kind {
      return [
        "\(margin)\(setting.key): a map from names to groups of settings", "\(margin)    \(setting.help)",
        "\(margin)    <name>:",
      ] + members.flatMap { lines($0, indent: indent + 3) }
    }
    let value = setting.defaultValue.map { node in
      node.value == .null ? "unset by default" : "default \(node.flowYAML)"
    }
    return [
      "\(margin)\(setting.key): \(setting.kind.name) (\(value ?? "required"))", "\(margin)    \(setting.help)",
    ]
  }
}

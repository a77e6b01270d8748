import CopydeskCore

extension Candidate {
  /// What is wrong with the settings.
  var settingsMessages: [String] {
    describe(entry.settings, in: "") + defaultMessages(entry.type) + unknownKeyMessages(entry.type)
  }

  /// Whether every setting, in groups too, has a key in snake case and a line of help.
  private func describe(_ settings: [SettingDescription], in path: String) -> [String] {
    var messages: [String] = []
    for setting in settings {
      let whole = SettingError.join(path, setting.key)
      if !setting.key.split(separator: "_", omittingEmptySubsequences: false).allSatisfy(\.isLowerWord) {
        messages.append("the key '\(whole)' is not in snake case")
      }
      if !setting.help.isHelp {
        messages.append(
          "the help of '\(whole)' is not a sentence that begins with a capital and ends with a period: "
            + "'\(setting.help)'")
      }
      messages += describe(setting.kind.members, in: whole)
    }
    return messages
  }

  /// Whether each default, written into a config file, reads back as itself.
  private func defaultMessages<S: Stage>(_ type: S.Type) -> [String] {
    let defaults = entry.settings.compactMap { setting in setting.defaultValue.map { (setting.key, $0) } }
    let keys = Set(defaults.map(\.0))
    let required = manifest.examples.first?.settings.entries.filter { !keys.contains($0.key) } ?? []
    let node = ConfigNode(.map(defaults.map { .init($0.0, $0.1) } + required))
    do {
      let read = try S.Settings.reading(node).configNode
      return defaults.compactMap { key, value in
        read[key] == value ? nil : "the default of '\(key)' does not read back as itself"
      }
    } catch let errors as SettingErrors {
      return errors.errors.map { "the defaults, written into a config file, are refused: \($0)" }
    } catch {
      return ["the defaults, written into a config file, are refused: \(error)"]
    }
  }

  /// Whether a key that does not exist is refused.
  private func unknownKeyMessages<S: Stage>(_ type: S.Type) -> [String] {
    var entries = manifest.examples.first?.settings.entries ?? []
    entries.append(.init("no_such_setting", true))
    do {
      _ = try S.Settings.reading(ConfigNode(.map(entries)))
      return ["a setting that does not exist is accepted"]
    } catch {
      return []
    }
  }
}

extension SettingKind {
  fileprivate var members: [SettingDescription] {
    switch self {
    case .group(let settings): settings
    case .list(let kind), .map(let kind): kind.members
    case .bool, .int, .number, .string, .size, .duration, .seconds, .path, .choice, .named: []
    }
  }
}

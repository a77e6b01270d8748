/// What the user can set on a stage: a structure whose stored properties are all ``Setting``s.
public protocol StageSettings: SettingValue {
  /// Makes the settings with their defaults. A structure of ``Setting``s has this already.
  init()

  /// The key of the setting that a value by itself is for: `limit: 100` is `limit: { documents: 100 }`. `nil` where there is none.
  static var shorthand: String? { get }
}

extension StageSettings {
  /// None.
  public static var shorthand: String? { nil }

  /// What can be set, in the order of declaration.
  public static var descriptions: [SettingDescription] {
    Self().members.map { $0.setting.description(key: $0.key) }
  }

  /// A group of settings.
  public static var settingKind: SettingKind { .group(descriptions) }

  /// The settings as a node.
  public var configNode: ConfigNode {
    .init(
      .map(
        members.compactMap { member in
          member.setting.description(key: member.key).defaultValue.map { .init(member.key, $0) }
        }))
  }

  /// Reads settings from a map, and finds all that is wrong with them.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Self? {
    let entries: [ConfigNode.Entry]
    switch node.value {
    case .map(let given): entries = given
    case .null: entries = []
    case .bool, .int, .double, .string, .list:
      if let shorthand {
        entries = [.init(shorthand, position: node.position, node)]
        break
      }
      fallthrough
    default:
      var hint = ""
      if case .string(let text) = node.value { hint = missingSpace(in: text) ?? meantSetting(node, text, path, reader) }
      reader.fail(path, node.position, "expected settings (keys and values), found \(node.found)\(hint)")
      return nil
    }
    let errorsBefore = reader.errors.count
    let settings = Self()
    let members = settings.members
    var given: Set<String> = []
    for entry in entries {
      let entryPath = SettingError.join(path, entry.key)
      if let member = members.first(where: { $0.key == entry.key }) {
        given.insert(entry.key)
        member.setting.read(entry.value, path: entryPath, reader: &reader)
      } else {
        let meant = missingSpace(in: entry.key) ?? hint(forUnknown: entry.key)
        reader.fail(entryPath, entry.position, "unknown setting\(meant)")
      }
    }
    for member in members where !given.contains(member.key) {
      if member.setting.isMissing {
        let description = member.setting.description(key: member.key)
        reader.fail(
          SettingError.join(path, member.key), node.position, "required setting is missing: \(description.help)")
      } else {
        member.setting.readDefault(like: reader)
      }
    }
    return reader.errors.count == errorsBefore ? settings : nil
  }

  /// A hint where a key and its value were written without a space between them.
  private static func missingSpace(in text: String) -> String? {
    let key = text.prefix { $0 != ":" }
    guard key.count < text.count, Self().members.contains(where: { $0.key == key }) else { return nil }
    return "; a space is missing after '\(key):'"
  }

  /// A hint for a text in place of settings: the first of them, where it can be that one's value, else those that there are.
  private static func meantSetting(
    _ node: ConfigNode, _ text: String, _ path: String, _ reader: SettingReader
  ) -> String {
    guard let first = Self().members.first else { return "" }
    var trial = reader
    first.setting.read(node, path: path, reader: &trial)
    let isPossible = trial.errors.count == reader.errors.count && text.count <= longestExample
    return isPossible ? "; did you mean '\(first.key): \(text)'?" : list(of: descriptions)
  }

  /// How many characters a text has at most that is said again, with what would be right.
  private static var longestExample: Int { 60 }

  /// What may be meant by a key that is unknown: the nearest one, the same in one of the groups, or any of the few that there are.
  private static func hint(forUnknown key: String) -> String {
    let known = descriptions
    let near = Suggestion.phrase(for: key, among: known.map(\.key))
    if !near.isEmpty { return near }
    for setting in known {
      guard case .group(let inner) = setting.kind, inner.contains(where: { $0.key == key }) else { continue }
      return "; did you mean '\(key)' in '\(setting.key)'?"
    }
    return list(of: known)
  }

  /// The keys that there are, unless they are many.
  private static func list(of known: [SettingDescription]) -> String {
    known.isEmpty || known.count > mostListed ? "" : " (known are \(known.map(\.key).joined(separator: ", ")))"
  }

  /// How many keys are listed.
  private static var mostListed: Int { 20 }

  /// What is wrong with choices that can be looked at one by one, where the settings as a whole could not be read.
  static func wrongChoices(in node: ConfigNode, services: StageServices, baseFolder: String) -> [SettingError] {
    let members = Self().members
    return node.entries.flatMap { entry in
      members.first { $0.key == entry.key }?.setting
        .wrongChoices(in: entry.value, path: entry.key, services: services, baseFolder: baseFolder) ?? []
    }
  }

  /// Reads settings, for tests and hosts that have no config file.
  ///
  /// - Throws: ``SettingErrors`` with all that is wrong.
  public static func reading(_ node: ConfigNode, baseFolder: String = "/") throws -> Self {
    var reader = SettingReader(baseFolder: baseFolder)
    guard let settings = read(node, path: "", reader: &reader) else { throw SettingErrors(reader.errors) }
    return settings
  }

  /// What is wrong with settings that were made in code: those that are required and missing, and paths that nothing can have.
  func flaws(at path: String = "") -> [SettingError] {
    members.flatMap { $0.setting.flaws(at: SettingError.join(path, $0.key)) }
  }

  /// The names of stored properties that are not ``Setting``s: nothing could set them.
  static var undeclaredProperties: [String] {
    Mirror(reflecting: Self()).children.compactMap { $0.value is any AnySetting ? nil : $0.label ?? "?" }
  }

  /// Ends the program where a stage's settings have properties that nothing could set: a mistake of the stage's author.
  static func requireDeclarations(of stage: String) {
    let undeclared = undeclaredProperties
    precondition(
      undeclared.isEmpty,
      "the settings of '\(stage)' have stored properties that no config can set: "
        + "\(undeclared.joined(separator: ", ")). Mark them with @Setting, or compute them in the stage.")
  }

  private var members: [(key: String, setting: any AnySetting)] {
    Mirror(reflecting: self).children.compactMap { child in
      guard let label = child.label, let setting = child.value as? any AnySetting else { return nil }
      return (snakeCase(label.hasPrefix("_") ? String(label.dropFirst()) : label), setting)
    }
  }
}

/// `maxAge` as `max_age`, `htmlURL` as `html_url`, `urlTemplate` as `url_template`.
private func snakeCase(_ name: String) -> String {
  // Most names are one word, of small letters.
  if name.utf8.allSatisfy({ $0 &- 0x61 < 26 }) { return name }
  let characters = Array(name)
  var result = ""
  for (index, character) in characters.enumerated() {
    if index > 0, character.isUppercase {
      let endsWord = !characters[index - 1].isUppercase
      let beginsWord = index + 1 < characters.count && characters[index + 1].isLowercase
      if endsWord || beginsWord { result += "_" }
    }
    result += character.lowercased()
  }
  return result
}

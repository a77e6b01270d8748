import CopydeskCore

/// A stage as a config file names it: `repeats`, or `repeats: { threshold: 0.9 }`.
struct StageReference {
  var name: String
  /// Where the name is.
  var position: ConfigNode.Position?
  /// The settings of the stage; empty where the config has none.
  var settings: ConfigNode
  /// What happens to a document that fails here.
  var onError: ErrorPolicy?

  /// The key in every stage's settings that the engine reads, and the stage never sees.
  static let onErrorKey = "on_error"

  /// Reads a name, or a map of one name to its settings.
  ///
  /// - Parameter settingsOf: The keys that a stage's settings can have, to tell settings that should be indented further.
  init?(_ node: ConfigNode, path: String, settingsOf: (String) -> [String]?, reader: inout SettingReader) {
    switch node.value {
    case .string, .bool, .int, .double:
      guard let name = String.read(node, path: path, reader: &reader) else { return nil }
      self.init(name: name, position: node.position, settings: ConfigNode(.null, position: node.position))
    case .map(let entries) where entries.count == 1:
      var settings = entries[0].value
      if case .null = settings.value { settings.position = entries[0].position }
      self.init(name: entries[0].key, position: entries[0].position, settings: settings)
    case .map(let entries):
      reader.fail(
        path, entries.dropFirst().first?.position ?? node.position, Self.fault(in: entries, settingsOf: settingsOf))
      return nil
    case .null, .list:
      reader.fail(path, node.position, "expected one stage: a name, or a name and its settings; found \(node.found)")
      return nil
    }
  }

  private init(name: String, position: ConfigNode.Position?, settings: ConfigNode) {
    self.name = name
    self.position = position
    self.settings = settings
  }

  /// The error for a map without a name, or with several.
  private static func fault(in entries: [ConfigNode.Entry], settingsOf: (String) -> [String]?) -> String {
    guard entries.count > 1 else { return "expected one stage: a name, or a name and its settings; found an empty map" }
    let (first, second) = (entries[0], entries[1])
    if case .null = first.value.value, let keys = settingsOf(first.key), keys.contains(second.key) {
      return "'\(second.key)' is a setting of '\(first.key)'; indent it further than the name"
    }
    let names = entries.map { "'\($0.key)'" }.joined(separator: ", ")
    return "one stage belongs here, found \(entries.count): \(names)"
  }

  /// Takes the engine's own key out of the settings.
  ///
  /// - Parameter keys: The keys that the stage reads.
  mutating func takeOnError(path: String, position: Registry.Position, keys: [String], reader: inout SettingReader) {
    guard case .map(var entries) = settings.value else { return }
    entries.removeAll { entry in
      let entryPath = SettingError.join(path, entry.key)
      if entry.key == Self.onErrorKey {
        onError = ErrorPolicy.read(entry.value, path: entryPath, reader: &reader)
        if onError == .keep, position != .transform {
          reader.fail(
            entryPath, entry.value.position,
            "'keep' passes a document on as it was before a transform; a \(position.rawValue) can have fail_document or stop"
          )
        }
        return true
      }
      guard !keys.contains(entry.key),
        Suggestion.nearest(to: entry.key, among: keys + [Self.onErrorKey]) == Self.onErrorKey
      else { return false }
      reader.fail(entryPath, entry.position, "unknown setting; did you mean '\(Self.onErrorKey)'?")
      return true
    }
    settings.value = .map(entries)
  }
}

import CopydeskCore
import CopydeskExpressions

/// A stage as a config file names it: `repeats`, or `repeats: { threshold: 0.9 }`.
struct StageReference {
  var name: String
  /// Where the name is.
  var position: ConfigNode.Position?
  /// The settings of the stage; empty where the config has none.
  var settings: ConfigNode
  /// What happens to a document that fails here.
  var onError: ErrorPolicy?
  /// Which documents it is for; `nil` for all.
  var condition: StageCondition?

  /// The keys in every stage's settings that the engine reads, and the stage never sees.
  static let onErrorKey = "on_error"
  static let whenKey = "when"

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
      reader.fail(
        path, node.position,
        "expected one stage: a name, or a name and its settings; found \(node.found)\(path == "source" && node.typeName == "a list" ? "; 'sources' takes several" : "")"
      )
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

  /// Takes the engine's own keys out of the settings.
  ///
  /// - Parameter keys: The keys that the stage reads.
  mutating func takeEngineKeys(
    path: String, position: Registry.Position, keys: [String], reader: inout SettingReader
  ) {
    guard case .map(let entries) = settings.value else { return }
    var own: [ConfigNode.Entry] = []
    for entry in entries {
      let entryPath = SettingError.join(path, entry.key)
      switch entry.key {
      case Self.onErrorKey: readPolicy(entry.value, path: entryPath, position: position, reader: &reader)
      case Self.whenKey: readCondition(entry.value, path: entryPath, position: position, reader: &reader)
      case _ where keys.contains(entry.key): own.append(entry)
      default:
        let engineKeys = [Self.onErrorKey] + (position == .source ? [] : [Self.whenKey])
        if let key = Suggestion.nearest(to: entry.key, among: keys + engineKeys), engineKeys.contains(key) {
          reader.fail(entryPath, entry.position, "unknown setting; did you mean '\(key)'?")
        } else {
          own.append(entry)
        }
      }
    }
    settings.value = .map(own)
  }

  private mutating func readPolicy(
    _ node: ConfigNode, path: String, position: Registry.Position, reader: inout SettingReader
  ) {
    onError = ErrorPolicy.read(node, path: path, reader: &reader)
    guard onError == .keep, position != .transform else { return }
    reader.fail(
      path, node.position,
      "'keep' passes a document on as it was before a transform; a \(position.rawValue) can have fail_document or stop")
  }

  private mutating func readCondition(
    _ node: ConfigNode, path: String, position: Registry.Position, reader: inout SettingReader
  ) {
    guard position != .source else {
      reader.fail(
        path, node.position,
        "a source hands out all that it reads; put the condition on transforms and sinks, or drop documents with filter"
      )
      return
    }
    let read = Condition.read(node, path: path, reader: &reader)
    read?.warn(at: path, node.position, reader: &reader)
    condition = read?.stageCondition
  }
}

extension Condition {
  /// Warns of one that holds for no document.
  func warn(at path: String, _ position: ConfigNode.Position?, reader: inout SettingReader) {
    guard truth == .never else { return }
    reader.warn(
      path, position, "'\(expression.source)' holds for no document; ask for something of it, such as words > 100")
  }

  /// The condition as the engine asks it.
  var stageCondition: StageCondition {
    StageCondition(expression.source) { try holds(for: $0) }
  }
}

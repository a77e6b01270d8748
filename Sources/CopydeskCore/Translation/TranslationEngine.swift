/// Turns texts from one language into another.
///
/// An engine is registered with the host by its name, as stages are, and chosen in a config file as
/// `engine: name` or `engine: { name: { … } }`.
public protocol TranslationEngine: Sendable {
  /// What the user can set.
  associatedtype Settings: StageSettings = NoSettings

  /// The engine's name in config files.
  static var name: String { get }
  /// The version of what the engine does.
  static var version: String { get }
  /// What it does, in one sentence.
  static var summary: String { get }

  /// Makes the engine.
  init(settings: Settings) throws

  /// Translates texts. Called for one document at a time, on several documents at once.
  ///
  /// - Parameter request: The texts, in reading order, and the languages.
  /// - Returns: As many texts, in the same order.
  /// - Throws: Any error; the document fails with it.
  func translate(_ request: TranslationRequest) async throws -> [TranslationSegment]
}

/// What an engine is asked for.
public struct TranslationRequest: Sendable {
  /// The texts, in reading order.
  public var segments: [TranslationSegment]
  /// The language of the texts as a BCP 47 tag; `nil` when it is unknown.
  public var source: String?
  /// The language that is wanted, as a BCP 47 tag.
  public var target: String

  /// Makes a request.
  public init(segments: [TranslationSegment], source: String?, target: String) {
    self.segments = segments
    self.source = source
    self.target = target
  }
}

/// A text with its marks. An engine that moves words moves the marks with them.
public struct TranslationSegment: Sendable, Hashable {
  /// The text.
  public var text: String
  /// What parts of it are.
  public var marks: [Mark]

  /// Makes a segment.
  public init(text: String, marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }
}

/// The translation engines that a host knows, by name.
public struct TranslationEngines: Sendable {
  private var factories: [String: @Sendable (ConfigNode, String, inout SettingReader) -> (any TranslationEngine)?] = [:]
  private var known: [String: any TranslationEngine.Type] = [:]

  /// Knows no engine.
  public init() {}

  /// The names, in order.
  public var names: [String] { known.keys.sorted() }

  /// The engine types, in order of their names.
  public var types: [any TranslationEngine.Type] { names.compactMap { known[$0] } }

  /// Adds an engine, in place of one with the same name.
  public mutating func register<Engine: TranslationEngine>(_ engine: Engine.Type) {
    known[engine.name] = engine
    factories[engine.name] = { node, path, reader in
      guard let settings = Engine.Settings.read(node, path: path, reader: &reader) else { return nil }
      do {
        return try Engine(settings: settings)
      } catch {
        reader.fail(path, node.position, "\(error)")
        return nil
      }
    }
  }

  /// Makes the engine that a setting names.
  ///
  /// - Throws: ``SettingErrors``
  public func make(_ choice: EngineChoice, path: String = "engine") throws -> any TranslationEngine {
    guard let factory = factories[choice.name] else {
      let list = names.isEmpty ? "none is registered" : "known are \(names.joined(separator: ", "))"
      throw SettingErrors([
        SettingError(
          path: path, position: choice.position,
          "no engine '\(choice.name)' (\(list))\(Suggestion.phrase(for: choice.name, among: names))")
      ])
    }
    var reader = SettingReader(baseFolder: choice.baseFolder)
    guard let engine = factory(choice.settings, SettingError.join(path, choice.name), &reader) else {
      throw SettingErrors(reader.errors)
    }
    return engine
  }
}

/// An engine's name and settings, as a setting: `stub`, or `{ stub: { … } }`.
public struct EngineChoice: SettingValue, Hashable {
  /// The engine's name.
  public var name: String
  /// The engine's settings, not read yet.
  public var settings: ConfigNode
  /// Where the name stands.
  public var position: ConfigNode.Position?
  var baseFolder = "/"

  /// Makes a choice.
  public init(_ name: String, settings: ConfigNode = [:]) {
    self.name = name
    self.settings = settings
  }

  /// An engine.
  public static var settingKind: SettingKind { .engine }

  /// Reads a name, or a map of one name to its settings.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> EngineChoice? {
    var choice: EngineChoice
    switch node.value {
    case .string(let name):
      choice = EngineChoice(name)
      choice.position = node.position
    case .map(let entries) where entries.count == 1:
      choice = EngineChoice(entries[0].key, settings: entries[0].value)
      choice.position = entries[0].position
    default:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
    choice.baseFolder = reader.baseFolder
    return choice
  }

  /// The value as a node.
  public var configNode: ConfigNode {
    settings.entries.isEmpty ? .init(.string(name)) : .init(.map([.init(name, settings)]))
  }
}

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

  init(settings: Settings) throws

  /// Translates texts. Called for one document at a time, on several documents at once.
  ///
  /// - Parameter request: The texts, in reading order, and the languages.
  /// - Returns: As many texts, in the same order.
  /// - Throws: Any error; the document fails with it.
  func translate(_ request: TranslationRequest) async throws -> [TranslationSegment]
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

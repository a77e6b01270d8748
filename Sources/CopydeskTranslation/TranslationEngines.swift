public import CopydeskCore

/// The translation engines that a host knows, by name: a service of the stages that translate.
public struct TranslationEngines: StageService {
  public static let title = "Translation engines"

  private typealias Factory = @Sendable (EngineChoice, _ path: String) throws -> any TranslationEngine

  private var factories: [String: Factory] = [:]
  private var known: [String: any TranslationEngine.Type] = [:]

  /// Knows no engine.
  public init() {}

  /// The names, in order.
  public var names: [String] { known.keys.sorted() }

  /// The engine types, in order of their names.
  public var types: [any TranslationEngine.Type] { names.compactMap { known[$0] } }

  public var offers: [ServiceOffer] { types.map(ServiceOffer.init) }

  /// Adds an engine, in place of one with the same name.
  public mutating func register<Engine: TranslationEngine>(_ engine: Engine.Type) {
    known[engine.name] = engine
    factories[engine.name] = { choice, path in
      let settings = try choice.read(Engine.Settings.self, path: path)
      do {
        return try Engine(settings: settings)
      } catch {
        let place = SettingError.join(path, engine.name)
        throw SettingErrors([SettingError(path: place, position: choice.settings.position, "\(error)")])
      }
    }
  }

  /// Makes the engine that a setting names.
  ///
  /// - Throws: ``CopydeskCore/SettingErrors``
  public func make(_ choice: EngineChoice, path: String = "engine") throws -> any TranslationEngine {
    guard let factory = factories[choice.name] else {
      let list = names.isEmpty ? "none is registered" : "known are \(names.joined(separator: ", "))"
      throw SettingErrors([
        SettingError(
          path: path, position: choice.position,
          "no engine '\(choice.name)' (\(list))\(Suggestion.phrase(for: choice.name, among: names))")
      ])
    }
    return try factory(choice, path)
  }
}

/// The name of an engine, with settings or without, as a setting: `stub`, or `{ stub: { … } }`.
public typealias EngineChoice = NamedChoice<TranslationEngines>

extension TranslationEngines: NamedOptions {
  public static let optionName = "an engine"

  public static func check(_ choice: EngineChoice, path: String, in services: StageServices) throws {
    _ = try services[TranslationEngines.self].make(choice, path: path)
  }
}

extension Registry {
  /// The translation engines.
  public var translationEngines: TranslationEngines {
    get { services[TranslationEngines.self] }
    set { services[TranslationEngines.self] = newValue }
  }
}

extension ServiceOffer {
  fileprivate init(_ engine: any TranslationEngine.Type) {
    let settings = ServiceOffer.settings(of: engine)
    var uses: [ConfigNode] = [["engine": .init(.string(engine.name)), "to": "en"]]
    if let first = settings.first {
      let value = first.defaultValue ?? .init(.string("…"))
      let chosen = ConfigNode(.map([.init(engine.name, .init(.map([.init(first.key, value)])))]))
      uses.append(["engine": chosen, "to": "en"])
    }
    self.init(
      name: engine.name, kind: "translation engine", version: engine.version, summary: engine.summary,
      settings: settings, stage: "translate", uses: uses)
  }

  private static func settings<Engine: TranslationEngine>(of engine: Engine.Type) -> [SettingDescription] {
    Engine.Settings.descriptions
  }
}

/// Says what a setting chooses by name; see ``NamedChoice``.
public protocol NamedOptions: Sendable {
  /// What one of them is, with its article: `a font`.
  static var optionName: String { get }

  /// Makes what was chosen, to see whether it can be made: what is wrong with it is told even where the settings around it are wrong.
  ///
  /// - Throws: ``SettingError`` or ``SettingErrors``.
  static func check(_ choice: NamedChoice<Self>, path: String, in services: StageServices) throws
}

extension NamedOptions {
  /// Finds nothing wrong.
  public static func check(_ choice: NamedChoice<Self>, path: String, in services: StageServices) throws {}
}

/// A choice that can be checked without knowing what it chooses among.
protocol CheckedChoice {
  func problems(path: String, in services: StageServices) -> [SettingError]
}

extension NamedChoice: CheckedChoice {
  func problems(path: String, in services: StageServices) -> [SettingError] {
    do {
      try Options.check(self, path: path, in: services)
      return []
    } catch let error as SettingError {
      return [error]
    } catch let errors as SettingErrors {
      return errors.errors
    } catch {
      return [SettingError(path: path, position: position, "\(error)")]
    }
  }
}

/// A name and the settings of what it names, as a setting: `plain`, or `{ plain: { size: 12 } }`.
///
/// Which names there are and what each takes is not known when the config is read, but when a stage is made: a ``StageService`` has
/// them, reads the settings by ``read(_:path:)`` and makes what was chosen.
public struct NamedChoice<Options: NamedOptions>: SettingValue, Hashable {
  /// The name.
  public var name: String
  /// The settings of what it names, not read yet.
  public var settings: ConfigNode
  /// Where the name is.
  public var position: ConfigNode.Position?
  private var baseFolder = "/"

  public init(_ name: String, settings: ConfigNode = [:]) {
    self.name = name
    self.settings = settings
  }

  /// A name, with settings or without.
  public static var settingKind: SettingKind { .named(Options.optionName) }

  /// Reads a name, or a map of one name to its settings.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> NamedChoice? {
    var choice: NamedChoice
    switch node.value {
    case .string(let name):
      choice = NamedChoice(name)
      choice.position = node.position
    case .map(let entries) where entries.count == 1:
      choice = NamedChoice(entries[0].key, settings: entries[0].value)
      choice.position = entries[0].position
    default:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
    choice.baseFolder = reader.baseFolder
    return choice
  }

  /// Reads the settings of what was chosen.
  ///
  /// - Parameter path: The path of the setting, for errors.
  /// - Throws: ``SettingErrors`` with all that is wrong.
  public func read<Settings: StageSettings>(
    _ type: Settings.Type, path: String
  ) throws(SettingErrors) -> Settings {
    var reader = SettingReader(baseFolder: baseFolder)
    guard let settings = Settings.read(self.settings, path: SettingError.join(path, name), reader: &reader) else {
      throw SettingErrors(reader.errors)
    }
    return settings
  }

  /// The value as a node.
  public var configNode: ConfigNode {
    settings.entries.isEmpty ? .init(.string(name)) : .init(.map([.init(name, settings)]))
  }
}

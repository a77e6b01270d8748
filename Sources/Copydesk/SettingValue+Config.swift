public import CopydeskCore
import CopydeskConfig
import FoundationEssentials

extension SettingValue {
  /// Reads a value that is written as in a config file, for types that say more than Swift's own, such as selectors and files of
  /// rules:
  ///
  ///     $0.remove = try .init(config: [".promo", "//aside"])
  ///     $0.sitesFrom = try .init(config: "rules")
  ///
  /// Paths in it start from the current folder. Variables in files that it names are those of the process.
  ///
  /// - Throws: ``CopydeskCore/SettingErrors`` with all that is wrong.
  public init(config node: ConfigNode) throws {
    let files = NamedFiles(config: "", environment: ProcessInfo.processInfo.environment)
    var reader = SettingReader(baseFolder: FileManager.default.currentDirectoryPath, files: files)
    guard let value = Self.read(node, path: "", reader: &reader) else { throw SettingErrors(reader.errors) }
    self = value
  }
}

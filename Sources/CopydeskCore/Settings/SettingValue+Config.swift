import FoundationEssentials

extension SettingValue {
  /// Reads a value that is written as in a config file, for types that say more than Swift's own, such as selectors:
  ///
  ///     $0.remove = try .init(config: [".promo", "//aside"])
  ///
  /// Paths in it start from the current folder.
  ///
  /// - Throws: ``SettingErrors`` with all that is wrong.
  public init(config node: ConfigNode) throws {
    var reader = SettingReader(baseFolder: FileManager.default.currentDirectoryPath)
    guard let value = Self.read(node, path: "", reader: &reader) else { throw SettingErrors(reader.errors) }
    self = value
  }
}

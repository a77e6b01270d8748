import CopydeskCore

/// Reads the files of settings that a config names.
struct NamedFiles: SettingFiles {
  /// The config, as the user named it.
  let config: String
  /// The variables that `${NAME}` stands for.
  let environment: [String: String]

  func read(_ path: FilePath) throws(SettingError) -> SettingFileContents {
    let bytes = try ConfigFile.bytes(path: path.absolute)
    var contents = SettingFileContents(name: shownName(path), node: nil)
    do throws(SettingError) {
      let source = SourceText(try ConfigFile.text(of: bytes))
      let tree = try YAMLReader.read(source)
      guard let root = tree.root else { throw SettingError("the file is empty") }
      var converter = NodeConverter(source: source, masks: tree.masks, environment: environment)
      contents.node = try converter.convert(root)
      contents.errors = converter.errors
    } catch {
      contents.node = nil
      contents.errors = [error]
    }
    return contents
  }

  /// The file as the user would name it from where the config was named from.
  private func shownName(_ path: FilePath) -> String {
    guard !path.given.hasPrefix("/"), let slash = config.lastIndex(of: "/") else { return path.given }
    return config[...slash] + path.given
  }
}

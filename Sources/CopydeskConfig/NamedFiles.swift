package import CopydeskCore

/// Reads the files of settings that a config names.
package struct NamedFiles: SettingFiles {
  /// The config, as the user named it; empty where files are named from the working folder.
  let config: String
  /// The variables for `${NAME}`.
  let environment: [String: String]
  /// What was read.
  let digests = NamedFileDigests()
  /// Reads them.
  let files: ConfigFiles

  package init(config: String, environment: [String: String]) {
    self.init(config: config, environment: environment, files: ConfigFiles())
  }

  init(config: String, environment: [String: String], files: ConfigFiles) {
    (self.config, self.environment, self.files) = (config, environment, files)
  }

  package func read(_ path: PathSetting) throws(SettingError) -> SettingFileContents {
    let bytes = try files.bytes(path: path.absolute, absolute: path.absolute)
    digests.note(bytes, of: shownName(path), at: path.absolute)
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

  package func bytes(of path: PathSetting) throws(SettingError) -> [UInt8] {
    let bytes = try files.bytes(path: path.absolute, absolute: path.absolute, mayBePipe: false)
    guard bytes.count <= ConfigFile.largest else { throw ConfigFile.tooLarge }
    digests.note(bytes, of: shownName(path), at: path.absolute)
    return bytes
  }

  package func names(in path: PathSetting) throws(SettingError) -> [String]? {
    try files.names(in: path.absolute)
  }

  package func shownName(_ path: PathSetting) -> String {
    path.given.isRooted ? path.given : config.pathStart + path.given
  }
}

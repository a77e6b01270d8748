/// A setting that has a file of its own, which the config names by a path from the config's folder.
///
///     @Setting("Files with lists of forbidden words.") var wordsFrom: [SettingFile<[String]>] = []
///
/// The file is read like the config: in the same language, with the same variables, and what is wrong with it is reported with its
/// name, line and column. Paths in it start from its own folder.
public struct SettingFile<Value: SettingValue>: SettingValue {
  /// Where the file is.
  public var path: PathSetting
  /// What it says.
  public var value: Value

  /// A path.
  public static var settingKind: SettingKind { .path }

  /// Reads the path, and the file.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> SettingFile? {
    guard let file = PathSetting.read(node, path: path, reader: &reader) else { return nil }
    guard let files = reader.files else {
      reader.fail(path, node.position, "a file of settings can be named only in a config file")
      return nil
    }
    let contents: SettingFileContents
    do {
      contents = try files.read(file)
    } catch {
      reader.fail(path, node.position, "'\(file.given)' \(error.message)")
      return nil
    }
    var own = SettingReader(baseFolder: PathSetting.normalized(file.absolute + "/.."))
    let value = contents.node.flatMap { Value.read($0, path: "", reader: &own) }
    let errors = contents.errors + own.errors.filter { !contents.hides($0) }
    reader.errors += errors.map { $0.inFile(contents.name) }
    reader.warnings += own.warnings.map { $0.inFile(contents.name) }
    return errors.isEmpty ? value.map { SettingFile(path: file, value: $0) } : nil
  }

  /// The path as a node.
  public var configNode: ConfigNode { path.configNode }
}

/// What a file of settings holds.
public struct SettingFileContents: Sendable {
  /// The file's name as it is shown to the user.
  public var name: String
  /// What it holds; `nil` where it could not be read as a whole.
  public var node: ConfigNode?
  /// What is wrong with it.
  public var errors: [SettingError]

  /// Makes contents.
  public init(name: String, node: ConfigNode?, errors: [SettingError] = []) {
    self.name = name
    self.node = node
    self.errors = errors
  }

  /// Whether an error only follows from another one at its place.
  func hides(_ error: SettingError) -> Bool {
    error.position.map { position in errors.contains { $0.position == position } } ?? false
  }
}

extension SettingError {
  /// The error as one in a file of settings, unless it is in another file already.
  fileprivate func inFile(_ name: String) -> SettingError {
    SettingError(path: path, file: file ?? name, position: position, message)
  }
}

/// Reads files of settings, for a host that has config files.
public protocol SettingFiles: Sendable {
  /// Reads a file that is written like the config.
  ///
  /// - Throws: Where there is no such file, or it cannot be opened, an error whose message goes on after the file's name.
  func read(_ path: PathSetting) throws(SettingError) -> SettingFileContents

  /// The bytes of a file in a format of its own, at most 10 MB of them.
  ///
  /// - Throws: As ``read(_:)`` does, and for a larger file.
  func bytes(of path: PathSetting) throws(SettingError) -> [UInt8]

  /// The names of what is in a folder, in the order of their bytes; `nil` where the path does not lead to a folder.
  ///
  /// - Throws: Where the folder cannot be listed.
  func names(in path: PathSetting) throws(SettingError) -> [String]?

  /// The path as the user would write it from where the config was named from.
  func shownName(_ path: PathSetting) -> String
}

public import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads config files, and builds their pipelines.
///
///     let pipeline = try ConfigLoader(registry: registry, environment: environment).load(path: "news.yaml")
public struct ConfigLoader: Sendable {
  /// The stages that a config can name.
  public var registry: Registry
  /// The variables for `${NAME}`.
  public var environment: [String: String]
  /// Whether stateful transforms are made without what earlier runs left: the settings that name their states are left out.
  package var forgetsStates = false
  /// Where the outputs lead that lie in one folder: those of sinks, and the files of failed and dropped documents. `nil` for where the config
  /// says.
  package var redirect: PathRedirect?
  /// The files of the config as an earlier reading has found them; `nil` to read them from the disk.
  package var snapshot: ConfigSnapshot?

  public init(registry: Registry, environment: [String: String] = [:]) {
    self.registry = registry
    self.environment = environment
  }

  /// Reads the pipeline of a config file. Paths in it are relative to the file's folder.
  ///
  /// - Parameters:
  ///   - path: The file. It is named in errors as it is given here.
  ///   - preflight: Whether stages check that inputs exist and outputs can be written; this changes nothing.
  ///   - warn: Receives warnings about settings that are allowed and may not do what is expected, before errors are thrown.
  /// - Throws: ``ConfigError`` with all mistakes.
  public func load(
    path: String, preflight: Bool = true, warn: (ConfigProblem) -> Void = { _ in }
  ) throws(ConfigError) -> Pipeline {
    try load(path: path, preflight: preflight ? .all : .none, warn: warn)
  }

  /// Reads the pipeline of a config file whose inputs may be gone: what sources find is not looked at.
  ///
  /// - Throws: ``ConfigError`` with all mistakes.
  package func loadForReplay(path: String) throws(ConfigError) -> Pipeline {
    try load(path: path, preflight: .allButSources) { _ in }
  }

  private func load(
    path: String, preflight: PreflightScope, warn: (ConfigProblem) -> Void
  ) throws(ConfigError) -> Pipeline {
    if !path.isRooted, !Self.isCurrentFolderReadable {
      let message =
        "the working folder's name is not UTF-8, as paths have to be; rename it, or give the config's absolute path"
      throw ConfigError([SettingError(message)], file: path)
    }
    let absolute = PathSetting(path, relativeTo: Self.currentFolder).absolute
    let files = ConfigFiles(snapshot)
    let text: String
    do {
      text = try ConfigFile.text(of: files.bytes(path: path, absolute: absolute))
    } catch {
      throw ConfigError([error], file: path)
    }
    let folder = PathSetting.normalized(absolute + "/..")
    return try load(
      text: text, file: path, baseFolder: folder, configPath: absolute, files: files,
      preflight: preflight, warn: warn)
  }

  /// Reads the pipeline of a config that is given as a text.
  ///
  /// - Parameters:
  ///   - text: The config.
  ///   - file: Its name in errors.
  ///   - baseFolder: The folder to which paths in it are relative; it may itself be relative to the working folder.
  ///   - preflight: Whether stages check that inputs exist and outputs can be written; this changes nothing.
  ///   - warn: Receives warnings about settings that are allowed and may not do what is expected, before errors are thrown.
  /// - Throws: ``ConfigError`` with all mistakes.
  public func load(
    text: String, file: String, baseFolder: String, preflight: Bool = true, warn: (ConfigProblem) -> Void = { _ in }
  ) throws(ConfigError) -> Pipeline {
    let folder = baseFolder.isRooted ? baseFolder : "\(Self.currentFolder)/\(baseFolder)"
    return try load(
      text: text, file: file, baseFolder: PathSetting.normalized(folder), configPath: nil,
      files: ConfigFiles(snapshot), preflight: preflight ? .all : .none, warn: warn)
  }

  private func load(
    text: String, file: String, baseFolder: String, configPath: String?, files: ConfigFiles,
    preflight: PreflightScope, warn: (ConfigProblem) -> Void
  ) throws(ConfigError) -> Pipeline {
    var errors: [SettingError]
    do throws(SettingError) {
      guard text.utf8.count <= ConfigFile.largest else { throw ConfigFile.tooLarge }
      let source = SourceText(text)
      let tree = try YAMLReader.read(source)
      guard let root = tree.root else { throw SettingError("the file is empty; a pipeline needs a source and sinks") }
      var converter = NodeConverter(source: source, masks: tree.masks, environment: environment)
      let node = try converter.convert(root)
      let named = NamedFiles(config: file, environment: environment, files: files)
      var builder = PipelineBuilder(node, registry: registry, baseFolder: baseFolder, files: named)
      builder.forgetsStates = forgetsStates
      builder.redirect = redirect
      let pipeline = builder.build(configPath: configPath, preflight: preflight)
      for warning in ConfigProblem.sorted(builder.warnings, file: file, areWarnings: true) { warn(warning) }
      if let pipeline, converter.errors.isEmpty { return pipeline }
      errors = converter.errors + builder.errors.filter { $0.file != nil || !converter.hidesErrors(at: $0.position) }
    } catch {
      errors = [error]
    }
    throw ConfigError(errors, file: file)
  }

  /// Whether the working folder's name is a text.
  private static var isCurrentFolderReadable: Bool {
    guard let folder = getcwd(nil, 0) else { return true }
    defer { free(folder) }
    return String(validatingCString: folder) != nil
  }

  private static var currentFolder: String {
    guard let folder = getcwd(nil, 0) else { return "/" }
    defer { free(folder) }
    return String(cString: folder)
  }
}

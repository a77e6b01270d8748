public import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads config files and makes pipelines of them.
///
///     let pipeline = try ConfigLoader(registry: registry, environment: environment).load(path: "news.yaml")
public struct ConfigLoader: Sendable {
  /// The stages that a config can name.
  public var registry: Registry
  /// The variables that `${NAME}` stands for.
  public var environment: [String: String]

  /// Makes a loader.
  public init(registry: Registry, environment: [String: String] = [:]) {
    self.registry = registry
    self.environment = environment
  }

  /// Makes the pipeline of a config file. Paths in it start from the file's folder.
  ///
  /// - Parameters:
  ///   - path: The file. It is named in errors as it is given here.
  ///   - preflight: Whether stages look whether inputs are there and outputs can be written; nothing is changed by that.
  ///   - warn: Takes what is allowed but does not do what somebody may expect, where nothing is wrong.
  /// - Throws: ``ConfigError`` with all that is wrong.
  public func load(
    path: String, preflight: Bool = true, warn: (ConfigProblem) -> Void = { _ in }
  ) throws(ConfigError) -> Pipeline {
    let text: String
    do {
      text = try ConfigFile.text(of: ConfigFile.bytes(path: path))
    } catch {
      throw ConfigError([error], file: path)
    }
    let absolute = FilePath(path, relativeTo: Self.currentFolder).absolute
    let folder = FilePath.normalized(absolute + "/..")
    return try load(
      text: text, file: path, baseFolder: folder, configPath: absolute, preflight: preflight, warn: warn)
  }

  /// Makes the pipeline of a config that is at hand as a text.
  ///
  /// - Parameters:
  ///   - text: The config.
  ///   - file: What it is called in errors.
  ///   - baseFolder: The folder that paths in it start from; a relative one starts from the working folder.
  ///   - preflight: Whether stages look whether inputs are there and outputs can be written; nothing is changed by that.
  ///   - warn: Takes what is allowed but does not do what somebody may expect, where nothing is wrong.
  /// - Throws: ``ConfigError`` with all that is wrong.
  public func load(
    text: String, file: String, baseFolder: String, preflight: Bool = true, warn: (ConfigProblem) -> Void = { _ in }
  ) throws(ConfigError) -> Pipeline {
    let folder = baseFolder.hasPrefix("/") ? baseFolder : "\(Self.currentFolder)/\(baseFolder)"
    return try load(
      text: text, file: file, baseFolder: FilePath.normalized(folder), configPath: nil, preflight: preflight, warn: warn
    )
  }

  private func load(
    text: String, file: String, baseFolder: String, configPath: String?, preflight: Bool, warn: (ConfigProblem) -> Void
  ) throws(ConfigError) -> Pipeline {
    var errors: [SettingError]
    do throws(SettingError) {
      guard text.utf8.count <= ConfigFile.largest else { throw ConfigFile.tooLarge }
      let source = SourceText(text)
      let tree = try YAMLReader.read(source)
      guard let root = tree.root else { throw SettingError("the file is empty; a pipeline needs a source and sinks") }
      var converter = NodeConverter(source: source, masks: tree.masks, environment: environment)
      let node = try converter.convert(root)
      let files = NamedFiles(config: file, environment: environment)
      var builder = PipelineBuilder(node, registry: registry, baseFolder: baseFolder, files: files)
      let pipeline = builder.build(configPath: configPath, preflight: preflight)
      if let pipeline, converter.errors.isEmpty {
        for warning in builder.warnings { warn(ConfigProblem(warning, file: file)) }
        return pipeline
      }
      errors = converter.errors + builder.errors.filter { $0.file != nil || !converter.hidesErrors(at: $0.mark) }
    } catch {
      errors = [error]
    }
    throw ConfigError(errors, file: file)
  }

  private static var currentFolder: String {
    guard let folder = getcwd(nil, 0) else { return "/" }
    defer { free(folder) }
    return String(cString: folder)
  }
}

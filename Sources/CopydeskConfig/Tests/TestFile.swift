import CopydeskCore

/// The tests of one file, and the pipeline that they are for.
public struct TestFile: Sendable {
  /// The file, as the user named it.
  public var path: String
  /// The config with the pipeline: this file itself, or the one that it belongs to.
  public var configPath: String
  public var tests: [PlacedTest]

  /// What tests are named after where they lie beside their config: `news.test.yaml` beside `news.yaml`.
  static let endings = [(".test.yaml", ".yaml"), (".test.yml", ".yml")]
}

/// A file of tests that lies beside a config.
struct TestFileSettings: StageSettings {
  @Setting("The config whose pipeline is tested; the file of the same name without '.test', unless given.")
  var config: PathSetting? = nil
  @Setting("The tests.") var tests: [PlacedTest]
}

extension ConfigLoader {
  /// Reads the tests of a config, and those that lie beside it; or those of a `*.test.yaml` file.
  ///
  /// - Throws: ``ConfigError`` with all mistakes in the tests. Those in the pipeline ``load(path:preflight:warn:)`` finds.
  public func tests(path: String) throws(ConfigError) -> [TestFile] {
    if let ending = TestFile.endings.first(where: { path.hasSuffix($0.0) }) {
      let beside = path.dropLast(ending.0.count) + ending.1
      return [try testFile(path: path, beside: String(beside))]
    }
    var files = [TestFile(path: path, configPath: path, tests: try ownTests(path: path))]
    for (testEnding, ending) in TestFile.endings where path.hasSuffix(ending) {
      let beside = path.dropLast(ending.count) + testEnding
      if (try? ConfigFile.bytes(path: String(beside))) != nil {
        files.append(try testFile(path: String(beside), beside: path))
      }
    }
    return files
  }

  private func ownTests(path: String) throws(ConfigError) -> [PlacedTest] {
    let read = try node(path: path)
    var reader = read.reader
    let tests = read.node["tests"].flatMap { [PlacedTest].read($0, path: "tests", reader: &reader) }
    if !reader.errors.isEmpty { throw ConfigError(reader.errors, file: path) }
    return tests ?? []
  }

  private func testFile(path: String, beside config: String) throws(ConfigError) -> TestFile {
    let read = try node(path: path)
    var reader = read.reader
    guard let settings = TestFileSettings.read(read.node, path: "", reader: &reader) else {
      throw ConfigError(reader.errors, file: path)
    }
    let configPath = settings.config?.absolute ?? config
    let taken = [
      ReservedPaths.Entry(PathSetting(path).absolute, for: "is this file of tests itself"),
      ReservedPaths.Entry(PathSetting(configPath).absolute, for: "is the config"),
    ]
    let clashes = GoldenClashes(tests: settings.tests, taken: taken).errors(path: "tests")
    if !clashes.isEmpty { throw ConfigError(clashes, file: path) }
    return TestFile(path: path, configPath: configPath, tests: settings.tests)
  }

  private func node(path: String) throws(ConfigError) -> (node: ConfigNode, reader: SettingReader) {
    let folder = PathSetting.normalized(PathSetting(path).absolute + "/..")
    do throws(SettingError) {
      let source = SourceText(try ConfigFile.text(of: ConfigFile.bytes(path: path)))
      let tree = try YAMLReader.read(source)
      guard let root = tree.root else { throw SettingError("the file is empty") }
      var converter = NodeConverter(source: source, masks: tree.masks, environment: environment)
      let node = try converter.convert(root)
      let files = NamedFiles(config: path, environment: environment)
      var reader = SettingReader(baseFolder: folder, files: files)
      reader.errors = converter.errors
      return (node, reader)
    } catch {
      throw ConfigError([error], file: path)
    }
  }
}

import CopydeskConfig
import CopydeskCore

/// A source that finds nothing in paths with `missing` in them.
struct Pages: Source {
  struct Settings: StageSettings {
    @Setting("The pages to read.") var path: [PathSetting]
    @Setting("How many pages to read.") var most: Int? = nil
  }

  static let manifest = StageManifest(name: "pages", summary: "Reads pages.", examples: [])
  let settings: Settings

  init(settings: Settings) { self.settings = settings }

  func preflight() -> [SettingError] {
    settings.path.enumerated().filter { $0.element.given.contains("missing") }.map { index, path in
      SettingError(path: settings.path.count == 1 ? "path" : "path[\(index)]", "no such file: \(path.given)")
    }
  }

  func settingThatReads(folder: String) -> String? {
    settings.path.firstIndex { "\(folder)/".hasPrefix("\($0.absolute)/") }.map {
      settings.path.count == 1 ? "path" : "path[\($0)]"
    }
  }

  func read(in context: SourceContext, emit: Emit) async throws {}
}

/// A transform with settings of every kind.
struct Redact: Transform {
  enum Case: String, SettingChoice { case fold, keep }

  struct Marker: StageSettings {
    @Setting("The text.") var text = "[redacted]"
    @Setting("How often it stands.") var times = 1
  }

  struct Settings: StageSettings {
    @Setting("Lines with any of these words are replaced.") var words: [String]
    @Setting("What is put in their place.") var marker = Marker()
    @Setting("How much of a line must match.") var threshold = 0.5
    @Setting("Whether capitals count.") var letterCase = Case.fold
    @Setting("Whether to count.") var counting = false
    @Setting("Words for words.") var table: [String: String] = [:]
  }

  static let manifest = StageManifest(name: "redact", version: "3", summary: "Replaces lines.", examples: [])
  let settings: Settings
  let limits: DocumentLimits

  static func make(settings: Settings, in environment: StageEnvironment) throws -> Redact {
    guard settings.threshold <= 1 else { throw SettingError(path: "threshold", "must be at most 1") }
    return Redact(settings: settings, limits: environment.limits)
  }

  init(settings: Settings, limits: DocumentLimits) {
    self.settings = settings
    self.limits = limits
  }

  init(settings: Settings) throws { self.init(settings: settings, limits: .default) }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome { .keep }
}

/// A stateful transform without settings.
struct Unseen: StatefulTransform {
  static let manifest = StageManifest(name: "dedup.unseen", summary: "Drops what was seen.", examples: [])

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome { .keep }
}

/// A sink that writes one file, and cannot write any with `locked` in its path.
struct Lines: Sink {
  struct Settings: StageSettings {
    @Setting("The file to write.") var path: PathSetting
  }

  static let manifest = StageManifest(name: "lines", summary: "Writes lines.", examples: [])
  let settings: Settings

  init(settings: Settings) { self.settings = settings }

  var outputs: [SinkOutput] { [SinkOutput(path: settings.path.absolute, isFile: true, setting: "path")] }

  func preflight() -> [SettingError] {
    settings.path.given.contains("locked") ? [SettingError(path: "path", "cannot be written: no permission")] : []
  }

  func write(_ rendering: Document, in context: StageContext) async throws {}
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition { .init(rawValue: "") }
}

/// A sink that writes a folder.
struct Tree: Sink {
  struct Settings: StageSettings {
    @Setting("The folder to write.") var folder: PathSetting = "out"
  }

  static let manifest = StageManifest(name: "tree", summary: "Writes a folder.", examples: [])
  let settings: Settings

  init(settings: Settings) { self.settings = settings }

  var outputs: [SinkOutput] { [SinkOutput(path: settings.folder.absolute, isFile: false, setting: "folder")] }

  func write(_ rendering: Document, in context: StageContext) async throws {}
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition { .init(rawValue: "") }
}

/// The stages above.
let registry: Registry = {
  var registry = Registry()
  registry.register(Pages.self)
  registry.register(Redact.self)
  registry.register(Unseen.self)
  registry.register(Lines.self)
  registry.register(Tree.self)
  return registry
}()

/// The pipeline of a text.
func load(_ text: String, _ environment: [String: String] = [:], in folder: String = "/base") throws -> Pipeline {
  try ConfigLoader(registry: registry, environment: environment).load(text: text, file: "news.yaml", baseFolder: folder)
}

/// What is wrong with a text, one problem a line; empty when nothing is.
func problems(_ text: String, _ environment: [String: String] = [:], in folder: String = "/base") -> String {
  do {
    _ = try load(text, environment, in: folder)
    return ""
  } catch {
    return "\(error)"
  }
}

/// The settings of the `redact` at a place in the transforms.
func redaction(_ pipeline: Pipeline, _ index: Int = 0) -> Redact? {
  guard case .concurrent(let stage) = pipeline.transforms[index].stage else { return nil }
  return stage as? Redact
}

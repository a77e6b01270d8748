public import CopydeskCore
import Synchronization

/// Writes articles as JSON: a line each, one array, or a file each.
public final class JSONSink: Sink {
  /// How articles are put into files.
  public enum Format: String, SettingChoice {
    /// JSON Lines: each article is one line of one file.
    case lines
    /// One array in one file.
    case array
    /// A file for each article.
    case files
  }

  public struct Settings: StageSettings {
    @Setting(
      "The file, or with format 'files' the name of each, with the placeholders that the markdown sink knows, such as "
        + "'out/{site}/{date}-{slug}.json'. '-' is standard output.")
    public var path: PathSetting = "out/articles.jsonl"
    /// How articles are put into files.
    @Setting("One article a line, one array, or one file an article.") public var format: Format = .lines
    @Setting("With format 'files': a second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting("Whether what was taken out is listed, with rule and reason.") public var removed = false
    @Setting("Whether the output is indented, for people to read; not for format 'lines'.") public var pretty = false

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "json", summary: "Writes articles as JSON: a line each, one array, or a file each.", examples: examples)

  private let settings: Settings
  private let article: JSONArticle
  private let template: NameTemplate?
  private let output: Mutex<(any JSONOutput)?> = Mutex(nil)

  /// An article that is ready to be written.
  public struct Rendering: Sendable {
    var name: OutputName?
    var bytes: [UInt8]
  }

  /// - Throws: ``SettingErrors`` for settings that do not go together.
  public init(settings: Settings) throws {
    let errors = JSONSink.conflicts(in: settings)
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.settings = settings
    article = JSONArticle(removed: settings.removed, pretty: settings.pretty)
    template = settings.format == .files ? try NameTemplate(settings.path) : nil
  }

  private static func conflicts(in settings: Settings) -> [SettingError] {
    var errors: [SettingError] = []
    let path = settings.path
    if settings.format == .files, path.isStandardStream {
      errors.append(SettingError(path: "path", "format 'files' needs the name of each file, not standard output"))
    }
    if settings.format != .files, path.given.contains("{") {
      errors.append(
        SettingError(
          path: "path",
          "'\(path.given)' has a placeholder, which only format 'files' fills; format is '\(settings.format.rawValue)'")
      )
    }
    if settings.format == .lines, settings.pretty {
      errors.append(
        SettingError(path: "pretty", "an indented article has several lines; set format to 'array' or 'files'"))
    }
    return errors
  }

  /// The one file, or the folder that all files are in.
  public var outputs: [SinkOutput] {
    guard let template else { return [SinkOutput(path: settings.path.absolute, isFile: true, setting: "path")] }
    let partial = StagedFolder.partialPath(in: template.folder, suffix: template.suffix)
    return [
      template.hasPlaceholders
        ? SinkOutput(path: template.folder, isFile: false, setting: "path", partialPath: partial)
        : SinkOutput(path: settings.path.absolute, isFile: true, setting: "path", partialPath: partial)
    ]
  }

  /// Checks whether the file or the folder can be written.
  public func preflight() -> [SettingError] {
    if settings.path.isStandardStream { return [] }
    let problem =
      if let template, template.hasPlaceholders {
        OutputCheck.problem(folder: template.folder)
      } else {
        OutputCheck.problem(file: settings.path.absolute)
      }
    return problem.map { [SettingError(path: "path", $0)] } ?? []
  }

  /// Doubts that several articles are meant for one name.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    guard let template, inputs?.isSingle != true else { return [] }
    return template.doubt(about: settings.path.given, collision: settings.collision).map {
      [SettingError(path: "path", $0)]
    } ?? []
  }

  /// Begins the output, beside where it will be.
  public func open(in context: StageContext) async throws {
    try output.withLock { output in
      if let template {
        output = try JSONFiles(template, collision: settings.collision)
      } else if settings.path.isStandardStream {
        output = JSONStream(framing: framing)
      } else {
        output = JSONFile(try OutputFile(path: settings.path.absolute), framing: framing)
      }
    }
  }

  private var framing: JSONFraming { settings.format == .array ? .array(isPretty: settings.pretty) : .lines }

  /// Writes the document as JSON, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> Rendering {
    let depth = settings.format == .array ? 1 : 0
    return Rendering(name: template?.name(for: document), bytes: article.encode(document, depth: depth))
  }

  /// Writes one article, to where nobody sees it yet.
  public func write(_ rendering: Rendering, in context: StageContext) async throws {
    try output.withLock { output in
      guard let output else { throw OutputError(path: settings.path.given, reason: "was not opened") }
      try output.write(rendering.bytes, as: rendering.name)
    }
  }

  /// Makes the output durable; at the end of a good run, moves it into place.
  ///
  /// - Returns: How many bytes (with format `files`: files) were written.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try output.withLock { output in
      guard let current = output else { return SinkPosition(rawValue: "0") }
      try current.commit(commit)
      if commit != .checkpoint { output = nil }
      return SinkPosition(rawValue: String(current.count))
    }
  }
}

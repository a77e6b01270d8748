public import CopydeskCore
import CopydeskJSON
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
        + "'out/{site}/{date}-{slug}.json'. With {n} in the name there are several files, numbered from 1 and divided as "
        + "'rotate' says. What ends in .gz or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/articles.jsonl"
    /// How articles are put into files.
    @Setting("One article a line, one array, or one file an article.") public var format: Format = .lines
    @Setting("With format 'files': a second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting(
      "What happens to what an earlier run wrote: it is replaced, it gets more (append, format 'lines'), or the run does not "
        + "begin (fail). With format 'files' it is replaced, it stays (skip), or the document fails (fail). Without it, a file is replaced "
        + "by one with at least half as many articles.")
    public var exists: ExistingOutput? = nil
    @Setting("With {n} in the path: how much goes into one file.") public var rotate = Rotation()
    @Setting("Whether what was taken out is listed, with rule and reason.") public var removed = false
    @Setting("The keys that are written, such as [id, title, text]; all of them without it.")
    public var fields: [String] = []
    @Setting("Whether the output is indented, for people to read; not for format 'lines'.") public var pretty = false

    public init() {}
  }

  /// When a numbered file is full.
  public struct Rotation: StageSettings {
    @Setting("The most articles that a file has.") public var articles: Int? = nil
    @Setting("The most bytes that a file has before it is compressed; one article may have more.")
    public var bytes: Int? = nil

    public init() {}

    /// Whether it never is.
    var isEndless: Bool { articles == nil && bytes == nil }
  }

  public static let manifest = StageManifest(
    name: "json", summary: "Writes articles as JSON: a line each, one array, or a file each.", examples: examples)

  private let settings: Settings
  private let article: JSONArticle
  private let template: NameTemplate?
  private let parts: JSONPartName?
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
    article = JSONArticle(removed: settings.removed, pretty: settings.pretty, fields: Set(settings.fields))
    template = settings.format == .files ? try NameTemplate(settings.path) : nil
    parts = settings.format == .files ? nil : JSONPartName(settings.path)
  }

  private static func conflicts(in settings: Settings) -> [SettingError] {
    var errors: [SettingError] = []
    let path = settings.path
    if settings.format == .files, path.isStandardStream {
      errors.append(SettingError(path: "path", "format 'files' needs the name of each file, not standard output"))
    }
    errors += JSONSink.conflicts(ofRotation: settings)
    if settings.format != .files, path.given.utf8.contains(UInt8(ascii: "{")), JSONPartName(path) == nil {
      errors.append(
        SettingError(
          path: "path",
          "'\(path.given)' has a placeholder, which only format 'files' fills; format is '\(settings.format.rawValue)'")
      )
    }
    for (index, name) in settings.fields.enumerated() where !JSONArticle.keys.contains(name) {
      let hint = Suggestion.phrase(for: name, among: JSONArticle.keys)
      errors.append(
        SettingError(
          path: "fields[\(index)]",
          "there is no field '\(name)'\(hint) (known are \(JSONArticle.keys.joined(separator: ", ")))"))
    }
    if settings.removed, !settings.fields.isEmpty, !settings.fields.contains("removed") {
      errors.append(
        SettingError(
          path: "removed",
          "what was taken out is listed under the key 'removed', which fields leaves out; add it there"))
    }
    if let error = JSONSink.conflict(ofExisting: settings.exists, in: settings) { errors.append(error) }
    if settings.format == .lines, settings.pretty {
      errors.append(
        SettingError(path: "pretty", "an indented article has several lines; set format to 'array' or 'files'"))
    }
    return errors
  }

  private static func conflicts(ofRotation settings: Settings) -> [SettingError] {
    let rotation = settings.rotate
    var errors: [SettingError] = []
    for (key, limit) in [("articles", rotation.articles), ("bytes", rotation.bytes)] where (limit ?? 1) < 1 {
      errors.append(SettingError(path: "rotate.\(key)", "a file of at most \(limit ?? 0) \(key) has no article in it"))
    }
    let isNumbered = settings.format != .files && JSONPartName(settings.path) != nil
    if !rotation.isEndless, !isNumbered {
      errors.append(
        SettingError(path: "rotate", "the files need numbers; put {n} into the name, as in 'out/part-{n}.jsonl.zst'"))
    }
    if rotation.isEndless, isNumbered {
      errors.append(
        SettingError(path: "path", "{n} numbers files, and nothing says how many; set rotate.articles or rotate.bytes"))
    }
    return errors
  }

  private static func conflict(ofExisting existing: ExistingOutput?, in settings: Settings) -> SettingError? {
    if settings.format == .files || settings.path.isStandardStream {
      return TemplatedOutput.conflict(of: settings.path, existing)
    }
    switch (existing, settings.format) {
    case (.append, .array):
      return SettingError(path: "exists", "an array cannot be appended to; set format to 'lines'")
    case (.skip, _):
      return SettingError(
        path: "exists",
        "'skip' needs a file for each article; format is '\(settings.format.rawValue)'")
    default: return nil
    }
  }

  /// The one file, or the folder that all files are in.
  public var outputs: [SinkOutput] {
    if let parts {
      var output = SinkOutput(path: parts.folder, isFile: false, setting: "path")
      output.names = .numbered(example: parts.path(1))
      return [output]
    }
    if let template { return [template.output(settings.path)] }
    return [SinkOutput(path: settings.path.absolute, isFile: true, setting: "path")]
  }

  /// Checks whether the file or the folder can be written.
  public func preflight() -> [SettingError] {
    if settings.path.isStandardStream { return [] }
    let problem =
      if let parts {
        OutputCheck.problem(folder: parts.folder)
      } else if let template, template.hasPlaceholders {
        OutputCheck.problem(folder: template.folder)
      } else {
        OutputCheck.problem(file: settings.path.absolute)
      }
    if let problem { return [SettingError(path: "path", problem)] }
    guard let reason = existingReason else { return [] }
    return [SettingError(path: "exists", "'\(settings.path.absolute)' \(reason)")]
  }

  /// Why the one file may not be written.
  private var existingReason: String? {
    guard settings.exists == .fail, template == nil, parts == nil, EarlierOutput.exists(settings.path.absolute) else {
      return nil
    }
    return "is there already, and exists is 'fail'"
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
        let path = settings.path.absolute
        if !template.hasPlaceholders, let device = try OutputDevice.open(path) {
          output = JSONStream(StandardOutput(descriptor: device, closes: true, path: path), framing: .lines)
        } else {
          output = try JSONFiles(
            template, collision: settings.collision, existing: settings.exists ?? .replace, in: context)
        }
      } else if let parts {
        output = try JSONParts(
          parts, limits: settings.rotate, framing: framing, existing: settings.exists, in: context)
      } else if settings.path.isStandardStream {
        output = JSONStream(StandardOutput(), framing: framing)
      } else {
        let path = settings.path.absolute
        if let reason = existingReason { throw OutputError(path: path, reason: reason) }
        let file = try OutputFile(path: path, isCompressed: true, appends: settings.exists == .append)
        output = JSONFile(file, framing: framing, keepsMost: settings.exists == nil)
      }
    }
  }

  private var framing: JSONFraming { settings.format == .array ? .array(isPretty: settings.pretty) : .lines }

  /// Writes the document as JSON, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> Rendering {
    let depth = settings.format == .array ? 1 : 0
    let bytes = article.encode(document, depth: depth)
    guard let template else { return Rendering(name: nil, bytes: bytes) }
    return Rendering(name: template.name(for: document), bytes: template.packed(bytes + [0x0A]))
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

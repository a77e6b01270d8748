public import CopydeskCore
import CopydeskJSON
import Synchronization

/// Writes articles as JSON: a line each, one array, or a file each.
public final class JSONSink: ResumableSink, PortableSink {
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
    @Setting(
      "With format 'files': what happens to files that an earlier run of this sink wrote and no document of this one needs: they stay (keep), are "
        + "reported, or are removed.")
    public var stale = StaleOutput.keep
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
    @Setting("The most bytes that a file has before it is compressed, such as 100 MB; one article may have more.")
    public var bytes: ByteCount? = nil

    public init() {}

    /// Whether it never is.
    var isEndless: Bool { articles == nil && bytes == nil }
  }

  public static let manifest = StageManifest(
    name: "json", summary: "Writes articles as JSON: a line each, one array, or a file each.", examples: examples)

  private let settings: Settings
  private let article: JSONArticle
  private let template: NameTemplate?
  private let empty: EmptyExtras?
  private let parts: JSONPartName?
  private let output: Mutex<(any JSONOutput)?> = Mutex(nil)

  /// - Throws: ``SettingErrors`` for settings that do not go together.
  public init(settings: Settings) throws {
    let errors = JSONSink.conflicts(in: settings)
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.settings = settings
    article = JSONArticle(removed: settings.removed, pretty: settings.pretty, fields: Set(settings.fields))
    template = settings.format == .files ? try NameTemplate(settings.path) : nil
    empty = template?.emptyExtras
    parts = settings.format == .files ? nil : JSONPartName(settings.path)
  }

  /// The one file, or the folder that all files are in.
  public var outputs: [SinkOutput] {
    if let parts {
      var output = SinkOutput(path: parts.folder, isFile: false, setting: "path")
      output.names = .numbered(before: parts.around.before, after: parts.around.after, example: parts.path(1))
      output.isAddedTo = settings.exists == .append
      return [output]
    }
    if let template { return [template.output(settings.path)] }
    let isArray = settings.format == .array
    let joined = JoinedFiles(obstacle: isArray ? "it is one JSON array; 'format: lines' can be" : nil)
    var output = SinkOutput(path: settings.path.absolute, isFile: true, setting: "path", joined: joined)
    output.isAddedTo = settings.exists == .append
    return [output]
  }

  /// Checks whether the file or the folder can be written.
  public func preflight() -> [SettingError] {
    if settings.path.isStandardStream { return [] }
    let problem: String? =
      if settings.path.given.endsInSlash {
        "'\(settings.path.given)' names a folder, not a file"
      } else if let parts {
        OutputCheck.problem(folder: parts.folder)
      } else if let template, template.hasPlaceholders {
        OutputCheck.problem(folder: template.folder)
      } else {
        OutputCheck.problem(file: settings.path.absolute)
      }
    if let problem { return [SettingError(path: "path", problem)] }
    do throws(OutputError) {
      guard let path = try existingPath else { return [] }
      return [SettingError(path: "exists", "'\(path)' \(JSONSink.isThere)")]
    } catch {
      return [SettingError(path: "path", "\(error)")]
    }
  }

  static let isThere = "is there already, and exists is 'fail'"

  /// The file of an earlier run that keeps this one from being written.
  private var existingPath: String? {
    get throws(OutputError) {
      guard settings.exists == .fail, template == nil else { return nil }
      if let parts { return try parts.earlier().first.map(parts.path) }
      return EarlierOutput.exists(settings.path.absolute) ? settings.path.absolute : nil
    }
  }

  /// Doubts that several articles are meant for one name.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    guard let template, inputs?.isSingle != true else { return [] }
    return template.doubt(about: settings.path.given, collision: settings.collision).map {
      [SettingError(path: "path", $0)]
    } ?? []
  }

  /// Every article is in the output once, unless it is standard output.
  public var promise: SinkPromise { SinkPromise(writing: settings.path.absolute) }

  /// A compressed file has a member or frame from each commit to the next.
  public var isShapedByCommits: Bool { template == nil && OutputFile.isCompressed(settings.path.absolute) }

  /// Begins the output, beside where it will be.
  public func open(in context: StageContext) async throws { try begin(at: nil, in: context) }

  /// Goes on with what lies beside where the output will be.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    try begin(at: CommittedCounts(position, of: settings.path.absolute), in: context)
  }

  /// Nothing can be added to an array that is closed.
  public var canExtend: Bool {
    promise == .exactlyOnce && settings.stale == .keep && (settings.format != .array || parts != nil)
  }

  public var extensionObstacle: String? {
    settings.format == .array && parts == nil
      ? "'format: array' closes the array at the end of a run; 'format: lines' can be added to"
      : settings.stale.extensionObstacle
  }

  /// Adds to what an earlier run has written.
  public func extend(in context: StageContext) async throws { try begin(at: nil, extends: true, in: context) }

  private func begin(at counts: CommittedCounts?, extends: Bool = false, in context: StageContext) throws {
    let existing = extends ? .append : settings.exists
    try output.withLock { output in
      if let template {
        let path = settings.path.absolute
        if !template.hasPlaceholders, let device = try OutputDevice.open(path) {
          output = JSONStream(StandardOutput(descriptor: device, closes: true, path: path), framing: .lines)
        } else {
          output = try JSONFiles(template, settings, at: counts, extends: extends, in: context)
        }
      } else if let parts {
        output = try JSONParts(
          parts, limits: settings.rotate, framing: framing, existing: existing, at: counts, in: context)
      } else if settings.path.isStandardStream {
        output = JSONStream(StandardOutput(), framing: framing)
      } else {
        let path = settings.path.absolute
        if counts == nil, !extends, try existingPath != nil {
          throw OutputError(path: path, reason: JSONSink.isThere)
        }
        output = try JSONFile(path, framing: framing, existing: existing, at: counts)
      }
    }
  }

  private var framing: JSONFraming { settings.format == .array ? .array(isPretty: settings.pretty) : .lines }

  /// Writes the document as JSON, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> RenderedArticle {
    let depth = settings.format == .array ? 1 : 0
    let bytes = article.encode(document, depth: depth)
    guard let template else { return RenderedArticle(name: nil, bytes: bytes) }
    empty?.note(document)
    return RenderedArticle(name: template.name(for: document), bytes: template.packed(bytes + [0x0A]))
  }

  /// Writes one article, to where nobody sees it yet.
  public func write(_ rendering: RenderedArticle, in context: StageContext) async throws {
    let file = try output.withLock { output in
      guard let output else { throw OutputError(path: settings.path.given, reason: "was not opened") }
      return try output.write(rendering.bytes, as: rendering.name)
    }
    if let file { context.wrote(to: file) }
  }

  /// Makes the output durable; at the end of a good run, moves it into place.
  ///
  /// - Returns: How far the output has come: counts, separated by commas, of which the first is of bytes (with format `files`: of files).
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try output.withLock { output in
      guard let current = output else { return SinkPosition(rawValue: "0") }
      if commit == .final { warn(of: current, in: context) }
      let counts = try current.commit(commit, in: context)
      if commit != .checkpoint { output = nil }
      return counts.position
    }
  }

  /// Ends the output, and makes it durable.
  ///
  /// - Throws: `OutputError`; also where what an earlier run wrote is not to be replaced.
  public func complete(in context: StageContext) async throws -> SinkPosition {
    try output.withLock { output in
      if let output { warn(of: output, in: context) }
      return try output?.complete().position ?? SinkPosition(rawValue: "0")
    }
  }

  /// Says once where no article has what the names of files are to tell.
  private func warn(of output: any JSONOutput, in context: StageContext) {
    guard let template, let empty, let files = output as? JSONFiles else { return }
    template.doubts(of: empty, ofFiles: files.count).forEach(context.warn)
  }

  /// Moves what is complete into its place, as far as it is not there yet.
  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    if settings.path.isStandardStream { return }
    if let template {
      return try StagedFolder.publish(
        completedIn: template.folder, suffix: template.suffix, existing: settings.exists ?? .replace, at: position,
        in: context)
    }
    let counts = try CommittedCounts(position, of: settings.path.absolute)
    if let parts {
      return try JSONParts.publish(parts, completed: counts, appends: settings.exists == .append, in: context)
    }
    try SingleFileOutput.publish(completed: settings.path.absolute, at: counts)
  }
}

extension JSONSink: SettlingSink {
  package func settle(at position: SinkPosition) throws {
    if let template { try StagedFolder.settle(in: template.folder, suffix: template.suffix, at: position) }
    if let parts { try JSONParts.settle(parts, at: CommittedCounts(position, of: settings.path.absolute)) }
  }
}

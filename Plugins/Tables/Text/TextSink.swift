public import CopydeskCore
import Synchronization

/// Writes articles as plain text: a file each, or all in one.
public final class TextSink: ResumableSink, PortableSink {
  /// How articles are put into files.
  public enum Format: String, SettingChoice {
    /// A file for each article.
    case files
    /// All in one file, with a blank line between them.
    case stream
  }

  public struct Settings: StageSettings {
    @Setting(
      "The name of each file, with the placeholders that the markdown sink knows; with format 'stream' the one file. What ends in .gz "
        + "or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/{site}/{date}-{slug}.txt"
    @Setting("One file an article, or all articles in one file.") public var format = Format.files
    @Setting("Whether the headline comes first.") public var title = true
    @Setting("With format 'files': a second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting(
      "What happens to what an earlier run wrote: it is replaced, it gets more (append, format 'stream'), it stays (skip, format 'files'), or the "
        + "run or the document fails (fail).")
    public var exists: ExistingOutput? = nil
    @Setting(
      "With format 'files': what happens to files that an earlier run of this sink wrote and no document of this one needs: they stay (keep), are reported, or are "
        + "removed.")
    public var stale = StaleOutput.keep

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "text", summary: "Writes articles as plain text: a file each, or all in one.",
    examples: [
      StageExample(
        "A file each", settings: ["path": "out/{slug}.txt"], input: .document(article),
        output: .files(["out/bridge-reopens.txt": "Bridge reopens\n\nOpen again.\n\nAt last.\n"])),
      StageExample(
        "All in one file, without headlines",
        settings: ["path": "out/corpus.txt", "format": "stream", "title": false], input: .document(article),
        output: .files(["out/corpus.txt": "Open again.\n\nAt last.\n"])),
    ])

  private static var article: Document {
    var document = Document(origin: Origin(path: "pages/bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge reopens"
    document.blocks = [Block(.paragraph, text: "Open again."), Block(.paragraph, text: "At last.")]
    return document
  }

  private let settings: Settings
  private let files: TemplatedOutput?
  private let stream = Mutex<OneFile?>(nil)

  /// What lies between two articles in one file.
  private static let between = "\n"

  /// - Throws: ``SettingErrors``
  public init(settings: Settings) throws {
    self.settings = settings
    if settings.format == .files {
      files = try TemplatedOutput(
        path: settings.path, collision: settings.collision, existing: settings.exists, stale: settings.stale)
      return
    }
    files = nil
    var errors = OneFile.conflict(settings.path, settings.exists).map { [$0] } ?? []
    if settings.stale != .keep {
      errors.append(
        SettingError(path: "stale", "it is for a file for each article; set format to 'files' or leave it out"))
    }
    if settings.path.given.utf8.contains(UInt8(ascii: "{")) {
      errors.append(
        SettingError(
          path: "path", "'\(settings.path.given)' has a placeholder, which only format 'files' fills"))
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
  }

  public var outputs: [SinkOutput] {
    files?.outputs ?? [OneFile.output(settings.path, settings.exists, JoinedFiles(between: TextSink.between))]
  }

  /// Checks whether the file or the folder can be written.
  public func preflight() -> [SettingError] { files?.preflight() ?? OneFile.problems(settings.path, settings.exists) }

  /// Doubts that several articles are meant for one name.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] { files?.warnings(expecting: inputs) ?? [] }

  public var promise: SinkPromise { files?.promise ?? SinkPromise(writing: settings.path.absolute) }

  /// One compressed file has a member or frame from each commit to the next.
  public var isShapedByCommits: Bool { files == nil && OutputFile.isCompressed(settings.path.absolute) }

  /// Begins the output, beside where it will be.
  public func open(in context: StageContext) async throws { try begin(at: nil, in: context) }

  /// Goes on with what lies beside where the output will be.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    try begin(at: position, in: context)
  }

  public var canExtend: Bool { files?.canExtend ?? (promise == .exactlyOnce) }

  public var extensionObstacle: String? { files?.extensionObstacle }

  /// Adds to what an earlier run has written.
  public func extend(in context: StageContext) async throws { try begin(at: nil, extends: true, in: context) }

  private func begin(at position: SinkPosition?, extends: Bool = false, in context: StageContext) throws {
    if let files { return try files.open(at: position, extends: extends, in: context) }
    try stream.withLock {
      $0 = try OneFile(settings.path, existing: extends ? .append : settings.exists, at: position)
    }
  }

  /// Writes the headline and the body, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> RenderedArticle {
    let parts = [settings.title ? document.metadata.title ?? "" : "", document.text].filter { !$0.isEmpty }
    let bytes = Array((parts.joined(separator: "\n\n") + "\n").utf8)
    guard let files else { return RenderedArticle(name: nil, bytes: bytes) }
    return RenderedArticle(name: files.name(for: document), bytes: files.packed(bytes))
  }

  public func write(_ rendering: RenderedArticle, in context: StageContext) async throws {
    if let files { return try files.write(rendering.bytes, as: rendering.name, in: context) }
    try stream.withLock { stream in
      guard let stream else { throw OutputError(path: settings.path.given, reason: "was not opened") }
      try stream.write((stream.articles > 0 || stream.continues ? Array(TextSink.between.utf8) : []) + rendering.bytes)
    }
  }

  /// Makes what was written durable; at the end of a good run, moves it into place.
  ///
  /// - Returns: How many files were written, or bytes and articles in one file, and what restoring needs.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    if let files { return try files.commit(commit, in: context) }
    return try stream.withLock { stream in
      guard let current = stream else { return SinkPosition(rawValue: "0") }
      let position = try current.commit(commit)
      if commit != .checkpoint { stream = nil }
      return position
    }
  }

  /// Makes what was written durable.
  public func complete(in context: StageContext) async throws -> SinkPosition {
    if let files { return try files.complete(in: context) }
    return try stream.withLock { stream in try stream?.complete() ?? SinkPosition(rawValue: "0") }
  }

  /// Moves what is complete into its place, as far as it is not there yet.
  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    if let files { return try files.publish(completed: position, in: context) }
    try OneFile.publish(completed: settings.path, at: position)
  }
}

extension TextSink: SettlingSink {
  package func settle(at position: SinkPosition) throws { try files?.settle(at: position) }
}

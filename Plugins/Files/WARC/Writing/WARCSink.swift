import CopydeskCompression
public import CopydeskCore
import Synchronization

/// Writes the text of articles as a WET file: a web archive of `conversion` records, with a gzip member or a zstd frame for each.
public final class WARCSink: ResumableSink, PortableSink {
  public struct Settings: StageSettings {
    @Setting(
      "The file. One that ends in .gz or .zst is compressed, record by record, as readers of web archives expect. '-' is standard "
        + "output.")
    public var path: PathSetting = "out/articles.warc.wet.gz"
    @Setting("Whether the headline comes before the text, on a line of its own.") public var title = true
    @Setting(
      "What happens to what an earlier run wrote: it is replaced, it gets more (append), or the run does not begin (fail). Without it, "
        + "it is replaced by a file with at least one record.")
    public var exists: ExistingOutput? = nil

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "warc", summary: "Writes the text of articles as a web archive of conversion records (WET).",
    examples: examples)

  private let settings: Settings
  private let compression: OutputCompression?
  private let output: Mutex<(any WARCOutput)?> = Mutex(nil)

  public init(settings: Settings) throws {
    if settings.exists == .skip {
      throw SettingError(path: "exists", "'skip' needs a file for each article, and this is one file")
    }
    if settings.path.given.contains("{") {
      throw SettingError(
        path: "path", "'\(settings.path.given)' has a placeholder, and all articles are in one file")
    }
    self.settings = settings
    compression = OutputCompression(path: settings.path.given)
  }

  public var outputs: [SinkOutput] {
    var output = SinkOutput(path: settings.path.absolute, isFile: true, setting: "path", joined: JoinedFiles())
    output.isAddedTo = settings.exists == .append
    return [output]
  }

  /// Checks whether the file can be written.
  public func preflight() -> [SettingError] {
    if settings.path.isStandardStream { return [] }
    if let problem = OutputCheck.problem(file: settings.path.absolute) { return [SettingError(path: "path", problem)] }
    if let reason = existingReason { return [SettingError(path: "exists", "'\(settings.path.absolute)' \(reason)")] }
    return []
  }

  private var existingReason: String? {
    settings.exists == .fail && EarlierOutput.exists(settings.path.absolute)
      ? "is there already, and exists is 'fail'" : nil
  }

  /// Every record is in the file once, unless it is standard output.
  public var promise: SinkPromise { SinkPromise(writing: settings.path.absolute) }

  /// Begins the file, beside where it will be.
  public func open(in context: StageContext) async throws {
    if let reason = existingReason { throw OutputError(path: settings.path.absolute, reason: reason) }
    try begin(settings.exists)
  }

  /// Goes on with what lies beside where the file will be.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    try begin(settings.exists, at: CommittedCounts(position, of: settings.path.absolute))
  }

  public var canExtend: Bool { promise == .exactlyOnce }

  /// Adds records to those of an earlier run.
  public func extend(in context: StageContext) async throws { try begin(.append) }

  private func begin(_ existing: ExistingOutput?, at counts: CommittedCounts? = nil) throws {
    try output.withLock { output in
      output =
        settings.path.isStandardStream
        ? WARCStream() : try WARCFile(settings.path.absolute, existing: existing, at: counts)
    }
  }

  /// Writes the document as a record, in memory, compressed where the file is.
  public func render(_ document: Document, in context: StageContext) async throws -> [UInt8] {
    let record = ConversionRecord(document: document, hasTitle: settings.title)
    if record.knownDate == nil {
      context.warn(
        "an article without a date of fetching or publication gets the WARC-Date \(ConversionRecord.unknownDate), because a record has to "
          + "have one")
    }
    return compression?.packed(record.bytes) ?? record.bytes
  }

  /// Writes one record, to where nobody sees it yet.
  public func write(_ rendering: [UInt8], in context: StageContext) async throws {
    try output.withLock { output in
      guard let output else { throw OutputError(path: settings.path.given, reason: "was not opened") }
      try output.write(rendering)
    }
  }

  /// Makes the file durable; at the end of a good run, moves it into place.
  ///
  /// - Returns: How many bytes the file has, twice, and how many records.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try output.withLock { output in
      guard let current = output else { return SinkPosition(rawValue: "0") }
      let counts = try current.commit(commit)
      if commit != .checkpoint { output = nil }
      return counts.position
    }
  }

  public func complete(in context: StageContext) async throws -> SinkPosition {
    try output.withLock { output in try output?.complete().position ?? SinkPosition(rawValue: "0") }
  }

  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    let path = settings.path.absolute
    try SingleFileOutput.publish(completed: path, at: CommittedCounts(position, of: path))
  }
}

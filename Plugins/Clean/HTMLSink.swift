public import CopydeskCore

/// Writes each article to an HTML file of its own.
public final class HTMLSink: ResumableSink {
  public struct Settings: StageSettings {
    @Setting(
      "The name of each file, with {site}, {host}, {date}, {year}, {month}, {day}, {run_date}, {slug}, {title}, {section}, "
        + "{language}, {extras.NAME}, {id}, {hash}, and {name}, {dir} or {path} of the input file. Dates take a format: "
        + "{date:%Y/%m}. What ends in .gz or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/{site}/{date}-{slug}.html"
    @Setting("A second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting(
      "What happens to the file of an earlier run: it is replaced, it stays (skip), or the document fails (fail).")
    public var exists: ExistingOutput? = nil
    @Setting(
      "What happens to files that an earlier run of this sink wrote and no document of this one needs: they stay (keep), are reported, or are "
        + "removed.")
    public var stale = StaleOutput.keep
    @Setting("Whether a file is only an <article>, to be put into a page, and not a whole page.") public var fragment =
      false
    @Setting("How a page looks: as the browser has it, or with a small style sheet in it, for light and dark.")
    public var style = HTMLStyle.plain

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "html", summary: "Writes each article to an HTML file of its own.", examples: examples)

  private let settings: Settings
  private let output: TemplatedOutput

  /// A document that is ready to be written.
  public struct Rendering: Sendable {
    var name: OutputName?
    var bytes: [UInt8]
  }

  /// - Throws: ``SettingError`` for a path that is not a template.
  public init(settings: Settings) throws {
    self.settings = settings
    output = try TemplatedOutput(
      path: settings.path, collision: settings.collision, existing: settings.exists, stale: settings.stale)
  }

  /// The folder that all files are in, or the one file where the path has no placeholders.
  public var outputs: [SinkOutput] { output.outputs }

  /// Checks whether the folder can be written.
  public func preflight() -> [SettingError] { output.preflight() }

  /// Doubts that several articles are meant for one name.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] { output.warnings(expecting: inputs) }

  public var promise: SinkPromise { output.promise }

  /// Creates the folder and takes its lock.
  public func open(in context: StageContext) async throws { try output.open(in: context) }

  /// Goes on with the files that were committed.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    try output.open(at: position, in: context)
  }

  /// Writes the document as HTML, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> Rendering {
    let base = document.metadata.canonicalURL ?? document.origin.url
    let renderer = HTMLRenderer(style: settings.style, isFragment: settings.fragment, base: base)
    return Rendering(name: output.name(for: document), bytes: output.packed(renderer.render(document)))
  }

  /// Writes one file, which moves into its place at the end of the run; to standard output, after a blank line.
  public func write(_ rendering: Rendering, in context: StageContext) async throws {
    try output.write(rendering.bytes, as: rendering.name, in: context)
  }

  /// Makes the written files durable; at the end of a good run, moves them into place.
  ///
  /// - Returns: How many files (to standard output: bytes) were written.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try output.commit(commit, in: context)
  }

  public var canExtend: Bool { output.canExtend }

  /// Adds files to those of an earlier run.
  public func extend(in context: StageContext) async throws { try output.open(extends: true, in: context) }

  /// Makes the written files durable.
  public func complete(in context: StageContext) async throws -> SinkPosition { try output.commit(.checkpoint) }

  /// Moves the files into their places that are not there yet.
  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    try output.publishCompleted()
  }
}

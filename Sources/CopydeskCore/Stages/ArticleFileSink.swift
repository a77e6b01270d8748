/// A sink that writes each article to a file of its own, under a name that a template gives it.
///
/// What such sinks share is in ``TemplatedOutput``: names and their collisions, what happens to earlier files, publication, and how a run
/// goes on. One that also conforms to ``PortableSink`` has its files made where documents are worked on. A sink only says what is in a file:
///
///     final class Headlines: ArticleFileSink {
///       struct Settings: StageSettings {
///         @Setting("The name of each file.") var path: PathSetting = "out/{slug}.headline"
///       }
///       static let manifest = StageManifest(name: "headlines", summary: "Writes headlines.", examples: [])
///       let files: TemplatedOutput
///
///       init(settings: Settings) throws { files = try TemplatedOutput(path: settings.path) }
///
///       func contents(of document: Document, in context: StageContext) async throws -> [UInt8] {
///         Array("\(document.metadata.title ?? "")\n".utf8)
///       }
///     }
public protocol ArticleFileSink: ResumableSink where Rendering == RenderedArticle {
  /// Where the files go.
  var files: TemplatedOutput { get }

  /// What is in the file of an article, before it is compressed. May be called for several articles at once.
  ///
  /// - Throws: `DocumentError` where this one article cannot be written.
  func contents(of document: Document, in context: StageContext) async throws -> [UInt8]
}

extension ArticleFileSink {
  /// The folder that all files are in, or the one file where the path has no placeholders.
  public var outputs: [SinkOutput] { files.outputs }

  /// Checks whether the folder can be written.
  public func preflight() -> [SettingError] { files.preflight() }

  /// Doubts that several articles are meant for one name.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] { files.warnings(expecting: inputs) }

  public var promise: SinkPromise { files.promise }

  public var canExtend: Bool { files.canExtend }

  public var extensionObstacle: String? { files.extensionObstacle }

  /// Makes the folder and takes its lock.
  public func open(in context: StageContext) async throws { try files.open(in: context) }

  /// Goes on with the files that were committed.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    try files.open(at: position, in: context)
  }

  /// Adds files to those of an earlier run.
  public func extend(in context: StageContext) async throws { try files.open(extends: true, in: context) }

  /// Gives the document its name, and makes its file in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> RenderedArticle {
    RenderedArticle(
      name: files.name(for: document), bytes: files.packed(try await contents(of: document, in: context)))
  }

  /// Writes one file, which moves into its place at the end of the run; to standard output, after a blank line.
  public func write(_ rendering: RenderedArticle, in context: StageContext) async throws {
    try files.write(rendering.bytes, as: rendering.name, in: context)
  }

  /// Makes the written files durable; at the end of a good run, moves them into place.
  ///
  /// - Returns: How many files (to standard output: bytes) were written.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try files.commit(commit, in: context)
  }

  /// Makes the written files durable.
  public func complete(in context: StageContext) async throws -> SinkPosition { try files.complete(in: context) }

  /// Moves the files into their places that are not there yet.
  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    try files.publish(completed: position, in: context)
  }
}

/// Takes documents out.
///
/// The engine calls ``open(in:)`` once, then ``render(_:in:)`` on several documents at once, then ``write(_:in:)`` on their
/// renderings one at a time and in order, and ``commit(_:in:)`` now and then and at the end. `open`, `write` and `commit`
/// run on a thread where blocking is allowed.
public protocol Sink: Stage {
  /// What a document becomes before it is written; the document itself, unless a sink says otherwise.
  associatedtype Rendering: Sendable = Document

  /// The files and folders that only this sink may write.
  var outputs: [SinkOutput] { get }

  /// When what the sink writes takes its place; ``SinkStyle/replaces``, unless a sink says otherwise.
  var style: SinkStyle { get }

  /// What holds for documents of runs that were interrupted and went on; ``SinkPromise/atLeastOnce``, unless a sink says otherwise.
  var promise: SinkPromise { get }

  /// Gets ready to write. What an earlier run wrote stays where it is until the last commit, or until the first where the
  /// sink ``SinkStyle/commits``.
  func open(in context: StageContext) async throws

  /// Turns a document into what is to be written; the place for what costs time.
  ///
  /// - Throws: Any error; it becomes the document's verdict.
  func render(_ document: Document, in context: StageContext) async throws -> Rendering

  /// Writes one rendering.
  ///
  /// - Throws: ``DocumentError`` where this one document cannot be written, and the run goes on; any other error ends the
  ///   run.
  func write(_ rendering: Rendering, in context: StageContext) async throws

  /// Makes durable what was written so far.
  ///
  /// - Returns: How far the output has come, in the sink's own notation.
  @discardableResult
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition
}

extension Sink {
  /// Nothing to get ready.
  public func open(in context: StageContext) async throws {}

  /// No file of its own.
  public var outputs: [SinkOutput] { [] }

  /// At the end of a run that ended well.
  public var style: SinkStyle { .replaces }

  /// Not more than that each document is written.
  public var promise: SinkPromise { .atLeastOnce }
}

extension Sink where Rendering == Document {
  /// The document as it is.
  public func render(_ document: Document, in context: StageContext) async throws -> Document { document }
}

/// When what a sink writes takes its place.
public enum SinkStyle: Sendable, Hashable {
  /// At the end, all at once: until the final commit, what an earlier run wrote is as it was. Files and folders can do so.
  case replaces
  /// As the run goes on, at each commit or before: rows of a database, messages to a server. What was committed stays when
  /// the run ends early, and the report says so.
  case commits
}

/// The kinds of commit.
public enum SinkCommit: Sendable, Hashable {
  /// The run goes on.
  case checkpoint
  /// The run ended well: outputs take their place, by renaming.
  case final
  /// The run ended early. A sink that ``SinkStyle/replaces`` leaves outputs of earlier runs as they are, and what was written
  /// beside them; one that ``SinkStyle/commits`` keeps what it committed before, and may take back the rest.
  case abandoned
}

/// How far an output has come; only the sink that made it can read it.
public struct SinkPosition: RawRepresentable, Sendable, Hashable {
  /// The place, in the sink's own notation.
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A file or folder that a sink writes.
public struct SinkOutput: Sendable, Hashable {
  /// The path, absolute, without `.` and `..`; `-` is standard output.
  public var path: String
  /// Whether the sink writes this one file, as opposed to files in this folder.
  public var isFile: Bool
  /// The key of the setting that names it.
  public var setting: String
  /// Where what a run writes lies until the run ends well; `nil` where there is no such place, or the sink does not say.
  public var partialPath: String?
  /// Whether what others wrote to the file stays in it.
  public var isAddedTo = false
  /// How files that several runs wrote to this path make one; `nil` where it is a folder, or the sink does not say.
  public var joined: JoinedFiles?
  /// How files in the folder are named, where that is known. It is no part of what the output is.
  package var names: Names?

  /// How the files in a folder are named.
  package enum Names: Sendable, Hashable {
    /// After documents.
    case template(NameTemplate)
    /// With numbers, of five digits or more, between a beginning and an end, which are paths together with them; one of them.
    case numbered(before: String, after: String, example: String)
  }

  public static func == (left: SinkOutput, right: SinkOutput) -> Bool {
    left.path == right.path && left.isFile == right.isFile && left.setting == right.setting
      && left.partialPath == right.partialPath
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(path) }

  /// Makes an output. Of a file it is taken that the sink writes it with ``OutputFile``, unless another partial path is given.
  public init(
    path: String, isFile: Bool, setting: String, partialPath: String? = nil, joined: JoinedFiles? = nil
  ) {
    self.joined = joined
    self.path = path
    self.isFile = isFile
    self.setting = setting
    self.partialPath = partialPath ?? (isFile && path != "-" ? OutputFile.partialPath(of: path) : nil)
  }
}

/// A source, a transform or a sink.
///
/// A stage is made once a run, from its settings, and says in its ``manifest`` what it is called and what it does.
public protocol Stage: Sendable {
  /// What the user can set.
  associatedtype Settings: StageSettings

  /// Name, summary and examples.
  static var manifest: StageManifest { get }

  /// Makes the stage. A stage that is a structure with `let settings: Settings` has this already.
  ///
  /// - Throws: ``SettingError`` where the settings are each right but do not go together.
  init(settings: Settings) throws

  /// Makes the stage with what the host offers besides the settings. Calls ``init(settings:)`` unless a stage needs more.
  static func make(settings: Settings, in environment: StageEnvironment) throws -> Self

  /// Looks at the world as the run would find it (is the input there, can the output be written?) and changes nothing.
  ///
  /// `check` calls this, and so does `run` before it begins.
  func preflight() -> [SettingError]
}

extension Stage {
  /// Makes the stage from its settings alone.
  public static func make(settings: Settings, in environment: StageEnvironment) throws -> Self {
    try Self(settings: settings)
  }

  /// Finds nothing wrong.
  public func preflight() -> [SettingError] { [] }
}

/// What a host offers to stages when it makes them.
public struct StageEnvironment: Sendable {
  /// What the host offers to families of stages, by the types that they declare.
  public var services: StageServices
  /// Limits that hold for every document.
  public var limits: DocumentLimits

  /// Makes an environment.
  public init(services: StageServices = StageServices(), limits: DocumentLimits = .default) {
    self.services = services
    self.limits = limits
  }
}

/// Brings documents in.
public protocol Source: Stage {
  /// Hands out every input, in an order that is the same in every run over the same inputs.
  ///
  /// An input that cannot be read is handed out too, as ``SourceItem/failed(_:origin:payload:)``: each input gets its
  /// verdict. Runs on a thread where blocking is allowed.
  ///
  /// - Parameter emit: Takes one item, and waits while the run has enough documents in flight. It throws when the run is to
  ///   stop; let that error through.
  func read(in context: SourceContext, emit: Emit) async throws

  /// Tells which setting makes the source read what is in a folder, so that no output is put there; `nil` where none does.
  ///
  /// - Parameter folder: An absolute path, without `.` and `..`; nothing needs to be there.
  /// - Returns: The setting's key, such as `path` or `path[1]`.
  func settingThatReads(folder: String) -> String?
}

extension Source {
  /// Reads no folder.
  public func settingThatReads(folder: String) -> String? { nil }
}

/// Takes one item from a source; see ``Source/read(in:emit:)``.
public typealias Emit = @Sendable (SourceItem) async throws -> Void

/// One input of a run.
public struct SourceItem: Sendable {
  /// What became of the input.
  public enum Content: Sendable {
    /// It was read.
    case document(Document)
    /// It is no document, for a reason that is no error.
    case dropped(DropReason, origin: Origin)
    /// It could not be read. The payload is as much of it as there is, `nil` when there is nothing.
    case failed(DocumentError, origin: Origin, payload: Payload?)
  }

  /// What became of the input.
  public var content: Content
  /// Where a later run can go on, just behind this input.
  public var position: SourcePosition

  /// Makes an item.
  public init(_ content: Content, position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// Where the input came from.
  public var origin: Origin {
    switch content {
    case .document(let document): document.origin
    case .dropped(_, let origin): origin
    case .failed(_, let origin, _): origin
    }
  }
}

/// A place in a source's order of inputs; only the source that made it can read it.
public struct SourcePosition: RawRepresentable, Sendable, Hashable {
  /// The place, in the source's own notation.
  public var rawValue: String

  /// Makes a position.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Changes one document at a time. Several run at once; their order is kept.
public protocol Transform: Stage {
  /// Gets ready for the run: connects, loads. Called once, before any document, on a thread where blocking is allowed.
  ///
  /// - Throws: Any error; the run ends before it begins.
  func open(in context: StageContext) async throws

  /// Changes the document in place, drops it or splits it.
  ///
  /// What comes out may depend on the document and the settings, and on nothing else. What an error leaves half done does not matter:
  /// the document ends there, or goes on as it was before.
  ///
  /// - Throws: Any error; it becomes the document's verdict. ``DocumentError`` says most.
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome

  /// Lets go of what ``open(in:)`` got. Called once for each stage that was opened, however the run ended.
  func close(in context: StageContext) async
}

extension Transform {
  /// Nothing to get ready.
  public func open(in context: StageContext) async throws {}

  /// Nothing to let go of.
  public func close(in context: StageContext) async {}
}

/// What a transform decides about a document.
public enum Outcome: Sendable, Hashable {
  /// The document goes on, as the transform left it.
  case keep
  /// The document ends here.
  case drop(DropReason)
  /// These documents go on in its place, in this order, with its origin and its history. An empty list is an error: drop says why.
  case split([Document])
}

/// Why a document was dropped.
public struct DropReason: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The class of reasons, in snake case; runs are counted by it.
  public var code: String
  /// What was special about this document.
  public var detail: String?

  /// Makes a reason.
  public init(_ code: String, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  /// Makes a reason that is no more than its class.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The reason as it is shown: `code` or `code: detail`.
  public var description: String { detail.map { "\(code): \($0)" } ?? code }
}

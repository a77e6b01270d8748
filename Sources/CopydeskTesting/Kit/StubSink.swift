public import CopydeskCore
import Synchronization

/// A sink that remembers what it was given, and does before each step what a test says.
///
///     let sink = StubSink(onWrite: { if $0.id == "b" { throw DocumentError("refused", "it is refused") } })
///     // … a run later:
///     #expect(sink.documents.map(\.id) == ["a", "c"])
///     #expect(sink.commits == [.final])
public final class StubSink: Sink {
  public static let manifest = StageManifest(name: "stub_sink", summary: "Remembers documents.", examples: [])

  private struct State {
    var documents: [Document] = []
    var commits: [SinkCommit] = []
    var isOpen = false
  }

  private let state = Mutex(State())
  private let warning: String?
  private let onOpen: @Sendable () throws -> Void
  private let onRender: @Sendable (Document) throws -> Void
  private let onWrite: @Sendable (Document) throws -> Void
  private let onCommit: @Sendable (SinkCommit) throws -> Void
  public let outputs: [SinkOutput]
  public let style: SinkStyle

  public convenience init(settings: NoSettings) { self.init() }

  /// - Parameters:
  ///   - warning: What the sink warns of whenever it writes.
  ///   - outputs: What the sink says that it writes; it writes nothing.
  ///   - style: What the sink says of when its output takes its place.
  ///   - onOpen: Called before the sink opens; an error that it throws is the sink's.
  ///   - onRender: Called with each document, several at once.
  ///   - onWrite: Called with each document in order, before it is remembered.
  ///   - onCommit: Called before each commit.
  public init(
    warning: String? = nil, outputs: [SinkOutput] = [], style: SinkStyle = .replaces,
    onOpen: @escaping @Sendable () throws -> Void = {},
    onRender: @escaping @Sendable (Document) throws -> Void = { _ in },
    onWrite: @escaping @Sendable (Document) throws -> Void = { _ in },
    onCommit: @escaping @Sendable (SinkCommit) throws -> Void = { _ in }
  ) {
    self.warning = warning
    self.outputs = outputs
    self.style = style
    self.onOpen = onOpen
    self.onRender = onRender
    self.onWrite = onWrite
    self.onCommit = onCommit
  }

  /// What was written, in order.
  public var documents: [Document] { state.withLock { $0.documents } }

  /// The commits, in order.
  public var commits: [SinkCommit] { state.withLock { $0.commits } }

  public func open(in context: StageContext) async throws {
    try onOpen()
    state.withLock { $0.isOpen = true }
  }

  public func render(_ document: Document, in context: StageContext) async throws -> Document {
    try onRender(document)
    return document
  }

  public func write(_ document: Document, in context: StageContext) async throws {
    if let warning { context.warn(warning) }
    try onWrite(document)
    state.withLock { state in
      precondition(state.isOpen, "a sink was written to before it was opened")
      state.documents.append(document)
    }
  }

  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try onCommit(commit)
    return state.withLock { state in
      state.commits.append(commit)
      return SinkPosition(rawValue: "\(state.documents.count)")
    }
  }
}

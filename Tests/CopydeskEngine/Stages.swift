import CopydeskCore
import CopydeskEngine
import Synchronization

// Stages made of closures, so that a test can say in place what its stages do.

struct TestSource: Source {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "test_source", summary: "Hands out what a test says.", examples: [])
  var body: @Sendable (SourceContext, Emit) async throws -> Void = { _, _ in }

  init(settings: NoSettings) {}
  init(_ body: @escaping @Sendable (SourceContext, Emit) async throws -> Void) { self.body = body }

  func read(in context: SourceContext, emit: Emit) async throws { try await body(context, emit) }

  static func texts(_ texts: [String]) -> TestSource {
    TestSource { context, emit in
      context.announce(texts.count)
      for (index, text) in texts.enumerated() { try await emit(.text(text, index)) }
    }
  }

  static func numbers(_ count: Int) -> TestSource { texts((0..<count).map { "\($0)" }) }
}

extension SourceItem {
  static func text(_ text: String, _ index: Int) -> SourceItem {
    let origin = Origin(path: "doc\(index)")
    var document = Document(origin: origin, payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
    document.blocks = [Block(.paragraph, text: text)]
    return SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)"))
  }
}

extension Document {
  /// The first block's text.
  var line: String {
    get { blocks.first?.text ?? "" }
    set { blocks = [Block(.paragraph, text: newValue)] }
  }
}

struct TestTransform: Transform {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "test", summary: "Does what a test says.", examples: [])
  var body: @Sendable (inout Document, StageContext) async throws -> Outcome = { _, _ in .keep }

  init(settings: NoSettings) {}
  init(_ body: @escaping @Sendable (inout Document, StageContext) async throws -> Outcome) { self.body = body }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await body(&document, context)
  }
}

/// Numbers documents in the order in which it sees them.
final class Numbering: StatefulTransform {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "numbering", summary: "Numbers documents.", examples: [])
  private let seen = Mutex(0)

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    await Task.yield()
    let number = seen.withLock { seen in
      defer { seen += 1 }
      return seen
    }
    document.line = "\(number):\(document.line)"
    return .keep
  }
}

/// Remembers the lines that it was given and how it ended.
final class TestSink: Sink {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "test_sink", summary: "Remembers documents.", examples: [])

  struct State {
    var ids: [String] = []
    var lines: [String] = []
    var documents: [Document] = []
    var commits: [SinkCommit] = []
    var isOpen = false
  }
  let state = Mutex(State())
  let keepsDocuments: Bool
  /// What it warns of when it writes.
  let warning: String?
  let onOpen: @Sendable () throws -> Void
  let onRender: @Sendable (Document) throws -> Void
  let onWrite: @Sendable (Document) throws -> Void
  let onCommit: @Sendable (SinkCommit) throws -> Void
  let outputs: [SinkOutput]
  let style: SinkStyle

  convenience init(settings: NoSettings) { self.init() }
  init(
    keepsDocuments: Bool = false, warning: String? = nil, outputs: [SinkOutput] = [], style: SinkStyle = .replaces,
    onOpen: @escaping @Sendable () throws -> Void = {},
    onRender: @escaping @Sendable (Document) throws -> Void = { _ in },
    onWrite: @escaping @Sendable (Document) throws -> Void = { _ in },
    onCommit: @escaping @Sendable (SinkCommit) throws -> Void = { _ in }
  ) {
    self.keepsDocuments = keepsDocuments
    self.warning = warning
    self.outputs = outputs
    self.style = style
    self.onOpen = onOpen
    self.onRender = onRender
    self.onWrite = onWrite
    self.onCommit = onCommit
  }

  var ids: [String] { state.withLock { $0.ids } }
  var lines: [String] { state.withLock { $0.lines } }
  var documents: [Document] { state.withLock { $0.documents } }
  var commits: [SinkCommit] { state.withLock { $0.commits } }

  func open(in context: StageContext) async throws {
    try onOpen()
    state.withLock { $0.isOpen = true }
  }

  func render(_ document: Document, in context: StageContext) async throws -> Document {
    try onRender(document)
    return document
  }

  func write(_ document: Document, in context: StageContext) async throws {
    if let warning { context.warn(warning) }
    try onWrite(document)
    state.withLock { state in
      precondition(state.isOpen)
      state.ids.append(document.id)
      state.lines.append(document.line)
      if keepsDocuments { state.documents.append(document) }
    }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try onCommit(commit)
    return state.withLock { state in
      state.commits.append(commit)
      return SinkPosition(rawValue: "\(state.lines.count)")
    }
  }
}

/// Remembers what it observed.
final class Recorder: RunObserver {
  private let recorded = Mutex<[RunEvent]>([])
  let action: @Sendable (RunEvent) -> Void
  init(_ action: @escaping @Sendable (RunEvent) -> Void = { _ in }) { self.action = action }
  var events: [RunEvent] { recorded.withLock { $0 } }
  func observe(_ event: RunEvent) {
    recorded.withLock { $0.append(event) }
    action(event)
  }
}

/// Builds a pipeline from test stages.
func pipeline(
  _ source: TestSource, _ transforms: [Pipeline.AnyTransform] = [], to sinks: TestSink...,
  policies: [Int: ErrorPolicy] = [:], onError: ErrorPolicy = .failDocument, errorsPath: String? = nil,
  limits: DocumentLimits = .default
) -> Pipeline {
  Pipeline(
    source: .init(source, name: "test_source", version: "1", label: "source.test"),
    transforms: transforms.enumerated().map { index, transform in
      .init(
        transform, name: "test\(index)", version: "\(index)", label: "transforms[\(index)].test",
        onError: policies[index])
    },
    sinks: sinks.enumerated().map { .init($1, name: "test_sink", version: "1", label: "sinks[\($0)].test") },
    onError: onError, errorsPath: errorsPath, limits: limits)
}

extension Pipeline.AnyTransform {
  static func does(
    _ body: @escaping @Sendable (inout Document, StageContext) async throws -> Outcome
  ) -> Pipeline.AnyTransform { .concurrent(TestTransform(body)) }

  static func edits(_ body: @escaping @Sendable (inout Document) throws -> Void) -> Pipeline.AnyTransform {
    .does { document, _ in
      try body(&document)
      return .keep
    }
  }

  static var numbers: Pipeline.AnyTransform { .stateful(Numbering(settings: NoSettings())) }
}

/// Starts an engine and waits for its report.
func run(_ pipeline: Pipeline, workers: Int = 4, _ options: RunOptions = RunOptions()) async -> RunReport {
  var options = options
  options.workers = workers
  return await Engine(pipeline, options: options).run()
}

import CopydeskCore
import CopydeskEngine
import CopydeskTesting

// Pipelines made of stubs, whose documents are one line each.

extension StubSource {
  static func texts(_ texts: [String]) -> StubSource {
    StubSource { context, emit in
      context.announce(texts.count)
      for (index, text) in texts.enumerated() { try await emit(.text(text, index)) }
    }
  }

  static func numbers(_ count: Int) -> StubSource { texts((0..<count).map { "\($0)" }) }
}

extension StubSink {
  var ids: [String] { documents.map(\.id) }
  var lines: [String] { documents.map(\.line) }
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

/// A pipeline of stubs.
func pipeline(
  _ source: StubSource, _ transforms: [Pipeline.AnyTransform] = [], to sinks: StubSink...,
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
  ) -> Pipeline.AnyTransform { .concurrent(ClosureTransform("test", body)) }

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

import CopydeskCore
import CopydeskEngine
import CopydeskTesting

extension Pipeline {
  /// A pipeline with one stage that finds reprints.
  static func reprints(
    _ stage: any StatefulTransform, of documents: [Document], to sink: StubSink = StubSink()
  ) -> Pipeline {
    Pipeline(
      source: .init(StubSource(documents: documents), name: "stub_source", version: "1", label: "source"),
      transforms: [.init(.stateful(stage), name: "reprints", version: "1", label: "reprints")],
      sinks: [.init(sink, name: "stub_sink", version: "1", label: "sink")])
  }
}

extension RunRecorder {
  /// The verdicts as `Reprints.see` gives them.
  var lines: [String] {
    events.compactMap { event in
      guard case .ended(_, _, let verdict) = event else { return nil }
      return switch verdict {
      case .written: "-"
      case .dropped(let reason, _): reason.description
      case .failed(let error, _): error.code
      }
    }
  }
}

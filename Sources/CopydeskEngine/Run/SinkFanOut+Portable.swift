// Sinks whose documents another process renders.

import CopydeskCore

extension SinkFanOut {
  /// Whether documents on a branch can be rendered in another process: all of its sinks can, and nobody here wants to see the documents.
  func arePortable(onBranch branch: Int) -> Bool {
    let own = sinks.lazy.filter { $0.branch == branch }
    return !keepsDocuments && !own.isEmpty && own.allSatisfy { $0.placed.stage is any PortableSink }
  }

  /// What writes a rendering that another process made; `nil` where it is not one of the sink's.
  func writing(of rendering: PackedRendering) -> Writing? {
    guard sinks.indices.contains(rendering.sink), let sink = sinks[rendering.sink].placed.stage as? any PortableSink,
      let write = sink.write(parts: rendering.parts)
    else { return nil }
    return Writing(
      sink: rendering.sink, duration: rendering.duration, remarks: rendering.remarks, write: write,
      parts: { rendering.parts })
  }

  /// What the sink with a number is called, and what happens to a document that fails there.
  func place(ofStage number: Int) -> (label: String, policy: ErrorPolicy)? {
    sinks.first { $0.number == number }.map { ($0.placed.label, $0.placed.onError ?? onError) }
  }

  /// What happens to a document that fails at the sink with a label.
  func policy(at label: String) -> ErrorPolicy? {
    sinks.first { $0.placed.label == label }.map { $0.placed.onError ?? onError }
  }
}

extension PortableSink {
  /// What writes a rendering that was made elsewhere.
  fileprivate func write(parts: [[UInt8]]) -> Writing.Write? {
    guard let rendering = Rendering(portableParts: parts) else { return nil }
    return { try await write(rendering, in: $0) }
  }
}

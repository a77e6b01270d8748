// Sinks whose documents another process renders.

import CopydeskCore

extension SinkFanOut {
  /// Whether documents on a branch can be rendered in another process: all of its sinks can, and nobody here wants to see the documents.
  func arePortable(onBranch branch: Int) -> Bool { !keepsDocuments && portableBranches.contains(branch) }

  /// The branches of which all sinks are portable.
  static func portableBranches(of sinks: [StageLayout.Slot<any Sink>]) -> Set<Int> {
    let others = sinks.filter { !($0.placed.stage is any PortableSink) }.map(\.branch)
    return Set(sinks.map(\.branch)).subtracting(others)
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

  /// The first sink that a condition holds for, as a place where documents fail.
  func place(where holds: (StageLayout.Slot<any Sink>) -> Bool) -> StagePlace? {
    sinks.first(where: holds).map {
      StagePlace(number: $0.number, label: $0.placed.label, policy: $0.placed.onError ?? onError)
    }
  }
}

extension PortableSink {
  /// What writes a rendering that was made elsewhere.
  fileprivate func write(parts: [[UInt8]]) -> Writing.Write? {
    guard let rendering = Rendering(portableParts: parts) else { return nil }
    return { try await write(rendering, in: $0) }
  }
}

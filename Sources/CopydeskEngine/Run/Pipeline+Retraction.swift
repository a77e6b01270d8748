package import CopydeskCore

extension Pipeline {
  /// Takes back what a replay wrote that ended early: what sinks have committed, and what lies beside the places of outputs and of the files of
  /// failed and dropped documents.
  ///
  /// - Throws: What a sink throws, and `OutputError`.
  package func retractReplay() async throws {
    for sink in allSinks {
      try await (sink.stage as? any ResumableSink)?.retract(in: StageContext(stage: sink.label, limits: limits))
      if sink.stage.style == .replaces { for output in sink.stage.outputs { try output.discardPartial() } }
    }
    for path in [errorsPath, droppedPath].compactMap(\.self) {
      try SinkOutput(path: path, isFile: true, setting: "path").discardPartial()
    }
  }
}

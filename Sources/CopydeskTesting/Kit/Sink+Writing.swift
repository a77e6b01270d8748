public import CopydeskCore

extension Sink {
  /// Writes documents as a run would: opens the sink, renders and writes one after the other, and commits.
  ///
  ///     try await JSONSink.reading(["path": "x.jsonl"], baseFolder: folder.path).write(documents)
  ///     #expect(folder.fileNames == ["x.jsonl"])
  ///
  /// - Returns: How far the output has come.
  /// - Throws: What the sink throws.
  @discardableResult
  public func write(_ documents: [Document], ending commit: SinkCommit = .final) async throws -> SinkPosition {
    let context = StageContext(stage: Self.manifest.name)
    try await open(in: context)
    for document in documents {
      try await write(try await render(document, in: StageContext(stage: Self.manifest.name)), in: context)
    }
    return try await self.commit(commit, in: context)
  }
}

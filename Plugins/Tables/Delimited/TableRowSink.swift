import CopydeskCore

/// A sink that writes each article as a row of one table in text.
protocol TableRowSink: ResumableSink, PortableSink where Rendering == [UInt8] {
  var writer: TableRowWriter { get }
}

extension TableRowSink {
  public var outputs: [SinkOutput] { writer.outputs }

  /// Checks whether the file can be written.
  public func preflight() -> [SettingError] { writer.preflight() }

  public var promise: SinkPromise { writer.promise }

  public var isShapedByCommits: Bool { writer.isShapedByCommits }

  /// Begins the file, beside where it will be.
  public func open(in context: StageContext) async throws { try writer.open() }

  /// Goes on with what lies beside where the file will be.
  public func restore(to position: SinkPosition, in context: StageContext) async throws {
    try writer.open(at: position)
  }

  /// Makes the article's row, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> [UInt8] {
    writer.row(of: document)
  }

  public func write(_ rendering: [UInt8], in context: StageContext) async throws { try writer.write(rendering) }

  /// Makes the file durable; at the end of a good run, moves it into place.
  ///
  /// - Returns: How many bytes the file has, how many were written before compression, and how many articles.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try writer.commit(commit, in: context)
  }

  public var canExtend: Bool { promise == .exactlyOnce }

  /// Adds rows to those of an earlier run.
  public func extend(in context: StageContext) async throws { try writer.open(extends: true) }

  public func complete(in context: StageContext) async throws -> SinkPosition { try writer.complete(in: context) }

  public func publish(completed position: SinkPosition, in context: StageContext) async throws {
    try writer.publish(completed: position)
  }
}

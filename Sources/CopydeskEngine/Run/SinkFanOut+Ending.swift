import CopydeskCore

extension SinkFanOut {
  /// Makes durable what was written, in every sink.
  ///
  /// - Returns: How far each is, in their order; of a sink that failed nothing, so that there are fewer then.
  func checkpoint() async -> [SinkPosition] {
    await positions { sink, context in try await sink.commit(.checkpoint, in: context) }
  }

  /// Completes every output, so that it only has to take its place. Nothing takes its place where one cannot be completed.
  ///
  /// - Parameter isNoted: Whether a journal takes down how far the sinks are.
  func complete(isNoted: Bool) async -> [SinkPosition] {
    await positions { sink, context in
      if let sink = sink as? any ResumableSink { return try await sink.complete(in: context) }
      return isNoted ? try await sink.commit(.checkpoint, in: context) : SinkPosition(rawValue: "")
    }
  }

  private func positions(
    _ work: (any Sink, StageContext) async throws -> SinkPosition
  ) async -> [SinkPosition] {
    var positions: [SinkPosition] = []
    for (index, sink) in sinks.enumerated() where control.brokenOutput == nil {
      do {
        positions.append(try await listen(to: index) { try await work(sink.placed.stage, $0) })
      } catch {
        control.fail(output: error, at: sink.placed.label)
      }
    }
    return positions
  }

  /// Gives the outputs their places, or finishes that where a session of the run was killed meanwhile. Where one cannot take its place, those
  /// after it are left as they are.
  ///
  /// - Parameters:
  ///   - completed: How far each was when all of them were complete, in a session that was killed.
  ///   - isWhole: Whether all of the input was read, and no document failed.
  ///   - settlesLater: Whether ``settle(at:)`` follows when a journal has noted that all have their places.
  /// - Returns: What became of every output.
  func publish(completed: [String]? = nil, isWhole: Bool, settlesLater: Bool) async -> [OutputReport] {
    var published: [String] = []
    var outputs: [OutputReport] = []
    for (index, sink) in sinks.enumerated() {
      let stage = sink.placed.stage
      var state = OutputReport.State.published
      if control.brokenOutput == nil {
        do {
          try await listen(to: index) { context in
            var context = context
            context.settlesLater = settlesLater
            if let completed {
              try await (stage as? any ResumableSink)?
                .publish(completed: SinkPosition(rawValue: completed[index]), in: context)
            } else {
              context.isWholeRun = isWhole
              try await stage.commit(.final, in: context)
            }
          }
          published.append(sink.placed.label)
        } catch {
          control.fail(output: error, at: sink.placed.label)
          state = stage.style == .commits ? .committed : .incomplete
          if !published.isEmpty { control.note("already published: \(published.joined(separator: ", "))") }
        }
      } else {
        state = await leave(index)
      }
      outputs += stage.outputs.map { OutputReport($0, of: sink.placed.label, state: state) }
    }
    return outputs
  }

  /// Removes what sinks have left beside their outputs to be known by. What stays does no harm.
  ///
  /// - Parameter positions: How far each was when all of them were complete.
  func settle(at positions: [String]) {
    for (sink, position) in zip(sinks, positions) {
      try? sink.placed.stage.settle(at: SinkPosition(rawValue: position))
    }
  }

  /// Leaves the outputs of earlier runs as they are, and what was written beside them.
  ///
  /// - Parameter opened: How many sinks were opened.
  func leave(opened: Int) async -> [OutputReport] {
    var outputs: [OutputReport] = []
    for (index, sink) in sinks.enumerated() {
      let state = index < opened ? await leave(index) : .unchanged
      outputs += sink.placed.stage.outputs.map { OutputReport($0, of: sink.placed.label, state: state) }
    }
    return outputs
  }

  private func leave(_ index: Int) async -> OutputReport.State {
    let sink = sinks[index].placed
    do {
      try await listen(to: index) { try await sink.stage.commit(.abandoned, in: $0) }
    } catch {
      control.fail(output: error, at: sink.label)
    }
    return sink.stage.style == .commits ? .committed : .unfinished
  }

  /// Whether a later run can go on with what the sinks have written.
  var canGoOn: Bool { sinks.allSatisfy { $0.placed.stage.canGoOn } }

  /// Whether the bytes of an output depend on when commits are.
  var areShapedByCommits: Bool { sinks.contains { ($0.placed.stage as? any ResumableSink)?.isShapedByCommits == true } }
}

extension Sink {
  /// Whether more can be added to what a run has published.
  package var canExtend: Bool { (self as? any ResumableSink)?.canExtend == true }

  /// Why not, as the end of a sentence: `, because 'stale: remove' needs a run over all inputs`, or nothing.
  package var extensionObstacle: String {
    (self as? any ResumableSink)?.extensionObstacle.map { ", because \($0)" } ?? ""
  }

  /// Whether a later run can go on with what the sink has written.
  package var canGoOn: Bool { (promise == .exactlyOnce && self is any ResumableSink) || style == .commits }
}

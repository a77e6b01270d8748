import CopydeskCore

/// The stateful transforms of a pipeline, in order, and what they remember.
struct StateChain: Sendable {
  private let stages: [Pipeline.Placed<any StatefulTransform>]
  /// The number of each in the pipeline.
  private let numbers: [Int]
  /// The stages that come after each, by their places.
  private let behind: [Set<String>]
  private let limits: DocumentLimits
  private let control: RunControl
  private let desk: RemarkDesk

  init(_ pipeline: Pipeline, control: RunControl, desk: RemarkDesk) {
    numbers = pipeline.transforms.indices.compactMap { index in
      if case .stateful = pipeline.transforms[index].stage { index + 1 } else { nil }
    }
    limits = pipeline.limits
    self.desk = desk
    stages = pipeline.transforms.compactMap { placed in
      guard case .stateful(let stage) = placed.stage else { return nil }
      return .init(stage, name: placed.name, version: placed.version, label: placed.label, onError: placed.onError)
    }
    let labels = pipeline.transforms.map(\.label) + pipeline.sinks.map(\.label)
    behind = stages.map { stage in Set(labels[((labels.firstIndex(of: stage.label) ?? 0) + 1)...]) }
    self.control = control
  }

  /// Opens the states, until one cannot be opened.
  ///
  /// - Returns: How many were opened.
  func open() async -> Int {
    for (index, stage) in stages.enumerated() {
      do {
        try await listen(to: index) { try await stage.stage.open(in: $0) }
      } catch {
        control.fail(output: error, at: stage.label)
        return index
      }
    }
    return stages.count
  }

  /// Makes durable what was remembered up to the positions, which are in the order of the stages.
  func checkpoint(upTo positions: [StatePosition]) async {
    for (index, position) in positions.enumerated() {
      let stage = stages[index]
      guard control.brokenOutput == nil, !hangs(stage.label) else { continue }
      do {
        try await listen(to: index) { try await stage.stage.commit(.checkpoint, upTo: position, in: $0) }
      } catch {
        control.fail(output: error, at: stage.label)
      }
    }
  }

  /// Ends the states that were opened. What the run added stays if the run ended well, which sinks had a say in. A stage that
  /// has not come back is left as it is: to its next run, what this one added is that of a run that did not end.
  ///
  /// - Parameter isRun: Whether this was a run at all; without one, nothing stays.
  func end(opened: Int, isRun: Bool = true) async {
    for (index, stage) in stages.prefix(opened).enumerated() where !hangs(stage.label) {
      let commit: SinkCommit = isRun && control.outcome == .completed ? .final : .abandoned
      do {
        try await listen(to: index) { try await stage.stage.commit(commit, upTo: stage.stage.position, in: $0) }
      } catch {
        control.fail(output: error, at: stage.label)
      }
    }
  }

  /// Tells the stages before one that a document failed there.
  func withdraw(_ id: String, failedAt label: String) {
    for (stage, behind) in zip(stages, behind) where behind.contains(label) && !hangs(stage.label) {
      stage.stage.withdraw(id)
    }
  }

  private func listen(to index: Int, _ work: (StageContext) async throws -> Void) async throws {
    try await desk.listen(to: stages[index].label, number: numbers[index], limits: limits, work)
  }

  private func hangs(_ label: String) -> Bool { control.hang(of: label) != nil }
}

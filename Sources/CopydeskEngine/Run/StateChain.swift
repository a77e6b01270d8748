import CopydeskCore

/// The stateful transforms of a pipeline, in order, and what they remember.
struct StateChain: Sendable {
  private let stages: [Pipeline.Placed<any StatefulTransform>]
  /// The stages that come behind each, by their places.
  private let behind: [Set<String>]
  private let control: RunControl

  init(_ pipeline: Pipeline, control: RunControl) {
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
        try await stage.stage.open(in: StateContext(stage: stage.label))
      } catch {
        control.fail(output: error, at: stage.label)
        return index
      }
    }
    return stages.count
  }

  /// Makes durable what was remembered up to the positions, which are in the order of the stages.
  func checkpoint(upTo positions: [StatePosition]) async {
    for (stage, position) in zip(stages, positions) where control.brokenOutput == nil && !hangs(stage.label) {
      do {
        try await stage.stage.commit(.checkpoint, upTo: position, in: StateContext(stage: stage.label))
      } catch {
        control.fail(output: error, at: stage.label)
      }
    }
  }

  /// Ends the states that were opened. What the run added stays if the run ended well, which sinks had a say in. A stage that
  /// has not come back is left as it is: to its next run, what this one added is that of a run that did not end.
  func end(opened: Int) async {
    for stage in stages.prefix(opened) where !hangs(stage.label) {
      let commit: SinkCommit = control.outcome == .completed ? .final : .abandoned
      do {
        try await stage.stage.commit(commit, upTo: stage.stage.position, in: StateContext(stage: stage.label))
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

  private func hangs(_ label: String) -> Bool { control.hang(of: label) != nil }
}

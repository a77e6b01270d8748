import CopydeskCore

/// The stateful transforms of a pipeline, in order, and what they remember.
struct StateChain: Sendable {
  private let stages: [Pipeline.Placed<any StatefulTransform>]
  /// The number of each in the pipeline.
  private let numbers: [Int]
  private let limits: DocumentLimits
  private let control: RunControl
  private let desk: RemarkDesk

  init(_ layout: StageLayout, limits: DocumentLimits, control: RunControl, desk: RemarkDesk) {
    var numbers: [Int] = []
    var stages: [Pipeline.Placed<any StatefulTransform>] = []
    for place in layout.transforms {
      guard case .stateful(let stage) = place.placed.stage else { continue }
      numbers.append(place.number)
      stages.append(
        .init(stage, name: place.placed.name, version: place.placed.version, label: place.placed.label))
    }
    (self.numbers, self.stages) = (numbers, stages)
    self.limits = limits
    self.desk = desk
    self.control = control
  }

  /// Opens the states, until one cannot be opened.
  ///
  /// - Parameter resume: Where the run goes on, if it does.
  /// - Returns: How many were opened.
  func open(resume: RunResume?) async -> Int {
    for (index, stage) in stages.enumerated() {
      do {
        let position = resume.map { StatePosition(rawValue: $0.point.states[index]) }
        try await listen(to: index, resume: position) { try await stage.stage.open(in: $0) }
      } catch {
        control.fail(output: error, at: stage.label)
        return index
      }
    }
    for (id, numbers) in resume?.withdrawals ?? [] { withdraw(id, from: numbers) }
    return stages.count
  }

  /// Whether all of them can go on from a commit.
  var canGoOn: Bool { stages.allSatisfy(\.stage.canGoOn) }

  /// How far each state has come, after the last document.
  var positions: [StatePosition] { stages.map { hangs($0.label) ? StatePosition(rawValue: 0) : $0.stage.position } }

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
  /// - Parameter isPublished: Whether the outputs have taken their places.
  func end(opened: Int, isPublished: Bool) async {
    for (index, stage) in stages.prefix(opened).enumerated() where !hangs(stage.label) {
      let commit: SinkCommit = isPublished && control.brokenOutput == nil ? .final : .abandoned
      do {
        try await listen(to: index) { try await stage.stage.commit(commit, upTo: stage.stage.position, in: $0) }
      } catch {
        control.fail(output: error, at: stage.label)
      }
    }
  }

  /// Tells stages that a document which they let go on failed later on.
  ///
  /// - Parameter numbers: The numbers of those that saw it.
  func withdraw(_ id: String, from numbers: Set<Int>) {
    for (number, stage) in zip(self.numbers, stages) where numbers.contains(number) && !hangs(stage.label) {
      stage.stage.withdraw(id)
    }
  }

  private func listen(
    to index: Int, resume: StatePosition? = nil, _ work: (StageContext) async throws -> Void
  ) async throws {
    try await desk.listen(to: stages[index].label, number: numbers[index], limits: limits, resume: resume, work)
  }

  private func hangs(_ label: String) -> Bool { control.hang(of: label) != nil }
}

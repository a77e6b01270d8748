// Stretches of transforms that another process works on.

import CopydeskCore

extension TransformChain {
  /// The branch that a step is on.
  func branch(ofStep index: Int) -> Int {
    if case .station(let station) = steps[index] { station.branch } else { 0 }
  }

  /// The transforms from a step on that see documents in any order, as far as they follow each other on one branch.
  func stretch(from index: Int) -> Range<Int>? {
    let stretch = steps[index...].prefix { step in
      guard case .station(let station) = step, case .concurrent = station.placed.stage else { return false }
      return station.branch == branch(ofStep: index)
    }
    return stretch.isEmpty ? nil : stretch.indices
  }

  /// Has the documents on a branch worked on in another process, each by itself.
  func run(_ ticket: inout Ticket, through stretch: Range<Int>, in isolation: Isolation) {
    let stations = steps[stretch].compactMap { if case .station(let station) = $0 { station } else { nil } }
    var next: [DocumentInFlight] = []
    for inFlight in ticket.documents {
      guard let first = stations.first, let document = inFlight.document(on: first.branch) else {
        next.append(inFlight)
        continue
      }
      let start = ContinuousClock.now
      let task = WorkerTask(steps: stretch, spent: inFlight.spent, document: document.value)
      switch isolation.run(task, first: first.number) {
      case .success(let outcome):
        ticket.events += outcome.events
        next += outcome.parts.map { inFlight.part($0) }
        for part in outcome.parts { stop(after: part, at: stations) }
      case .failure(let failure):
        let station = stations.first { $0.number == failure.stage } ?? first
        var failed = inFlight
        failed.state = .ended(.failed(failure.error, stage: station.label))
        next.append(failed)
        ticket.events.append(
          StageEvent(stage: station.number, .failed(failure.error.code), duration: ContinuousClock.now - start))
        if station.policy == .stop { control.stop(id: inFlight.id, stage: station.label) }
      }
    }
    ticket.documents = next
  }

  /// Stops the run where a document failed at a transform that says so.
  private func stop(after part: WorkerAnswer.Outcome.Part, at stations: [Station]) {
    guard case .failed(_, let stage)? = part.verdict,
      stations.contains(where: { $0.label == stage && $0.policy == .stop })
    else { return }
    control.stop(id: part.id, stage: stage)
  }
}

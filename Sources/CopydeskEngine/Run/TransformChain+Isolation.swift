// Stretches of transforms that another process works on, and sinks for which it renders.

import CopydeskCore

extension TransformChain {
  /// The branch that a step is on.
  func branch(ofStep index: Int) -> Int {
    switch steps[index] {
    case .station(let station): station.branch
    case .fork(let fork): fork.branch
    }
  }

  /// Whether documents that come through a stretch are rendered in the same place: nothing else of their branch comes after it.
  private func renders(after stretch: Range<Int>) -> Bool {
    let branch = branch(ofStep: stretch.lowerBound)
    guard let sinks, sinks.arePortable(onBranch: branch) else { return false }
    return !(stretch.upperBound..<steps.endIndex).contains { self.branch(ofStep: $0) == branch }
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
    let renders = renders(after: stretch)
    var next: [DocumentInFlight] = []
    for inFlight in ticket.documents {
      guard let first = stations.first, let document = inFlight.document(on: first.branch) else {
        next.append(inFlight)
        continue
      }
      let start = ContinuousClock.now
      let task = WorkerTask(steps: stretch, renders: renders, spent: inFlight.spent, document: document.value)
      let outcome = isolation.run(task, first: first.number)
      let parts = outcome.flatMap { outcome in
        // Memory of a process that something wrote over may hold any number.
        outcome.events.allSatisfy { place(ofStage: $0.stage, among: stations) != nil }
          ? inFlight.parts(outcome, for: sinks, first: first.number)
          : .failure(Isolation.Failure(stage: first.number, error: .noWorker("it worked at another stage")))
      }
      switch parts {
      case .success(let worked):
        ticket.events += worked.events
        next += worked.documents
        for document in worked.documents { stop(after: document, at: stations) }
      case .failure(let failure):
        let place = place(ofStage: failure.stage, among: stations) ?? StagePlace(first)
        var failed = inFlight
        failed.state = .ended(.failed(failure.error, stage: place.label))
        next.append(failed)
        ticket.events.append(
          StageEvent(stage: place.number, .failed(failure.error.code), duration: ContinuousClock.now - start))
        if place.policy == .stop { control.stop(id: inFlight.id, stage: place.label) }
      }
    }
    ticket.documents = next
  }

  /// Stops the run where a document failed at a stage that says so.
  private func stop(after inFlight: DocumentInFlight, at stations: [Station]) {
    guard case .ended(.failed(_, let stage)) = inFlight.state else { return }
    let policy = stations.first { $0.label == stage }?.policy ?? sinks?.place { $0.placed.label == stage }?.policy
    if policy == .stop { control.stop(id: inFlight.id, stage: stage) }
  }

  /// What the stage with a number is called, and what happens to a document that fails there.
  ///
  /// - Parameter number: From memory that a process that died may have written to; `nil` where there is no such stage.
  private func place(ofStage number: Int, among stations: [Station]) -> StagePlace? {
    stations.first { $0.number == number }.map(StagePlace.init) ?? sinks?.place { $0.number == number }
  }
}

/// A stage at which a document failed.
struct StagePlace {
  var number: Int
  var label: String
  /// What happens to documents that fail there.
  var policy: ErrorPolicy
}

extension StagePlace {
  fileprivate init(_ station: TransformChain.Station) {
    self.init(number: station.number, label: station.label, policy: station.policy)
  }
}

extension DocumentInFlight {
  typealias Worked = (documents: [DocumentInFlight], events: [StageEvent])

  /// What another process made of it: the document as it goes on, or those that it was split into.
  ///
  /// - Parameter sinks: For those it may have been rendered.
  fileprivate func parts(
    _ outcome: WorkerAnswer.Outcome, for sinks: SinkFanOut?, first: Int
  ) -> Result<Worked, Isolation.Failure> {
    var documents: [DocumentInFlight] = []
    for part in outcome.parts {
      guard let next = self.part(part, for: sinks) else {
        return .failure(Isolation.Failure(stage: first, error: .noWorker("it rendered for another sink")))
      }
      documents.append(next)
    }
    return .success((documents, outcome.events))
  }

  /// - Returns: `nil` where it was rendered for sinks that are not there.
  private func part(_ part: WorkerAnswer.Outcome.Part, for sinks: SinkFanOut?) -> DocumentInFlight? {
    var next = DocumentInFlight(id: part.id, state: .rendered([]), memory: memory)
    (next.branch, next.remembered, next.spent, next.facts) = (branch, remembered, part.spent, part.facts)
    switch part.result {
    case .document(let document): next.state = .live(Handover(document))
    case .ended(let verdict, let document):
      next.rendered = document
      next.state = .ended(verdict)
    case .rendered(let renderings):
      let writings = renderings.compactMap { sinks?.writing(of: $0) }
      guard writings.count == renderings.count else { return nil }
      next.state = .rendered(writings)
    }
    return next
  }
}

import CopydeskCore

/// The transforms of a pipeline, in order.
struct TransformChain: Sendable {
  private let stations: [Station]
  private let attempt: Attempt
  private let onError: ErrorPolicy
  private let control: RunControl

  /// A transform, and the turnstile before it if it sees documents in order.
  private struct Station: Sendable {
    var number: Int
    var placed: Pipeline.Placed<Pipeline.AnyTransform>
    var turnstile: Turnstile?
  }

  init(_ pipeline: Pipeline, attempt: Attempt, control: RunControl) {
    stations = pipeline.transforms.enumerated().map { index, placed in
      var turnstile: Turnstile?
      if case .stateful = placed.stage { turnstile = Turnstile() }
      return Station(number: index + 1, placed: placed, turnstile: turnstile)
    }
    self.attempt = attempt
    self.onError = pipeline.onError
    self.control = control
  }

  /// Takes an input's documents through every transform. Every ticket comes through here, whatever became of it, because
  /// turnstiles wait for every number.
  func run(_ ticket: inout Ticket) async {
    for station in stations {
      switch station.placed.stage {
      case .concurrent(let stage):
        await work(at: station, on: &ticket) { try await stage.apply(to: $0, in: $1) }
      case .stateful(let stage):
        await run(&ticket, through: stage, at: station)
      }
    }
  }

  /// What a stage does with a document.
  private typealias Work = @Sendable (Document, StageContext) async throws -> Outcome

  /// Prepares an input's documents, and lets the stage work on them when it is their turn.
  private func run<S: StatefulTransform>(_ ticket: inout Ticket, through stage: S, at station: Station) async {
    var prepared: [Result<S.Preparation, Attempt.Failure>?] = []
    for index in ticket.documents.indices {
      guard case .live(let document) = ticket.documents[index].state else {
        prepared.append(nil)
        continue
      }
      let before = ticket.documents[index].spent
      prepared.append(
        await attempt.run(at: station.placed.label, on: &ticket.documents[index]) {
          try await stage.prepare(document, in: $0)
        })
      ticket.documents[index].preparing = ticket.documents[index].spent - before
    }
    await station.turnstile?.wait(for: ticket.number)
    let before = (documents: ticket.documents, states: ticket.states)
    ticket.documents = []
    for (inFlight, preparation) in zip(before.documents, prepared) {
      ticket.documents += await apply(stage, with: preparation, at: station, to: inFlight, events: &ticket.events)
    }
    let hangs = control.hang(of: station.placed.label) != nil
    ticket.states = before.states + [hangs ? StatePosition(rawValue: 0) : stage.position]
    station.turnstile?.leave(ticket.number)
  }

  private func apply<S: StatefulTransform>(
    _ stage: S, with preparation: Result<S.Preparation, Attempt.Failure>?, at station: Station,
    to inFlight: DocumentInFlight,
    events: inout [StageEvent]
  ) async -> [DocumentInFlight] {
    guard case .live(let document) = inFlight.state, let preparation else { return [inFlight] }
    switch preparation {
    case .success(let preparation):
      if let id = control.hang(of: station.placed.label) {
        let failure = Attempt.Failure(error: .notTried(after: id), isFinal: true)
        return fail(inFlight, failure, at: station, with: document, events: &events)
      }
      return await apply(station, to: document, of: inFlight, events: &events) {
        try await stage.apply(preparation, to: $0, in: $1)
      }
    case .failure(let failure): return fail(inFlight, failure, at: station, with: document, events: &events)
    }
  }

  /// Ends a document that was prepared, or should have been, and is not worked on.
  private func fail(
    _ inFlight: DocumentInFlight, _ failure: Attempt.Failure, at station: Station, with document: Document,
    events: inout [StageEvent]
  ) -> [DocumentInFlight] {
    var inFlight = inFlight
    let tallies = inFlight.takeTallies()
    let (documents, event) = follow(failure, at: station.placed, from: document, of: inFlight)
    events.append(StageEvent(stage: station.number, event, duration: inFlight.preparing, tallies: tallies))
    return documents
  }

  private func work(at station: Station, on ticket: inout Ticket, _ work: @escaping Work) async {
    var next: [DocumentInFlight] = []
    for inFlight in ticket.documents {
      if case .live(let document) = inFlight.state {
        next += await apply(station, to: document, of: inFlight, events: &ticket.events, work)
      } else {
        next.append(inFlight)
      }
    }
    ticket.documents = next
  }

  private func apply(
    _ station: Station, to document: Document, of inFlight: DocumentInFlight, events: inout [StageEvent],
    _ work: @escaping Work
  ) async -> [DocumentInFlight] {
    var inFlight = inFlight
    let before = inFlight.spent - inFlight.preparing
    inFlight.preparing = .zero
    let result = await attempt.run(at: station.placed.label, on: &inFlight) { context in
      try await work(document, context)
    }
    if station.turnstile != nil, case .failure(let failure) = result, failure.isAbandoned {
      control.giveUp(on: station.placed.label, at: inFlight.id)
    }
    let tallies = inFlight.takeTallies()
    let (documents, event) =
      switch result {
      case .success(let outcome): follow(outcome, at: station.placed, from: document, of: inFlight)
      case .failure(let failure): follow(failure, at: station.placed, from: document, of: inFlight)
      }
    events.append(StageEvent(stage: station.number, event, duration: inFlight.spent - before, tallies: tallies))
    return documents
  }

  private typealias Next = (documents: [DocumentInFlight], event: StageEvent.Result)

  private func follow(
    _ outcome: Outcome, at placed: Pipeline.Placed<Pipeline.AnyTransform>, from before: Document,
    of inFlight: DocumentInFlight
  ) -> Next {
    var inFlight = inFlight
    switch outcome {
    case .keep(let document):
      if let flaw = document.flaw(after: before.removals.count) {
        return follow(.init(error: .invalidBlocks(flaw), isFinal: false), at: placed, from: before, of: inFlight)
      }
      inFlight.state = .live(document.signed(by: placed, after: before, id: inFlight.id))
      return ([inFlight], .passed(1))
    case .drop(let reason):
      inFlight.state = .ended(.dropped(reason, stage: placed.label))
      return ([inFlight], .dropped(reason.code))
    case .split(let documents) where documents.isEmpty:
      let error = DocumentError(
        "empty_split", "the stage split it into no documents; a stage that wants it gone drops it")
      return follow(Attempt.Failure(error: error, isFinal: false), at: placed, from: before, of: inFlight)
    case .split(let documents):
      if let flaw = documents.lazy.compactMap({ $0.flaw(after: before.removals.count) }).first {
        return follow(.init(error: .invalidBlocks(flaw), isFinal: false), at: placed, from: before, of: inFlight)
      }
      let parts = documents.enumerated().map { index, document in
        let id = "\(inFlight.id)/#\(index + 1)"
        return DocumentInFlight(
          id: id, state: .live(document.signed(by: placed, after: before, id: id)), spent: inFlight.spent)
      }
      return (parts, .passed(parts.count))
    }
  }

  private func follow(
    _ failure: Attempt.Failure, at placed: Pipeline.Placed<Pipeline.AnyTransform>, from before: Document,
    of inFlight: DocumentInFlight
  ) -> Next {
    var inFlight = inFlight
    let policy = placed.onError ?? onError
    let error = failure.error
    if policy == .keep, !failure.isFinal {
      var kept = before
      kept.history.append(
        HistoryEntry(
          stage: placed.name, version: placed.version, note: "failed and left it as it was: \(error.message)"))
      inFlight.state = .live(kept)
      return ([inFlight], .kept(error.code))
    }
    if policy == .stop { control.stop(id: inFlight.id, stage: placed.label) }
    inFlight.state = .ended(.failed(error, stage: placed.label))
    return ([inFlight], .failed(error.code))
  }
}

extension Document {
  /// The document as it goes on: with its identity, its history, and the stage's name on new removals.
  ///
  /// A stage cannot change who the document is or forget what happened to it, not even by making it anew.
  fileprivate func signed(
    by placed: Pipeline.Placed<Pipeline.AnyTransform>, after before: Document, id: String
  ) -> Document {
    var result = self
    result.id = id
    result.origin = before.origin
    let notes = history.starts(with: before.history) ? history.dropFirst(before.history.count) : []
    result.history = before.history + notes
    if notes.last?.stage != placed.name {
      result.history.append(HistoryEntry(stage: placed.name, version: placed.version))
    }
    for index in result.removals.indices where result.removals[index].stage.isEmpty {
      result.removals[index].stage = placed.name
    }
    return result
  }
}

import CopydeskCore

/// The transforms of a pipeline and its forks, in order.
struct TransformChain: Sendable {
  enum Step {
    case station(Station)
    case fork(Fork)
  }

  let steps: [Step]
  let attempt: Attempt
  let control: RunControl
  /// Whether somebody wants to see what was dropped.
  private let keepsDropped: Bool
  /// Whether a journal notes what documents have in them.
  private let notesFacts: Bool
  /// Where stretches of transforms that need no order are worked on, if not here.
  private let isolation: Isolation?
  /// The sinks that documents can be rendered for there.
  let sinks: SinkFanOut?

  /// A transform, and the turnstile before it if it sees documents in order.
  struct Station: Sendable {
    /// The stage's number in the pipeline; the source has 0.
    var number: Int
    /// The branch that the stage is on.
    var branch: Int
    var placed: Pipeline.Placed<Pipeline.AnyTransform>
    var turnstile: Turnstile?
    /// What happens to a document that fails here.
    var policy: ErrorPolicy

    var label: String { placed.label }
  }

  init(
    _ layout: StageLayout, onError: ErrorPolicy, attempt: Attempt, control: RunControl, keepsDropped: Bool = false,
    notesFacts: Bool = false, isolation: Isolation? = nil, sinks: SinkFanOut? = nil
  ) {
    self.keepsDropped = keepsDropped
    self.notesFacts = notesFacts
    self.isolation = isolation
    self.sinks = sinks
    steps = layout.steps.map { step in
      switch step {
      case .fork(let fork): return .fork(Fork(fork, attempt: attempt, control: control, policy: onError))
      case .transform(let place):
        var turnstile: Turnstile?
        if case .stateful = place.placed.stage { turnstile = Turnstile() }
        return .station(
          Station(
            number: place.number, branch: place.branch, placed: place.placed, turnstile: turnstile,
            policy: place.placed.onError ?? onError))
      }
    }
    self.attempt = attempt
    self.control = control
  }

  /// The transforms that see documents in any order.
  var concurrent: [(station: Station, stage: any Transform)] {
    steps.compactMap { step in
      guard case .station(let station) = step, case .concurrent(let stage) = station.placed.stage else { return nil }
      return (station, stage)
    }
  }

  /// Takes an input's documents through every transform of their branches. Every ticket comes through here, whatever became of it,
  /// because turnstiles wait for every number.
  func run(_ ticket: inout Ticket) async {
    var index = steps.startIndex
    while index < steps.endIndex {
      if let isolation, let stretch = stretch(from: index) {
        run(&ticket, through: stretch, in: isolation)
        index = stretch.upperBound
      } else {
        await run(&ticket, steps: index..<index + 1) { _ in }
        index += 1
      }
    }
  }

  /// Takes an input's documents through some of the steps.
  ///
  /// - Parameter begins: Is told of each transform before it begins.
  func run(_ ticket: inout Ticket, steps range: Range<Int>, begins: (Int) -> Void) async {
    for step in steps[range] {
      switch step {
      case .fork(let fork): await fork.divide(&ticket)
      case .station(let station):
        begins(station.number)
        await run(&ticket, at: station)
      }
    }
  }

  private func run(_ ticket: inout Ticket, at station: Station) async {
    switch (station.placed.stage, station.placed.condition) {
    case (.concurrent(let stage), nil):
      await work(at: station, on: &ticket) { try await stage.apply(to: &$0, in: $1) }
    case (.concurrent(let stage), let condition?):
      await work(at: station, on: &ticket) {
        guard try condition.holds(for: $0) else { return nil }
        return try await stage.apply(to: &$0, in: $1)
      }
    case (.stateful(let stage), _): await run(&ticket, through: stage, at: station)
    }
  }

  /// What a stage does with a document; `nil` where the document passes it by.
  typealias Work = @Sendable (inout Document, StageContext) async throws -> Outcome?

  private func work(at station: Station, on ticket: inout Ticket, _ work: @escaping Work) async {
    var next: [DocumentInFlight] = []
    for inFlight in ticket.documents {
      if let document = inFlight.document(on: station.branch) {
        next += await apply(station, to: document, of: inFlight, events: &ticket.events, work)
      } else {
        next.append(inFlight)
      }
    }
    ticket.documents = next
  }

  func apply(
    _ station: Station, to document: Handover<Document>, of inFlight: DocumentInFlight, events: inout [StageEvent],
    _ work: @escaping Work
  ) async -> [DocumentInFlight] {
    var inFlight = inFlight
    let before = inFlight.spent - inFlight.preparing
    inFlight.preparing = .zero
    let record = document.read(DocumentRecord.init)
    // Only this policy needs the document as it was, and pays for it with a copy of what the stage changes.
    let kept = station.policy == .keep ? Handover(document.value) : document
    let result = await attempt.run(at: station.label, on: &inFlight) { context in
      try await document.lend { try await work(&$0, context) }
    }
    if station.turnstile != nil, case .failure(let failure) = result, failure.isAbandoned {
      control.giveUp(on: station.label, at: inFlight.id)
    }
    if case .failure(let failure) = result, let broken = failure.brokenState {
      control.fail(output: broken, at: station.label)
    }
    let remarks = inFlight.takeRemarks()
    let next: Next
    switch result.flatMap({ outcome in
      outcome.map { $0.checked(document, after: record).map(Optional.some) } ?? .success(nil)
    }) {
    case .success(nil): next = ([inFlight], .skipped)
    case .success(let outcome?):
      next = follow(outcome, at: station, with: document, after: record, notes: remarks.notes, of: inFlight)
    case .failure(let failure): next = follow(failure, at: station, with: kept, of: inFlight)
    }
    events.append(
      StageEvent(stage: station.number, next.event, duration: inFlight.spent - before, remarks: remarks))
    return next.documents
  }

  typealias Next = (documents: [DocumentInFlight], event: StageEvent.Result)

  private func follow(
    _ outcome: Outcome, at station: Station, with document: Handover<Document>, after record: DocumentRecord,
    notes: [String], of inFlight: DocumentInFlight
  ) -> Next {
    var inFlight = inFlight
    switch outcome {
    case .keep:
      if station.turnstile != nil { inFlight.remembered.insert(station.number) }
      document.change { record.complete(&$0, id: inFlight.id, after: station.placed, notes: notes) }
      inFlight.shared.release(unlessOf: document.read(\.payload))
      if !document.read(inFlight.memory.settle) {
        let failure = Attempt.Failure(error: .tooMuchMemory(inFlight.memory), isFinal: true)
        return follow(failure, at: station, with: document, of: inFlight)
      }
      return ([inFlight], .passed(1))
    case .drop(let reason):
      if keepsDropped {
        document.change { record.complete(&$0, id: inFlight.id, after: station.placed, notes: notes) }
        inFlight.rendered = document.value
      }
      if notesFacts { inFlight.facts = document.read(DocumentFacts.init) }
      inFlight.state = .ended(.dropped(reason, stage: station.label))
      return ([inFlight], .dropped(reason.code))
    case .split(let documents):
      let parts = documents.enumerated().map { index, part in
        let (id, part) = ("\(inFlight.id)/#\(index + 1)", Handover(part))
        part.change { record.complete(&$0, id: id, after: station.placed, notes: notes) }
        return DocumentInFlight(
          id: id, state: .live(part), memory: inFlight.memory, branch: inFlight.branch, remembered: inFlight.remembered,
          spent: inFlight.spent)
      }
      return (parts, .passed(parts.count))
    }
  }

  /// - Parameter kept: The document as it was before the stage, for the policy ``ErrorPolicy/keep``.
  func follow(
    _ failure: Attempt.Failure, at station: Station, with kept: Handover<Document>, of inFlight: DocumentInFlight
  ) -> Next {
    var inFlight = inFlight
    let error = failure.error
    if station.policy == .keep, !failure.isFinal {
      let note = "failed and left it as it was: \(error.message)"
      kept.change {
        $0.history.append(HistoryEntry(stage: station.placed.name, version: station.placed.version, note: note))
      }
      inFlight.state = .live(kept)
      return ([inFlight], .kept(error.code))
    }
    if station.policy == .stop { control.stop(id: inFlight.id, stage: station.label) }
    inFlight.state = .ended(.failed(error, stage: station.label))
    return ([inFlight], .failed(error.code))
  }
}

extension Outcome {
  /// The outcome, unless what the stage left breaks a rule that holds for all stages.
  fileprivate func checked(
    _ document: Handover<Document>, after record: DocumentRecord
  ) -> Result<Outcome, Attempt.Failure> {
    let flaw: String?
    switch self {
    case .keep: flaw = document.read { $0.flaw(after: record.removals) }
    case .drop: flaw = nil
    case .split(let documents) where documents.isEmpty:
      let error = DocumentError(
        "empty_split", "the stage split it into no documents; a stage that wants it gone drops it")
      return .failure(Attempt.Failure(error: error, isFinal: false))
    case .split(let documents): flaw = documents.lazy.compactMap { $0.flaw(after: record.removals) }.first
    }
    return flaw.map { .failure(Attempt.Failure(error: .invalidBlocks($0), isFinal: false)) } ?? .success(self)
  }
}

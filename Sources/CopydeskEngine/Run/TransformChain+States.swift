// Transforms that see documents in order.

import CopydeskCore

extension TransformChain {
  /// Prepares an input's documents, and lets the stage work on them when it is their turn.
  func run<S: StatefulTransform>(_ ticket: inout Ticket, through stage: S, at station: Station) async {
    var prepared: [Result<S.Preparation?, Attempt.Failure>?] = []
    let condition = station.placed.condition
    for index in ticket.documents.indices {
      guard let document = ticket.documents[index].document(on: station.branch) else {
        prepared.append(nil)
        continue
      }
      let before = ticket.documents[index].spent
      prepared.append(
        await attempt.run(at: station.label, on: &ticket.documents[index]) { context in
          try await document.lend {
            guard try condition?.holds(for: $0) ?? true else { return nil }
            return try await stage.prepare($0, in: context)
          }
        })
      ticket.documents[index].preparing = ticket.documents[index].spent - before
    }
    await station.turnstile?.wait(for: ticket.number)
    let before = (documents: ticket.documents, states: ticket.states)
    ticket.documents = []
    for (inFlight, preparation) in zip(before.documents, prepared) {
      ticket.documents += await apply(stage, with: preparation, at: station, to: inFlight, events: &ticket.events)
    }
    let hangs = control.hang(of: station.label) != nil
    ticket.states = before.states + [hangs ? StatePosition(rawValue: 0) : stage.position]
    station.turnstile?.leave(ticket.number)
  }

  private func apply<S: StatefulTransform>(
    _ stage: S, with preparation: Result<S.Preparation?, Attempt.Failure>?, at station: Station,
    to inFlight: DocumentInFlight, events: inout [StageEvent]
  ) async -> [DocumentInFlight] {
    guard case .live(let document) = inFlight.state, let preparation else { return [inFlight] }
    switch preparation {
    case .success(nil):
      return await apply(station, to: document, of: inFlight, events: &events) { _, _ in nil }
    case .success(let preparation?):
      if let id = control.hang(of: station.label) {
        let failure = Attempt.Failure(error: .notTried(after: id), isFinal: true)
        return fail(inFlight, failure, at: station, goingOnWith: document, events: &events)
      }
      return await apply(station, to: document, of: inFlight, events: &events) {
        try await stage.apply(preparation, to: &$0, in: $1)
      }
    case .failure(let failure): return fail(inFlight, failure, at: station, goingOnWith: document, events: &events)
    }
  }

  /// Ends a document that was prepared, or should have been, and is not worked on.
  private func fail(
    _ inFlight: DocumentInFlight, _ failure: Attempt.Failure, at station: Station,
    goingOnWith document: Handover<Document>, events: inout [StageEvent]
  ) -> [DocumentInFlight] {
    var inFlight = inFlight
    let remarks = inFlight.takeRemarks()
    let (documents, event) = follow(failure, at: station, with: document, of: inFlight)
    events.append(StageEvent(stage: station.number, event, duration: inFlight.preparing, remarks: remarks))
    return documents
  }
}

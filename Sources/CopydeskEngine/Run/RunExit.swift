import CopydeskCore
import Synchronization

/// Where documents leave a run: one input at a time, in the order of the input, whatever order they were worked on in.
///
/// Here they are written, counted, and kept if they failed.
final class RunExit: Sendable {
  private struct Checkpoint {
    var documents = 0
    var time = ContinuousClock.now
  }

  private let sinks: SinkFanOut
  private let states: StateChain
  private let errors: ErrorsFile?
  private let ledger: Ledger
  private let desk: RemarkDesk
  private let options: RunOptions
  private let control: RunControl
  private let observer: (any RunObserver)?
  private let results: ResultChannel?
  private let checkpoint = Mutex(Checkpoint())

  init(
    sinks: SinkFanOut, states: StateChain, errors: ErrorsFile?, desk: RemarkDesk, options: RunOptions,
    control: RunControl, results: ResultChannel?
  ) {
    self.sinks = sinks
    self.states = states
    self.errors = errors
    ledger = desk.ledger
    self.desk = desk
    self.options = options
    self.control = control
    observer = desk.observer
    self.results = results
  }

  /// Ends an input's documents.
  func settle(_ ticket: Ticket) async {
    var ticket = ticket
    await sinks.write(&ticket)
    desk.count(ticket.events)
    let settled = ticket.settled
    for document in settled {
      if case .failed(let error, let stage) = document.verdict {
        keep(document.id, error, stage: stage, of: ticket)
        states.withdraw(document.id, from: document.remembered)
      }
      ledger.settle(document.id, document.verdict)
      observer?.observe(.ended(id: document.id, ticket.origin, document.verdict))
      await results?.put(
        DocumentResult(
          id: document.id, origin: ticket.origin, verdict: document.verdict,
          document: document.verdict == .written ? document.rendered : nil))
    }
    if isCheckpointDue(after: settled.count) { await commit(ticket.position, ticket.states) }
  }

  /// Keeps a failed document whole.
  private func keep(_ id: String, _ error: DocumentError, stage: String, of ticket: Ticket) {
    guard let errors else { return }
    do {
      try errors.add(
        FailedDocument(
          id: id, input: ticket.id, origin: ticket.origin, stage: stage, error: error, payload: ticket.payload))
    } catch {
      control.fail(output: error, at: "errors")
    }
  }

  private func isCheckpointDue(after documents: Int) -> Bool {
    checkpoint.withLock { checkpoint in
      checkpoint.documents += documents
      let now = ContinuousClock.now
      let byCount = options.checkpointDocuments.map { checkpoint.documents >= max(1, $0) } ?? false
      let byTime = options.checkpointSeconds.map { now - checkpoint.time >= .bounded(seconds: $0) } ?? false
      guard byCount || byTime else { return false }
      checkpoint = Checkpoint(time: now)
      return true
    }
  }

  private func commit(_ position: SourcePosition, _ statePositions: [StatePosition]) async {
    let positions = await sinks.checkpoint()
    await states.checkpoint(upTo: statePositions)
    do {
      try errors?.synchronize()
    } catch {
      control.fail(output: error, at: "errors")
    }
    if control.brokenOutput == nil { observer?.observe(.checkpoint(position, sinks: positions)) }
  }
}

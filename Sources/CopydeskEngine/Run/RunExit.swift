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
  private let dropped: ErrorsFile?
  private let verdicts: (any VerdictLog)?
  private let ledger: Ledger
  private let desk: RemarkDesk
  private let options: RunOptions
  private let control: RunControl
  private let observer: (any RunObserver)?
  private let results: ResultChannel?
  private let checkpoint = Mutex(Checkpoint())

  init(
    sinks: SinkFanOut, states: StateChain, errors: ErrorsFile?, dropped: ErrorsFile?, desk: RemarkDesk,
    options: RunOptions, control: RunControl, results: ResultChannel?, verdicts: (any VerdictLog)?
  ) {
    self.dropped = dropped
    self.verdicts = verdicts
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
      switch document.verdict {
      case .written: break
      case .failed(let error, let stage):
        keep(document.id, (error.code, error.message), stage: stage, of: ticket, in: errors, named: OutputReport.errors)
        states.withdraw(document.id, from: document.remembered)
      case .dropped(let reason, let stage):
        keep(
          document.id, (reason.code, reason.detail), stage: stage, of: ticket, in: dropped, named: OutputReport.dropped)
      }
      log(document, ticket.origin)
      ledger.settle(document.id, document.verdict)
      observer?.observe(.ended(id: document.id, ticket.origin, document.verdict))
      await results?.put(
        DocumentResult(
          id: document.id, origin: ticket.origin, verdict: document.verdict,
          document: document.verdict == .written ? document.rendered : nil))
    }
    let work = ticket.documents.reduce(Duration.zero) { $0 + $1.spent }
    observer?.observe(.finished(ticket.origin, bytes: ticket.bytes, work: work))
    if isCheckpointDue(after: settled.count) { await commit(ticket.position, ticket.states) }
  }

  /// Keeps a document whole that does not get to the sinks.
  private func keep(
    _ id: String, _ why: (code: String, message: String?), stage: String, of ticket: Ticket, in file: ErrorsFile?,
    named name: String
  ) {
    guard let file else { return }
    do {
      try file.add(
        FailedDocument(
          id: id, input: ticket.id, origin: ticket.origin, stage: stage, code: why.code, message: why.message,
          payload: ticket.payload))
    } catch {
      control.fail(output: error, at: name)
    }
  }

  private func log(_ document: Ticket.Settled, _ origin: Origin) {
    guard let verdicts else { return }
    do {
      try verdicts.add(document.id, origin, document.verdict, document.rendered)
    } catch {
      control.fail(output: error, at: "ledger")
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

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

  private let outputs: RunOutputs
  private let ledger: Ledger
  private let desk: RemarkDesk
  private let control: RunControl
  private let observer: (any RunObserver)?
  private let results: ResultChannel?
  private let documentsBetween: Int?
  private let secondsBetween: Double?
  private let budget: ErrorBudget
  private let checkpoint = Mutex(Checkpoint())

  init(
    _ outputs: RunOutputs, desk: RemarkDesk, options: RunOptions, budget: ErrorBudget, results: ResultChannel?
  ) {
    self.budget = budget
    self.outputs = outputs
    ledger = desk.ledger
    self.desk = desk
    control = outputs.control
    observer = desk.observer
    self.results = results
    let isNoted = outputs.journal != nil
    documentsBetween = options.checkpointDocuments ?? (isNoted ? RunOptions.documentsBetweenCommits : nil)
    let seconds = options.checkpointSeconds ?? (isNoted ? RunOptions.secondsBetweenCommits : nil)
    secondsBetween = isNoted && outputs.sinks.areShapedByCommits ? nil : seconds
  }

  /// Ends an input's documents.
  func settle(_ ticket: Ticket) async {
    var ticket = ticket
    await outputs.sinks.write(&ticket)
    desk.count(ticket.events)
    let settled = ticket.settled
    for file in [outputs.errors, outputs.dropped] { file?.settle(input: ticket.id) }
    for document in settled {
      switch document.verdict {
      case .written: break
      case .failed(let error, let stage):
        keep(document.id, (error.code, error.message), stage: stage, of: ticket, in: outputs.errors)
        outputs.states.withdraw(document.id, from: document.remembered)
      case .dropped(let reason, let stage):
        keep(document.id, (reason.code, reason.detail), stage: stage, of: ticket, in: outputs.dropped)
      }
      if let why = budget.count(failed: document.verdict.isFailure) { control.exceedBudget(why) }
      log(document, of: ticket)
      ledger.settle(document.id, document.verdict)
      observer?.observe(.ended(id: document.id, ticket.origin, document.verdict))
      await results?.put(
        DocumentResult(
          id: document.id, origin: ticket.origin, verdict: document.verdict,
          document: document.verdict == .written ? document.rendered : nil))
    }
    ledger.settleInput(bytes: ticket.bytes, extra: settled.count - 1)
    outputs.advance(to: RunOutputs.Progress(source: ticket.position, states: ticket.states))
    let work = ticket.documents.reduce(Duration.zero) { $0 + $1.spent }
    observer?.observe(.finished(ticket.origin, bytes: ticket.bytes, work: work))
    if isCheckpointDue(after: settled.count) { await outputs.commit() }
  }

  /// Keeps a document whole that does not get to the sinks.
  private func keep(
    _ id: String, _ why: (code: String, message: String?), stage: String, of ticket: Ticket, in file: ErrorsFile?
  ) {
    guard let file else { return }
    do {
      try file.add(
        FailedDocument(
          id: id, input: ticket.id, origin: ticket.origin, stage: stage, code: why.code, message: why.message,
          payload: ticket.payload, known: ticket.known))
    } catch {
      control.fail(output: error, at: file.name)
    }
  }

  private func log(_ document: Ticket.Settled, of ticket: Ticket) {
    do {
      try outputs.verdicts?.add(document.id, ticket.origin, document.verdict, document.rendered)
    } catch {
      control.fail(output: error, at: "ledger")
    }
    guard let journal = outputs.journal else { return }
    var remembered: Set<Int> = []
    if case .failed = document.verdict { remembered = document.remembered }
    do {
      try journal.add(
        JournalEntry(
          id: document.id, input: ticket.id, origin: ticket.origin, hash: ticket.hash, verdict: document.verdict,
          facts: document.facts, outputs: document.outputs, remembered: remembered))
    } catch {
      control.fail(output: error, at: "journal")
    }
  }

  private func isCheckpointDue(after documents: Int) -> Bool {
    checkpoint.withLock { checkpoint in
      checkpoint.documents += documents
      let now = ContinuousClock.now
      let byCount = documentsBetween.map { checkpoint.documents >= max(1, $0) } ?? false
      let byTime = secondsBetween.map { now - checkpoint.time >= .bounded(seconds: $0) } ?? false
      guard byCount || byTime else { return false }
      checkpoint = Checkpoint(time: now)
      return true
    }
  }
}

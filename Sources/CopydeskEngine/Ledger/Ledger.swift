package import CopydeskCore
import Synchronization

/// The verdicts of one run, counted. Nothing of a document stays but its share in the counts, and a line for each of the
/// first failures and drops.
///
/// Documents are counted where they come in (by the source, or by a split) and again where they end, so that a document
/// that got lost between the two shows: see ``RunTotals/isBalanced``.
package final class Ledger: Sendable {
  private struct State {
    var totals = RunTotals()
    var bytes = 0
    /// What of that is of inputs whose documents all have their verdict.
    var settled = (inputs: 0, split: 0, bytes: 0)
    var stages: [StageReport]
    var failures: [FailureReport] = []
    var drops: [DropReport] = []
  }

  /// How many failures, and how many drops, are listed one by one.
  package static let listedVerdicts = 1_000
  /// How many codes are counted apart at each stage; codes come from stages, which may make up any number of them.
  package static let countedCodes = 256
  /// How many keys of one name are counted apart at each stage; a collection of site rules has some 2,000 hosts.
  package static let countedKeys = 4_096
  /// How many texts of warnings are counted apart at each stage.
  package static let listedWarnings = 100
  /// Where codes, keys and warnings beyond that are counted.
  package static let otherCodes = "other"

  private let state: Mutex<State>

  /// Makes a ledger for stages, in the order of their numbers.
  package init(stages: [StageReport]) {
    state = Mutex(State(stages: stages))
  }

  /// The counts so far.
  package var totals: RunTotals { state.withLock { $0.totals } }
  /// The counts of each stage so far.
  package var stages: [StageReport] { state.withLock { $0.stages } }
  /// The first failures.
  package var failures: [FailureReport] { state.withLock { $0.failures } }

  /// The first drops.
  package var drops: [DropReport] { state.withLock { $0.drops } }

  /// How many bytes came in so far.
  package var bytes: Int { state.withLock { $0.bytes } }

  /// All counts so far of inputs that are settled, and not of those in flight.
  package var counts: LedgerCounts {
    state.withLock { state in
      var totals = state.totals
      (totals.inputs, totals.split) = (state.settled.inputs, state.settled.split)
      return LedgerCounts(totals: totals, bytes: state.settled.bytes, stages: state.stages)
    }
  }

  /// Notes that all documents of an input have their verdict.
  ///
  /// - Parameter extra: How many documents splits made of it beyond the one.
  package func settleInput(bytes: Int, extra: Int) {
    state.withLock { state in
      state.settled.inputs += 1
      state.settled.split += extra
      state.settled.bytes += bytes
    }
  }

  /// Begins with what an earlier session of the run has counted. Stages that it had no counts of begin with none.
  package func goOn(from resume: RunResume) {
    let counts = resume.point.counts
    state.withLock { state in
      (state.totals, state.bytes) = (counts.totals, counts.bytes)
      state.settled = (counts.totals.inputs, counts.totals.split, counts.bytes)
      (state.failures, state.drops) = (resume.failures, resume.drops)
      for (index, stage) in counts.stages.enumerated() where state.stages.indices.contains(index) {
        if state.stages[index].stage == stage.stage { state.stages[index] = stage }
      }
    }
  }

  /// Counts an input that came in, and its bytes.
  package func countInput(bytes: Int = 0) {
    state.withLock { state in
      state.totals.inputs += 1
      state.bytes += bytes
    }
  }

  /// Counts documents that a split made beyond the one that it took.
  package func countSplit(extra: Int) {
    state.withLock { $0.totals.split += extra }
  }

  /// Counts what stages did with the documents of one input.
  ///
  /// - Returns: The warnings that are new.
  @discardableResult
  package func count(_ events: [StageEvent]) -> [StageWarning] {
    state.withLock { state in
      events.flatMap { event in
        state.stages[event.stage].count(event)
        return state.stages[event.stage].count(event.remarks)
      }
    }
  }

  /// Counts what a stage said when it was not at a document.
  ///
  /// - Returns: The warnings that are new.
  package func count(_ remarks: StageRemarks, ofStage stage: Int) -> [StageWarning] {
    state.withLock { $0.stages[stage].count(remarks) }
  }

  /// Adds to the time that a stage took.
  package func add(_ duration: Duration, toStage stage: Int) {
    state.withLock { $0.stages[stage].seconds += duration.inSeconds }
  }

  /// Counts the end of a document.
  package func settle(_ id: String, _ verdict: Verdict) {
    state.withLock { state in
      switch verdict {
      case .written: state.totals.written += 1
      case .dropped(let reason, let stage):
        state.totals.dropped += 1
        guard state.drops.count < Ledger.listedVerdicts else { return }
        state.drops.append(DropReport(id: id, stage: stage, reason: reason))
      case .failed(let error, let stage):
        state.totals.failed += 1
        guard state.failures.count < Ledger.listedVerdicts else { return }
        state.failures.append(FailureReport(id: id, stage: stage, error: error))
      }
    }
  }
}

extension StageReport {
  fileprivate mutating func count(_ event: StageEvent) {
    if case .skipped = event.result { skipped += 1 } else { documentsIn += 1 }
    seconds += event.duration.inSeconds
    switch event.result {
    case .passed(let count): documentsOut += count
    case .dropped(let code): dropped.count(code)
    case .failed(let code): failed.count(code)
    case .kept(let code):
      documentsOut += 1
      kept.count(code)
    case .skipped: break
    }
  }

  /// Counts what the stage said, and hands back the warnings that are new.
  fileprivate mutating func count(_ remarks: StageRemarks) -> [StageWarning] {
    for tally in remarks.tallies { count(tally) }
    var new: [StageWarning] = []
    for text in remarks.warnings {
      if warnings[text] == nil, warnings.count < Ledger.listedWarnings {
        new.append(StageWarning(stage: stage, text: text, isLoss: remarks.losses.contains(text)))
      }
      warnings.count(text, upTo: Ledger.listedWarnings)
    }
    if remarks.warningsOmitted > 0 { warnings[Ledger.otherCodes, default: 0] += remarks.warningsOmitted }
    return new
  }

  private mutating func count(_ tally: Tally) {
    let isNamed = counts[tally.name] != nil || counts.count < Ledger.countedCodes
    counts[isNamed ? tally.name : Ledger.otherCodes, default: [:]].count(tally.key, upTo: Ledger.countedKeys)
  }
}

extension [String: Int] {
  fileprivate mutating func count(_ code: String, upTo limit: Int = Ledger.countedCodes) {
    let isCounted = self[code] != nil || count < limit
    self[isCounted ? code : Ledger.otherCodes, default: 0] += 1
  }
}

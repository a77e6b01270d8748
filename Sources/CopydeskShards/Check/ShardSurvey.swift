import CopydeskCore
package import CopydeskEngine

/// How far the shards of a folder are.
package struct ShardSurvey {
  /// What there is of a shard.
  package enum State: Equatable {
    case published(ShardRecord)
    /// It was made from another config or other inputs.
    case stale(ShardRecord, change: String)
    /// It is there, and it was decided over all shards that documents of it go; that was not applied yet.
    case undecided(ShardRecord)
    /// It does not say what it is.
    case unreadable(String)
    /// It is not there, and its last attempt says why.
    case failed(ShardFolder.Failure)
    case missing
  }

  package let folder: ShardFolder
  package let plan: ShardPlan
  package let manifest: ShardManifest
  /// What was decided over all shards; `nil` for nothing.
  package let decisions: ShardDecisions?
  /// Of each shard, in their order.
  package let states: [State]
  /// Attempts that have neither become a shard nor failed: they are under way, or were killed.
  package let open: [String]
  /// Those that were killed for certain.
  package let killed: [String]

  /// - Throws: ``ShardError`` where the folder is none of shards.
  package init(_ folder: ShardFolder) throws(ShardError) {
    guard let (plan, manifest) = try folder.plan() else {
      throw ShardError("'\(folder.path)' has no shards: 'run --manifest … --into' publishes them there", .noInput)
    }
    (self.folder, self.plan, self.manifest) = (folder, plan, manifest)
    let decisions = folder.decisions(for: plan)
    self.decisions = decisions
    var failures: [Int: ShardFolder.Failure] = [:]
    var (open, killed): ([String], [String]) = ([], [])
    for attempt in folder.attempts() {
      if let failure = attempt.failure {
        failures[attempt.shard] = failure
      } else if AttemptOwner(attempt: attempt.name)?.hasEnded == true {
        killed.append(attempt.name)
      } else {
        open.append(attempt.name)
      }
    }
    (self.open, self.killed) = (open, killed)
    states = manifest.shards.indices.map { index in
      Self.state(of: index + 1, folder, plan, manifest, failures[index + 1], decisions?.lists[index])
    }
  }

  private static func state(
    of number: Int, _ folder: ShardFolder, _ plan: ShardPlan, _ manifest: ShardManifest,
    _ failure: ShardFolder.Failure?,
    _ decisions: ShardDecisions.List?
  ) -> State {
    do throws(ShardError) {
      guard let record = try folder.record(of: number) else { return failure.map { .failed($0) } ?? .missing }
      let wanted = ShardIdentity(parts: plan.parts, inputs: manifest.shards[number - 1])
      if let change = wanted.change(since: record.identity) { return .stale(record, change: change) }
      if let decisions, record.signatures != nil, record.identity.decisions != decisions.hash {
        return .undecided(record)
      }
      return .published(record)
    } catch {
      return .unreadable(error.description)
    }
  }

  /// The records of the shards that are there, and are what they should be but for decisions over all shards.
  package var records: [ShardRecord] {
    states.compactMap { state in
      switch state {
      case .published(let record), .undecided(let record): record
      default: nil
      }
    }
  }

  /// Whether nothing was decided yet about documents that say the same in several shards, and the pipeline asks for that.
  package var lacksDecisions: Bool { decisions == nil && records.contains { $0.signatures != nil } }

  /// The shards to which decisions were not applied yet.
  package var undecided: [Int] {
    numbers { if case .undecided = $0 { true } else { false } }
  }

  /// The sums of these shards.
  package var totals: RunTotals {
    records.reduce(into: RunTotals()) { sum, record in
      sum.inputs += record.totals.inputs
      sum.split += record.totals.split
      sum.written += record.totals.written
      sum.dropped += record.totals.dropped
      sum.failed += record.totals.failed
    }
  }

  private func numbers(_ condition: (State) -> Bool) -> [Int] {
    states.indices.filter { condition(states[$0]) }.map { $0 + 1 }
  }

  private var missing: [Int] {
    numbers { state in
      switch state {
      case .missing, .failed: true
      default: false
      }
    }
  }

  /// What there is to say, a line for each kind of state.
  package var lines: [String] {
    let (count, done) = (states.count, records.count)
    var lines = ["\(count) shard\(count == 1 ? "" : "s"): \(done) published, \(missing.count) missing, \(others) stale"]
    if !missing.isEmpty { lines.append("missing: \(ShardRanges.text(missing))") }
    if !undecided.isEmpty {
      lines.append("reprints to take out of shards \(ShardRanges.text(undecided)): run these again")
    }
    if lacksDecisions { lines.append("reprints: not looked for yet; 'shards reprints' does") }
    for (index, state) in states.enumerated() {
      switch state {
      case .failed(let failure):
        lines.append("shard \(index + 1) failed with exit code \(failure.exitCode.rawValue): \(failure.reason)")
      case .stale(_, let change): lines.append("shard \(index + 1) is stale: \(change); --redo makes it anew")
      case .unreadable(let reason): lines.append("shard \(index + 1): \(reason)")
      case .published, .undecided, .missing: break
      }
    }
    if !open.isEmpty {
      lines.append(
        "\(open.count) attempt\(open.count == 1 ? "" : "s") under way, or killed: \(open.joined(separator: ", "))")
    }
    if !killed.isEmpty {
      lines.append(
        "\(killed.count) attempt\(killed.count == 1 ? " was" : "s were") killed: \(killed.joined(separator: ", ")); 'shards check' "
          + "removes what is left")
    }
    lines.append("\(totals.sentence)\(done == count ? "" : ", in the shards that are published")")
    return lines
  }

  private var others: Int { states.count - records.count - missing.count }
}

extension RunTotals {
  /// `read 812 = written 800 + dropped 10 + failed 2`
  package var sentence: String { "read \(read) = written \(written) + dropped \(dropped) + failed \(failed)" }
}

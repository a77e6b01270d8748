import CopydeskCore
import CopydeskEngine

/// The reports of all shards as one: sums, and the first thousand failures and drops in the order of the inputs.
struct MergedReport {
  private(set) var report: RunReport?

  /// How many failures and drops are listed; a run lists as many.
  private static let listed = 1_000

  /// Adds the report of the next shard.
  mutating func add(_ next: RunReport) {
    guard var sum = report else {
      report = next
      report?.outputs = []
      return
    }
    sum.totals.inputs += next.totals.inputs
    sum.totals.split += next.totals.split
    sum.totals.written += next.totals.written
    sum.totals.dropped += next.totals.dropped
    sum.totals.failed += next.totals.failed
    sum.bytes += next.bytes
    sum.seconds += next.seconds
    sum.started = min(sum.started, next.started)
    sum.ended = max(sum.ended, next.ended)
    sum.workers = max(sum.workers, next.workers)
    sum.failures = Array((sum.failures + next.failures).prefix(Self.listed))
    sum.failuresOmitted = sum.totals.failed - sum.failures.count
    sum.drops = Array((sum.drops + next.drops).prefix(Self.listed))
    sum.dropsOmitted = sum.totals.dropped - sum.drops.count
    sum.problems += next.problems
    for stage in next.stages {
      if let index = sum.stages.firstIndex(where: { $0.stage == stage.stage }) {
        sum.stages[index].add(stage)
      } else {
        sum.stages.append(stage)
      }
    }
    if next.exitCode != .ok { sum.exitCode = next.exitCode }
    sum.documentsPerSecond = Double(sum.totals.read) / max(sum.seconds, 0.001)
    sum.megabytesPerSecond = Double(sum.bytes) / 1e6 / max(sum.seconds, 0.001)
    report = sum
  }
}

extension StageReport {
  fileprivate mutating func add(_ other: StageReport) {
    documentsIn += other.documentsIn
    documentsOut += other.documentsOut
    skipped += other.skipped
    seconds += other.seconds
    dropped.merge(other.dropped, uniquingKeysWith: +)
    failed.merge(other.failed, uniquingKeysWith: +)
    kept.merge(other.kept, uniquingKeysWith: +)
    warnings.merge(other.warnings, uniquingKeysWith: +)
    counts.merge(other.counts) { $0.merging($1, uniquingKeysWith: +) }
  }
}

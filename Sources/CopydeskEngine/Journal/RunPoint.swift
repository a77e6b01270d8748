import CopydeskCore

/// How far a run has come: what is durable, and what was counted until then.
package struct RunPoint: Codable, Sendable, Hashable {
  /// Where the source goes on.
  package var source: String
  /// How far each sink is, in the order of the pipeline.
  package var sinks: [String]
  /// How far each stateful transform is.
  package var states: [Int]
  /// How many bytes of the file of failed documents count, and of that of dropped ones; `nil` where there is no such file.
  package var errors: Int?
  package var dropped: Int?
  /// Digests of these bytes, by which the run knows its own files.
  package var errorsDigest: Int?
  package var droppedDigest: Int?
  /// How far the log of verdicts is; `nil` where there is none.
  package var verdicts: String?
  /// What was counted.
  package var counts: LedgerCounts
  /// How long the run has taken, all its sessions together.
  package var seconds: Double
}

extension RunPoint {
  /// How far the file of failed documents is, and that of dropped ones.
  var errorsPosition: OutputFile.Position? { RunPoint.position(errors, errorsDigest) }
  var droppedPosition: OutputFile.Position? { RunPoint.position(dropped, droppedDigest) }

  private static func position(_ length: Int?, _ digest: Int?) -> OutputFile.Position? {
    length.map { OutputFile.Position(length: $0, count: $0, digest: digest) }
  }
}

/// Where a run goes on.
package struct RunResume: Sendable {
  /// How far it had come.
  package var point: RunPoint
  /// When it began: ISO 8601, UTC.
  package var started: String
  /// Whether the outputs are complete, and only have to take their places.
  package var isPublishing: Bool
  /// Whether the run has ended well, and inputs that have come since are added to what it has published.
  package var isExtending: Bool
  /// Documents that failed after stateful transforms had let them go on, with the numbers of those.
  package var withdrawals: [(id: String, stages: Set<Int>)]
  /// The first failures.
  package var failures: [FailureReport]
  /// The first drops.
  package var drops: [DropReport]

  package init(
    point: RunPoint, started: String, isPublishing: Bool = false, isExtending: Bool = false,
    withdrawals: [(id: String, stages: Set<Int>)] = [],
    failures: [FailureReport] = [], drops: [DropReport] = []
  ) {
    (self.point, self.started, self.isPublishing, self.isExtending) = (point, started, isPublishing, isExtending)
    (self.withdrawals, self.failures, self.drops) = (withdrawals, failures, drops)
  }
}

/// What a ledger has counted, without the lines of single documents.
package struct LedgerCounts: Codable, Sendable, Hashable {
  package var totals: RunTotals
  package var bytes: Int
  package var stages: [StageReport]
}

import Synchronization

/// Stops a run in which too many documents fail.
final class ErrorBudget: Sendable {
  /// How many documents must have their verdict before the share counts: of a few, one failure is many percent.
  static let fewestDocuments = 100

  private let percent: Double?
  private let counts = Mutex((documents: 0, failed: 0, isExceeded: false))

  /// - Parameter percent: How many documents in a hundred may fail; `nil` for any number.
  init(percent: Double?) {
    self.percent = percent
  }

  /// Counts a document that ended.
  ///
  /// - Returns: Why the run has to stop, where it has to; of the documents that are under way then, none says it again.
  func count(failed: Bool) -> String? {
    guard let percent else { return nil }
    let exceeding: (documents: Int, failed: Int)? = counts.withLock { counts in
      counts.documents += 1
      counts.failed += failed ? 1 : 0
      guard failed, !counts.isExceeded, counts.documents >= Self.fewestDocuments,
        Double(counts.failed) * 100 > percent * Double(counts.documents)
      else { return nil }
      counts.isExceeded = true
      return (counts.documents, counts.failed)
    }
    guard let counts = exceeding else { return nil }
    let allowed = Int(exactly: percent).map(String.init) ?? "\(percent)"
    return "\(counts.failed) of \(counts.documents) documents failed, more than the error_budget of \(allowed) %"
  }
}

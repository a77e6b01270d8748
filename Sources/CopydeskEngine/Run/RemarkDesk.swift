import CopydeskCore

/// Counts what stages say besides their outcomes, and passes on each warning the first time.
struct RemarkDesk: Sendable {
  let ledger: Ledger
  let observer: (any RunObserver)?
  /// Takes the names that articles want for their files.
  var wantedNames: WantedNames? = nil

  /// Counts what stages did and said at the documents of one input.
  func count(_ events: [StageEvent]) {
    pass(ledger.count(events))
  }

  /// Lets a stage do something that concerns no document, and counts what it says.
  func listen<Result>(
    to label: String, number: Int, limits: DocumentLimits, resume: StatePosition? = nil,
    reserved: ReservedPaths = ReservedPaths(), _ work: (StageContext) async throws -> Result
  ) async rethrows -> Result {
    var context = StageContext(stage: label, limits: limits, resume: resume)
    context.reserved = reserved
    context.wantedNames = wantedNames
    defer { pass(ledger.count(context.remarks, ofStage: number)) }
    return try await work(context)
  }

  /// Counts what the source warns of.
  ///
  /// - Parameter isLoss: Whether documents lack something by it.
  func warn(_ text: String, isLoss: Bool = false) {
    var remarks = StageRemarks()
    remarks.add(warning: text, isLoss: isLoss)
    pass(ledger.count(remarks, ofStage: 0))
  }

  /// Counts what the source counts besides its inputs.
  func count(_ name: String, of key: String) {
    var remarks = StageRemarks()
    remarks.tallies.append(Tally(name, of: key))
    pass(ledger.count(remarks, ofStage: 0))
  }

  private func pass(_ warnings: [StageWarning]) {
    guard let observer else { return }
    for warning in warnings { observer.observe(.warned(warning)) }
  }
}

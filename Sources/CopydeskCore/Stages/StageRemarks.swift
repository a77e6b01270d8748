import Synchronization

/// What a stage says and counts besides its outcome.
package struct StageRemarks: Sendable {
  /// What it counted.
  package var tallies: [Tally] = []
  /// Sentences for the document's history.
  package var notes: [String] = []
  /// Sentences for the user, each on one line.
  package var warnings: [String] = []
  /// Those of them by which documents lack something.
  package var losses: Set<String> = []
  /// How many warnings there are beyond those.
  package var warningsOmitted = 0
  /// Files of its own that the document was written to.
  package var outputs: [String] = []

  /// How many warnings one document may cause that are more than a number.
  package static let listedWarnings = 1_000
  /// How long a warning is at most, in characters.
  package static let longestWarning = 500

  package init() {}

  /// Adds what a stage said later.
  package static func += (remarks: inout StageRemarks, later: StageRemarks) {
    remarks.tallies += later.tallies
    remarks.notes += later.notes
    remarks.warnings += later.warnings
    remarks.losses.formUnion(later.losses)
    remarks.warningsOmitted += later.warningsOmitted
    remarks.outputs += later.outputs
  }

  /// Adds a warning, cut to its length and without line breaks.
  package mutating func add(warning: String, isLoss: Bool = false) {
    guard warnings.count < StageRemarks.listedWarnings else {
      warningsOmitted += 1
      return
    }
    let text = String(warning.prefix(StageRemarks.longestWarning).map { $0.isNewline ? " " : $0 })
    warnings.append(text)
    if isLoss { losses.insert(text) }
  }
}

/// Takes what a stage says, from any of its threads.
final class RemarkSheet: Sendable {
  private let all = Mutex(StageRemarks())

  var remarks: StageRemarks { all.withLock { $0 } }

  func change(_ change: (inout StageRemarks) -> Void) { all.withLock { change(&$0) } }
}

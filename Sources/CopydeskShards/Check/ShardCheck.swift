import CopydeskCore
import CopydeskEngine

/// Finds whatever keeps shards from being one whole: what is missing or stale, what is not as it was written, and counts that do not match.
package struct ShardCheck {
  /// What was found, as sentences.
  package private(set) var findings: [String] = []

  /// - Parameter readsAll: Whether the bytes of every file are compared, and not only how many there are.
  package init(_ survey: ShardSurvey, readsAll: Bool = false) {
    for (index, state) in survey.states.enumerated() {
      let name = "shard \(index + 1)"
      switch state {
      case .missing: findings.append("\(name) is missing")
      case .failed(let failure): findings.append("\(name) is missing; its last attempt failed: \(failure.reason)")
      case .stale(_, let change): findings.append("\(name) was made from something else: \(change)")
      case .unreadable(let reason): findings.append("\(name): \(reason)")
      case .undecided(let record):
        findings.append("\(name) still has documents that are reprints of others; run it again")
        check(record, as: index + 1, in: survey, readsAll: readsAll)
      case .published(let record):
        check(record, as: index + 1, in: survey, readsAll: readsAll)
      }
    }
    if survey.lacksDecisions {
      findings.append("nobody has looked for reprints over all shards; 'shards reprints' does")
    }
    let totals = survey.totals
    if !totals.isBalanced { findings.append("over all shards: \(totals.sentence), which does not add up") }
  }

  private mutating func check(_ record: ShardRecord, as number: Int, in survey: ShardSurvey, readsAll: Bool) {
    let (name, place) = ("shard \(number)", survey.folder.shardPath(number))
    if record.shard != number { findings.append("\(name) says that it is shard \(record.shard)") }
    for file in record.files {
      let size = FileTree.size(of: "\(place)/\(file.path)")
      if size != file.size {
        findings.append(
          "\(name): '\(file.path)' "
            + (size < 0 ? "is gone" : "has \(size) bytes, and had \(file.size) when it was published"))
      } else if readsAll, FileTree.hash(of: "\(place)/\(file.path)")?.hash != file.hash {
        findings.append("\(name): '\(file.path)' has other bytes than when it was published")
      }
    }
    let known = Set(record.files.map(\.path)).union([ShardRecord.name])
    for path in FileTree.files(below: place) where !known.contains(path) {
      findings.append("\(name): '\(path)' does not belong to it")
    }
    if !record.totals.isBalanced { findings.append("\(name): \(record.totals.sentence), which does not add up") }
    let ledger = "\(place)/\(ShardRecord.ledger)"
    guard let count = LedgerCount(ledger) else { return findings.append("\(name): its ledger cannot be read") }
    if !count.matches(record.totals) {
      let broken = count.broken > 0 ? ", and \(count.broken) that cannot be read" : ""
      findings.append(
        "\(name): its ledger has \(count.read) lines (written \(count.written), dropped \(count.dropped), failed "
          + "\(count.failed))\(broken), and its record says \(record.totals.sentence)")
    }
  }
}

import CopydeskCore
import CopydeskText

/// One document, compared with those that are remembered.
struct Comparison<Memory: ReprintMemory> {
  /// The document's identity.
  let id: String
  let fingerprint: Fingerprint
  let keys: RecordKeys
  let state: Memory
  let settings: Reprints.Settings

  /// Decides what becomes of the document, and remembers it if it represents itself.
  func decide() throws(StateError) -> ReprintDecision {
    if fingerprint.isEmpty { return ReprintDecision() }
    guard let match = state.match(fingerprint, keys, containment: settings.containment) else {
      try state.add(fingerprint, keys, name: id, replacing: nil)
      return noting(Reprint(cluster: cluster(of: nil)), always: false)
    }
    if settings.again == .keep, isOwn(match) {
      return noting(Reprint(cluster: cluster(of: match.record)), always: false)
    }
    if isBetter(than: match.record) {
      let replaced = state.log.name(match.record)
      let cluster = cluster(of: match.record)
      try state.add(fingerprint, keys, name: id, replacing: match.record)
      return noting(Reprint(cluster: cluster, replaces: replaced))
    }
    if settings.mark {
      let original = state.log.name(match.record)
      var decision = noting(Reprint(cluster: cluster(of: match.record), duplicateOf: original))
      decision.remark = "a reprint: \(description(of: match))"
      return decision
    }
    return ReprintDecision(drop: description(of: match))
  }

  /// Whether the document is one that an earlier run had.
  private func isOwn(_ match: Match) -> Bool {
    match.likeness == .text && match.record < state.firstOfRun && state.log.isNamed(match.record, id)
  }

  /// Whether the document should represent others in place of one that is remembered.
  private func isBetter(than record: Int) -> Bool {
    switch settings.keep {
    case .first: false
    case .longest:
      fingerprint.signature.length > state.log.value(record, RecordLayout.length, as: UInt32.self)
    case .earliestPublished:
      fingerprint.published < state.log.value(record, RecordLayout.published, as: UInt32.self)
    }
  }

  /// A note of how the document relates to others.
  ///
  /// - Parameter always: Whether the note is made even where reprints are dropped and the first one is kept, so that it says nothing.
  private func noting(_ reprint: Reprint, always: Bool = true) -> ReprintDecision {
    ReprintDecision(reprint: always || settings.mark || settings.keep != .first ? reprint : nil)
  }

  /// The cluster's name: a hash of the text of its first representative.
  private func cluster(of record: Int?) -> String {
    guard var root = record else { return Self.name(fingerprint) }
    while let replaced = state.log.replaced(by: root) { root = replaced }
    return Self.name(state.log.fingerprint(root))
  }

  private static func name(_ fingerprint: Fingerprint) -> String {
    let scope = UInt64(fingerprint.scope) &* 0x9E37_79B9_7F4A_7C15
    let digits = String(
      (fingerprint.signature.exact.low ^ fingerprint.addresses.0.finallyMixed ^ scope).finallyMixed, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func description(of match: Match) -> String {
    if isOwn(match) { return "an earlier run had it, with the same text; 'again: keep' lets it through" }
    let name = state.log.name(match.record)
    switch match.likeness {
    case .text: return "\(name) has the same text"
    case .address: return "\(name) has the same address"
    case .shingles(let containment):
      let percent = Int((100 * containment).rounded())
      return "\(name) has about \(percent) % of the shorter text"
    }
  }
}

import CopydeskCore
import CopydeskText

/// One document, compared with those that are remembered.
struct Comparison {
  /// The document's identity.
  let id: String
  let fingerprint: Fingerprint
  let keys: RecordKeys
  let state: ReprintState
  let settings: Reprints.Settings

  /// Notes in the document how it relates to others, and says what becomes of it.
  func apply(to document: inout Document, in context: StageContext) throws(StateError) -> Outcome {
    if fingerprint.isEmpty { return .keep }
    guard let match = state.match(fingerprint, keys, containment: settings.containment) else {
      try state.add(fingerprint, keys, name: id)
      note(Reprint(cluster: cluster(of: nil)), in: &document, always: false)
      return .keep
    }
    if settings.again == .keep, isOwn(match) {
      note(Reprint(cluster: cluster(of: match.record)), in: &document, always: false)
      return .keep
    }
    if isBetter(than: match.record) {
      let replaced = state.log.name(match.record)
      let cluster = cluster(of: match.record)
      try state.add(fingerprint, keys, name: id, replacing: match.record)
      note(Reprint(cluster: cluster, replaces: replaced), in: &document)
      return .keep
    }
    if settings.mark {
      let original = state.log.name(match.record)
      note(Reprint(cluster: cluster(of: match.record), duplicateOf: original), in: &document)
      context.note("a reprint: \(description(of: match))")
      return .keep
    }
    return .drop(DropReason("reprint", detail: description(of: match)))
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

  /// Notes in a document how it relates to others.
  ///
  /// - Parameter always: Whether the note is made even where reprints are dropped and the first one is kept, so that it says nothing.
  private func note(_ reprint: Reprint, in document: inout Document, always: Bool = true) {
    if always || settings.mark || settings.keep != .first { document.extras[Reprint.extra] = reprint.value }
  }

  /// The cluster's name: a hash of the text of its first representative.
  private func cluster(of record: Int?) -> String {
    guard var root = record else { return Comparison.name(fingerprint) }
    while let replaced = state.log.replaced(by: root) { root = replaced }
    return Comparison.name(state.log.fingerprint(root))
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

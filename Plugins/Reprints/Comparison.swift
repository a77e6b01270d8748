import CopydeskCore

/// One document, compared with those that are remembered.
struct Comparison {
  let document: Document
  let fingerprint: Fingerprint
  let keys: RecordKeys
  let state: ReprintState
  let settings: Reprints.Settings

  /// The outcome for the document.
  func outcome() throws(StateError) -> Outcome {
    if fingerprint.isEmpty { return .keep(document) }
    guard let match = state.match(fingerprint, keys, containment: settings.containment) else {
      try state.add(fingerprint, keys, name: document.id)
      return .keep(noted(cluster: cluster(of: nil), always: false))
    }
    if settings.again == .keep, isOwn(match) {
      return .keep(noted(cluster: cluster(of: match.record), always: false))
    }
    if isBetter(than: match.record) {
      let replaced = state.log.name(match.record)
      let cluster = cluster(of: match.record)
      try state.add(fingerprint, keys, name: document.id, replacing: match.record)
      return .keep(noted(cluster: cluster, replaces: replaced, always: true))
    }
    if settings.mark {
      let original = state.log.name(match.record)
      var marked = noted(cluster: cluster(of: match.record), duplicateOf: original, always: true)
      marked.history.append(
        HistoryEntry(
          stage: Reprints.manifest.name, version: Reprints.manifest.version,
          note: "a reprint: \(description(of: match))"))
      return .keep(marked)
    }
    return .drop(DropReason("reprint", detail: description(of: match)))
  }

  /// Whether the document is one that an earlier run had.
  private func isOwn(_ match: Match) -> Bool {
    match.likeness == .text && match.record < state.firstOfRun && state.log.isNamed(match.record, document.id)
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

  /// The document with a note on how it relates to others.
  ///
  /// - Parameter always: Whether the note is made even where reprints are dropped and the first one is kept, so that it says nothing.
  private func noted(cluster: String, duplicateOf: String? = nil, replaces: String? = nil, always: Bool) -> Document {
    if !always, !settings.mark, settings.keep == .first { return document }
    var document = document
    document.metadata.reprint = Reprint(cluster: cluster, duplicateOf: duplicateOf, replaces: replaces)
    return document
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
